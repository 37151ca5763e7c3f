import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGlossary } from './compile-glossary';
import { readGlossary } from './glossary-notation';
import { countForms, knownShare } from './known-share';
import { listWords } from './list-words';
import { standingIn, standingKey, type Standing } from './standing';

const glossary = compileGlossary([
  readGlossary('kota | desa | ibu kota | bantuan (bantu) | membantu (bantu)'),
]);

/** `bantu`, or `bantu/bantuan` for a form of it, with a comma between. */
const readStandings = (known: string, ignored: string, unknown: string) =>
  new Map<string, Standing>([
    ...read(known),
    ...read(ignored, 'ignored'),
    ...read(unknown, 'unknown'),
  ]);

const read = (names: string, standing: Standing = 'known') =>
  names
    .split(', ')
    .filter(Boolean)
    .map((name) => {
      const [family = '', form] = name.split('/');
      return [standingKey(family, form), standing] as const;
    });

test.each([
  // text, known, ignored, unknown; running words, families
  ['nothing of nothing', '', '', '', '', '0/0 0/0'],
  ['nothing known', 'kota desa', '', '', '', '0/2 0/2'],
  ['each running word, each family once', 'bantuan membantu bantuan', '', '', '', '0/3 0/1'],
  ['all words of a known family', 'bantuan membantu kota', 'bantu', '', '', '2/3 1/2'],
  ['phrases apart from their words', 'ibu kota', 'kota', '', '', '0/1 0/1'],
  ['no families that do not occur', 'kota', 'kota, desa', '', '', '1/1 1/1'],
  ['nothing that is ignored', 'kota desa desa', 'kota', 'desa', '', '1/1 1/1'],
  [
    'a known form among words, not among families',
    'Bantuan membantu',
    'bantu/bantuan',
    '',
    '',
    '1/2 0/1',
  ],
  [
    'a form that is not known of a family that is',
    'bantuan membantu',
    'bantu',
    '',
    'bantu/bantuan',
    '1/2 1/1',
  ],
  [
    'a form that is ignored of a family that is not',
    'bantuan membantu',
    '',
    'bantu/bantuan',
    '',
    '0/1 0/1',
  ],
])('counts %s', (_, text, known, ignored, unknown, expected) => {
  const forms = countForms(listWords([text], glossary));
  const share = knownShare(forms, standingIn(readStandings(known, ignored, unknown)));
  const write = (part: keyof typeof share) => `${share[part].known}/${share[part].total}`;
  expect(`${write('words')} ${write('families')}`).toBe(expected);
});

test('of words or families there are never more known than there are, and all when all are known', () => {
  const words = fc.array(fc.constantFrom('kota', 'desa', 'bantuan', 'membantu', 'ibu kota'));
  const standing = fc.constantFrom<Standing>('known', 'ignored', 'unknown');
  const families = fc.dictionary(fc.constantFrom('kota', 'desa', 'bantu', 'ibu kota'), standing);
  fc.assert(
    fc.property(words, families, (text, standings) => {
      const forms = countForms(listWords([text.join(', ')], glossary));
      const share = knownShare(forms, standingIn(new Map(Object.entries(standings))));
      const all = knownShare(forms, () => 'known');
      for (const part of ['words', 'families'] as const) {
        expect(share[part].known).toBeLessThanOrEqual(share[part].total);
        expect(share[part].total).toBeLessThanOrEqual(all[part].total);
        expect(all[part].known).toBe(all[part].total);
      }
    }),
  );
});
