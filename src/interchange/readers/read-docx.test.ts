import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { leftOutOf, read, shown } from './reader-notation';

const styles = `<w:styles xmlns:w="w">
  <w:style w:styleId="Judul1"><w:name w:val="heading 1"/></w:style>
  <w:style w:styleId="Bab"><w:name w:val="Bab"/><w:basedOn w:val="Judul1"/></w:style>
  <w:style w:styleId="Keterangan"><w:name w:val="caption"/></w:style>
  <w:style w:styleId="Isi"><w:name w:val="toc 1"/></w:style>
  <w:style w:styleId="Putar"><w:name w:val="Putar"/><w:basedOn w:val="Putar"/></w:style>
</w:styles>`;

const docxOf = (body: string, more: Readonly<Record<string, string>> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
        'word/styles.xml': styles,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

/** A paragraph in a style. */
const p = (runs: string, style = '') =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr>${runs}</w:p>`;
const r = (text: string, more = '') => `<w:r><w:rPr>${more}</w:rPr><w:t>${text}</w:t></w:r>`;

describe('a Word document', () => {
  test.each([
    ['paragraphs of several runs', p(r('satu ') + r('dua')) + p(r('tiga')), 'satu dua / tiga'],
    ['headings by their styles', p(r('satu'), 'Judul1') + p(r('dua'), 'Bab'), '#satu / #dua'],
    ['headings by the outline', p(`<w:pPr><w:outlineLvl w:val="0"/></w:pPr>${r('satu')}`), '#satu'],
    ['captions as asides', p(r('Foto'), 'Keterangan'), '!Foto'],
    ['a style based on itself', p(r('satu'), 'Putar'), 'satu'],
    [
      'line breaks and tabs',
      p('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>'),
      'a\nb\tc',
    ],
    [
      'no page breaks and tab stops',
      p('<w:tabs><w:tab w:pos="1"/></w:tabs><w:r><w:t>a</w:t><w:br w:type="page"/></w:r>'),
      'a',
    ],
    [
      'the cells of tables',
      `<w:tbl><w:tr><w:tc>${p(r('a'))}</w:tc><w:tc>${p(r('b'))}</w:tc></w:tr></w:tbl>`,
      'a / b',
    ],
    [
      'links and insertions',
      p(`<w:hyperlink>${r('satu')}</w:hyperlink><w:ins>${r(' dua')}</w:ins>`),
      'satu dua',
    ],
    [
      'text boxes once',
      p(
        `<mc:AlternateContent xmlns:mc="m"><mc:Choice>${p(r('kotak'))}</mc:Choice><mc:Fallback>${p(r('kotak'))}</mc:Fallback></mc:AlternateContent>${r('satu')}`,
      ),
      'kotak / satu',
    ],
    ['results of fields alone', p(`<w:r><w:instrText>PAGE</w:instrText></w:r>${r('7')}`), '7'],
    [
      'white space as it is',
      p(`<w:r><w:t xml:space="preserve">a </w:t></w:r>${r('&amp; b')}`),
      'a & b',
    ],
  ])('has %s', async (_, body, segments) => {
    expect(shown(await read('a.docx', docxOf(body)))).toBe(segments);
  });

  test.each([
    [
      'deletions',
      p(`<w:del><w:r><w:delText>dua</w:delText></w:r></w:del>${r('satu')}`),
      {},
      'satu',
      'deleted dua',
    ],
    ['contents', p(r('Bab 1'), 'Isi') + p(r('satu')), {}, 'satu', 'navigation Bab 1'],
    ['hidden text', p(r('dua', '<w:vanish/>') + r('satu')), {}, 'satu', ''],
    [
      'footnotes',
      p(`${r('satu')}<w:r><w:footnoteReference w:id="1"/></w:r>`),
      { 'word/footnotes.xml': `<w:footnotes xmlns:w="w">${p(r('catatan'))}</w:footnotes>` },
      'satu',
      'note catatan',
    ],
  ])('says that it leaves out %s', async (_, body, more, segments, leftOut) => {
    const brought = await read('a.docx', docxOf(body, more));
    expect(shown(brought)).toBe(segments);
    expect(leftOutOf(brought)).toBe(leftOut);
  });

  test.each([
    [
      'something else that is packed',
      zipSync({ 'a.txt': strToU8('a') }),
      { kind: 'missing-part', format: 'docx' },
    ],
    ['no package', strToU8('satu dua tiga empat lima enam'), { kind: 'broken-package' }],
    [
      'a document under a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from({ length: 600 }, () => 0)]),
      { kind: 'encrypted' },
    ],
    [
      'broken markup',
      docxOf('<w:p>\n<w:r></w:p>'),
      { kind: 'broken-xml', line: 2, part: 'word/document.xml' },
    ],
  ])('%s is refused', async (_, bytes, fault) => {
    expect(await read('a.docx', bytes)).toMatchObject({ fault });
  });
});
