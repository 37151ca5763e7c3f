/** Which words of the locales explain an affix of a formation, as glossaries write it. */
export const affixWords = {
  'meN-': 'affix.meN_',
  'di-': 'affix.di_',
  'ber-': 'affix.ber_',
  'ter-': 'affix.ter_',
  'peN-': 'affix.peN_',
  'per-': 'affix.per_',
  'se-': 'affix.se_',
  'ke-': 'affix.ke_',
  '-kan': 'affix._kan',
  '-i': 'affix._i',
  '-an': 'affix._an',
  '-nya': 'affix._nya',
  '-kah': 'affix._kah',
  'ke-…-an': 'affix.ke_an',
  'peN-…-an': 'affix.peN_an',
  'per-…-an': 'affix.per_an',
  'se-…-nya': 'affix.se_nya',
  'R-': 'affix.R_',
} as const;

export type KnownAffix = keyof typeof affixWords;

export const isKnownAffix = (piece: string): piece is KnownAffix =>
  Object.hasOwn(affixWords, piece);
