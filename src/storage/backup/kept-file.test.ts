import { expect, onTestFinished, test, vi } from 'vitest';
import { createFakePlace } from '../fake-place';
import { changeKeeping, readKeeping } from '../keeping';
import { places, translations } from '../records';
import type { ChosenFile } from './file-access';
import { keepFile } from './kept-file';

/** A file of the user's, with what was written to it. */
function fakeFile(permission: PermissionState = 'granted') {
  const written: string[] = [];
  const state = { permission, isGone: false };
  const file = {
    kind: 'file',
    name: 'mine.json',
    queryPermission: () => Promise.resolve(state.permission),
    requestPermission: () => Promise.resolve((state.permission = 'granted')),
    createWritable: () => {
      if (state.isGone) return Promise.reject(new DOMException('Gone', 'NotFoundError'));
      return Promise.resolve({
        write: (content: string) => Promise.resolve(void written.push(content)),
        close: () => Promise.resolve(),
      });
    },
  };
  return { file: file as unknown as ChosenFile, written, state };
}

async function keepFor(remembered?: ChosenFile, quietMs = 1) {
  const { store } = createFakePlace().openTab();
  if (remembered) await changeKeeping(store, { file: remembered.name });
  const kept: (ChosenFile | undefined)[] = [];
  const keptFile = keepFile({
    store,
    now: () => new Date(),
    readHandle: () => Promise.resolve(remembered),
    keepHandle: (file) => Promise.resolve(kept.push(file)),
    quietMs,
  });
  const write = (text: string) => store.write(translations, ['text', 't1'], { text });
  return { store, keptFile, kept, write };
}

test('a chosen file gets everything at once, and again after every change', async () => {
  const { store, keptFile, kept, write } = await keepFor();
  const { file, written } = fakeFile();
  await write('one');
  await keptFile.choose(file);
  expect(kept).toEqual([file]);
  expect(keptFile.get()).toEqual({ kind: 'kept', name: 'mine.json' });
  expect(written).toHaveLength(1);
  await write('two');
  await vi.waitFor(() => expect(written.at(-1)).toContain('"two"'));
  await vi.waitFor(async () => {
    expect(await readKeeping(store)).toMatchObject({
      file: 'mine.json',
      backedUpAt: expect.stringMatching(/Z$/),
    });
  });
  expect(written.at(-1)).not.toContain('backedUpAt');
});

test('it is left alone while one writes, but not for longer than a minute', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const { keptFile, write } = await keepFor(undefined, 5000);
  const { file, written } = fakeFile();
  await keptFile.choose(file);
  for (let second = 0; second < 56; second += 4) {
    await write(`after ${second} s`);
    await vi.advanceTimersByTimeAsync(4000);
  }
  expect(written).toEqual([]);
  await write('the last');
  await vi.advanceTimersByTimeAsync(4000);
  await vi.waitFor(() => expect(written.at(-1)).toContain('the last'));
});

test('after a restart the file is known, and a click lets it be written to', async () => {
  const { file, written } = fakeFile('prompt');
  const { keptFile, write } = await keepFor(file);
  await write('one');
  await vi.waitFor(() => expect(keptFile.get()).toEqual({ kind: 'asks', name: 'mine.json' }));
  expect(written).toEqual([]);
  await keptFile.allow();
  expect(keptFile.get().kind).toBe('kept');
  expect(written).toHaveLength(1);
});

test('a file that is gone is reported, and written again when it is back', async () => {
  const { file, written, state } = fakeFile();
  const { keptFile, write } = await keepFor();
  await write('one');
  state.isGone = true;
  await keptFile.choose(file);
  expect(keptFile.get().kind).toBe('failed');
  state.isGone = false;
  await write('two');
  await vi.waitFor(() => expect(keptFile.get().kind).toBe('kept'));
  expect(written).toHaveLength(1);
});

test('nothing is written over a file while there is nothing to keep, or after it is forgotten', async () => {
  const { file, written } = fakeFile();
  const { store, keptFile, write } = await keepFor();
  await keptFile.choose(file);
  expect(written).toEqual([]);
  await keptFile.forget();
  await write('one');
  await store.write(places, ['text'], { mode: 'read', openedAt: new Date().toISOString() });
  expect(keptFile.get()).toEqual({ kind: 'none' });
  expect(written).toEqual([]);
});
