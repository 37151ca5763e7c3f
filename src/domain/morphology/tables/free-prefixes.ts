import type { Meaning } from '../step';

/**
 * Elements put before whole words, written together or, before capitals and by habit, with a hyphen:
 * *pascaperang, non-migas, antarkota*. They are believed only before a word that the lexicon knows.
 * Source: EYD V (2022), on affixed words and bound forms.
 */
export const freePrefixes = {
  non: 'non',
  pasca: 'after',
  pra: 'before',
  anti: 'against',
  kontra: 'against',
  pro: 'in-favour',
  antar: 'between',
  inter: 'between',
  multi: 'many',
  poli: 'many',
  dwi: 'two',
  sub: 'below',
  infra: 'below',
  supra: 'above',
  super: 'above',
  adi: 'above',
  swa: 'self',
  auto: 'self',
  maha: 'almighty',
  salah: 'wrong',
  tuna: 'non',
  nir: 'non',
  tak: 'not',
} as const satisfies Record<string, Meaning>;
