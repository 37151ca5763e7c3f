import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { RecordKind, RecordPath, Store } from './store';

type Note = { readonly text: string };

/** A kind of record at version 2, whose version 1 kept its text as `words`. */
const notes: RecordKind<Note> = {
  name: 'note',
  version: 2,
  schema: v.strictObject({ text: v.string() }),
  migrations: [(value) => ({ text: v.parse(v.object({ words: v.string() }), value).words })],
  keepsHistory: true,
};

const otherNotes: RecordKind<Note> = { ...notes, name: 'other-note' };

/** One place where stores of several tabs meet. */
export type StorePlace = {
  /** A store as a tab that opens now would have it. */
  readonly openTab: () => Store;
  /** Puts a record there as it might have been left by a fault or another version. */
  readonly plant: (kind: string, path: RecordPath, raw: string) => void;
};

/** What every implementation of the Store has to do; `makePlace` gives an empty place for each test. */
export function describeStore(name: string, makePlace: () => StorePlace) {
  describe(`${name} keeps records`, () => {
    test('a record that was never written reads as undefined', async () => {
      const store = makePlace().openTab();
      expect(await store.read(notes, ['a', '1'])).toEqual({ ok: true, value: undefined });
    });

    test('what is written is read back, with its revision and the time', async () => {
      const store = makePlace().openTab();
      await store.write(notes, ['a', '1'], { text: 'one' });
      await store.write(notes, ['a', '1'], { text: '“two” – é 🙂\n' });
      expect(await store.read(notes, ['a', '1'])).toEqual({
        ok: true,
        value: {
          path: ['a', '1'],
          value: { text: '“two” – é 🙂\n' },
          revision: 2,
          savedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        },
      });
    });

    test('what one tab wrote, another that opens later reads', async () => {
      const place = makePlace();
      await place.openTab().write(notes, ['a', '1'], { text: 'kept' });
      expect(await textAt(place.openTab(), ['a', '1'])).toBe('kept');
    });

    test('two tabs that write different records lose nothing', async () => {
      const place = makePlace();
      const tabs = [place.openTab(), place.openTab()];
      const rows = Array.from({ length: 200 }, (_, row) => row);
      await Promise.all(
        tabs.flatMap((tab, index) =>
          rows
            .filter((row) => row % 2 === index)
            .map((row) => tab.write(notes, ['a', `${row}`], { text: `row ${row}` })),
        ),
      );
      const listed = await place.openTab().list(notes, ['a']);
      expect(listed.ok && listed.value.length).toBe(200);
    });

    test('a removed record is gone, and removing it again is no fault', async () => {
      const store = makePlace().openTab();
      await store.write(notes, ['a', '1'], { text: 'x' });
      expect(await store.remove(notes, ['a', '1'])).toEqual({ ok: true, value: undefined });
      expect(await store.remove(notes, ['a', '1'])).toEqual({ ok: true, value: undefined });
      expect(await textAt(store, ['a', '1'])).toBeUndefined();
    });

    test.each([
      ['a part with the separator in it', ['a:b', '1']],
      ['a part with a percent sign', ['100%', '1']],
      ['an empty part', ['', '1']],
      ['a part in another script', ['ꦱꦼꦗꦗꦂ', '🙂']],
    ])('a path may hold %s', async (_, path) => {
      const store = makePlace().openTab();
      await store.write(notes, path, { text: 'x' });
      const listed = await store.list(notes, path.slice(0, 1));
      expect(listed.ok && listed.value.map((record) => record.path)).toEqual([path]);
    });

    test('a list holds the records of one kind below a path, in the order of their keys', async () => {
      const store = makePlace().openTab();
      for (const path of [
        ['a', '2'],
        ['a', '1'],
        ['ab', '1'],
        ['b', '1'],
      ]) {
        await store.write(notes, path, { text: path.join('/') });
      }
      await store.write(otherNotes, ['a', '3'], { text: 'of another kind' });
      const listed = await store.list(notes, ['a']);
      expect(listed.ok && listed.value.map(({ value }) => value.text)).toEqual(['a/1', 'a/2']);
    });
  });

  describe(`${name} reads what is old, damaged or too new`, () => {
    const envelope = (version: number, value: unknown) =>
      JSON.stringify({ version, revision: 7, savedAt: '2026-01-02T03:04:05.678Z', value });

    test('an older version is migrated, and written back in the new one', async () => {
      const place = makePlace();
      place.plant('note', ['a', '1'], envelope(1, { words: 'old' }));
      const store = place.openTab();
      expect(await textAt(store, ['a', '1'])).toBe('old');
      await store.write(notes, ['a', '1'], { text: 'new' });
      const read = await store.read(notes, ['a', '1']);
      expect(read.ok && read.value?.revision).toBe(8);
    });

    test('a newer version is refused, reported and never rewritten', async () => {
      const place = makePlace();
      place.plant('note', ['a', '1'], envelope(3, { text: 'from the future' }));
      const store = place.openTab();
      const refused = { ok: false, error: { kind: 'too-new', version: 3 } };
      expect(await store.read(notes, ['a', '1'])).toMatchObject(refused);
      expect(await store.write(notes, ['a', '1'], { text: 'mine' })).toMatchObject(refused);
      expect(await store.remove(notes, ['a', '1'])).toMatchObject(refused);
      expect(await place.openTab().read(notes, ['a', '1'])).toMatchObject(refused);
      expect(await store.listUnreadable()).toMatchObject([{ kind: 'too-new', version: 3 }]);
    });

    test.each([
      ['text that is no JSON', '{"version":1,'],
      ['an empty string', ''],
      ['JSON without an envelope', '"text"'],
      ['a value of the wrong shape', envelope(2, { text: 5 })],
      ['a value with a field it should not have', envelope(2, { text: 'x', more: 1 })],
      ['an old value that cannot be migrated', envelope(1, { text: 'x' })],
      ['an impossible revision', '{"version":2,"revision":0,"savedAt":"x","value":{"text":"x"}}'],
    ])('%s is set aside whole, reported, and no hindrance', async (_, raw) => {
      const place = makePlace();
      place.plant('note', ['a', '1'], raw);
      const store = place.openTab();
      expect(await store.read(notes, ['a', '1'])).toMatchObject({ error: { kind: 'corrupt' } });
      expect(await store.listUnreadable()).toMatchObject([{ kind: 'set-aside', raw }]);
      await store.write(notes, ['a', '1'], { text: 'new' });
      expect(await textAt(place.openTab(), ['a', '1'])).toBe('new');
      expect(await place.openTab().listUnreadable()).toMatchObject([{ kind: 'set-aside', raw }]);
    });

    test('a damaged record does not keep the others out of a list', async () => {
      const place = makePlace();
      place.plant('note', ['a', '1'], 'damaged');
      await place.openTab().write(notes, ['a', '2'], { text: 'whole' });
      const listed = await place.openTab().list(notes, ['a']);
      expect(listed.ok && listed.value.map(({ value }) => value.text)).toEqual(['whole']);
    });
  });

  describe(`${name} tells of changes`, () => {
    test('made in this tab and in another', async () => {
      const place = makePlace();
      const [here, there] = [place.openTab(), place.openTab()];
      const heard: unknown[] = [];
      const stop = here.subscribe((change) => heard.push(change));
      await here.write(notes, ['a', '1'], { text: 'x' });
      await there.write(notes, ['a', '2'], { text: 'x' });
      await there.remove(notes, ['a', '2']);
      await expect
        .poll(() => heard)
        .toEqual([
          { scope: 'record', kind: 'note', path: ['a', '1'] },
          { scope: 'record', kind: 'note', path: ['a', '2'] },
          { scope: 'record', kind: 'note', path: ['a', '2'] },
        ]);
      stop();
      await here.write(notes, ['a', '3'], { text: 'x' });
      expect(heard).toHaveLength(3);
    });
  });
}

async function textAt(store: Store, path: RecordPath): Promise<string | undefined> {
  const read = await store.read(notes, path);
  return read.ok ? read.value?.value.text : undefined;
}
