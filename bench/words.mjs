/** How fast the core glossary is made ready and found in running text, in Node. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

async function load(file) {
  const source = fileURLToPath(new URL(`../src/${file}`, import.meta.url));
  return (await runnerImport(source, { configFile: false, logLevel: 'error' })).module;
}

const core = new URL('../public/glossaries/core.tsv', import.meta.url);
const article = new URL('../public/texts/radartasik-donetsk.json', import.meta.url);

/** Milliseconds to make the glossary ready, the first time and best of 7, and running words a second once every form was met. */
export async function measureWords() {
  const { indexGlossaryTsv } = await load('interchange/glossary-tsv.ts');
  const { compileGlossary } = await load('domain/glossary/compile-glossary.ts');
  const { findTerms } = await load('domain/glossary/find-terms.ts');
  const { tokenize } = await load('domain/text/tokens.ts');
  const segments = JSON.parse(readFileSync(article, 'utf8')).source.map(({ text }) => text);
  const words = segments.flatMap((text) => tokenize(text)).length;
  const table = readFileSync(core, 'utf8');
  let glossary;
  const compile = () => {
    const indexed = indexGlossaryTsv(table, { id: 'core', title: { id: '', en: '' } });
    glossary = compileGlossary([indexed.value]);
  };
  const compiling = Array.from({ length: 7 }, () => time(compile));
  const rounds = 300;
  const find = () => {
    for (let round = 0; round < rounds; round += 1) {
      for (const text of segments) findTerms(text, glossary);
    }
  };
  find();
  return {
    compileMilliseconds: Math.min(...compiling),
    wordsPerSecond: (words * rounds * 1000) / time(find),
  };
}

function time(act) {
  const start = performance.now();
  act();
  return performance.now() - start;
}
