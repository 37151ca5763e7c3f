import { attach, mouldsOf } from './affixation';
import type { Formation, Peeled, Shaped } from './formation';
import { affixes } from './tables/affixes';

const shaped = (form: string, allomorph: string): Shaped => ({ form, allomorph, isRare: false });

/** *buku-buku, pemeran-pemeran*; once written *buku2*. Source: EYD V (2022), on reduplicated words. */
const full: Formation = {
  affix: 'R',
  kind: 'reduplication',
  on: ['root', 'noun', 'se', 'active', 'ber', 'ter', 'number'],
  makes: 'plural',
  meaning: 'plural',
  meaningOn: { verb: 'repeated', adjective: 'intensified', adverb: 'intensified' },
  cost: 0.6,
  trust: 3,
  shape: (base) => [shaped(`${base}-${base}`, 'R'), shaped(`${base}2`, '2')],
  peel: (form) => [...peelDouble(form), ...peelTwo(form)],
};

function peelDouble(form: string): readonly Peeled[] {
  const half = (form.length - 1) / 2;
  if (!Number.isInteger(half) || form.charAt(half) !== '-' || !form.endsWith(form.slice(0, half)))
    return [];
  return [{ base: form.slice(0, half), shaped: shaped(form, 'R') }];
}

const peelTwo = (form: string): readonly Peeled[] =>
  form.endsWith('2') && form.length > 2
    ? [{ base: form.slice(0, -1), shaped: shaped(form, '2') }]
    : [];

/** *lelaki, pepohonan*: the first consonant with e. Source: TBBBI, on reduplication. */
const partial: Formation = {
  affix: 'R-partial',
  kind: 'reduplication',
  on: ['root', 'se'],
  makes: 'plural',
  meaning: 'various',
  cost: 1.9,
  shape: (base) =>
    consonantFirst.test(base) ? [shaped(`${base.charAt(0)}e${base}`, 'R-partial')] : [],
  peel: (form) => {
    const base = form.slice(2);
    const isDouble = form.charAt(1) === 'e' && form.startsWith(base.charAt(0)) && base.length > 2;
    return isDouble && consonantFirst.test(base)
      ? [{ base, shaped: shaped(form, 'R-partial') }]
      : [];
  },
};

const consonantFirst = /^[b-df-hj-np-tv-z]/;

const active = affixes
  .filter(({ affix }) => affix === 'meN-')
  .flatMap((affix) => mouldsOf(affix).plain);

/** *tarik-menarik, kunjung-mengunjungi*: one does to the other what the other does. Source: TBBBI, on reciprocal verbs. */
const reciprocal: Formation = {
  affix: 'R-meN-',
  kind: 'reduplication',
  on: ['root'],
  makes: 'ber',
  meaning: 'each-other',
  class: 'verb',
  cost: 0.6,
  trust: 3,
  shape: (base) =>
    ['', 'i', 'kan'].flatMap((end) =>
      active.flatMap((mould) => {
        const second = attach(mould, base + end);
        if (second === undefined) return [];
        const made = shaped(`${base}-${second}`, `${mould.allomorph}…${end}`);
        return mould.soundChange ? [{ ...made, soundChange: mould.soundChange }] : [made];
      }),
    ),
  peel: (form) => {
    const base = form.slice(0, Math.max(0, form.indexOf('-')));
    if (base === '' || !form.startsWith('me', base.length + 1)) return [];
    return reciprocal
      .shape(base)
      .flatMap((made) => (made.form === form ? [{ base, shaped: made }] : []));
  },
};

/** Saying a word twice, whole or in part. */
export const reduplications: readonly Formation[] = [full, partial, reciprocal];
