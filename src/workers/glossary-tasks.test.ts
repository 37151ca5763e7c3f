import { expect, test } from 'vitest';
import { guessColumns } from '../interchange/glossaries/table-columns';
import { exportGlossary, importGlossary } from './glossary-tasks';
import { createWordTasks } from './word-tasks';

const core = {
  id: 'core',
  file: 'core.tsv',
  title: { id: 'Inti', en: 'Core' },
  raw: [
    ['lemma', 'root', 'class', 'band', 'senses', 'variants', 'homonym'],
    ['tembak', '=', 'v bound', '2', 'shoot'],
  ]
    .map((cells) => cells.join('\t'))
    .join('\n'),
};

const importTable = (rows: readonly string[], onProgress = (_share: number) => undefined) =>
  importGlossary(
    {
      kind: 'import',
      file: new Blob([rows.join('\n')]),
      choice: guessColumns(['kata', 'arti']),
      known: [core],
      names: [],
    },
    onProgress,
  );

test('a file is imported, lights up texts in all forms of its words, and is exported', async () => {
  const imported = await importTable(['kata,arti', 'penembakan,gunfire', 'x,']);
  expect(imported).toMatchObject({
    ok: true,
    value: { terms: 1, skipped: [{ place: 3, reason: 'no-gloss', text: 'x' }] },
  });
  const raw = imported.ok ? imported.value.parts.join('\n') : '';
  const glossary = { id: 'own', file: 'own.jsonl', title: { id: 'Saya', en: 'Mine' }, raw };
  const tasks = createWordTasks();
  expect(await tasks.compile('v', [glossary, core], [])).toEqual([]);
  const [matches] = await tasks.find('v', ['Penembakannya']);
  expect(matches).toMatchObject([
    { readings: [{ glossaryId: 'own', term: { root: 'tembak', senses: [{ gloss: 'gunfire' }] } }] },
  ]);
  const exported = exportGlossary({ kind: 'export', glossary, format: 'csv' });
  expect(exported.ok && new TextDecoder().decode(exported.value)).toMatch(
    /^id,lemma,.*\r\npenembakan,penembakan,tembak,noun,,gunfire,/,
  );
});

test('100,000 terms are imported, and it is told how far it is', { timeout: 60_000 }, async () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => `menembak${at.toString(36)},shoot ${at}`);
  const shares: number[] = [];
  const imported = await importTable(['kata,arti', ...rows], (share) => void shares.push(share));
  expect(imported).toMatchObject({ ok: true, value: { terms: 100_000, skipped: [] } });
  expect(shares.length).toBeGreaterThan(50);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
});
