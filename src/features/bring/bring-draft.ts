import { useSyncExternalStore } from 'react';
import type { SegmentKind } from '../../domain/text/segment';
import type { Level } from '../../domain/text/text';

export type Side = 'source' | 'target';

/** What has been put into one place. */
export type SideDraft = {
  readonly pasted: string;
  /** The kinds that the user has given to segments, by their keys. */
  readonly kinds: ReadonlyMap<string, SegmentKind>;
};

/** All that a user has put in and chosen before a text is made of it. What is undefined is guessed. */
export type Draft = {
  readonly source: SideDraft;
  readonly target: SideDraft;
  readonly segments: 'paragraphs' | 'sentences';
  readonly title?: string;
  readonly titleEnglish?: string;
  readonly level: Level;
};

const emptySide: SideDraft = { pasted: '', kinds: new Map() };

const emptyDraft: Draft = {
  source: emptySide,
  target: emptySide,
  segments: 'paragraphs',
  level: 'B1',
};

/** Drafts outlive their page, so that leaving it loses nothing; by the text that a translation is brought to. */
const drafts = new Map<string, Draft>();
const listeners = new Set<() => void>();

export type ChangeDraft = (change: (draft: Draft) => Draft) => void;

/** The draft of a text, or of a translation for the text `to`. */
export function useDraft(to = ''): readonly [Draft, ChangeDraft] {
  const draft = useSyncExternalStore(subscribe, () => drafts.get(to) ?? emptyDraft);
  return [draft, (change) => setDraft(to, change(drafts.get(to) ?? emptyDraft))];
}

/** The same draft with its places swapped; what was guessed from them is guessed anew. */
export const swapSides = ({ source, target, segments, level }: Draft): Draft => ({
  source: target,
  target: source,
  segments,
  level,
});

/** The draft with another kind for one segment. */
export function setKind(draft: Draft, side: Side, key: string, kind: SegmentKind): Draft {
  const kinds = new Map(draft[side].kinds).set(key, kind);
  return { ...draft, [side]: { ...draft[side], kinds } };
}

/** Forgets a draft of which a text has been made. */
export const clearDraft = (to = '') => setDraft(to, emptyDraft);

function setDraft(to: string, draft: Draft) {
  if (draft === emptyDraft) drafts.delete(to);
  else drafts.set(to, draft);
  const holds = [...drafts.values()].some(holdsInput);
  (holds ? addEventListener : removeEventListener)('beforeunload', askBeforeLeaving);
  for (const listener of listeners) listener();
}

const holdsInput = ({ source, target }: Draft) => /\S/.test(source.pasted + target.pasted);

/** Only closing or reloading the app loses a draft. */
function askBeforeLeaving(event: BeforeUnloadEvent) {
  event.preventDefault();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
