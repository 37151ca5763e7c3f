import type { Term } from '../../domain/glossary/term';
import { analyzeWord } from '../../domain/morphology/analyze-word';
import type { LexicalWord, Lexicon } from '../../domain/morphology/lexicon';
import { isInnerId } from '../fields';
import type { DraftTerm, OnProgress } from './draft-term';

const termsBetweenTellings = 2000;

/**
 * Gives each term what its file did not say: an id, and root and word class as the analyser of word formation finds them.
 * A word that the analyser cannot lead to a known root is its own root.
 */
export function completeTerms(
  drafts: readonly DraftTerm[],
  lexicon: Lexicon,
  onProgress: OnProgress = () => undefined,
): readonly Term[] {
  const nameTerm = createNaming(drafts);
  return drafts.map((draft, index) => {
    if (index % termsBetweenTellings === 0) onProgress(index / drafts.length);
    return { ...draft, id: nameTerm(draft), ...formationOf(draft, lexicon) };
  });
}

function formationOf(draft: DraftTerm, lexicon: Lexicon): Pick<Term, 'root' | 'partOfSpeech'> {
  const { lemma, root, partOfSpeech } = draft;
  if (root !== undefined && partOfSpeech !== undefined) return { root, partOfSpeech };
  const word = findWord(lemma, lexicon);
  return {
    root: root ?? word?.root ?? lemma,
    partOfSpeech: partOfSpeech ?? word?.partOfSpeech ?? 'noun',
  };
}

/** A word of the lexicon, or one that is made of such a word. */
function findWord(
  lemma: string,
  lexicon: Lexicon,
): Pick<LexicalWord, 'root' | 'partOfSpeech'> | undefined {
  if (lemma.includes(' ')) return undefined;
  const spelling = lemma.toLowerCase();
  const listed = [...(lexicon.derived.get(spelling) ?? []), ...(lexicon.roots.get(spelling) ?? [])];
  const same = listed.find((word) => word.lemma === lemma);
  if (same) return same;
  const [analysis] = analyzeWord(lemma, lexicon, { onlyKnownRoots: true });
  if (!analysis?.isName) return analysis;
  return { root: lemma, partOfSpeech: 'name' };
}

/** An id that the file gives is kept; the others are made of the lemma, with a number where one is taken. */
function createNaming(drafts: readonly DraftTerm[]) {
  const taken = new Set(drafts.flatMap(({ id }) => (isInnerId(id) ? id : [])));
  const counts = new Map<string, number>();
  return ({ id, lemma }: DraftTerm): string => {
    if (id !== undefined && isInnerId(id)) return id;
    const stem = stemOf(lemma);
    let count = counts.get(stem) ?? 0;
    let made: string;
    do {
      count += 1;
      made = count === 1 ? stem : `${stem}-${count}`;
    } while (taken.has(made));
    counts.set(stem, count);
    taken.add(made);
    return made;
  };
}

const stemOf = (lemma: string) =>
  lemma
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '') || 'term';
