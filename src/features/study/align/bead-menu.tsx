import { useLayoutEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Keys } from '../../../ui/keys';
import { listedActions, perform } from './action-list';
import styles from './bead-menu.module.css';
import type { Workbench } from './use-workbench';

type BeadMenuProps = {
  readonly anchor: DOMRect;
  readonly workbench: Workbench;
  /** Of the bead that it is about. */
  readonly isAccepted: boolean;
  readonly isAside: boolean;
};

/** Everything that can be done to a bead: beside its badge, or along the lower edge of a narrow screen. */
export function BeadMenu(props: BeadMenuProps) {
  const { anchor, workbench } = props;
  const { t } = useTranslation('align');
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    element?.showPopover();
    element?.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true });
    return () => element?.hidePopover();
  }, []);
  const close = () => workbench.open(undefined);
  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={t('menu.title', { number: workbench.spot.row + 1 })}
      className={styles.menu}
      style={placeBeside(anchor)}
      onKeyDown={(event) => onMenuKey(event, close)}
      onToggle={({ newState }) => {
        if (newState === 'closed') close();
      }}
    >
      {listedActions.map((action) => (
        <Item key={action.name} {...props} action={action} />
      ))}
    </div>
  );
}

type ItemProps = BeadMenuProps & { readonly action: (typeof listedActions)[number] };

function Item({ action: { name, keys }, workbench, isAccepted, isAside }: ItemProps) {
  const { t } = useTranslation('align');
  const { side } = workbench.spot;
  const label =
    name === 'push' || name === 'pull'
      ? t(`menu.${name}.${side}`)
      : name === 'accept' && isAccepted
        ? t('actions.unaccept')
        : t(name === 'aside' && isAside ? 'actions.noAside' : `actions.${name}`);
  const choose = () => {
    workbench.open(undefined);
    perform(workbench, name);
  };
  return (
    <button type="button" role="menuitem" tabIndex={-1} className={styles.item} onClick={choose}>
      {label} <Keys keys={keys} />
    </button>
  );
}

const menuHeight = 400;

/** Below the badge, or above it where there is no room below. */
function placeBeside({ top, bottom, left, width }: DOMRect): CSSProperties {
  const isAbove = bottom + menuHeight > innerHeight;
  const place: Record<string, string> = isAbove
    ? { '--bottom': `${Math.max(8, Math.round(innerHeight - top + 6))}px` }
    : { '--top': `${Math.round(bottom + 6)}px` };
  return { ...place, ['--left' as string]: `${Math.round(left + width / 2)}px` };
}

function onMenuKey(event: KeyboardEvent<HTMLElement>, close: () => void) {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = items.findIndex((item) => item === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.code];
  if (event.code === 'Escape' || event.code === 'Tab') close();
  else if (to === undefined) return;
  else items.at(to % items.length)?.focus();
  event.preventDefault();
  event.stopPropagation();
}
