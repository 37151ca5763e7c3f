import { expect, test } from 'vitest';
import fc from 'fast-check';
import { chooseWork } from './choose-work';
import { decodeText } from './text-json';
import { anyText, textOf } from './text-notation';
import { writeJson } from './writers/write-json';

const everything = { english: 'all', rows: 'all' } as const;
const nothingDone = { translations: new Map(), done: new Set<string>() };

const text = textOf([
  { source: ['#Kota'], target: ['#Town'] },
  { source: ['satu', 'dua'], target: ['one and two'] },
  { source: ['tiga'], target: [] },
  { source: ['!BACA JUGA'], target: [] },
  { source: ['empat'], target: ['four', 'indeed'] },
]);

/** Source and target of each unit with its state: `satu dua=one own`. */
const shown = (...[work, choice]: [Partial<typeof nothingDone>, Partial<Choice>]) =>
  chooseWork(text, { ...nothingDone, ...work }, { ...everything, ...choice }).units.map(
    ({ source, target, state }) =>
      `${source.map((segment) => segment.text).join('|')}=${target.map((segment) => segment.text).join('|')} ${state}`,
  );

type Choice = Parameters<typeof chooseWork>[2];

const own = new Map([
  ['t2', 'one, two'],
  ['b3', 'three'],
  ['t4', 'indeed'],
  ['t3', 'four'],
]);

test.each([
  [
    'the suggestion stands where nothing was written',
    {},
    {},
    [
      'Kota=Town suggested',
      'satu|dua=one and two suggested',
      'tiga= empty',
      'BACA JUGA= aside',
      'empat=four|indeed suggested',
    ],
  ],
  [
    'what was written stands in its place, also where there was no English',
    { translations: own, done: new Set(['b1']) },
    {},
    [
      'Kota=Town done',
      'satu|dua=one, two own',
      'tiga=three own',
      'BACA JUGA= aside',
      'empat=four|indeed suggested',
    ],
  ],
  [
    'only what was written stands when only that is wanted',
    { translations: own },
    { english: 'own' },
    ['Kota= empty', 'satu|dua=one, two own', 'tiga=three own', 'BACA JUGA= aside', 'empat= empty'],
  ],
  [
    'English that was emptied is gone',
    { translations: new Map([['t3', ' ']]) },
    {},
    [
      'Kota=Town suggested',
      'satu|dua=one and two suggested',
      'tiga= empty',
      'BACA JUGA= aside',
      'empat=indeed suggested',
    ],
  ],
  ['done rows alone', { done: new Set(['b2']) }, { rows: 'done' }, ['satu|dua=one and two done']],
] as const)('%s', (_, work, choice, units) => {
  expect(shown(work, choice)).toEqual(units);
});

test('what is chosen of any text, with anything written for it, is a text', () => {
  const ids = fc.constantFrom('t1', 't2', 't3', 'b1', 'b2', 'b3', 's1');
  const written = fc.array(fc.tuple(ids, fc.constantFrom('', ' ', 'mine')));
  const choices = fc.record({
    english: fc.constantFrom('all', 'own'),
    rows: fc.constantFrom('all', 'done'),
  });
  fc.assert(
    fc.property(anyText, written, fc.array(ids), choices, (any, translations, done, choice) => {
      const work = { translations: new Map(translations), done: new Set(done) };
      const chosen = chooseWork(any, work, choice);
      expect(decodeText(writeJson(chosen))).toEqual({ ok: true, value: chosen.text });
    }),
  );
});
