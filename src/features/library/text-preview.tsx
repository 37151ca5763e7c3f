import { useTranslation } from 'react-i18next';
import { resolveBeads } from '../../domain/alignment/resolve-beads';
import { makeOwnText, type PastedText } from '../../interchange/own-text';
import styles from './add-text-page.module.css';

const shownRows = 5;

/** What a pasted text would become: how much of it, and how it begins. */
export function TextPreview({ pasted }: { pasted: PastedText }) {
  const { t } = useTranslation();
  const text = makeOwnText(pasted, { id: '', glossaries: [] });
  const rows = resolveBeads(text);
  const asides = text.source.filter(({ kind }) => kind === 'aside').length;
  const surplus = text.target.length - (text.source.length - asides);
  return (
    <section className={styles.preview} aria-label={t('addText.preview')}>
      <p role="status">
        {t('addText.paragraphs', { count: text.source.length - asides })},{' '}
        {t('addText.asides', { count: asides })},{' '}
        {t('addText.english', { count: text.target.length })}
      </p>
      {text.target.length > 0 && surplus !== 0 && (
        <p className={styles.help}>{t('addText.uneven')}</p>
      )}
      <ol>
        {rows.slice(0, shownRows).map(({ bead, source, target, isAside }) => (
          <li key={bead.id} className={styles.row}>
            <span lang="id" className={isAside ? styles.aside : undefined}>
              {source[0]?.text}
            </span>
            {isAside ? (
              <span className={styles.aside}>{t('row.aside')}</span>
            ) : (
              <span lang="en">{target[0]?.text}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
