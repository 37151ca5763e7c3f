/** What a word adds to a number that is spelled out: *dua ratus tiga puluh*, *two hundred and thirty*. */
export type NumberWord =
  | { readonly kind: 'unit'; readonly value: number }
  /** Stands alone beside units: *sepuluh, seratus, twenty*. */
  | { readonly kind: 'sum'; readonly value: number }
  /** Multiplies the unit before it: *puluh, ratus, hundred*. */
  | { readonly kind: 'tens'; readonly value: number }
  /** *dua belas*: ten more than the unit before it. */
  | { readonly kind: 'teen' }
  /** Multiplies all that came before it since the last scale: *ribu, juta, million*. */
  | { readonly kind: 'scale'; readonly value: number };

const listed = (kind: 'unit' | 'sum' | 'tens' | 'scale', words: Readonly<Record<string, number>>) =>
  Object.entries(words).map(([word, value]): [string, NumberWord] => [word, { kind, value }]);

/** Kamus Besar Bahasa Indonesia, s.v.; EYD V, II.B. *milyar, trilyun* are met beside *miliar, triliun*. */
const indonesian: ReadonlyMap<string, NumberWord> = new Map([
  ...listed('unit', {
    nol: 0,
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    delapan: 8,
    sembilan: 9,
  }),
  ...listed('sum', { sepuluh: 10, sebelas: 11, seratus: 100 }),
  ...listed('tens', { puluh: 10, ratus: 100 }),
  ['belas', { kind: 'teen' }],
  ...listed('scale', {
    ribu: 1e3,
    juta: 1e6,
    miliar: 1e9,
    milyar: 1e9,
    triliun: 1e12,
    trilyun: 1e12,
    seribu: 1e3,
    sejuta: 1e6,
  }),
]);

const english: ReadonlyMap<string, NumberWord> = new Map([
  ...listed('unit', {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
  }),
  ...listed('sum', {
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
  ...listed('tens', { hundred: 100 }),
  ...listed('scale', { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }),
]);

/** Number words by language code; a language that is not here has its figures alone. */
export const numberWords: Readonly<Record<string, ReadonlyMap<string, NumberWord>>> = {
  id: indonesian,
  en: english,
};

/** Words that are written as a sign as well. */
export const signWords: ReadonlyMap<string, string> = new Map([
  ['persen', '%'],
  ['percent', '%'],
  ['prozent', '%'],
  ['dolar', '$'],
  ['dollar', '$'],
  ['dollars', '$'],
]);
