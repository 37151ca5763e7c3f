import { beforeEach, expect, test } from 'vitest';
import { applyRestore, type RestoreMode } from '../backup/apply-restore';
import { makeBackup, type BackupRecord } from '../backup/backup';
import { makeBackupFile } from '../backup/backup-file';
import { planRestore } from '../backup/plan-restore';
import { readBackup } from '../backup/read-backup';
import { installFakeIndexedDb, takeIndexedDbAway } from '../fake-indexed-db';
import { createFakePlace } from '../fake-place';
import { translations } from '../records';
import { changeGlossaries, listGlossaryHeadings, type KeptGlossary } from './glossary-database';
import { backupKinds } from './glossary-records';
import { withGlossaries } from './with-glossaries';

beforeEach(installFakeIndexedDb);

const now = new Date('2026-02-01T00:00:00.000Z');
const glossary = (id: string, ...parts: readonly string[]): KeptGlossary => ({
  id,
  version: 1,
  revision: 1,
  savedAt: '2026-01-01T00:00:00.000Z',
  title: `Glossary ${id}`,
  parts,
});

async function open() {
  const { store } = createFakePlace().openTab();
  await store.write(translations, ['text', 't1'], { text: 'one' });
  return store;
}

type Opened = Awaited<ReturnType<typeof open>>;

async function backUp(store: Opened): Promise<readonly BackupRecord[]> {
  const made = await makeBackupFile(store, now);
  const read = made.ok ? await readBackup(made.value.content) : made;
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.records;
}

const restore = (
  store: Pick<Opened, 'listRevisions' | 'putRevisions'>,
  records: readonly BackupRecord[],
  mode: RestoreMode,
) =>
  applyRestore({
    store: withGlossaries(store),
    records,
    kinds: backupKinds,
    mode,
    now,
    keepSafetyCopy: () => Promise.resolve({ ok: true, value: undefined }),
  });

async function titles() {
  const listed = await listGlossaryHeadings();
  return listed.ok && listed.value.map(({ title, terms }) => `${title}: ${terms}`);
}

test('a backup without glossaries is what it was without any of this', async () => {
  const store = await open();
  const revisions = await store.listRevisions();
  const made = await makeBackupFile(store, now);
  expect(made.ok && made.value.content).toBe(
    revisions.ok && (await makeBackup(revisions.value, now)),
  );
});

test('where the browser has no database, a backup holds everything else', async () => {
  const store = await open();
  takeIndexedDbAway();
  expect(await backUp(store)).toMatchObject([{ kind: 'translation' }]);
});

test('glossaries are in the backup, and come back from it', async () => {
  const store = await open();
  await changeGlossaries({ put: [glossary('a', 'x\ny', 'z'), glossary('b', 'w')] });
  const records = await backUp(store);
  expect(records.map(({ kind, path }) => `${kind} ${path.join('/')}`)).toEqual([
    'glossary a',
    'glossary b',
    'translation text/t1',
  ]);
  await changeGlossaries({ remove: ['a'] });
  const here = await withGlossaries(store).listRevisions();
  const plan = here.ok ? planRestore(here.value, records, backupKinds) : undefined;
  expect(plan?.added).toMatchObject([{ key: 'sejajar:glossary:a' }]);
  expect(plan?.same).toHaveLength(2);
  expect(await restore(store, records, 'merge')).toMatchObject({ ok: true });
  expect(await titles()).toEqual(['Glossary a: 3', 'Glossary b: 1']);
  expect(await backUp(store)).toEqual(records);
});

test('a backup that replaces takes away what it does not have, and the copy from before gives it back', async () => {
  const store = await open();
  const without = await backUp(store);
  await changeGlossaries({ put: [glossary('a', 'x')] });
  const before = await backUp(store);
  await restore(store, without, 'replace');
  expect(await titles()).toEqual([]);
  await restore(store, before, 'replace');
  expect(await titles()).toEqual(['Glossary a: 1']);
});

test('a restore that fails in the store has changed no glossary', async () => {
  const store = await open();
  await changeGlossaries({ put: [glossary('a', 'x'), glossary('b', 'y')] });
  const records = await backUp(store);
  await changeGlossaries({ remove: ['a'], put: [glossary('c', 'z')] });
  const full = () =>
    Promise.resolve({ ok: false, error: { kind: 'full', neededBytes: 1 } } as const);
  const restored = await restore({ ...store, putRevisions: full }, records, 'replace');
  expect(restored).toMatchObject({ ok: false, error: { kind: 'full' } });
  expect(await titles()).toEqual(['Glossary b: 1', 'Glossary c: 1']);
});

test.each([
  ['parts that are no text', { title: 'x', parts: [1] }],
  ['no title', { parts: [] }],
  ['something else', 'x'],
])('a glossary in a backup that is broken is told and left out: %s', async (_, value) => {
  const store = await open();
  const broken: BackupRecord = {
    kind: 'glossary',
    path: ['x'],
    version: 1,
    revision: 1,
    savedAt: '2026-01-01T00:00:00.000Z',
    value,
  };
  const restored = await restore(store, [broken], 'merge');
  expect(restored.ok && restored.value.unreadable).toEqual([broken]);
  expect(await titles()).toEqual([]);
});
