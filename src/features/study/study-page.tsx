import { usePrefetchQuery, useQuery, type QueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Text } from '../../domain/text/text';
import { FileError } from '../../queries/load-file';
import { textIndexQuery } from '../../queries/text-index';
import { textQuery } from '../../queries/texts';
import { vocabularyQuery } from '../../queries/vocabulary';
import { usePlaces } from '../../queries/places';
import { textRecordsQuery } from '../../queries/text-records';
import { useStore } from '../../queries/store-context';
import type { Store } from '../../storage/store';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { StudyText } from './study-text';

/** Begins to load a text and its words before the page is rendered, which says what went wrong with either. */
export function prefetchText(client: QueryClient, store: Store, textId: string) {
  client.query(textQuery(store, textId)).catch(ignore);
  prefetchWords(client, textId).catch(ignore);
}

async function prefetchWords(client: QueryClient, textId: string) {
  const { entries } = await client.query(textIndexQuery);
  const entry = entries.find(({ id }) => id === textId);
  if (entry) await client.query(vocabularyQuery(entry.glossaries));
}

const ignore = () => undefined;

/** One text to read, translate and practise; shows nothing of it before the user's own work is there too. */
export default function StudyPage({ textId }: { textId: string }) {
  const { t } = useTranslation();
  const store = useStore();
  const text = useQuery(textQuery(store, textId));
  usePrefetchQuery(textRecordsQuery(store, textId));
  if (text.data) return <StudyLoaded text={text.data} />;
  if (text.isPending) return <Loading />;
  return (
    <Page title={t('study.broken')}>
      <h1 className="visually-hidden">{t('study.broken')}</h1>
      <Notice tone="trouble" title={t('study.broken')}>
        {text.error instanceof FileError && (
          <p>
            {t('fault.inFile', { file: text.error.file })}{' '}
            {t(`fault.${text.error.fault.kind}`, { ...text.error.fault })}
          </p>
        )}
        <p>{t('study.brokenHelp')}</p>
        <Button onClick={() => void text.refetch()}>{t('common.retry')}</Button>{' '}
        <Link href="/">{t('study.toLibrary')}</Link>
      </Notice>
    </Page>
  );
}

function StudyLoaded({ text }: { text: Text }) {
  const records = useQuery(textRecordsQuery(useStore(), text.id)).data;
  const places = usePlaces();
  if (!records || !places) return <Loading />;
  return <StudyText text={text} place={places.get(text.id)} />;
}

function Loading() {
  const { t } = useTranslation();
  return (
    <Page title={t('common.loading')}>
      <h1 className="visually-hidden">{t('common.loading')}</h1>
      <p role="status">{t('common.loading')}</p>
    </Page>
  );
}
