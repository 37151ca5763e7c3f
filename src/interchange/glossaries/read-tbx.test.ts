import { expect, test } from 'vitest';
import { readAsNotation } from './glossary-notation';

const v2 = (entries: string, doctype = '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">') =>
  `<?xml version="1.0"?>\n${doctype}\n<martif type="TBX" xml:lang="en"><martifHeader><fileDesc>
<titleStmt><title>Militer</title></titleStmt></fileDesc></martifHeader><text><body>\n${entries}\n</body></text></martif>`;

const v3 = (entries: string) =>
  `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>\n${entries}\n</body></text></tbx>`;

const tig = (language: string, term: string, more = '') =>
  `<langSet xml:lang="${language}"><tig><term>${term}</term>${more}</tig></langSet>`;
const sec = (language: string, term: string, more = '') =>
  `<langSec xml:lang="${language}"><termSec><term>${term}</term>${more}</termSec></langSec>`;
const id = tig('id', 'rumah');
const en = tig('en', 'house');

test.each([
  [
    'a language without its prefix',
    v2(`<termEntry>${id.replace('xml:', '')}${en}</termEntry>`),
    'rumah <rumah noun> house',
  ],
  ['version 2', v2(`<termEntry>${id}${en}</termEntry>`), 'rumah <rumah noun> house'],
  [
    'ntig and termGrp',
    v2(
      `<termEntry><langSet xml:lang="id-ID"><ntig><termGrp><term>rumah</term><termNote type="partOfSpeech">noun</termNote></termGrp></ntig></langSet>${tig('en-US', 'house')}</termEntry>`,
    ),
    'rumah <rumah noun> house',
  ],
  [
    'English before Indonesian, with two words',
    v2(`<termEntry>${en}${tig('en', 'home')}${id}</termEntry>`),
    'rumah <rumah noun> house | home',
  ],
  [
    'two Indonesian words are two terms',
    v2(`<termEntry>${id}${tig('id', 'griya')}${en}</termEntry>`),
    'rumah <rumah noun> house\ngriya <griya noun> house',
  ],
  [
    'a definition, a note and a word class',
    v2(
      `<termEntry><descrip type="definition">where one\n  lives</descrip><note>N.</note>${tig('id', 'menembaki', '<termNote type="partOfSpeech">verb</termNote>')}${en}</termEntry>`,
    ),
    'menembaki <tembak verb> house ~ where one lives N.',
  ],
  [
    'version 3 in DCA style',
    v3(
      `<conceptEntry id="c1">${sec('id', 'tembakan', '<termNote type="partOfSpeech">noun</termNote>')}${sec('en', 'shot')}</conceptEntry>`,
    ),
    'tembakan <tembak noun> shot',
  ],
  [
    'version 3 in DCT style',
    v3(
      `<conceptEntry id="c1"><basic:definition>D</basic:definition>${sec('ind', 'tembakan', '<min:partOfSpeech>noun</min:partOfSpeech>')}${sec('eng', 'shot')}</conceptEntry>`,
    ),
    'tembakan <tembak noun> shot ~ D',
  ],
  [
    'two concepts of one word',
    v3(
      `<conceptEntry>${sec('id', 'rumah')}${sec('en', 'house')}</conceptEntry><conceptEntry>${sec('id', 'rumah')}${sec('en', 'home')}</conceptEntry>`,
    ),
    'rumah <rumah noun> house | home',
  ],
  [
    'characters by number',
    v2(`<termEntry>${id}${tig('en', 'a &#38; b &lt;')}</termEntry>`),
    'rumah <rumah noun> a & b <',
  ],
  [
    'CDATA',
    v2(`<termEntry>${id}${tig('en', '<![CDATA[a < b]]>')}</termEntry>`),
    'rumah <rumah noun> a < b',
  ],
])('%s', async (_, raw, notation) => {
  expect(await readAsNotation(raw)).toBe(notation);
});

test.each([
  ['no Indonesian', v2(`<termEntry id="e9">${en}</termEntry>`), '! 5 no-indonesian e9'],
  ['no English', v2(`<termEntry>\n${id}</termEntry>`), '! 5 no-english'],
  ['an empty term', v2(`<termEntry>${tig('id', ' ')}${en}</termEntry>`), '! 5 no-lemma house'],
])('left out and told: %s', async (_, raw, notation) => {
  expect(await readAsNotation(raw)).toBe(notation);
});

const laughs = `<!DOCTYPE martif [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>`;

test.each([
  ['other XML', '<html><body/></html>', /^!! not-tbx$/],
  ['XML that breaks off', v2('').slice(0, -20), /^!! not-xml 6 4$/],
  ['a tag that is not closed', v2('<termEntry><langSet>'), /^!! not-xml 6 /],
  [
    'entities of its own',
    v2(`<termEntry>${id}${tig('en', '&b;')}</termEntry>`, laughs),
    /^!! entities \d+$/,
  ],
  [
    'a file from elsewhere',
    v2(
      `<termEntry>${tig('en', '&x;')}</termEntry>`,
      '<!DOCTYPE martif [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    ),
    /^!! entities 2$/,
  ],
  ['absurd nesting', v2('<termEntry>'.repeat(100_000)), /^!! too-deep 5$/],
])('refused: %s', async (_, raw, fault) => {
  expect(await readAsNotation(raw)).toMatch(fault);
});
