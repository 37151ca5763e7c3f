/**
 * Endings of learned words, Indonesian loans beside English, German, French, Spanish and Italian ones
 * (*Pedoman Umum Pembentukan Istilah*, 2007, III: foreign endings), longest first.
 */
const endings: readonly (readonly [string, string])[] = [
  ['tional', 'sional'],
  ['tial', 'sial'],
  ['cial', 'sial'],
  ['isation', 'isasi'],
  ['ization', 'isasi'],
  ['ations', 'asi'],
  ['ation', 'asi'],
  ['ación', 'asi'],
  ['tions', 'si'],
  ['tion', 'si'],
  ['sions', 'si'],
  ['sion', 'si'],
  ['zione', 'si'],
  ['ción', 'si'],
  ['ities', 'ita'],
  ['ity', 'ita'],
  ['itas', 'ita'],
  ['ität', 'ita'],
  ['ité', 'ita'],
  ['idad', 'ita'],
  ['isms', 'ism'],
  ['isme', 'ism'],
  ['ismus', 'ism'],
  ['ically', 'ik'],
  ['ical', 'ik'],
  ['ics', 'ik'],
  ['ika', 'ik'],
  ['ique', 'ik'],
  ['isch', 'ik'],
  ['ic', 'ik'],
  ['ives', 'if'],
  ['ive', 'if'],
  ['ances', 'ans'],
  ['ancy', 'ans'],
  ['ance', 'ans'],
  ['ansi', 'ans'],
  ['ences', 'ens'],
  ['ency', 'ens'],
  ['ence', 'ens'],
  ['ensi', 'ens'],
  ['ogy', 'ogi'],
  ['ogie', 'ogi'],
  ['phy', 'fi'],
  ['ists', 'is'],
  ['ist', 'is'],
  ['iste', 'is'],
  ['ors', 'or'],
  ['eur', 'or'],
  ['ur', 'or'],
  ['nya', ''],
  ['s', ''],
];

/** Letters and groups of letters that languages write differently in the same loan. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/sch|sh|sy/g, 's'],
  [/kh|ch|ck/g, 'k'],
  [/x/g, 'ks'],
  [/qu|kw/g, 'ku'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/y|j/g, 'i'],
  [/[vw]/g, 'f'],
  [/z/g, 's'],
  [/ae|oe/g, 'e'],
  [/ou|oo/g, 'u'],
  [/(.)\1+/g, '$1'],
];

const shortest = 4;

/** One spelling for a word that two languages share (*aktivitas, activity*); undefined for words too short to tell. */
export function cognateKey(word: string): string | undefined {
  if (word.length < shortest) return undefined;
  const ending = endings.find(([end]) => word.length - end.length >= 2 && word.endsWith(end));
  const base = ending ? word.slice(0, -ending[0].length) + ending[1] : word;
  const plain = base.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const key = spellings.reduce((text, [from, to]) => text.replaceAll(from, to), plain);
  return key.length < shortest ? undefined : key;
}
