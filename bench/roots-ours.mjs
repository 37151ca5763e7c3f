/** The analyser of the app over its core glossary, as a function from a written word to its roots. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const at = (file) => fileURLToPath(new URL(file, import.meta.url));

async function load(file) {
  const source = at(`../src/${file}`);
  return (await runnerImport(source, { configFile: false, logLevel: 'error' })).module;
}

const { analyzeWord } = await load('domain/morphology/analyze-word.ts');
const { buildLexicon } = await load('domain/morphology/lexicon.ts');
const { toLexicalWord } = await load('domain/glossary/to-lexical-word.ts');
const { readBundledCore } = await load('interchange/read-bundled-core.ts');

/** The core glossary and, where there is one, the list of names, as the analyser wants them. */
export function loadLexicon() {
  const terms = readBundledCore().terms.map(toLexicalWord);
  const nameFile = at('../public/glossaries/names.txt');
  const names = existsSync(nameFile)
    ? readFileSync(nameFile, 'utf8').split('\n').filter(Boolean)
    : [];
  const start = performance.now();
  const lexicon = buildLexicon({ terms, names });
  return { lexicon, terms: terms.length, milliseconds: performance.now() - start };
}

/** Analyses each distinct form once. */
export function makeAnalyser(lexicon) {
  const known = new Map();
  return (form, startsSentence) => {
    const key = startsSentence ? `^${form}` : form;
    const found = known.get(key);
    if (found) return found;
    const roots = analyzeWord(form, lexicon, { startsSentence }).map(({ root }) => root);
    known.set(key, roots);
    return roots;
  };
}
