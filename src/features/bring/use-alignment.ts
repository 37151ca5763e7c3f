import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ComputedBead } from '../../domain/alignment/align-segments';
import { putAsidesBack, storyOf } from '../../domain/alignment/leave-out-asides';
import type { NewSegment } from '../../domain/text/make-own-text';
import { taughtAligner } from '../../queries/aligner';
import { listGlossaries } from '../../queries/vocabulary';
import type { ReadSides } from './use-sides';

/** How far the aligner is with two sides; without one of them there is nothing to align. */
export type Aligning =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'done'; readonly beads: readonly ComputedBead[] };

type Work = { readonly story: string; readonly aligning: Aligning };

const idle: Aligning = { kind: 'idle' };
const none: readonly never[] = [];
const starting: Aligning = { kind: 'running', share: 0 };

/** Aligns two sides as soon as both are there, and anew when what is to be aligned changes; what came tied stays so. */
export function useAlignment(read: ReadSides, glossaries?: readonly string[]) {
  const source = read.source.segments;
  const target = read.target.segments;
  const client = useQueryClient();
  const [work, setWork] = useState<Work>({ story: '', aligning: idle });
  const [attempt, setAttempt] = useState(0);
  const stop = useRef<AbortController>(undefined);
  const stories = useStories(source, read.tied ? none : target);
  const story = stories.name;
  useEffect(() => {
    if (stories.name === '') return;
    const controller = new AbortController();
    stop.current = controller;
    const tell = (aligning: Aligning) => {
      if (!controller.signal.aborted) setWork({ story: stories.name, aligning });
    };
    tell(starting);
    void align(client, stories, glossaries, controller.signal, tell);
    return () => controller.abort();
  }, [client, stories, glossaries, attempt]);
  const now = work.story === story ? work.aligning : starting;
  const aligning = useMemo(
    () => (now.kind === 'done' ? { ...now, beads: putAsidesBack(now.beads, source, target) } : now),
    [now, source, target],
  );
  return {
    aligning: story === '' ? idle : aligning,
    start: () => setAttempt(attempt + 1),
    cancel: () => {
      stop.current?.abort();
      setWork({ story, aligning: { kind: 'cancelled' } });
    },
  };
}

/** All that the aligner is given, and a name that is another for another story; '' where one side has nothing to align. */
type Stories = {
  readonly name: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
};

/** The same value for as long as the stories are the same. */
function useStories(source: readonly NewSegment[], target: readonly NewSegment[]): Stories {
  const stories = useMemo(() => tellStories(source, target), [source, target]);
  const [kept, setKept] = useState(stories);
  if (kept.name === stories.name) return kept;
  setKept(stories);
  return stories;
}

function tellStories(source: readonly NewSegment[], target: readonly NewSegment[]): Stories {
  const stories = { source: storyOf(source), target: storyOf(target) };
  const isEmpty = stories.source.length === 0 || stories.target.length === 0;
  return { ...stories, name: isEmpty ? '' : JSON.stringify(stories) };
}

async function align(
  client: QueryClient,
  { source, target }: Stories,
  glossaries: readonly string[] | undefined,
  signal: AbortSignal,
  tell: (aligning: Aligning) => void,
) {
  try {
    const aligner = await taughtAligner(client, glossaries ?? (await listGlossaries(client)));
    const onProgress = (share: number) => tell({ kind: 'running', share });
    const beads = await aligner.align({ source, target }, { signal, onProgress });
    tell({ kind: 'done', beads });
  } catch {
    tell({ kind: 'failed' });
  }
}
