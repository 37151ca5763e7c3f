import { useTranslation } from 'react-i18next';
import type { LeftOut, SkippedUnit } from '../../interchange/readers/brought';
import styles from './preview.module.css';

type LeftOutListProps = {
  readonly leftOut: readonly LeftOut[];
  readonly skipped: readonly SkippedUnit[];
};

/** Longer lists say how many more there are. */
const shown = 100;

/** What of the files is no part of the text, and why; folded until it is wanted. */
export function LeftOutList({ leftOut, skipped }: LeftOutListProps) {
  const { t } = useTranslation('bring');
  const count = leftOut.reduce((sum, part) => sum + part.count, skipped.length);
  if (count === 0) return undefined;
  const more = leftOut.length + skipped.length - shown;
  return (
    <details className={styles.leftOut}>
      <summary>{t('leftOut.title', { count })}</summary>
      <ul>
        {leftOut.slice(0, shown).map(({ text, reason, count: times }, at) => (
          <li key={at}>
            {t(`leftOut.${reason}`)}
            {times > 1 && ` (${times})`}
            {text && <q>{text}</q>}
          </li>
        ))}
        {skipped.slice(0, Math.max(0, shown - leftOut.length)).map((unit) => (
          <li key={unit.place.unit}>
            {t('leftOut.unit', { ...unit.place })}{' '}
            {t(`leftOut.${unit.reason}`, {
              languages: 'languages' in unit ? unit.languages.join(', ') : '',
            })}
          </li>
        ))}
        {more > 0 && <li>{t('leftOut.more', { count: more })}</li>}
      </ul>
    </details>
  );
}
