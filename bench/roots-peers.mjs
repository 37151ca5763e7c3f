/** The other Indonesian stemmers on npm, each as a function from a written word to its root. */
import { StemmerId as SnowballStemmer } from '@nlpjs/lang-id';
import natural from 'natural';
import { Stemmer as SastrawiStemmer } from 'sastrawijs';

export function loadPeers() {
  const sastrawi = new SastrawiStemmer();
  const snowball = new SnowballStemmer();
  return {
    natural: (form) => [natural.StemmerId.stem(form.toLowerCase())],
    sastrawijs: (form) => [sastrawi.stem(form.toLowerCase())],
    '@nlpjs/lang-id': (form) => [snowball.stemWord(form.toLowerCase())],
  };
}
