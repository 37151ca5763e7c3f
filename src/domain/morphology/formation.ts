import { attach, detach, mouldsOf, type Mould } from './affixation';
import type { SoundChange } from './step';
import type { Affix } from './tables/affix';

/** What a formation makes of a word. */
export type Shaped = {
  readonly form: string;
  readonly allomorph: string;
  readonly soundChange?: SoundChange;
  readonly isRare: boolean;
};

/** A word and what a formation made of it. */
export type Peeled = { readonly base: string; readonly shaped: Shaped };

/** What a formation means and what it stands on, whatever it does to the letters. */
export type FormationRow = Omit<Affix, 'prefix' | 'suffix'>;

/** A way to make words of words, read both ways: `shape` puts it on, `peel` takes it off. */
export type Formation = FormationRow & {
  readonly shape: (base: string) => readonly Shaped[];
  readonly peel: (form: string) => readonly Peeled[];
};

/** The formation that an affix of the tables stands for. */
export function affixFormation(affix: Affix): Formation {
  const { plain, hyphened } = mouldsOf(affix);
  const all = [...hyphened, ...plain];
  const start = commonStart(plain);
  const isOpen = (form: string) => form.startsWith(start) && form.endsWith(affix.suffix);
  return {
    ...affix,
    shape: (base) => all.flatMap((mould) => shapeWith(mould, base)),
    peel: (form) =>
      isOpen(form)
        ? (form.includes('-') ? all : plain).flatMap((mould) => peelWith(mould, form))
        : nothing,
  };
}

/** What every mould begins with, to turn most forms away at once. */
function commonStart(moulds: readonly Mould[]): string {
  const [first = '', ...others] = moulds.map(({ start }) => start);
  let length = first.length;
  while (!others.every((start) => start.startsWith(first.slice(0, length)))) length -= 1;
  return first.slice(0, length);
}

function shapeWith(mould: Mould, base: string): readonly Shaped[] {
  const form = attach(mould, base);
  return form === undefined ? [] : [toShaped(mould, form)];
}

function peelWith(mould: Mould, form: string): readonly Peeled[] {
  const base = detach(mould, form);
  return base === undefined ? nothing : [{ base, shaped: toShaped(mould, form) }];
}

const nothing: readonly Peeled[] = [];

const toShaped = ({ allomorph, soundChange, isRare }: Mould, form: string): Shaped =>
  soundChange ? { form, allomorph, soundChange, isRare } : { form, allomorph, isRare };

const regular = (form: string, allomorph: string): Shaped => ({ form, allomorph, isRare: false });

/** A formation that only certain words have: pairs of a root and its form. */
export function listedFormation(
  row: FormationRow,
  pairs: readonly (readonly [string, string])[],
): Formation {
  return {
    ...row,
    shape: (base) => pairs.flatMap(([root, form]) => (root === base ? [regular(form, form)] : [])),
    peel: (form) => {
      const found = pairs.filter((pair) => pair[1] === form);
      return found.map(([base]) => ({ base, shaped: regular(form, form) }));
    },
  };
}

/** An element before a whole word, joined or with a hyphen. */
export function joinedFormation(
  row: FormationRow,
  prefix: string,
  accepts: (base: string) => boolean,
): Formation {
  const hyphened = `${prefix}-`;
  return {
    ...row,
    shape: (base) =>
      accepts(base) ? [prefix, hyphened].map((written) => regular(written + base, written)) : [],
    peel: (form) => {
      if (!form.startsWith(prefix) || form.length < prefix.length + 2) return nothing;
      const written = form.startsWith(hyphened) ? hyphened : prefix;
      const base = form.slice(written.length);
      return accepts(base) ? [{ base, shaped: regular(form, written) }] : nothing;
    },
  };
}
