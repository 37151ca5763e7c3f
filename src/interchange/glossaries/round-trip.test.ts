import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Term } from '../../domain/glossary/term';
import { buildLexicon } from '../../domain/morphology/lexicon';
import { readBundledCore } from '../read-bundled-core';
import { anyTerms } from './any-terms';
import { completeTerms } from './complete-terms';
import { readGlossary } from './read-glossary';
import { headOf } from './readers/read-table';
import { guessColumns } from './table-columns';
import { writeGlossary, type WrittenFormat } from './write-glossary';

const lexicon = buildLexicon({ terms: [], names: [] });
const title = { id: 'Istilah', en: 'Terms' };
const formats: readonly WrittenFormat[] = ['json', 'csv', 'tbx'];

test.each(formats)(
  'a glossary that is exported as %s and imported again is the same',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(anyTerms, async (terms) => {
        expect(await readBack(terms, format)).toEqual({ skipped: [], terms });
      }),
    );
  },
);

test.each(formats)('so is the core glossary as %s', { timeout: 30_000 }, async (format) => {
  const { terms } = readBundledCore();
  expect(await readBack(terms, format)).toEqual({ skipped: [], terms });
});

async function readBack(terms: readonly Term[], format: WrittenFormat) {
  const raw = writeGlossary({ id: 'istilah', title, terms }, format);
  const choice = guessColumns(headOf(raw, 1)[0]?.cells ?? []);
  const read = await readGlossary(new TextEncoder().encode(raw), choice);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { skipped: read.value.skipped, terms: completeTerms(read.value.terms, lexicon) };
}
