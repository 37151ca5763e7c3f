import type { PartOfSpeech } from '../../domain/glossary/term';

/**
 * What dictionaries and glossaries call the classes of words, in lower case: in English, as the Kamus Besar Bahasa
 * Indonesia and school books have them, and as WordNet, Universal Dependencies and TBX abbreviate them.
 */
const names: Readonly<Record<PartOfSpeech, string>> = {
  noun: 'n, noun, nn, nomina, kata benda, benda, clf, classifier, kata bilangan penggolong',
  verb: 'v, vb, verb, verba, kata kerja, kerja, vt, vi, v1, v5',
  adjective: 'a, adj, adjective, s, adjektiva, kata sifat, sifat, adj-na, adj-i',
  adverb: 'adv, adverb, r, adverbia, kata keterangan, keterangan',
  pronoun: 'pron, pronoun, p, pronomina, kata ganti',
  numeral: 'num, numeral, number, numeralia, kata bilangan',
  determiner: 'det, determiner, artikula, kata sandang, article',
  preposition: 'prep, preposition, adp, preposisi, kata depan',
  conjunction: 'conj, conjunction, cconj, sconj, konjungsi, kata sambung, kata hubung',
  particle: 'part, particle, partikel, intj, int, interjection, interjeksi, kata seru',
  name: 'name, proper noun, propernoun, propn, nama, nama diri, name-place, name-person',
};

const classes: ReadonlyMap<string, PartOfSpeech> = new Map(
  (Object.keys(names) as PartOfSpeech[]).flatMap((name) =>
    names[name].split(', ').map((written) => [written, name] as const),
  ),
);

/** The word class that is written there; undefined where it is none that is known. */
export const readPartOfSpeech = (written: string): PartOfSpeech | undefined =>
  classes.get(written.trim().toLowerCase().replace(/\.$/, ''));
