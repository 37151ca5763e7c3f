import { expect, test } from 'vitest';
import { isBackupDue } from './is-backup-due';

const day = (of: number) => `2026-03-${String(of).padStart(2, '0')}T12:00:00.000Z`;
const madeOn = (of: number, kind = 'translation') => ({
  key: `sejajar:${kind}:text:t${of}`,
  revision: { version: 1, revision: 1, savedAt: day(of), value: {} },
});

test.each([
  ['nothing was written', [], {}, false],
  ['the oldest work is six days old', [madeOn(4), madeOn(9)], {}, false],
  ['the oldest work is a week old', [madeOn(3), madeOn(9)], {}, true],
  ['a backup has it all', [madeOn(3)], { backedUpAt: day(5) }, false],
  [
    'a backup is old, and what came after it is not',
    [madeOn(1), madeOn(9)],
    { backedUpAt: day(2) },
    false,
  ],
  [
    'a backup is old, and what came after it too',
    [madeOn(1), madeOn(3)],
    { backedUpAt: day(2) },
    true,
  ],
  ['a reminder was put off until tomorrow', [madeOn(1)], { remindAfter: day(11) }, false],
  ['the day until which it was put off has passed', [madeOn(1)], { remindAfter: day(9) }, true],
  ['only a word of one’s own is old', [madeOn(1, 'own-term')], {}, true],
  ['only a step of an alignment is old', [madeOn(1, 'alignment-step')], {}, true],
  ['only the place of reading is old', [madeOn(1, 'place')], {}, false],
  ['only a setting is old', [madeOn(1, 'settings')], {}, false],
] as const)('on the tenth, when %s', (_, revisions, keeping, due) => {
  expect(isBackupDue(revisions, keeping, new Date(day(10)))).toBe(due);
});
