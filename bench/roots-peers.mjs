/** The other Indonesian stemmers on npm, each as a function from a written word to its roots. */
import { createRequire } from 'node:module';

// SEJAJAR_PEERS names a folder with node_modules to take the packages from.
const require = createRequire(process.env.SEJAJAR_PEERS ?? import.meta.url);

export function loadPeers() {
  const natural = require('natural').StemmerId;
  const sastrawi = require('sastrawijs');
  const { StemmerId } = require('@nlpjs/lang-id');
  const stemmer = new sastrawi.Stemmer();
  const snowball = new StemmerId();
  return {
    natural: (form) => [natural.stem(form.toLowerCase())],
    sastrawijs: (form) => [stemmer.stem(form.toLowerCase())],
    '@nlpjs/lang-id': (form) => [snowball.stemWord(form.toLowerCase())],
  };
}
