import { useTranslation } from 'react-i18next';
import { familyOf } from '../../domain/glossary/family-of';
import type { Term } from '../../domain/glossary/term';
import { useFamiliarities, useToggleFamiliarity } from '../../queries/familiarity';
import { familiarityLevels } from '../../storage/records';
import styles from './familiarity-buttons.module.css';

/** How well the word's family is known; pressing the level that is set makes it new again. */
export function FamiliarityButtons({ term }: { term: Term }) {
  const { t } = useTranslation();
  const family = familyOf(term);
  const level = useFamiliarities().get(family);
  const toggleFamiliarity = useToggleFamiliarity();
  return (
    <div role="group" aria-label={t('card.familiarity')} className={styles.levels}>
      {familiarityLevels.map((value) => (
        <button
          key={value}
          type="button"
          className={styles.level}
          aria-pressed={value === level}
          aria-label={t(`familiarity.${value}.name`)}
          onClick={() => toggleFamiliarity(family, value)}
        >
          {t(`familiarity.${value}.face`)}
        </button>
      ))}
    </div>
  );
}
