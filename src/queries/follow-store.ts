import type { QueryClient } from '@tanstack/react-query';
import { alignments, alignmentSteps } from '../storage/alignment-records';
import { glossaryUses } from '../storage/glossary-uses';
import { ownTerms } from '../storage/own-terms';
import { binned, ownTexts } from '../storage/own-texts';
import { attempts, marks, translations } from '../storage/records';
import type { RecordPath, Store } from '../storage/store';
import { refreshTextRecord } from './text-records';
import { unreadableRecordsKey } from './unreadable-records';

const kindsOfTexts: readonly string[] = [translations.name, attempts.name, marks.name];

/** Keeps the cache true to the store, whichever tab changed it; gives the way to stop. */
export function followStore(client: QueryClient, store: Store): () => void {
  const soon = createGathering();
  return store.subscribe((change) => {
    if (change.scope === 'everything') {
      void client.invalidateQueries({ queryKey: ['store'] }).then(() => refreshGlossaries(client));
      void refreshWords(client);
    } else if (change.scope === 'unreadable') {
      void client.invalidateQueries({ queryKey: unreadableRecordsKey });
    } else if (kindsOfTexts.includes(change.kind)) {
      void refreshTextRecord(client, store, change.kind, change.path);
    } else if (change.kind === alignments.name) {
      void refreshAlignment(client, store, change.path[0] ?? '');
    } else if (change.kind === ownTerms.name) {
      soon(change.kind, () => void refreshWords(client));
    } else if (change.kind !== alignmentSteps.name) {
      const [textId] = change.path;
      const isOfText = change.kind === ownTexts.name || change.kind === binned.name;
      soon(isOfText ? `${change.kind} ${textId}` : change.kind, () => {
        void invalidate(client, change.kind, change.path);
      });
    }
  });
}

/** Does what is asked for under one name in one breath once, after it: hundreds of records can change at once. */
function createGathering() {
  const waiting = new Map<string, () => void>();
  return (name: string, act: () => void) => {
    if (waiting.size === 0) {
      queueMicrotask(() => {
        const acts = [...waiting.values()];
        waiting.clear();
        for (const waited of acts) waited();
      });
    }
    waiting.set(name, act);
  };
}

/** Words are found by nobody before the part of the app is loaded that does. */
async function refreshWords(client: QueryClient) {
  if (!client.getQueryState(['store', ownTerms.name])) return;
  const { refreshOwnTerms } = await import('./own-terms');
  await refreshOwnTerms(client);
}

/** A text that is no longer as it was, or in the bin, has to be read and aligned again. */
async function invalidate(client: QueryClient, kind: string, [textId]: RecordPath) {
  await client.invalidateQueries({ queryKey: ['store', kind] });
  if (kind === ownTexts.name || kind === binned.name) {
    // Nobody observes it; a reading that has begun must not be taken for the new one.
    client.removeQueries({ queryKey: ['store', ownTexts.name, textId] });
    await client.invalidateQueries({ queryKey: ['store', alignments.name, textId] });
  }
  if (kind === glossaryUses.name) await refreshGlossaries(client);
}

/** The same where another glossary lights up texts. */
async function refreshGlossaries(client: QueryClient) {
  if (!client.getQueryState(['store', glossaryUses.name])) return;
  const { refreshVocabularies } = await import('./vocabulary');
  await refreshVocabularies(client);
}

/** Nothing is aligned before the part of the app is loaded that does. */
async function refreshAlignment(client: QueryClient, store: Store, textId: string) {
  if (!client.getQueryState(['store', alignments.name, textId])) return;
  const { refreshAlignedText } = await import('./aligned-text');
  await refreshAlignedText(client, store, textId);
}
