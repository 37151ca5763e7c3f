import type { Derivation } from './derive-word';
import type { LexicalWord, Lexicon } from './lexicon';
import type { Meaning, Register, Step } from './step';
import { everydayWords } from './tables/everyday-words';
import { spellingVariants } from './tables/spelling-variants';

const standardOf = new Map(Object.entries(spellingVariants));
const standardOfEveryday = new Map(Object.entries(everydayWords));

type Find = (word: string) => readonly Derivation[];

/** Readings of a form that need no affix: roots, other spellings, joined phrases, numbers, proposed roots. */
export function findLeaves(
  form: string,
  lexicon: Lexicon,
  proposesRoots: boolean,
  find: Find,
): readonly Derivation[] {
  const roots = (lexicon.roots.get(form) ?? []).map((word) => rootLeaf(form, word));
  const others = [...respelled(form, lexicon, find), ...joined(form, lexicon)];
  if (roots.length > 0 || others.length > 0) return [...roots, ...others];
  if (number.test(form)) return [numberLeaf(form)];
  return proposesRoots ? [proposedLeaf(form)] : [];
}

function rootLeaf(form: string, word: LexicalWord): Derivation {
  return {
    root: word.lemma,
    form,
    isKnownRoot: true,
    layer: 'root',
    word,
    ...(word.partOfSpeech && { partOfSpeech: word.partOfSpeech }),
    cost: ((word.band ?? 3) - 1) * 0.4,
  };
}

function respelled(form: string, lexicon: Lexicon, find: Find): readonly Derivation[] {
  const listed = (lexicon.variants.get(form) ?? []).flatMap(({ lemma }) =>
    readAs(form, lemma, 'other-spelling', undefined, find),
  );
  if (listed.length > 0) return listed;
  const standard = standardOf.get(form);
  if (standard !== undefined) return readAs(form, standard, 'other-spelling', 'nonstandard', find);
  const formal = standardOfEveryday.get(form);
  const isOwnWord = lexicon.roots.has(form) || lexicon.derived.has(form);
  if (formal === undefined || isOwnWord) return [];
  return readAs(form, formal, 'everyday-word', 'informal', find);
}

/** Reads `form` as `standard`: its likeliest derivation and one step more. */
function readAs(
  form: string,
  standard: string,
  meaning: Meaning,
  register: Register | undefined,
  find: Find,
) {
  const [inner] = find(standard.toLowerCase().replaceAll(' ', ''));
  if (!inner) return [];
  const step: Step = {
    kind: 'spelling',
    affix: form,
    allomorph: form,
    from: inner.form,
    to: form,
    meaning,
    ...(register && { register }),
  };
  const { partOfSpeech, word } = inner;
  // The shortest would be found inside too many words.
  const layer = form.length < 4 ? 'speech' : 'root';
  const shared = { root: inner.root, form, isKnownRoot: inner.isKnownRoot, layer } as const;
  const cost = inner.cost + 1.5;
  return [
    { ...shared, inner, step, cost, ...(word && { word }), ...(partOfSpeech && { partOfSpeech }) },
  ];
}

/** *tandatangan*, inside *menandatangani*, is the phrase *tanda tangan*; *dibawah* should be *di bawah*. */
function joined(form: string, lexicon: Lexicon): readonly Derivation[] {
  const [phrase] = lexicon.joined.get(form) ?? [];
  if (!phrase) return [];
  const spelling = phrase.lemma.toLowerCase();
  const isPlace = /^(di|ke) /.test(spelling);
  const step: Step = {
    kind: 'compound',
    affix: form,
    allomorph: form,
    from: spelling,
    to: form,
    meaning: 'joined-phrase',
    ...(isPlace && { register: 'nonstandard' }),
  };
  const inner = { ...rootLeaf(spelling, phrase), cost: 0.5 };
  return [{ ...inner, form, inner, step, layer: isPlace ? 'free' : 'root' }];
}

const number = /^\d[\d.,]*$/;

const numberLeaf = (form: string): Derivation => ({
  root: form,
  form,
  isKnownRoot: true,
  layer: 'root',
  partOfSpeech: 'numeral',
  cost: 0,
});

/** Begins as Indonesian words and its loans do, and has two syllables or more. */
const plausible =
  /^(ny|ng|kh|sy|[bdfgkpt][lrw]|s[klmnptw]r?|[bcdfghjklmnpqrstvwyz])?[aiueo]+[^aiueo]+[aiueo]|^[^aiueo-]{2,5}$/;

/** By the number of letters: short roots are few, and no letter alone is one. */
const shortCosts: readonly number[] = [9, 9, 3, 3];

const proposedLeaf = (form: string): Derivation => ({
  root: form,
  form,
  isKnownRoot: false,
  layer: 'root',
  cost:
    12 +
    (shortCosts[form.length] ?? 0) +
    (plausible.test(form) ? 0 : 3) +
    (form.includes('-') ? 3 : 0),
});
