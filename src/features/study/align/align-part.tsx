import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlignedText } from '../../../queries/aligned-text';
import { useRealign } from '../../../queries/realign';
import { Notice } from '../../../ui/notice';
import { RowList } from '../row-list';
import type { useRowNavigation } from '../row-navigation';
import { AlignFoot } from './align-foot';
import styles from './align-part.module.css';
import { AlignRow } from './align-row';
import { BeadMenu } from './bead-menu';
import { estimateBeadHeight } from './estimate-bead-height';
import { segmentAt } from './plan-action';
import { useAlignKeys } from './use-align-keys';
import { useWorkbench, type Workbench } from './use-workbench';

type AlignPartProps = {
  readonly aligned: AlignedText;
  readonly navigation: ReturnType<typeof useRowNavigation>;
  readonly firstRow: number;
  readonly onTopRow: (row: number) => void;
};

/** Mode Align: the same rows with the tools to move their borders. */
export default function AlignPart(props: AlignPartProps) {
  const { aligned, navigation } = props;
  const { rows, text, log, isOutdated } = aligned;
  const { t } = useTranslation('align');
  const workbench = useWorkbench(aligned, navigation.currentRow, navigation.actions);
  const realign = useRealign(text.id, workbench.realign);
  useAlignKeys(workbench);
  useFocusedSpot(workbench, rows);
  const { spot, opened } = workbench;
  return (
    <div className={styles.workbench} data-own-undo>
      <h1 className="visually-hidden" lang="id">
        {text.title.id}
      </h1>
      {isOutdated && log.past.length === 0 && (
        <Notice title={t('outdated.title')}>{t('outdated.body')}</Notice>
      )}
      <AlignRows {...props} workbench={workbench} />
      {opened?.kind === 'menu' && (
        <BeadMenu
          anchor={opened.anchor}
          workbench={workbench}
          isAccepted={rows[spot.row]?.bead.origin === 'accepted'}
          isAside={segmentAt(rows, spot)?.kind === 'aside'}
        />
      )}
      <AlignFoot
        {...{ rows, workbench, realign }}
        canUndo={log.past.length > 0}
        canRedo={log.future.length > 0}
      />
    </div>
  );
}

function AlignRows(props: AlignPartProps & { readonly workbench: Workbench }) {
  const { aligned, navigation, firstRow, onTopRow, workbench } = props;
  const { rows, text } = aligned;
  const { spot, opened } = workbench;
  const latest = useLatest(workbench);
  return (
    <RowList
      textId={text.id}
      mode="align"
      vocabulary={undefined}
      beads={rows}
      currentRow={spot.row}
      request={navigation.request}
      actions={navigation.actions}
      {...{ firstRow, onTopRow }}
      estimate={estimateBeadHeight}
      bottomInset={footHeight}
      renderRow={(row, resolved) => (
        <AlignRow
          textId={text.id}
          row={row}
          resolved={resolved}
          isLast={row === rows.length - 1}
          side={row === spot.row ? spot.side : undefined}
          part={row === spot.row ? spot.part : 0}
          opened={row === spot.row ? opened : undefined}
          workbench={latest}
        />
      )}
    />
  );
}

/** Pixels at the lower edge of the window that the foot covers. */
const footHeight = 120;

/** What it gives never changes, so that a row is not rendered for its sake; what that gives is as new as the page. */
function useLatest(workbench: Workbench): () => Workbench {
  const latest = useRef(workbench);
  useLayoutEffect(() => {
    latest.current = workbench;
  });
  return useCallback(() => latest.current, []);
}

/** The focus follows the user's place among the rows, unless it is in something of its own; at first the choice of modes keeps it. */
function useFocusedSpot({ spot, opened }: Workbench, rows: AlignedText['rows']) {
  const { row, side, part } = spot;
  const hasBegun = useRef(false);
  useEffect(() => {
    const focused = document.activeElement;
    const isFree =
      focused === document.body ||
      focused?.matches('[data-place]') === true ||
      (hasBegun.current && focused?.matches('[type="radio"]') === true);
    hasBegun.current = true;
    if (opened || !isFree) return;
    document
      .querySelector<HTMLElement>(`[data-place="${row}:${side}:${part}"]`)
      ?.focus({ preventScroll: true });
  }, [row, side, part, rows, opened]);
}
