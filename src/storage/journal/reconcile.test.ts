import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFakePlace, noJournal, type FakeTab } from '../fake-place';
import type { Revision } from '../revision';
import { translations } from '../records';
import type { JournalHead } from './journal-entry';
import { chooseHealing, type LocalState } from './reconcile';

/** `3@5` is revision 3 saved at 5, `x3@5` a removal, `+3@5` of a newer program, `!` damaged, `-` nothing. */
function parseStamp(side: string) {
  const [revision = '', at = ''] = side.replace(/^[x+]/, '').split('@');
  return { revision: Number(revision), savedAt: `2026-01-01T00:00:0${at}.000Z` };
}

function parseLocal(side: string): LocalState {
  if (side === '-') return { kind: 'missing' };
  if (side === '!') return { kind: 'damaged' };
  const made = { version: 1, ...parseStamp(side) };
  const revision: Revision = side.startsWith('x')
    ? { ...made, removed: true }
    : { ...made, value: 1 };
  return { kind: side.startsWith('+') ? 'too-new' : 'readable', revision };
}

const parseHead = (side: string): JournalHead | undefined =>
  side === '-'
    ? undefined
    : { key: 'k', place: 1, removed: side.startsWith('x'), ...parseStamp(side) };

test.each([
  // local, journal
  ['-      3@5', 'heal-local'],
  ['-     x3@5', 'none'],
  ['3@5      -', 'heal-journal'],
  ['x3@5     -', 'heal-journal'],
  ['3@5    3@5', 'none'],
  ['3@5    2@4', 'heal-journal'],
  ['2@4    3@5', 'heal-local'],
  ['2@5    3@4', 'heal-journal'],
  ['2@5    3@5', 'heal-local'],
  ['2@4   x3@5', 'heal-local'],
  ['3@5   x2@4', 'heal-journal'],
  ['x3@5   2@4', 'heal-journal'],
  ['x2@4   3@5', 'heal-local'],
  ['x3@5  x3@5', 'forget-removal'],
  ['!      3@5', 'heal-local'],
  ['!     x3@5', 'none'],
  ['!        -', 'none'],
  ['+3@5     -', 'heal-journal'],
  ['+3@5   2@4', 'heal-journal'],
  ['+2@4   3@5', 'none'],
  ['+2@4  x3@5', 'none'],
])('local and journal at %s: %s', (sides, healing) => {
  const [local = '', journal = ''] = sides.split(/ +/);
  expect(chooseHealing(parseLocal(local), parseHead(journal))).toBe(healing);
});

type Step =
  | { readonly kind: 'write'; readonly row: number }
  | { readonly kind: 'remove'; readonly row: number }
  | { readonly kind: 'visit without journal' }
  | { readonly kind: 'new visit' }
  | { readonly kind: 'local storage is wiped' }
  | { readonly kind: 'journal is wiped' }
  | { readonly kind: 'local storage goes back' };

const rowSteps = fc.record({
  kind: fc.constantFrom('write' as const, 'write' as const, 'remove' as const),
  row: fc.nat(2),
});
const eventSteps = fc.record({
  kind: fc.constantFrom(
    ...(['visit without journal', 'new visit', 'local storage is wiped'] as const),
    ...(['journal is wiped', 'local storage goes back'] as const),
  ),
});

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: rowSteps }, { weight: 1, arbitrary: eventSteps }),
  { maxLength: 25 },
);

/** Plays steps in one browser; a side is only ever lost while the other has everything. */
function createPlayer() {
  const place = createFakePlace();
  const expected = new Map<number, string>();
  let visits = 0;
  // A visit may be over within the millisecond, but a browser does not start again within it.
  const now = () => new Date(Date.UTC(2026, 0, 1) + visits);
  let tab: FakeTab = place.openTab({ now });
  let earlier: [string, string][] = [];
  let hasJournal = true;
  let writes = 0;

  async function visit(options = {}) {
    await tab.close();
    visits += 1;
    tab = place.openTab({ now, ...options });
    hasJournal = !('openJournal' in options);
    // So that nothing that this visit does comes before both sides have all.
    await tab.store.list(translations, []);
    const opened = await tab.opened;
    if (opened.ok) await opened.value.count();
  }

  async function play(step: Step) {
    if (step.kind === 'write') {
      const text = `text ${++writes}`;
      await tab.store.write(translations, ['a', String(step.row)], { text });
      expected.set(step.row, text);
    } else if (step.kind === 'remove') {
      await tab.store.remove(translations, ['a', String(step.row)]);
      expected.delete(step.row);
    } else await lose(step.kind);
  }

  async function lose(kind: Exclude<Step['kind'], 'write' | 'remove'>) {
    if (kind === 'visit without journal') return visit({ openJournal: noJournal });
    if (!hasJournal || kind === 'new visit') {
      earlier = snapshot(tab.storage);
      return visit();
    }
    await tab.close();
    if (kind === 'journal is wiped') await place.wipeJournal();
    else tab.storage.clear();
    if (kind === 'local storage goes back') {
      earlier.forEach(([key, raw]) => tab.storage.setItem(key, raw));
    }
    return visit();
  }

  async function texts() {
    await visit();
    const listed = await tab.store.list(translations, ['a']);
    const records = listed.ok ? listed.value : [];
    return new Map(records.map(({ path, value }) => [Number(path[1]), value.text]));
  }

  return { play, texts, expected };
}

const snapshot = (storage: Storage) =>
  Array.from({ length: storage.length }, (_, index): [string, string] => {
    const key = storage.key(index) ?? '';
    return [key, storage.getItem(key) ?? ''];
  });

describe('whatever one side loses', () => {
  test('the newest that was acknowledged is read', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (played) => {
        const player = createPlayer();
        for (const step of played) await player.play(step);
        const texts = await player.texts();
        expect(texts).toEqual(player.expected);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
