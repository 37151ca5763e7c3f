import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { formatPublished, formatSince } from '../../i18n/format-date';
import type { TextEntry } from '../../interchange/text-index-json';
import { countDone, useTextRecords } from '../../queries/text-records';
import { ErrorBoundary } from '../../ui/error-boundary';
import { ProgressBar } from '../../ui/progress-bar';
import styles from './text-card.module.css';

const KnownWords = lazy(() => import('./known-words'));

type TextCardProps = { readonly entry: TextEntry; readonly openedAt: string | undefined };

/** One text of the library: what it is, and how far its reader has come. */
export function TextCard({ entry, openedAt }: TextCardProps) {
  const { t, i18n } = useTranslation();
  const { id, title, publisher, published, level, words, rows } = entry;
  const done = useTextRecords(id, countDone) ?? 0;
  const progress = t('text.translated', { done, count: rows });
  return (
    <li className={styles.card}>
      <h2 className={styles.title} lang="id">
        <Link href={`/texts/${encodeURIComponent(id)}`} className={styles.link}>
          {title.id}
        </Link>
      </h2>
      <p className={styles.titleEnglish} lang="en">
        {title.en}
      </p>
      <ul className={styles.facts}>
        <li>
          {published ? `${publisher}, ${formatPublished(published, i18n.language)}` : publisher}
        </li>
        <li>{t('text.level', { level })}</li>
        <li>{t('text.words', { count: words })}</li>
        <ErrorBoundary renderFailed={() => undefined}>
          <Suspense>
            <KnownWords textId={id} />
          </Suspense>
        </ErrorBoundary>
        {openedAt && <li>{t('text.opened', { when: formatSince(openedAt, i18n.language) })}</li>}
      </ul>
      <p className={styles.progress}>
        <ProgressBar label={progress} value={done} total={rows} />
        <span>{progress}</span>
      </p>
    </li>
  );
}
