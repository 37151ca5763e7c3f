import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ResolvedBead } from '../../domain/alignment/resolve-beads';
import type { Text } from '../../domain/text/text';
import { formatPublished } from '../../i18n/format-date';
import { formatShare } from '../../i18n/format-share';
import { textIndexQuery } from '../../queries/text-index';
import { countDone, countGraded, useTextRecords } from '../../queries/text-records';
import { useKnownShare } from '../../queries/text-words';
import type { StudyMode } from '../../storage/records';
import { ProgressBar } from '../../ui/progress-bar';
import { ExportButton } from './export-button';
import styles from './study-head.module.css';

type StudyHeadProps = {
  readonly text: Text;
  readonly beads: readonly ResolvedBead[];
  readonly mode: StudyMode;
};

/** Title in both languages, where the text comes from, and how far its reader has come. */
export function StudyHead({ text, beads, mode }: StudyHeadProps) {
  const { t, i18n } = useTranslation();
  const { title, provenance, level } = text;
  const language = i18n.language === 'id' ? 'id' : 'en';
  const { publisher, published } = provenance;
  const words = useQuery(textIndexQuery).data?.entries.find(({ id }) => id === text.id)?.words;
  return (
    <div className={styles.head}>
      <h1 className={styles.title} lang="id">
        {title.id}
      </h1>
      <p className={styles.titleEnglish} lang="en">
        {title.en}
      </p>
      <ul className={styles.facts}>
        <li>
          {publisher || t('text.own')}
          {published && `, ${formatPublished(published, language)}`}
        </li>
        <li>{t('text.level', { level })}</li>
        {words !== undefined && <li>{t('text.words', { count: words })}</li>}
        <Known textId={text.id} />
        <Progress textId={text.id} beads={beads} mode={mode} />
        <li>
          <Link href={`/add?to=${encodeURIComponent(text.id)}`} className={styles.bring}>
            {t('text.bring')}
          </Link>
        </li>
        <li className={styles.whereNarrow}>
          <ExportButton text={text} className={styles.export} />
        </li>
      </ul>
      <Origin {...provenance} />
    </div>
  );
}

function Origin({ description, note }: Text['provenance']) {
  const { i18n } = useTranslation();
  const language = i18n.language === 'id' ? 'id' : 'en';
  if (!description[language]) return undefined;
  return (
    <p className={styles.provenance}>
      {description[language]}
      {note && ` · ${note[language]}`}
    </p>
  );
}

/** Its place is kept until the words are counted, so that nothing moves under the pointer then. */
function Known({ textId }: { textId: string }) {
  const { t, i18n } = useTranslation();
  const share = useKnownShare(textId);
  if (!share)
    return (
      <li className={styles.uncounted}>{t('text.known', { share: '0%', known: 0, total: 100 })}</li>
    );
  const { words, families } = share;
  if (words.total === 0) return undefined;
  return <li>{t('text.known', { share: formatShare(words, i18n.language), ...families })}</li>;
}

function Progress({ textId, beads, mode }: Omit<StudyHeadProps, 'text'> & { textId: string }) {
  const { t } = useTranslation();
  const rows = beads.filter(({ isAside }) => !isAside).length;
  const done = useTextRecords(textId, mode === 'practise' ? countGraded : countDone) ?? 0;
  const label =
    mode === 'practise'
      ? t('text.practised', { done, count: rows })
      : t('text.translated', { done, count: rows });
  return (
    <li className={styles.progress}>
      <ProgressBar label={label} value={done} total={rows} />
      <span>{label}</span>
    </li>
  );
}
