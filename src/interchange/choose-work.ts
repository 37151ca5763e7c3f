import type { Bead } from '../domain/alignment/bead';
import { resolveBeads, type ResolvedBead } from '../domain/alignment/resolve-beads';
import type { Segment, SegmentId } from '../domain/text/segment';
import type { Text } from '../domain/text/text';
import type { TranslationUnit, UnitState } from './translation-unit';

/** What the user made of a text. */
export type TextWork = {
  /** English by target segment; by bead where that has none. */
  readonly translations: ReadonlyMap<string, string>;
  /** The beads that are done. */
  readonly done: ReadonlySet<string>;
};

export type WorkChoice = {
  /** All English, or only what the user wrote. */
  readonly english: 'all' | 'own';
  readonly rows: 'all' | 'done';
};

/** The part of a text that is to be taken along, with the user's English in its place, and the same as units. */
export type ChosenWork = { readonly text: Text; readonly units: readonly TranslationUnit[] };

/** Applies the user's work to a text. English that was emptied is gone, and a bead left without segments with it. */
export function chooseWork(text: Text, work: TextWork, choice: WorkChoice): ChosenWork {
  const writeEnglish = englishWriter(text, work, choice);
  const chosen = resolveBeads(text)
    .filter(({ bead }) => choice.rows === 'all' || work.done.has(bead.id))
    .map((resolved) => ({ resolved, target: writeEnglish(resolved) }))
    .filter(({ resolved, target }) => resolved.source.length + target.length > 0);
  return {
    text: {
      ...text,
      source: chosen.flatMap(({ resolved }) => resolved.source),
      target: chosen.flatMap(({ target }) => target),
      beads: chosen.map(({ resolved, target }) => withTarget(resolved.bead, target)),
    },
    units: chosen.map(({ resolved, target }) => ({
      id: resolved.bead.id,
      source: resolved.source,
      target,
      state: stateOf(resolved, target, work),
      ...(resolved.bead.origin === 'accepted' && { isAccepted: true }),
    })),
  };
}

const withTarget = (bead: Bead, target: readonly Segment[]): Bead => ({
  ...bead,
  target: target.map(({ id }) => id),
});

/** Where the user wrote English into a bead without any, it becomes a segment. */
function englishWriter(text: Text, { translations }: TextWork, { english }: WorkChoice) {
  const taken = new Set<string>([...text.source, ...text.target].map(({ id }) => id));
  return ({ bead, target, isAside }: ResolvedBead): readonly Segment[] => {
    if (isAside) return target;
    const segments = target.length > 0 ? target : [emptySegment(freeId(bead.id, taken))];
    return segments
      .map((segment) => {
        const own = translations.get(target.length > 0 ? segment.id : bead.id);
        return english === 'own' && (own ?? segment.text) === segment.text
          ? { ...segment, text: '' }
          : { ...segment, text: own ?? segment.text };
      })
      .filter((segment) => segment.text.trim() !== '');
  };
}

const emptySegment = (id: SegmentId): Segment => ({ id, kind: 'paragraph', text: '' });

function freeId(id: string, taken: ReadonlySet<string>): SegmentId {
  return taken.has(id) ? freeId(`${id}-en`, taken) : (id as SegmentId);
}

function stateOf(
  { bead, target: suggested, isAside }: ResolvedBead,
  target: readonly Segment[],
  { done }: TextWork,
): UnitState {
  if (isAside) return 'aside';
  if (done.has(bead.id)) return 'done';
  if (target.length === 0) return 'empty';
  const texts = new Map(suggested.map(({ id, text }) => [id, text]));
  return target.every(({ id, text }) => texts.get(id) === text) ? 'suggested' : 'own';
}
