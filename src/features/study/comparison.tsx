import { diffWordsWithSpace } from 'diff';
import { useTranslation } from 'react-i18next';
import styles from './comparison.module.css';

type ComparisonProps = {
  readonly own: string;
  readonly ownTitle?: string;
  /** The suggestion, or what `otherTitle` says. */
  readonly other: string;
  readonly otherTitle?: string;
};

/** What the user wrote and something else, one above the other, with the words that differ marked in each. */
export function Comparison({ own, ownTitle, other, otherTitle }: ComparisonProps) {
  const { t } = useTranslation();
  const changes = diffWordsWithSpace(own, other);
  const same = changes.every(({ added, removed }) => !added && !removed);
  return (
    <div className={styles.comparison}>
      <h2 className={styles.heading}>{ownTitle ?? t('compare.own')}</h2>
      <p lang="en" className={styles.text}>
        {own === '' && <span className={styles.faint}>{t('compare.nothing')}</span>}
        {changes
          .filter(({ added }) => !added)
          .map(({ value, removed }, index) =>
            removed ? <del key={index}>{value}</del> : <span key={index}>{value}</span>,
          )}
      </p>
      <h2 className={styles.heading}>{otherTitle ?? t('compare.suggestion')}</h2>
      <p lang="en" className={styles.text}>
        {other === '' && <span className={styles.faint}>{t('compare.nothing')}</span>}
        {changes
          .filter(({ removed }) => !removed)
          .map(({ value, added }, index) =>
            added ? <ins key={index}>{value}</ins> : <span key={index}>{value}</span>,
          )}
      </p>
      {same && <p className={styles.faint}>{t('compare.same')}</p>}
    </div>
  );
}
