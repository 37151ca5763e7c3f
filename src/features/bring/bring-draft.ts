import { useSyncExternalStore } from 'react';
import type { SegmentKind } from '../../domain/text/segment';
import type { Level } from '../../domain/text/text';
import type { BringFault } from '../../interchange/files/bring-error';
import type { Brought, BroughtSide, TableColumns } from '../../interchange/readers/brought';

export type Side = 'source' | 'target';

/** Why a file could not be read; `gone` where the browser does not hand it out any more. */
export type FileTrouble = BringFault | { readonly kind: 'gone' };

/** A file that was put into a place. */
export type FileDraft = { readonly name: string } & (
  | { readonly kind: 'reading'; readonly share: number; readonly stop: () => void }
  | { readonly kind: 'faulty'; readonly fault: FileTrouble }
  | { readonly kind: 'read'; readonly side: BroughtSide }
);

/** What has been put into one place; a file comes before what is pasted. */
export type SideDraft = {
  readonly pasted: string;
  readonly file?: FileDraft | undefined;
  /** The kinds that the user has given to segments, by their keys. */
  readonly kinds: ReadonlyMap<string, SegmentKind>;
};

/** A file that fills both places. */
export type ParallelDraft = {
  readonly name: string;
  readonly brought: Exclude<Brought, BroughtSide>;
  /** Which columns of a table the user has chosen. */
  readonly columns?: TableColumns;
};

/** All that a user has put in and chosen before a text is made of it. What is undefined is guessed. */
export type Draft = {
  readonly source: SideDraft;
  readonly target: SideDraft;
  readonly parallel?: ParallelDraft | undefined;
  readonly segments: 'paragraphs' | 'sentences';
  readonly title?: string;
  readonly titleEnglish?: string;
  readonly level?: Level;
};

const emptySide: SideDraft = { pasted: '', kinds: new Map() };
const emptyDraft: Draft = { source: emptySide, target: emptySide, segments: 'paragraphs' };

/** Drafts outlive their page, so that leaving it loses nothing; by the text that a translation is brought to. */
const drafts = new Map<string, Draft>();
const listeners = new Set<() => void>();

export type ChangeDraft = (change: (draft: Draft) => Draft) => void;

/** The draft of a new text, or of a translation for the text `to`. */
export function useDraft(to = ''): readonly [Draft, ChangeDraft] {
  const draft = useSyncExternalStore(subscribe, () => drafts.get(to) ?? emptyDraft);
  return [draft, (change) => setDraft(to, change(drafts.get(to) ?? emptyDraft))];
}

/** Forgets a draft of which a text has been made. */
export const clearDraft = (to = '') => setDraft(to, emptyDraft);

/** The same draft with its places swapped; what was guessed from them is guessed anew. */
export const swapSides = ({ source, target, parallel, segments, level }: Draft): Draft => ({
  source: target,
  target: source,
  parallel: parallel && swapParallel(parallel),
  segments,
  ...(level && { level }),
});

/** The languages of the other files are those that they say. */
function swapParallel(parallel: ParallelDraft): ParallelDraft {
  const { brought } = parallel;
  if (brought.kind !== 'table') return parallel;
  const { source, target, hasHeader } = parallel.columns ?? brought.guess;
  return { ...parallel, columns: { source: target, target: source, hasHeader } };
}

/** The draft with something else in one place. */
export const fillSide = (draft: Draft, side: Side, content: Partial<SideDraft>): Draft => ({
  ...draft,
  [side]: { ...draft[side], kinds: emptySide.kinds, ...content },
});

/** The draft with another kind for one segment. */
export const setKind = (draft: Draft, side: Side, key: string, kind: SegmentKind): Draft =>
  fillSide(draft, side, { kinds: new Map(draft[side].kinds).set(key, kind) });

/** Whether a file is on its way into a place. */
export const isReading = ({ source, target }: Draft) =>
  [source, target].some(({ file }) => file?.kind === 'reading');

/** Whether nothing has been put in. */
export const isEmpty = ({ source, target, parallel }: Draft) =>
  parallel === undefined &&
  [source, target].every(({ file, pasted }) => !file && !/\S/.test(pasted));

function setDraft(to: string, draft: Draft) {
  if (draft === emptyDraft) drafts.delete(to);
  else drafts.set(to, draft);
  const holdsInput = [...drafts.values()].some((each) => !isEmpty(each));
  (holdsInput ? addEventListener : removeEventListener)('beforeunload', askBeforeLeaving);
  for (const listener of listeners) listener();
}

/** Only closing or reloading the app loses a draft. */
function askBeforeLeaving(event: BeforeUnloadEvent) {
  event.preventDefault();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
