import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import type { Text } from '../../domain/text/text';
import { textQuery } from '../../queries/texts';
import { usePlaces } from '../../queries/places';
import { textRecordsQuery } from '../../queries/text-records';
import { useStore } from '../../queries/store-context';
import { StudyText } from './study-text';
import { StudyFailed, StudyLoading } from './study-trouble';

/** One text to read, translate and practise; shows nothing of it before the user's own work is there too. */
export default function StudyPage({ textId }: { textId: string }) {
  const store = useStore();
  const text = useQuery(textQuery(store, textId));
  usePrefetchQuery(textRecordsQuery(store, textId));
  if (text.data) return <StudyLoaded text={text.data} />;
  if (text.isPending) return <StudyLoading />;
  return <StudyFailed error={text.error} onRetry={() => void text.refetch()} />;
}

function StudyLoaded({ text }: { text: Text }) {
  const records = useQuery(textRecordsQuery(useStore(), text.id)).data;
  const places = usePlaces();
  if (!records || !places) return <StudyLoading />;
  return <StudyText text={text} place={places.get(text.id)} />;
}
