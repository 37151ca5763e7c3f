import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseWork, type ChosenWork } from '../choose-work';
import type { Text } from '../../domain/text/text';
import { anyText } from '../text-notation';
import { isPaired, type TranslationUnit } from '../translation-unit';
import { writeExport } from '../writers/export-file';
import { readBroughtFile } from './read-brought-file';
import { pairColumns } from './pair-columns';
import type { BroughtSegment, BroughtUnit } from './brought';

const madeAt = new Date('2026-01-02T03:04:05Z');
const options = { layout: 'table', side: 'source' } as const;

const someBeads = fc.array(fc.constantFrom('b1', 'b2', 'b3'));

const accept = (text: Text, accepted: readonly string[]): Text => ({
  ...text,
  beads: text.beads.map((bead) =>
    accepted.includes(bead.id) ? { ...bead, origin: 'accepted' } : bead,
  ),
});

/** Any text with any of its beads done or accepted. */
const anyWork = fc
  .tuple(anyText, someBeads, someBeads)
  .map(([text, done, accepted]) =>
    chooseWork(
      accept(text, accepted),
      { translations: new Map(), done: new Set(done) },
      { english: 'all', rows: 'all' },
    ),
  )
  .filter(({ units }) => units.length > 0);

async function takeAlongAndBack(
  format: 'tmx' | 'xliff1' | 'xliff2' | 'csv' | 'tsv' | 'json' | 'html' | 'docx',
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
  { id, source, target, state, isAccepted }: TranslationUnit,
  hasIds: boolean,
  hasAccepted: boolean,
): BroughtUnit => ({
  source: source.map(toWords),
  target: target.map(toWords),
  state,
  ...(hasAccepted && isAccepted && { isAccepted }),
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
          held.map((unit) => toBrought(unit, hasIds, format.startsWith('xliff'))),
        );
      }),
    );
  },
);

/** White space has no meaning on a page, nor have characters that nobody sees. */
const onPage = ({ kind, text }: BroughtSegment): BroughtSegment => ({
  kind,
  text: text
    .replaceAll(/[\u00AD\u200B\uFEFF]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim(),
});

test.each([
  ['html', onPage],
  ['docx', toWords],
] as const)(
  'what is taken along as %s comes back as the same beads and kinds',
  async (format, kept) => {
    await fc.assert(
      fc.asyncProperty(anyWork, async (work) => {
        const back = await takeAlongAndBack(format, work);
        const side = (segments: readonly BroughtSegment[]) =>
          segments.map(kept).filter(({ text }) => text !== '');
        const units = work.units
          .map(({ source, target }) => ({ source: side(source), target: side(target) }))
          .filter(({ source, target }) => source.length + target.length > 0);
        const { id: title, en: titleEnglish } = work.text.title;
        expect(back).toMatchObject({ kind: 'pairs', title, titleEnglish, units });
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

const foreign1 = {
  '': 'own',
  new: 'suggested',
  'needs-review-translation': 'suggested',
  translated: 'own',
  'signed-off': 'done',
  final: 'done',
} as const;
const foreign2 = {
  initial: 'suggested',
  translated: 'own',
  reviewed: 'own',
  final: 'done',
} as const;

test('what other programs call finished is done and accepted here, and nothing else is', async () => {
  const anyState = fc.oneof(
    fc.constantFrom(...Object.entries(foreign1)).map(([name, state]) => {
      const target = `<source>a</source><target state="${name}">b</target>`;
      const unit = `<trans-unit id="1">${target}</trans-unit>`;
      return { state, version: '1.2', unit };
    }),
    fc.constantFrom(...Object.entries(foreign2)).map(([name, state]) => {
      const segment = `<source>a</source><target>b</target>`;
      const unit = `<unit id="1"><segment state="${name}">${segment}</segment></unit>`;
      return { state, version: '2.1', unit };
    }),
  );
  await fc.assert(
    fc.asyncProperty(anyState, async ({ state, version, unit }) => {
      const languages =
        'source-language="id" target-language="en" srcLang="id" trgLang="en" original="a"';
      const file = `<xliff version="${version}" ${languages}><file ${languages}>${unit}</file></xliff>`;
      const brought = await readBroughtFile({
        name: 'a.xlf',
        bytes: new TextEncoder().encode(file),
      });
      const accepted = state === 'done' ? { isAccepted: true } : {};
      expect(brought).toMatchObject({ ok: true, value: { units: [{ state, ...accepted }] } });
      const unitsOf = brought.ok && brought.value.kind === 'pairs' ? brought.value.units : [];
      expect(unitsOf[0]?.isAccepted).toBe(state === 'done' ? true : undefined);
    }),
  );
});
