/** The other Indonesian stemmers on npm, each as a function from a written word to its root. */
import { createRequire } from 'node:module';
import { StemmerId as SnowballStemmer } from '@nlpjs/lang-id';
import { Stemmer as SastrawiStemmer } from 'sastrawijs';

// The compiler would check the sources that stand beside an import of it, and they do not pass.
const require = createRequire(import.meta.url);
const natural = require(require.resolve('natural'));

export function loadPeers() {
  const sastrawi = new SastrawiStemmer();
  const snowball = new SnowballStemmer();
  return {
    natural: (form) => [natural.StemmerId.stem(form.toLowerCase())],
    sastrawijs: (form) => [sastrawi.stem(form.toLowerCase())],
    '@nlpjs/lang-id': (form) => [snowball.stemWord(form.toLowerCase())],
  };
}
