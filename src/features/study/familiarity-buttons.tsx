import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { familiarityLevels } from '../../storage/records';
import styles from './familiarity-buttons.module.css';
import type { FamiliarityOf } from './use-familiarity-of';

type FamiliarityButtonsProps = FamiliarityOf & {
  /** What stands at the end of the line below. */
  readonly children: ReactNode;
};

/** How well a word is known; pressing the level that is set makes it new again. */
export function FamiliarityButtons(props: FamiliarityButtonsProps) {
  const { form, level, isAlone, setAlone, choose, children } = props;
  const { t } = useTranslation(['app', 'words']);
  return (
    <div className={styles.familiarity}>
      <div role="group" aria-label={t('card.familiarity')} className={styles.levels}>
        {familiarityLevels.map((value) => (
          <button
            key={value}
            type="button"
            className={styles.level}
            aria-pressed={value === level}
            aria-label={t(`familiarity.${value}.name`)}
            onClick={() => choose(value)}
          >
            {t(`familiarity.${value}.face`)}
          </button>
        ))}
      </div>
      <div className={styles.below}>
        {isAlone !== undefined && (
          <label className={styles.alone}>
            <input
              type="checkbox"
              checked={isAlone}
              onChange={(event) => setAlone(event.target.checked)}
            />
            <span>
              {t('words:card.onlyForm')} <span lang="id">{form}</span>
            </span>
          </label>
        )}
        {children}
      </div>
    </div>
  );
}
