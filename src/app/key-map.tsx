import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Keys } from '../ui/keys';
import styles from './key-map.module.css';

/** Every key of the app, by the place where it works; the words are in the locales. */
const keyMap = [
  {
    place: 'everywhere',
    keys: [
      ['?', 'shortcuts'],
      ['/', 'search'],
      ['Esc', 'close'],
      ['Ctrl+Z', 'undoWords'],
    ],
  },
  {
    place: 'rows',
    keys: [
      ['Alt+↓', 'nextRow'],
      ['Alt+↑', 'previousRow'],
      ['Enter', 'edit'],
      ['Ctrl+Enter', 'done'],
      ['Esc', 'leave'],
    ],
  },
  {
    place: 'words',
    keys: [
      ['→', 'nextWord'],
      ['←', 'previousWord'],
      ['Enter', 'openCard'],
      ['1–5', 'familiarity'],
      ['W', 'known'],
      ['X', 'ignore'],
      ['R', 'reading'],
      ['E', 'editWord'],
      ['Shift+→', 'selectWords'],
      ['A', 'addWords'],
    ],
  },
] as const;

/** Those of mode Align, whose words are in a file of their own. */
const alignKeys = [
  ['↑↓←→', 'move'],
  ['Enter', 'push'],
  ['⌫', 'pull'],
  ['M', 'merge'],
  ['S', 'split'],
  ['U', 'unlink'],
  ['A', 'accept'],
  ['Shift+A', 'acceptAbove'],
  ['Ctrl+Enter', 'acceptNext'],
  ['N', 'next'],
  ['P', 'previous'],
  ['X', 'cut'],
  ['J', 'join'],
  ['I', 'aside'],
  ['E', 'edit'],
  ['Ctrl+Z', 'undo'],
  ['Ctrl+Shift+Z', 'redo'],
] as const;

/** The list of keys, in a dialog. */
export default function KeyMap({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { t: tAlign } = useTranslation('align');
  return (
    <Dialog label={t('shortcuts.title')} onClose={onClose}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('shortcuts.title')}</h2>
        <Button look="quiet" onClick={onClose}>
          {t('common.close')}
        </Button>
      </div>
      <div className={styles.columns}>
        {keyMap.map(({ place, keys }) => (
          <KeyGroup
            key={place}
            place={t(`shortcuts.places.${place}`)}
            keys={keys.map(([key, action]) => [key, t(`shortcuts.actions.${action}`)])}
          />
        ))}
        <KeyGroup
          place={tAlign('keys.place')}
          keys={alignKeys.map(([key, action]) => [key, tAlign(`keys.${action}`)])}
        />
      </div>
    </Dialog>
  );
}

type KeyGroupProps = {
  readonly place: string;
  /** Each key with what it does. */
  readonly keys: readonly (readonly [string, string])[];
};

function KeyGroup({ place, keys }: KeyGroupProps) {
  const placeId = useId();
  return (
    <section className={styles.group} aria-labelledby={placeId}>
      <h3 className={styles.place} id={placeId}>
        {place}
      </h3>
      <dl className={styles.list}>
        {keys.map(([key, action]) => (
          <div key={action} className={styles.line}>
            <dt>
              <Keys keys={key} />
            </dt>
            <dd className={styles.action}>{action}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
