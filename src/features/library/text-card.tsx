import { lazy, Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { formatPublished, formatSince } from '../../i18n/format-date';
import { useBin } from '../../queries/bin';
import { isOwnText, type ListedText } from '../../queries/own-texts';
import { countDone, useTextRecords } from '../../queries/text-records';
import { ErrorBoundary } from '../../ui/error-boundary';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import styles from './text-card.module.css';

const KnownWords = lazy(() => import('./known-words'));

type TextCardProps = { readonly entry: ListedText; readonly openedAt: string | undefined };

/** One text of the library: what it is, and how far its reader has come. */
export function TextCard({ entry, openedAt }: TextCardProps) {
  const { t, i18n } = useTranslation();
  const { id, title, publisher, published, level, words, rows } = entry;
  const done = useTextRecords(id, countDone) ?? 0;
  const titleId = useId();
  const progress = t('text.translated', { done, count: rows });
  return (
    <li className={styles.card}>
      <h2 id={titleId} className={styles.title} lang="id">
        <Link href={`/texts/${encodeURIComponent(id)}`} className={styles.link}>
          {title.id}
        </Link>
      </h2>
      <p className={styles.titleEnglish} lang="en">
        {title.en}
      </p>
      <ul className={styles.facts}>
        <li>
          {publisher || t('text.own')}
          {published && `, ${formatPublished(published, i18n.language)}`}
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
        <BringLink textId={id} titleId={titleId} />
        {isOwnText(id) && <BinButton textId={id} title={title.id} />}
      </p>
    </li>
  );
}

function BinButton({ textId, title }: { textId: string; title: string }) {
  const { t } = useTranslation();
  const { putInto } = useBin();
  return (
    <Button look="quiet" className={styles.tool} onClick={() => void putInto(textId)}>
      {t('bin.put')}{' '}
      <span lang="id" className="visually-hidden">
        “{title}”
      </span>
    </Button>
  );
}

/** Its title tells to which of the texts. */
function BringLink({ textId, titleId }: { textId: string; titleId: string }) {
  const { t } = useTranslation();
  return (
    <Link
      href={`/add?to=${encodeURIComponent(textId)}`}
      className={styles.bring}
      aria-describedby={titleId}
    >
      {t('text.bring')}
    </Link>
  );
}
