import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { listAccepted, makeBeads } from '../domain/alignment/alignment';
import type { KeptEdit } from '../domain/alignment/alignment-log';
import { keepBeadIds } from '../domain/alignment/keep-bead-ids';
import type { Attention } from '../workers/alignment-client';
import { alignedTextQuery, type AlignedText } from './aligned-text';
import { taughtAligner } from './aligner';
import { newBeadId } from './new-ids';
import { useStore } from './store-context';
import { textRecordsQuery } from './text-records';

/** How far the work of the aligner is. */
export type Realigning =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'done'; readonly changed: number }
  | { readonly kind: 'failed' };

/** Aligns what is not accepted anew, off the main thread; what comes of it is handed to `onEdit` as one edit. */
export function useRealign(textId: string, onEdit: (edit: KeptEdit) => void) {
  const client = useQueryClient();
  const store = useStore();
  const [state, setState] = useState<Realigning>({ kind: 'idle' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const start = async () => {
    const query = alignedTextQuery(store, textId);
    const asked = client.getQueryData(query.queryKey);
    if (!asked) return;
    const own = client.getQueryData(textRecordsQuery(store, textId).queryKey)?.translations;
    const controller = new AbortController();
    stop.current = controller;
    setState({ kind: 'running', share: 0 });
    try {
      const computed = await align(client, asked, (id, text) => own?.get(id)?.text ?? text, {
        signal: controller.signal,
        onProgress: (share) => setState({ kind: 'running', share }),
      });
      const now = client.getQueryData(query.queryKey);
      if (now?.log !== asked.log) throw new Error('The alignment has changed meanwhile');
      const edit = planRealignment(asked, computed);
      onEdit(edit);
      const before = new Set(asked.text.beads.map(keyOf));
      const changed = edit.beads.filter((bead) => !before.has(keyOf(bead))).length;
      setState({ kind: 'done', changed });
    } catch {
      setState({ kind: controller.signal.aborted ? 'idle' : 'failed' });
    }
  };
  return {
    state,
    start: () => void start(),
    cancel: () => stop.current?.abort(),
    dismiss: () => setState({ kind: 'idle' }),
  };
}

const keyOf = ({ source, target }: AlignedText['text']['beads'][number]) =>
  JSON.stringify([source, target]);

/** Accepted beads stay, and so does what is no part of the story. */
async function align(
  client: QueryClient,
  { text, rows }: AlignedText,
  english: (id: string, text: string) => string,
  attention: Attention,
) {
  const asides = new Set(rows.filter(isLoneAside).map(({ bead }) => bead));
  const fixed = listAccepted(text, (bead) => bead.origin === 'accepted' || asides.has(bead));
  const aligner = await taughtAligner(client, text.glossaries);
  return aligner.align(
    {
      source: text.source.map((segment) => segment.text),
      target: text.target.map((segment) => english(segment.id, segment.text)),
      languages: text.languages,
      fixed,
    },
    attention,
  );
}

const isLoneAside = ({ isAside, target }: AlignedText['rows'][number]) =>
  isAside && target.length === 0;

function planRealignment(
  { text }: AlignedText,
  computed: Parameters<typeof makeBeads>[1],
): Extract<KeptEdit, { kind: 'realign' }> {
  const made = makeBeads(text, computed, newBeadId);
  const beads = keepBeadIds(text.beads, made);
  return { kind: 'realign', start: 0, end: text.beads.length, beads };
}
