import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import type { Text } from '../../domain/text/text';
import { formatPublished } from '../../i18n/format-date';
import { chooseWork } from '../../interchange/choose-work';
import { alignedTextQuery } from '../../queries/aligned-text';
import { useStore } from '../../queries/store-context';
import { useTextWork } from '../../queries/text-work';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { Segmented } from '../../ui/segmented';
import { printAddress, readPrintSearch } from './print-address';
import styles from './print-page.module.css';
import { PrintedRows } from './printed-rows';
import { StudyFailed, StudyLoading } from './study-trouble';

/** A text laid out for paper, with the user's English; its tools are not printed. */
export default function PrintPage({ textId }: { textId: string }) {
  const { i18n } = useTranslation();
  const aligned = useQuery(alignedTextQuery(useStore(), textId));
  const work = useTextWork(textId);
  const choice = readPrintSearch(useSearch());
  if (aligned.error)
    return <StudyFailed error={aligned.error} onRetry={() => void aligned.refetch()} />;
  if (!aligned.data || !work) return <StudyLoading />;
  const { text } = aligned.data;
  const { title } = text;
  return (
    <Page title={i18n.language === 'id' ? title.id : title.en}>
      <div className={styles.sheet}>
        <PrintTools textId={textId} choice={choice} />
        <PrintHead text={text} />
        <PrintedRows layout={choice.layout} units={chooseWork(text, work, choice).units} />
      </div>
    </Page>
  );
}

const layouts = ['table', 'interlinear'] as const;

type PrintToolsProps = {
  readonly textId: string;
  readonly choice: ReturnType<typeof readPrintSearch>;
};

function PrintTools({ textId, choice }: PrintToolsProps) {
  const { t } = useTranslation('export');
  const [, navigate] = useLocation();
  return (
    <div className={styles.tools}>
      <Link href={`/texts/${encodeURIComponent(textId)}`} className={styles.back}>
        {t('print.back')}
      </Link>
      <Segmented
        label={t('layout')}
        labelHidden
        options={layouts.map((value) => ({ value, label: t(`layouts.${value}`) }))}
        value={choice.layout}
        onChange={(layout) =>
          navigate(printAddress(textId, { ...choice, layout }), { replace: true })
        }
      />
      <Button look="strong" onClick={() => print()}>
        {t('print.print')}
      </Button>
    </div>
  );
}

function PrintHead({ text: { title, provenance } }: { text: Text }) {
  const { i18n } = useTranslation();
  const language = i18n.language === 'id' ? 'id' : 'en';
  const { publisher, published, note } = provenance;
  return (
    <div className={styles.head}>
      <h1 className={styles.title} lang="id">
        {title.id}
      </h1>
      <p className={styles.titleEnglish} lang="en">
        {title.en}
      </p>
      <p className={styles.provenance}>
        {publisher}
        {published && `, ${formatPublished(published, language)}`}
        {note && `. ${note[language]}`}
      </p>
    </div>
  );
}
