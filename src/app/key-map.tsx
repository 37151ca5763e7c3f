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
    ],
  },
] as const;

/** The list of keys, in a dialog. */
export default function KeyMap({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
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
          <section key={place} className={styles.group}>
            <h3 className={styles.place}>{t(`shortcuts.places.${place}`)}</h3>
            <dl className={styles.list}>
              {keys.map(([key, action]) => (
                <div key={action} className={styles.line}>
                  <dt>
                    <Keys keys={key} />
                  </dt>
                  <dd className={styles.action}>{t(`shortcuts.actions.${action}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
