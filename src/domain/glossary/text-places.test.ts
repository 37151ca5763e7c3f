import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGlossary } from './compile-glossary';
import { readGlossary } from './glossary-notation';
import { gatherPlaces, inContext, termKey } from './text-places';

const glossary = compileGlossary([
  readGlossary('tulis | menulis (tulis) | rumah | sakit | rumah sakit | surat'),
]);

function gather(...segments: string[]) {
  const { add, places } = gatherPlaces(glossary);
  segments.forEach(add);
  return places;
}

/** Segment and form of each place: `0:ditulis`. */
const placesOf = (family: string, ...segments: string[]) =>
  (gather(...segments).families.get(family) ?? []).map(
    ({ segment, span }) => `${segment}:${segments[segment]?.slice(span.start, span.end)}`,
  );

test.each([
  ['all forms of a root', 'tulis', ['Ia menulis. Surat ditulis.'], ['0:menulis', '0:ditulis']],
  ['in all segments', 'surat', ['Surat.', 'Tidak.', 'suratnya'], ['0:Surat', '2:suratnya']],
  ['the words of a phrase', 'sakit', ['di rumah sakit'], ['0:sakit']],
  ['the phrase as a family of its own', 'rumah sakit', ['di rumah sakit'], ['0:rumah sakit']],
  ['nothing of what does not occur', 'tulis', ['Surat.'], []],
])('places are %s', (_, family, segments, places) => {
  expect(placesOf(family, ...segments)).toEqual(places);
});

test('every term is counted, phrases and their words too', () => {
  const { terms } = gather('Rumah sakit itu rumah.', 'ditulis');
  expect([...terms]).toEqual([
    [termKey('test', 'rumah sakit'), 1],
    [termKey('test', 'rumah'), 2],
    [termKey('test', 'sakit'), 1],
    [termKey('test', 'menulis'), 1],
  ]);
});

const context = (text: string, form: string) => {
  const start = text.indexOf(form);
  const { before, after } = inContext([text], {
    segment: 0,
    span: { start, end: start + form.length },
  });
  return `${before}[${form}]${after}`;
};

test.each([
  ['its sentence', 'Satu. Ia menulis surat. Tiga.', 'menulis', 'Ia [menulis] surat.'],
  ['a heading without an end', 'Cara menulis', 'menulis', 'Cara [menulis]'],
  [
    'as much of a long sentence as fits, at whole words',
    `${'kata '.repeat(40)}menulis ${'lagi '.repeat(40)}`,
    'menulis',
    `… ${'kata '.repeat(17)}[menulis]${' lagi'.repeat(17)} …`,
  ],
])('the context of a form is %s', (_, text, form, expected) => {
  expect(context(text, form)).toBe(expected);
});

test('whatever is around it, the form is found again in its context', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.nat(),
      fc.nat(),
      (text, at, length) => {
        const start = Math.min(at % 300, text.length);
        const end = Math.min(start + (length % 20), text.length);
        const { before, form, after } = inContext([text], { segment: 0, span: { start, end } });
        expect(form).toBe(text.slice(start, end));
        expect(before.length).toBeLessThanOrEqual(91);
        expect(after.length).toBeLessThanOrEqual(92);
      },
    ),
  );
});
