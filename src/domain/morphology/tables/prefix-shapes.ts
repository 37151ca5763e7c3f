import type { Nasal, SoundChange } from '../step';

/**
 * The shapes a prefix takes, by the beginning of the word it is put before.
 * A word may match several rows: *mempublikasikan* and *memublikasikan* are both met.
 *
 * Sources: Tata Bahasa Baku Bahasa Indonesia (TBBBI), 4th edition, chapter on verbs (“Morfofonemik”);
 * J. N. Sneddon, Indonesian: A Comprehensive Grammar, 2nd edition (2010), chapter 1 “Word structure”.
 */
export type PrefixShape = {
  readonly shape: string;
  /** What the word must begin with. */
  readonly before: RegExp;
  /** The consonant at the beginning of the word that the prefix replaces. */
  readonly drops: string;
  readonly change?: SoundChange;
  /** Met, but not what the rule gives. */
  readonly isRare?: true;
};

type NasalRow = {
  readonly nasal: Nasal | '';
  readonly before: RegExp;
  readonly drops?: string;
  readonly isRare?: true;
};

/** One syllable, also when -kan, -i or -an follows: *cat, bom, sahkan*. */
const oneSyllable = /^[^aiueo-]{1,3}[aiueo][^aiueo-]{0,2}(kan|i)?$/;

const nasalRows: readonly NasalRow[] = [
  { nasal: '', before: /^[lmnrwy]/ }, // melihat, memasak, menikah, menyanyi, merawat, mewakili, meyakini
  { nasal: 'm', before: /^[bfv]/ }, // membaca, memfoto, memvonis
  { nasal: 'm', before: /^p[aiueo]/, drops: 'p' }, // memukul
  { nasal: 'm', before: /^p([^aiueo]|er)/ }, // memprotes; memperbesar
  { nasal: 'm', before: /^p[aiou]|^pe(?!r)/, isRare: true }, // mempunyai, mempublikasikan
  { nasal: 'm', before: /^p[rl]/, drops: 'p', isRare: true }, // pemrosesan, memrakarsai
  { nasal: 'n', before: /^([cdjz]|sy)/ }, // mencari, mendengar, menjual, menziarahi, mensyukuri
  { nasal: 'n', before: /^t[aiueo]/, drops: 't' }, // menulis
  { nasal: 'n', before: /^t[^aiueo]/ }, // mentransfer
  { nasal: 'n', before: /^t[aiueo]/, isRare: true }, // mentoleransi
  { nasal: 'ny', before: /^s[aiueo]/, drops: 's' }, // menyapu
  { nasal: 'ny', before: /^sy/, drops: 'sy', isRare: true }, // penyair
  { nasal: 'n', before: /^s[^aiueoy]/ }, // menstabilkan
  { nasal: 'n', before: /^s[aiueo]/, isRare: true }, // mensosialisasikan
  { nasal: 'ng', before: /^([aiueoghqx]|kh)/ }, // mengambil, menggali, menghitung, mengkhianati
  { nasal: 'ng', before: /^k[aiueo]/, drops: 'k' }, // mengirim
  { nasal: 'ng', before: /^k[^aiueoh]/ }, // mengklaim
  { nasal: 'ng', before: /^k[aiueo]/, isRare: true }, // mengkaji
  { nasal: 'nge', before: oneSyllable }, // mengecat, mengesahkan
];

/** The shapes of meN- and peN-, which differ in their first letter only. */
const nasalShapes = (start: 'me' | 'pe'): readonly PrefixShape[] =>
  nasalRows.map(({ nasal, before, drops = '', isRare }) => ({
    shape: start + nasal,
    before,
    drops,
    ...(nasal && { change: { kind: 'nasal', nasal, ...(drops && { drops }) } }),
    ...(isRare && { isRare }),
  }));

const rDrops: SoundChange = { kind: 'r-drops' };
const rBecomesL: SoundChange = { kind: 'r-becomes-l' };

/** A first syllable that ends in -er: *kerja, ternak, percaya, serta*. */
const erSyllable = /^[^aiueor]er[^aiueo]/;

/** The shapes of ber-, per- and ter-. */
const rShapes = (start: 'be' | 'pe' | 'te'): readonly PrefixShape[] => [
  { shape: start, before: /^r/, drops: '', change: rDrops }, // berenang, perumahan, terasa
  { shape: start, before: erSyllable, drops: '', change: rDrops }, // bekerja, pekerjaan, tepercaya
  { shape: `${start}l`, before: /^(ajar|unjur|anjur|antar)/, drops: '', change: rBecomesL }, // belajar, pelajaran, telanjur
  { shape: `${start}r`, before: /^[^r]/, drops: '' },
];

const anywhere = (shape: string): readonly PrefixShape[] => [{ shape, before: /^/, drops: '' }];

/**
 * The active prefix of everyday speech: *ngomong, nulis, mikir, nyari, ngebantu*.
 * Source: Sneddon, Colloquial Jakartan Indonesian (2006).
 */
const everydayNasal: readonly PrefixShape[] = [
  {
    shape: 'm',
    before: /^p[aiueo]/,
    drops: 'p',
    change: { kind: 'nasal', nasal: 'm', drops: 'p' },
  },
  {
    shape: 'n',
    before: /^t[aiueo]/,
    drops: 't',
    change: { kind: 'nasal', nasal: 'n', drops: 't' },
  },
  {
    shape: 'ny',
    before: /^s[aiueo]/,
    drops: 's',
    change: { kind: 'nasal', nasal: 'ny', drops: 's' },
  },
  {
    shape: 'ny',
    before: /^c[aiueo]/,
    drops: 'c',
    change: { kind: 'nasal', nasal: 'ny', drops: 'c' },
  },
  {
    shape: 'ng',
    before: /^k[aiueo]/,
    drops: 'k',
    change: { kind: 'nasal', nasal: 'ng', drops: 'k' },
  },
  {
    shape: 'ng',
    before: /^h[aiueo]/,
    drops: 'h',
    change: { kind: 'nasal', nasal: 'ng', drops: 'h' },
  },
  { shape: 'ng', before: /^[aiueog]/, drops: '', change: { kind: 'nasal', nasal: 'ng' } },
  { shape: 'nge', before: /^[^aiueo]/, drops: '', change: { kind: 'nasal', nasal: 'nge' } },
  { shape: 'n', before: /^[dj]/, drops: '', change: { kind: 'nasal', nasal: 'n' } },
];

export const prefixShapes = {
  none: anywhere(''),
  'meN-': nasalShapes('me'),
  'peN-': nasalShapes('pe'),
  'ber-': rShapes('be'),
  'ter-': rShapes('te'),
  'per-': rShapes('pe'),
  'pe-': [{ shape: 'pe', before: /^[^p]/, drops: '' }],
  'di-': anywhere('di'),
  'se-': anywhere('se'),
  'ke-': anywhere('ke'),
  'ku-': anywhere('ku'),
  'kau-': anywhere('kau'),
  'N-': everydayNasal,
} as const satisfies Record<string, readonly PrefixShape[]>;
