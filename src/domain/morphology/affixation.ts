import type { SoundChange } from './step';
import type { Affix } from './tables/affix';
import { prefixShapes, type PrefixShape } from './tables/prefix-shapes';

/** One way to write an affix on a word. The same value is read to put it on and to take it off. */
export type Mould = {
  readonly allomorph: string;
  readonly start: string;
  readonly end: string;
  readonly before: RegExp;
  /** What the beginning of the word loses. */
  readonly drops: string;
  /** The nasal that the second half of a reduplication copies: *memukul-mukul*. */
  readonly copies?: string;
  readonly soundChange?: SoundChange;
  /** Beside the rule, or with a hyphen. */
  readonly isRare: boolean;
};

/** The form that `mould` makes of a word; undefined when it does not fit. */
export function attach({ start, end, before, drops, copies }: Mould, base: string) {
  if (!before.test(base) || !base.startsWith(drops)) return undefined;
  const kept = base.slice(drops.length);
  const inner = copies === undefined ? kept : swap(kept, `-${drops}`, `-${copies}`);
  return inner === undefined ? undefined : start + inner + end;
}

/** The word that `mould` makes `form` of; undefined when there is none. */
export function detach({ start, end, before, drops, copies }: Mould, form: string) {
  if (!form.startsWith(start) || !form.endsWith(end)) return undefined;
  if (form.length <= start.length + end.length) return undefined;
  const kept = form.slice(start.length, form.length - end.length);
  const inner = copies === undefined ? kept : swap(kept, `-${copies}`, `-${drops}`);
  if (inner === undefined || inner.startsWith('-') || inner.endsWith('-')) return undefined;
  return before.test(drops + inner) ? drops + inner : undefined;
}

/** Replaces the one place where `from` stands, so that it can be undone. */
function swap(text: string, from: string, to: string) {
  const at = text.indexOf(from);
  if (at < 0 || text.indexOf('-') !== text.lastIndexOf('-')) return undefined;
  return text.slice(0, at) + to + text.slice(at + from.length);
}

/** All moulds of an affix that can make a form without a hyphen, and those that need one. */
export function mouldsOf(affix: Affix) {
  const shapes: readonly PrefixShape[] = prefixShapes[affix.prefix];
  const plain = shapes.map((shape) => toMould(shape, affix.suffix));
  const copying = shapes
    .filter(({ drops }) => drops !== '')
    .map((shape) => toCopyingMould(shape, affix.suffix));
  return { plain, hyphened: [...copying, ...hyphenedMoulds(shapes, affix.suffix)] };
}

function toMould({ shape, before, drops, change, isRare }: PrefixShape, suffix: string): Mould {
  const allomorph = writeAllomorph(shape, suffix);
  const mould = { allomorph, start: shape, end: suffix, before, drops, isRare: isRare === true };
  return change ? { ...mould, soundChange: change } : mould;
}

function toCopyingMould(shape: PrefixShape, suffix: string): Mould {
  const mould = toMould(shape, suffix);
  const nasal = shape.change?.kind === 'nasal' ? shape.change.nasal : '';
  return { ...mould, allomorph: `${mould.allomorph} (${nasal}-)`, copies: nasal };
}

/** Hyphens before capitals and digits, and where a foreign word is kept apart: *ber-KTP, 1990-an*. */
function hyphenedMoulds(shapes: readonly PrefixShape[], suffix: string): readonly Mould[] {
  const starts = new Set(shapes.map(({ shape }) => shape && `${shape}-`));
  const end = suffix && `-${suffix}`;
  return [...starts].map((start) => ({
    allomorph: writeAllomorph(start, end),
    start,
    end,
    before: /^[^-]/,
    drops: '',
    isRare: true,
  }));
}

const writeAllomorph = (start: string, end: string) => start + (start && end && '…') + end;
