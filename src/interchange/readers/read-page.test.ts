import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { leftOutOf, read, shown } from './reader-notation';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="id"><head>${head}</head><body>${body}</body></html>`;

describe('a page', () => {
  test.each([
    [
      'headings and paragraphs',
      '<h1>Kota</h1><p>satu <b>dua</b>\n tiga</p>',
      '#Kota / satu dua tiga',
    ],
    ['text without paragraphs', 'satu<div>dua</div>tiga', 'satu / dua / tiga'],
    ['lines', '<p>satu<br>dua<br/><br>tiga</p><h2>a<br>b</h2>', 'satu / dua / tiga / #a b'],
    ['a line separator in a line', '<p>satu\u2028dua</p>', 'satu dua'],
    ['lines that are kept', '<pre>satu\n  dua</pre>', 'satu / dua'],
    ['entities', '<p>Kota &amp; kita&nbsp;&ldquo;x&rdquo; a &lt; b</p>', 'Kota & kita “x” a < b'],
    ['invisible hyphens', '<p>pe&shy;merin&#8203;tah</p>', 'pemerintah'],
    [
      'lists and tables',
      '<ul><li>satu<li>dua</ul><table><tr><td>a<td>b</table>',
      'satu / dua / a / b',
    ],
    ['captions as asides', '<figure><img><figcaption>Foto</figcaption></figure>', '!Foto'],
    ['asides by how they begin', '<p>Baca juga: <a href="/x">Kota</a></p>', '!Baca juga: Kota'],
    ['a quotation', '<blockquote><p>satu</p></blockquote>', 'satu'],
    ['tags that nobody closed', '<p>satu<p>dua<b>tiga</i>', 'satu / duatiga'],
    ['a comment', '<p>satu<!-- <p>dua --></p>', 'satu'],
  ])('has %s', async (_, body, segments) => {
    expect(shown(await read('a.html', page(body)))).toBe(segments);
  });

  test.each([
    ['<nav><a>Beranda</a></nav><p>satu', 'satu', 'navigation Beranda'],
    ['<p>satu</p><footer><p>Hak cipta</p></footer>', 'satu', 'navigation Hak cipta'],
    ['<script>alert("<p>dua</p>")</script><p>satu', 'satu', 'script alert("<p>dua</p>")'],
    ['<style>p{}</style><p hidden>dua</p><p>satu', 'satu', 'script p{} ×2'],
    ['<p>satu</p><button>Bagikan</button>', 'satu', 'form Bagikan'],
    ['<p>satu<sup><a href="#n1">[1]</a></sup> dua', 'satu dua', 'note [1]'],
    [
      '<ul><li><a href=a>Kota</a><li><a href=b>Desa</a><li><a href=c>Dunia</a></ul><p>satu',
      'satu',
      'navigation Kota, navigation Desa, navigation Dunia',
    ],
    [
      '<div>Menu</div><h1>Judul</h1><article><p>satu dua tiga empat</article><div>Populer</div>',
      '#Judul / satu dua tiga empat',
      'navigation Menu, navigation Populer',
    ],
    ['<article><p>satu</article><p>dua tiga empat lima', 'satu / dua tiga empat lima', ''],
  ])('says what it leaves out of %s', async (body, segments, leftOut) => {
    const brought = await read('a.htm', page(body));
    expect(shown(brought)).toBe(segments);
    expect(leftOutOf(brought)).toBe(leftOut);
  });

  test('tells its title, language and encoding', async () => {
    const head = '<meta charset="windows-1252"><title>Kota &amp; kita</title>';
    const bytes = strToU8(page('caf\u00e9', head), true);
    const told = { title: 'Kota & kita', language: 'id', encoding: 'windows-1252' };
    expect(await read('a.html', bytes)).toMatchObject({ ...told, segments: [{ text: 'café' }] });
  });
});

describe('a book', () => {
  const bookOf = (changes: Readonly<Record<string, string>> = {}) =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          'META-INF/container.xml':
            '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
          'OPS/book.opf': `<package xmlns:dc="d"><metadata><dc:title>Kota</dc:title><dc:language>id-ID</dc:language></metadata>
            <manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
            <item id="b" href="dua.xhtml" media-type="application/xhtml+xml"/><item id="a" href="../satu%20a.xhtml" media-type="application/xhtml+xml"/>
            <item id="c" href="c.css" media-type="text/css"/></manifest>
            <spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/></spine></package>`,
          'OPS/nav.xhtml': page('<ol><li><a href="a">Bab satu</a></ol>'),
          'satu a.xhtml':
            '<?xml version="1.0"?><html><head><title/></head><body><a id="x"/><h2>Bab&nbsp;satu</h2></body></html>',
          'OPS/dua.xhtml': page('<p>dua</p>'),
          ...changes,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    );

  test('has its chapters in the order of its spine', async () => {
    const brought = await read('a.epub', bookOf());
    expect(shown(brought)).toBe('#Bab satu / dua');
    expect(leftOutOf(brought)).toBe('navigation Bab satu');
    expect(brought).toMatchObject({ title: 'Kota', language: 'id' });
  });

  test.each([
    [
      'under lock',
      { 'META-INF/encryption.xml': '<e><CipherReference URI="OPS/dua.xhtml"/></e>' },
      { kind: 'encrypted' },
    ],
    [
      'without its chapters',
      {
        'OPS/book.opf':
          '<p><manifest><item id="a" href="x" media-type="text/html"/></manifest><spine><itemref idref="a"/></spine></p>',
      },
      { kind: 'missing-part', part: 'OPS/x' },
    ],
    [
      'with a broken list',
      { 'OPS/book.opf': '<p>\n<manifest></p>' },
      { kind: 'broken-xml', line: 2, part: 'OPS/book.opf' },
    ],
  ])('%s is refused', async (_, changes, fault) => {
    expect(await read('a.epub', bookOf(changes))).toMatchObject({ fault });
  });
});
