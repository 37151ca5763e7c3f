import type { PartOfSpeech } from '../../glossary/term';
import type { FrequencyBand, LexicalWord } from '../lexicon';

const classes: Readonly<Record<string, PartOfSpeech>> = {
  n: 'noun',
  v: 'verb',
  adj: 'adjective',
  adv: 'adverb',
  pron: 'pronoun',
  num: 'numeral',
  det: 'determiner',
  prep: 'preposition',
  conj: 'conjunction',
  part: 'particle',
  intj: 'particle',
  clf: 'noun',
  name: 'name',
};

/** What the analyser needs of the core glossary: columns lemma, root, class, band, senses, variants. */
export const parseCore = (table: string): readonly LexicalWord[] =>
  table
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map(parseLine);

function parseLine(line: string): LexicalWord {
  const [lemma = '', root = '', kind = '', band = '', , variants = ''] = line.split('\t');
  const [name = '', boundness] = kind.split(' ');
  const partOfSpeech = classes[name];
  return {
    lemma,
    root: root === '=' ? lemma : root,
    ...(partOfSpeech && { partOfSpeech }),
    isBound: boundness === 'bound',
    band: toBand(band),
    variants: variants === '' ? [] : variants.split(/, */),
  };
}

const toBand = (band: string): FrequencyBand => (band === '1' ? 1 : band === '2' ? 2 : 3);
