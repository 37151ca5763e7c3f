import { usePrefetchQuery, useQuery, type QueryClient } from '@tanstack/react-query';
import { prepareWords } from '../../i18n/start-i18n';
import { alignedTextQuery, type AlignedText } from '../../queries/aligned-text';
import { textIndexQuery } from '../../queries/text-index';
import { vocabularyQuery } from '../../queries/vocabulary';
import { usePlaces } from '../../queries/places';
import { textRecordsQuery } from '../../queries/text-records';
import { useStore } from '../../queries/store-context';
import type { Store } from '../../storage/store';
import { StudyText } from './study-text';
import { StudyFailed, StudyLoading } from './study-trouble';

/** Begins to load a text and its words before the page is rendered, which says what went wrong with either. */
export function prefetchText(client: QueryClient, store: Store, textId: string) {
  client.query(alignedTextQuery(store, textId)).catch(ignore);
  prefetchWords(client, textId).catch(ignore);
  prepareWords('words').catch(ignore);
}

async function prefetchWords(client: QueryClient, textId: string) {
  const { entries } = await client.query(textIndexQuery);
  const entry = entries.find(({ id }) => id === textId);
  if (entry) await client.query(vocabularyQuery(entry.glossaries));
}

const ignore = () => undefined;

/** One text to read, translate and practise; shows nothing of it before the user's own work is there too. */
export default function StudyPage({ textId }: { textId: string }) {
  const store = useStore();
  const aligned = useQuery(alignedTextQuery(store, textId));
  usePrefetchQuery(textRecordsQuery(store, textId));
  if (aligned.data) return <StudyLoaded aligned={aligned.data} />;
  if (aligned.isPending) return <StudyLoading />;
  return <StudyFailed error={aligned.error} onRetry={() => void aligned.refetch()} />;
}

function StudyLoaded({ aligned }: { aligned: AlignedText }) {
  const { id } = aligned.text;
  const records = useQuery(textRecordsQuery(useStore(), id)).data;
  const places = usePlaces();
  if (!records || !places) return <StudyLoading />;
  return <StudyText aligned={aligned} place={places.get(id)} />;
}
