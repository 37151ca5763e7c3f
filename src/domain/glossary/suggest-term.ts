import { analyzeWord } from '../morphology/analyze-word';
import type { Lexicon } from '../morphology/lexicon';
import { withoutCapital } from './lookup-key';
import type { PartOfSpeech, Term } from './term';

/**
 * What a stretch of text would be in a dictionary: for a word whose root is known the lemma under which it is looked up, else the
 * words as they are written, without the capital letter of a sentence.
 */
export function suggestTerm(
  surface: string,
  startsSentence: boolean,
  lexicon: Lexicon,
): Pick<Term, 'lemma' | 'root' | 'partOfSpeech'> {
  const written = surface.trim().replaceAll(/\s+/g, ' ');
  const plain = (startsSentence ? withoutCapital(written) : undefined) ?? written;
  const partOfSpeech = classOf(plain);
  const [analysis] = plain.includes(' ') ? [] : analyzeWord(plain, lexicon, { startsSentence });
  if (!analysis?.isKnownRoot) return { lemma: plain, root: plain, partOfSpeech };
  const { lemma, root } = analysis;
  return { lemma, root, partOfSpeech: analysis.partOfSpeech ?? partOfSpeech };
}

/** Without any knowledge of it, a word with a capital letter is a name and any other a noun. */
const classOf = (word: string): PartOfSpeech => (/^\p{Lu}/u.test(word) ? 'name' : 'noun');
