import type { Segment } from '../text/segment';
import type { Alignment } from './alignment';
import type { Bead } from './bead';
import { changedStretch } from './changed-stretch';
import { openWork, type OpenWork, type RowWork, type WorkChange } from './row-work';

/**
 * What has to become of the user's words when an alignment changes, so that none is hidden: what was kept under a segment or a bead that
 * is gone goes to the one that holds its text now, in the order of the text. A row is done when all that it is made of was done. English
 * of a segment in `putBack` stands as it stood when that segment was whole.
 */
export function carryWork(
  before: Alignment,
  after: Alignment,
  work: RowWork,
  putBack: ReadonlySet<string> = new Set(),
): readonly WorkChange[] {
  const changed = changedStretch(before, after);
  const carrier = makeCarrier(changed.before, changed.after, work);
  const gone = changed.before.beads.filter(({ id }) => !carrier.beadsAfter.has(id));
  carrySegments(carrier, putBack);
  for (const bead of changed.before.beads) carryEnglishOfBead(carrier, bead);
  for (const bead of gone) carryAttempt(carrier, bead);
  if (work.marks.size > 0) carryMarks(carrier, gone);
  return carrier.open.changes();
}

/**
 * The same when another target side takes the place of the former one: English of a segment that is gone goes with it, and English that
 * stood beside nothing becomes that of the segment that stands there now.
 */
export function carryToBrought(
  before: Alignment,
  after: Alignment,
  work: RowWork,
): readonly WorkChange[] {
  const carrier = makeCarrier(before, after, work);
  const { translations } = carrier.open;
  const gone = before.beads.filter(({ id }) => !carrier.beadsAfter.has(id));
  for (const { id } of before.target)
    if (!carrier.targetsAfter.has(id) && translations.get(id)) translations.set(id, undefined);
  for (const bead of before.beads) settleEnglishOfBead(carrier, bead);
  for (const bead of gone) carryAttempt(carrier, bead);
  if (work.marks.size > 0) carryMarks(carrier, gone);
  return carrier.open.changes();
}

type Carrier = {
  readonly before: Alignment;
  readonly after: Alignment;
  readonly open: OpenWork;
  readonly beadsAfter: ReadonlyMap<string, Bead>;
  readonly targetsAfter: ReadonlyMap<string, Segment>;
  /** The bead that holds the text of a former one now. */
  readonly heirOf: (bead: Bead) => Bead | undefined;
};

function makeCarrier(before: Alignment, after: Alignment, work: RowWork): Carrier {
  const holder = new Map<string, Bead>();
  for (const bead of after.beads) {
    for (const id of bead.source) holder.set(`source ${id}`, bead);
    for (const id of bead.target) holder.set(`target ${id}`, bead);
  }
  return {
    before,
    after,
    open: openWork(work),
    beadsAfter: new Map(after.beads.map((bead) => [bead.id, bead])),
    targetsAfter: new Map(after.target.map((segment) => [segment.id, segment])),
    heirOf: ({ source, target }) =>
      source.map((id) => holder.get(`source ${id}`)).find(Boolean) ??
      target.map((id) => holder.get(`target ${id}`)).find(Boolean) ??
      after.beads.at(-1),
  };
}

const joined = (separator: string, ...texts: readonly string[]) =>
  texts.filter((text) => text.trim() !== '').join(separator);

/** A segment that is gone was joined to the one before it. */
function carrySegments(carrier: Carrier, putBack: ReadonlySet<string>) {
  let group: Segment[] = [];
  for (const segment of carrier.before.target) {
    if (!carrier.targetsAfter.has(segment.id)) {
      group.push(segment);
      continue;
    }
    joinEnglish(carrier, group, putBack);
    group = [segment];
  }
  joinEnglish(carrier, group, putBack);
}

/** To English that is put back, only what was written since is added. */
function joinEnglish(
  { open: { translations } }: Carrier,
  group: readonly Segment[],
  putBack: ReadonlySet<string>,
) {
  const [first, ...gone] = group;
  if (!first || gone.length === 0 || !group.some(({ id }) => translations.get(id))) return;
  const isPutBack = putBack.has(first.id);
  const texts = group.map(({ id, text }, at) => {
    const own = translations.get(id)?.text;
    return own ?? (isPutBack && at > 0 ? '' : text);
  });
  translations.set(first.id, { text: joined(' ', ...texts) });
  for (const { id } of gone) translations.set(id, undefined);
}

/** English that stood beside source without any goes into the segment that stands there now. */
function carryEnglishOfBead(carrier: Carrier, bead: Bead) {
  const { translations } = carrier.open;
  const own = bead.target.length === 0 ? translations.get(bead.id) : undefined;
  if (!own || carrier.beadsAfter.get(bead.id)?.target.length === 0) return;
  const heir = carrier.heirOf(bead);
  if (!heir) return;
  translations.set(bead.id, undefined);
  const isFirst = heir.source[0] === bead.source[0];
  const cell = (isFirst ? heir.target[0] : heir.target.at(-1)) ?? heir.id;
  const there = translations.get(cell)?.text ?? carrier.targetsAfter.get(cell)?.text ?? '';
  const texts = isFirst ? [own.text, there] : [there, own.text];
  translations.set(cell, { text: joined('\n\n', ...texts) });
}

/** It is the user’s own of that segment, unless there is some already. */
function settleEnglishOfBead(carrier: Carrier, bead: Bead) {
  const { translations } = carrier.open;
  const own = bead.target.length === 0 ? translations.get(bead.id) : undefined;
  if (!own || carrier.beadsAfter.get(bead.id)?.target.length === 0) return;
  const heir = carrier.heirOf(bead);
  translations.set(bead.id, undefined);
  const cell = heir?.target[0] ?? heir?.id;
  if (cell !== undefined && !translations.get(cell)) translations.set(cell, own);
}

function carryAttempt({ open: { attempts }, heirOf }: Carrier, bead: Bead) {
  const own = attempts.get(bead.id);
  const heir = heirOf(bead);
  if (!own || !heir) return;
  attempts.set(bead.id, undefined);
  const there = attempts.get(heir.id);
  const isFirst = heir.source[0] === bead.source[0];
  const texts = isFirst ? [own.text, there?.text ?? ''] : [there?.text ?? '', own.text];
  const grade = there && there.grade !== own.grade ? undefined : own.grade;
  attempts.set(heir.id, { text: joined('\n\n', ...texts), ...(grade && { grade }) });
}

function carryMarks({ before, after, open: { marks }, heirOf }: Carrier, gone: readonly Bead[]) {
  const wasDone = new Set<string>();
  for (const { id } of before.beads) if (marks.get(id)?.done === true) wasDone.add(id);
  const hasUndone = new Set<string>();
  for (const bead of gone) {
    const heir = heirOf(bead);
    if (heir && !wasDone.has(bead.id)) hasUndone.add(heir.id);
    marks.set(bead.id, undefined);
  }
  const formerOf = formerHolder(before);
  const former = new Set<string>(before.beads.map(({ id }) => id));
  for (const bead of after.beads) {
    const was = former.has(bead.id) ? bead.id : formerOf(bead);
    const done = was !== undefined && wasDone.has(was) && !hasUndone.has(bead.id);
    if (done !== (marks.get(bead.id)?.done === true)) marks.set(bead.id, { done });
  }
}

/** Gives the former bead in which the source of one began. */
function formerHolder({ beads }: Alignment) {
  const holder = new Map<string, string>();
  for (const bead of beads) for (const id of bead.source) holder.set(id, bead.id);
  return ({ source }: Bead) => (source[0] === undefined ? undefined : holder.get(source[0]));
}
