import { useTranslation } from 'react-i18next';
import type { Bead } from '../../../domain/alignment/bead';
import type { Doubt } from '../../../domain/alignment/doubt';
import styles from './doubts.module.css';

/** In words, why a bead may be wrong. */
export function Doubts({ bead: { confidence, doubts = [] } }: { bead: Bead }) {
  const { t } = useTranslation('align');
  return (
    <p className={styles.doubts}>
      <strong className={styles.head}>
        {t('doubtful', { share: Math.round((confidence ?? 0) * 100) })}
      </strong>{' '}
      {doubts.map((doubt, at) => (
        <span key={doubt.code + ('side' in doubt ? doubt.side : '')}>
          {at > 0 && '; '}
          <DoubtInWords doubt={doubt} />
        </span>
      ))}
    </p>
  );
}

const shownItems = 5;

function DoubtInWords({ doubt }: { doubt: Doubt }) {
  const { t } = useTranslation('align');
  switch (doubt.code) {
    case 'length':
      return t(doubt.deviation < 0 ? 'doubts.short' : 'doubts.long');
    case 'missing-number':
      return <Missing items={doubt.numbers} text={t(`doubts.number.${doubt.side}`)} />;
    case 'missing-name':
      return <Missing items={doubt.names} text={t(`doubts.name.${doubt.side}`)} />;
    case 'unmatched-words':
      return t('doubts.words', { share: Math.round(doubt.matched * 100) });
    case 'rival':
      return t('doubts.rival');
  }
}

function Missing({ items, text }: { items: readonly string[]; text: string }) {
  return (
    <>
      <i className={styles.items}>
        {items.slice(0, shownItems).join(', ')}
        {items.length > shownItems && ' …'}
      </i>{' '}
      {text}
    </>
  );
}
