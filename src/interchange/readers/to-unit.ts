import { isAside } from '../../domain/text/is-aside';
import type { SegmentKind } from '../../domain/text/segment';
import { unitStates, type UnitState } from '../translation-unit';
import { splitSegments } from '../joined-segments';
import type { BroughtSegment, BroughtUnit } from './brought';

/** What a parallel file says of a unit. Shape (`2-1`) and kinds (`heading=heading`) stand in files that come from here. */
export type UnitWords = {
  readonly source: string;
  readonly target: string;
  readonly shape?: string | undefined;
  readonly kinds?: string | undefined;
  readonly state?: UnitState | undefined;
  readonly isAccepted?: boolean | undefined;
  readonly note?: string | undefined;
  readonly id?: string | undefined;
};

/** Makes a unit of its words; what is said of its shape and kinds counts as far as it fits them. Undefined where there are none. */
export function toUnit(words: UnitWords): BroughtUnit | undefined {
  const [, sources, targets] = /^(\d{1,3})-(\d{1,3})$/.exec(words.shape ?? '') ?? [];
  const [sourceKinds, targetKinds] = (words.kinds ?? '').split('=');
  const target = toSide(words.target, targets, targetKinds);
  const canBeAside = target.length === 0;
  const source = toSide(words.source, sources, sourceKinds, canBeAside);
  if (source.length + target.length === 0) return undefined;
  const note = words.note?.trim() ?? '';
  return {
    source,
    target,
    ...(words.state && { state: words.state }),
    ...(words.isAccepted === true && { isAccepted: true }),
    ...(note !== '' && { note }),
    ...(words.id !== undefined && words.id !== '' && { id: words.id }),
  };
}

function toSide(
  text: string,
  count: string | undefined,
  listed: string | undefined,
  canBeAside = true,
): readonly BroughtSegment[] {
  const parts = count === undefined ? [text.trim()] : splitSegments(text, Number(count));
  const kinds = listed?.split(' ') ?? [];
  return parts
    .map((part, at) => ({ kind: kindAt(kinds, parts.length, at, part, canBeAside), text: part }))
    .filter((segment) => /\S/.test(segment.text));
}

/** An aside has no translation, so what has one is none, whatever it says of itself. */
function kindAt(
  kinds: readonly string[],
  count: number,
  at: number,
  text: string,
  canBeAside: boolean,
): SegmentKind {
  const said = kinds.length === count ? kinds[at] : undefined;
  if (said === 'heading' || said === 'paragraph') return said;
  return canBeAside && (said === 'aside' || isAside(text)) ? 'aside' : 'paragraph';
}

/** A state by its name in our own files. */
export const toState = (name: string | undefined): UnitState | undefined =>
  unitStates.find((state) => state === name);
