import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseWork, type ChosenWork } from '../choose-work';
import { anyText } from '../text-notation';
import { isPaired, type TranslationUnit } from '../translation-unit';
import { writeExport } from '../writers/export-file';
import { readBroughtFile } from './read-brought-file';
import { pairColumns } from './pair-columns';
import type { BroughtSegment, BroughtUnit } from './brought';

const madeAt = new Date('2026-01-02T03:04:05Z');
const options = { layout: 'table', side: 'source' } as const;

/** Any text with any of its beads done. */
const anyWork = fc
  .tuple(anyText, fc.array(fc.constantFrom('b1', 'b2', 'b3')))
  .map(([text, done]) =>
    chooseWork(
      text,
      { translations: new Map(), done: new Set(done) },
      { english: 'all', rows: 'all' },
    ),
  )
  .filter(({ units }) => units.length > 0);

async function takeAlongAndBack(
  format: 'tmx' | 'xliff1' | 'xliff2' | 'csv' | 'tsv' | 'json',
  work: ChosenWork,
) {
  const { name, content } = await writeExport(format, work, options, madeAt);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const brought = await readBroughtFile({ name, bytes });
  if (!brought.ok) throw new Error(JSON.stringify(brought.error));
  return brought.value;
}

/** A unit as it comes back: segments without their ids, beads with theirs where a format holds them. */
const toBrought = (
  { id, source, target, state }: TranslationUnit,
  hasIds: boolean,
): BroughtUnit => ({
  source: source.map(toWords),
  target: target.map(toWords),
  state,
  ...(hasIds && { id }),
});

const toWords = ({ kind, text }: BroughtSegment): BroughtSegment => ({ kind, text });

test.each(['tmx', 'xliff1', 'xliff2', 'csv', 'tsv'] as const)(
  'what is taken along as %s comes back as the same beads, kinds and states',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(anyWork, async (work) => {
        const isHeld = format === 'tmx' ? isPaired : () => true;
        const held = work.units.filter(isHeld);
        fc.pre(held.length > 0);
        const back = await takeAlongAndBack(format, work);
        const pairs = back.kind === 'table' ? pairColumns(back, back.guess) : back;
        const hasIds = back.kind !== 'table';
        expect(pairs).toMatchObject({ kind: 'pairs', skipped: [] });
        expect(pairs.kind === 'pairs' && pairs.units).toEqual(
          held.map((unit) => toBrought(unit, hasIds)),
        );
      }),
    );
  },
);

test('what is taken along as the own file comes back as the same text', async () => {
  await fc.assert(
    fc.asyncProperty(anyWork, async (work) => {
      expect(await takeAlongAndBack('json', work)).toEqual({ kind: 'text', text: work.text });
    }),
  );
});

test('TMX gives both titles back', async () => {
  const work = fc.sample(
    anyWork.filter(({ units }) => units.some(isPaired)),
    { numRuns: 1, seed: 1 },
  )[0];
  if (!work) throw new Error('No text was generated');
  expect(await takeAlongAndBack('tmx', work)).toMatchObject({
    title: work.text.title.id,
    titleEnglish: work.text.title.en,
  });
});
