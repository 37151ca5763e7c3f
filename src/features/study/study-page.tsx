import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { alignedTextQuery, type AlignedText } from '../../queries/aligned-text';
import { usePlaces } from '../../queries/places';
import { textRecordsQuery } from '../../queries/text-records';
import { useStore } from '../../queries/store-context';
import { StudyText } from './study-text';
import { StudyFailed, StudyLoading } from './study-trouble';

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
