import { analyzeWord } from '../../morphology/analyze-word';
import { buildLexicon, type LexicalWord } from '../../morphology/lexicon';
import type { WordKnowledge } from './translation-table';

/** What the aligner needs of a term. */
export type GlossedTerm = LexicalWord & { readonly senses: readonly { readonly gloss: string }[] };

/** What Indonesian terms teach the aligner: their glosses, and how written words lead to them. */
export function knowTerms(terms: readonly GlossedTerm[]): WordKnowledge {
  const glosses = new Map<string, string[]>();
  for (const { lemma, variants = [], senses } of terms) {
    const listed = senses.flatMap(({ gloss }) => gloss.split(/[,;] */));
    for (const spelling of [lemma, ...variants])
      addGlosses(glosses, spelling.toLowerCase(), listed);
  }
  const lexicon = buildLexicon({ terms, names: [] });
  const known = new Map<string, readonly string[]>();
  const lemmasOf = (word: string) => {
    const found = known.get(word);
    if (found) return found;
    const [likeliest] = analyzeWord(word, lexicon, { startsSentence: true });
    const lemmas = likeliest ? [likeliest.lemma.toLowerCase(), likeliest.root.toLowerCase()] : [];
    known.set(word, lemmas);
    return lemmas;
  };
  return { lexicon: glosses, lemmasOf };
}

function addGlosses(glosses: Map<string, string[]>, spelling: string, listed: readonly string[]) {
  const known = glosses.get(spelling);
  if (known) known.push(...listed);
  else glosses.set(spelling, [...listed]);
}
