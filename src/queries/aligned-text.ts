import { queryOptions, type QueryClient } from '@tanstack/react-query';
import {
  fingerprint,
  replaySteps,
  startLog,
  type AlignmentLog,
  type Step,
} from '../domain/alignment/alignment-log';
import { resolveBeads, type ResolvedBead } from '../domain/alignment/resolve-beads';
import type { Text } from '../domain/text/text';
import { alignments, alignmentSteps } from '../storage/alignment-records';
import type { Store } from '../storage/store';
import { textQuery } from './texts';

/** A text with its segments and beads as the user has them. */
export type AlignedText = {
  readonly text: Text;
  /** The beads with their segments. */
  readonly rows: readonly ResolvedBead[];
  readonly log: AlignmentLog;
  /** Tells the alignment that the text came with from others. */
  readonly start: string;
  /** Whether steps are kept that do not fit the text any more. */
  readonly isOutdated: boolean;
};

/** A text by its id, aligned as the user has it; throws a FileError. */
export const alignedTextQuery = (store: Store, id: string) =>
  queryOptions({
    queryKey: ['store', alignments.name, id],
    queryFn: async ({ client }): Promise<AlignedText> => {
      const [text, kept] = await Promise.all([
        client.query(textQuery(store, id)),
        store.read(alignments, [id]),
      ]);
      const head = kept.ok ? kept.value?.value : undefined;
      const start = fingerprint(text);
      const log =
        head?.start === start
          ? replaySteps(text, await readSteps(store, id), head)
          : startLog(text);
      const isOutdated = head !== undefined && (head.start !== start || !log);
      return { ...alignText(text, log ?? startLog(text)), start, isOutdated };
    },
    structuralSharing: false,
  });

async function readSteps(store: Store, id: string): Promise<ReadonlyMap<string, Step>> {
  const listed = await store.list(alignmentSteps, [id]);
  const steps = listed.ok ? listed.value : [];
  return new Map(
    steps.map(({ path, value }) => {
      const step = { ...value, id: path[1] ?? '' };
      return [step.id, step];
    }),
  );
}

/** The text as it is after the steps of a log. */
export function alignText(text: Text, log: AlignmentLog, former?: readonly ResolvedBead[]) {
  const { source, target, beads } = log.alignment;
  return {
    text: { ...text, source, target, beads },
    rows: resolveBeads(log.alignment, former),
    log,
  };
}

/**
 * Reads a text's alignment again when it is not as another tab has left it. What another tab keeps in the journal alone is not found here
 * before the next visit: then the text stays as it is.
 */
export async function refreshAlignedText(client: QueryClient, store: Store, textId: string) {
  const query = alignedTextQuery(store, textId);
  const shown = client.getQueryData(query.queryKey);
  if (!shown) return;
  const kept = await store.read(alignments, [textId]);
  const head = kept.ok ? kept.value?.value : undefined;
  const { at, tip } = head ?? {};
  if (at === shown.log.past.at(-1)?.id && tip === tipOf(shown.log)) return;
  const steps = await readSteps(store, textId);
  if (tip !== undefined && !steps.has(tip)) return;
  await client.invalidateQueries({ queryKey: query.queryKey });
}

const tipOf = ({ past, future }: AlignmentLog) => (future[0] ?? past.at(-1))?.id;
