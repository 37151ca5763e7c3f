import { familyOf } from './family-of';
import type { ListedWord } from './list-words';
import type { StandingOf } from './standing';

/** How often a form of a family is written in a text. */
export type FormCount = {
  readonly family: string;
  readonly surface: string;
  readonly count: number;
};

export type Share = { readonly known: number; readonly total: number };

/** How much of a text a reader knows: of its running words, and of the families they belong to. */
export type KnownShare = { readonly words: Share; readonly families: Share };

export const countForms = (words: readonly ListedWord[]): readonly FormCount[] =>
  words.flatMap(({ reading, forms }) => {
    const family = familyOf(reading.term);
    return forms.map(({ surface, count }) => ({ family, surface, count }));
  });

/** Counts every running word, and each family once, however many of its words occur; what is ignored counts in neither. */
export function knownShare(forms: readonly FormCount[], standingOf: StandingOf): KnownShare {
  const counted = forms.filter(({ family, surface }) => standingOf(family, surface) !== 'ignored');
  const known = counted.filter(({ family, surface }) => standingOf(family, surface) === 'known');
  const families = [...new Set(forms.map(({ family }) => family))].map((family) =>
    standingOf(family),
  );
  return {
    words: { known: sumOf(known), total: sumOf(counted) },
    families: {
      known: families.filter((standing) => standing === 'known').length,
      total: families.filter((standing) => standing !== 'ignored').length,
    },
  };
}

const sumOf = (forms: readonly FormCount[]) => forms.reduce((sum, { count }) => sum + count, 0);
