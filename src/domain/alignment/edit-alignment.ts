import type { Alignment } from './alignment';
import type { AlignmentEdit } from './alignment-edit';
import { applyPatch, invertPatch, type AlignmentPatch } from './alignment-patch';
import type { Bead, BeadOrigin } from './bead';
import { coversText } from './covers-text';
import type { Side } from './doubt';
import { planJoin, planMark, planSegmentSplit } from './edit-segments';

/**
 * Applies an edit; one that changes nothing gives its argument. Edits of beads never touch the text: the segments of each side, read in
 * order, stay the same. Throws a RangeError for a bead or segment that is not there.
 */
export function editAlignment(alignment: Alignment, edit: AlignmentEdit): Alignment {
  const patch = planEdit(alignment, edit);
  return patch ? applyPatch(alignment, patch) : alignment;
}

/** The edit that takes `edit` back; undefined when it changes nothing. */
export function invertEdit(alignment: Alignment, edit: AlignmentEdit): AlignmentEdit | undefined {
  const patch = planEdit(alignment, edit);
  return patch && { kind: 'restore', patch: invertPatch(alignment, patch) };
}

function planEdit(alignment: Alignment, edit: AlignmentEdit): AlignmentPatch | undefined {
  switch (edit.kind) {
    case 'push':
      return planPush(alignment, edit);
    case 'pull':
      return planPull(alignment, edit);
    case 'merge':
      return planMerge(alignment, edit.at);
    case 'split':
      return planSplit(alignment, edit);
    case 'unlink':
      return planUnlink(alignment, edit);
    case 'mark':
      return planMark(alignment, edit);
    case 'split-segment':
      return planSegmentSplit(alignment, edit);
    case 'join-segments':
      return planJoin(alignment, edit);
    case 'accept':
      return planOrigin(alignment, edit.at, edit.at + 1, accepted);
    case 'unaccept':
      return planOrigin(alignment, edit.at, edit.at + 1, unaccepted);
    case 'accept-above':
      return planOrigin(alignment, 0, edit.at + 1, accepted);
    case 'realign':
      return planRealignment(alignment, edit);
    case 'bring':
      return planTarget(alignment, edit);
    case 'restore':
      return edit.patch;
  }
}

type EditOf<Kind extends AlignmentEdit['kind']> = Extract<AlignmentEdit, { kind: Kind }>;

function beadAt({ beads }: Alignment, at: number): Bead {
  const bead = beads[at];
  if (!bead) throw new RangeError(`No bead at ${at} (alignment has ${beads.length})`);
  return bead;
}

/** The bead with other segments, as one that the user made. */
const remade = ({ id, source, target }: Bead, sides: Partial<Pick<Bead, Side>>): Bead => ({
  id,
  source,
  target,
  ...sides,
  origin: 'edited',
});

/** Puts beads in the place of `removed` ones; those left without segments vanish. */
const replaceBeads = (start: number, removed: number, beads: readonly Bead[]): AlignmentPatch => ({
  beads: {
    start,
    removed,
    inserted: beads.filter(({ source, target }) => source.length + target.length > 0),
  },
});

function planPush(alignment: Alignment, { at, side, newId }: EditOf<'push'>) {
  const bead = beadAt(alignment, at);
  const last = bead[side].at(-1);
  const next = alignment.beads[at + 1];
  if (last === undefined || (!next && isSingle(bead))) return undefined;
  const following: Bead = next ?? { id: newId, source: [], target: [] };
  return replaceBeads(at, next ? 2 : 1, [
    remade(bead, { [side]: bead[side].slice(0, -1) }),
    remade(following, { [side]: [last, ...following[side]] }),
  ]);
}

const isSingle = ({ source, target }: Bead) => source.length + target.length === 1;

function planPull(alignment: Alignment, { at, side }: EditOf<'pull'>) {
  const bead = beadAt(alignment, at);
  const from = alignment.beads.findIndex((other, index) => index > at && other[side].length > 0);
  const donor = alignment.beads[from];
  if (!donor) return undefined;
  return replaceBeads(at, from - at + 1, [
    remade(bead, { [side]: [...bead[side], ...donor[side].slice(0, 1)] }),
    ...alignment.beads.slice(at + 1, from),
    remade(donor, { [side]: donor[side].slice(1) }),
  ]);
}

function planMerge(alignment: Alignment, at: number) {
  const bead = beadAt(alignment, at);
  const next = alignment.beads[at + 1];
  if (!next) return undefined;
  const source = [...bead.source, ...next.source];
  const target = [...bead.target, ...next.target];
  return replaceBeads(at, 2, [remade(bead, { source, target })]);
}

function planSplit(alignment: Alignment, { at, source, target, newId }: EditOf<'split'>) {
  const bead = beadAt(alignment, at);
  const first = { source: bead.source.slice(0, source), target: bead.target.slice(0, target) };
  const rest = { source: bead.source.slice(source), target: bead.target.slice(target) };
  if (isNothing(first) || isNothing(rest)) return undefined;
  return replaceBeads(at, 1, [remade(bead, first), { id: newId, ...rest, origin: 'edited' }]);
}

const isNothing = ({ source, target }: Pick<Bead, Side>) => source.length + target.length === 0;

function planUnlink(alignment: Alignment, { at, newId }: EditOf<'unlink'>) {
  const { source } = beadAt(alignment, at);
  return planSplit(alignment, { kind: 'split', at, source: source.length, target: 0, newId });
}

const accepted = (bead: Bead): Bead => withOrigin(bead, 'accepted');

/** What the aligner made is its own again. */
const unaccepted = (bead: Bead): Bead =>
  bead.origin === 'accepted'
    ? withOrigin(bead, bead.confidence === undefined ? 'edited' : 'computed')
    : bead;

const withOrigin = (bead: Bead, origin: BeadOrigin): Bead =>
  bead.origin === origin ? bead : { ...bead, origin };

function planOrigin(
  alignment: Alignment,
  start: number,
  end: number,
  change: (bead: Bead) => Bead,
): AlignmentPatch | undefined {
  beadAt(alignment, end - 1);
  const before = alignment.beads.slice(start, end);
  const after = before.map(change);
  if (after.every((bead, index) => bead === before[index])) return undefined;
  return replaceBeads(start, end - start, after);
}

function planRealignment(alignment: Alignment, { start, end, beads }: EditOf<'realign'>) {
  const before = alignment.beads.slice(start, end);
  for (const side of ['source', 'target'] as const) {
    const old = before.flatMap((bead) => bead[side]).join('\n');
    const found = beads.flatMap((bead) => bead[side]).join('\n');
    if (old !== found) throw new RangeError(`Beads ${start} to ${end} hold another ${side}`);
  }
  const isSame = JSON.stringify(before) === JSON.stringify(beads);
  return isSame ? undefined : replaceBeads(start, end - start, beads);
}

function planTarget(alignment: Alignment, { target, beads }: EditOf<'bring'>): AlignmentPatch {
  if (!coversText({ source: alignment.source, target, beads }))
    throw new RangeError(`${beads.length} beads do not cover both sides`);
  return {
    target: { start: 0, removed: alignment.target.length, inserted: target },
    beads: { start: 0, removed: alignment.beads.length, inserted: beads },
  };
}
