import { describe, expect, test } from 'vitest';
import { leftOutOf, read, shown } from './reader-notation';

describe('Markdown', () => {
  test.each([
    ['# Kota\n\nsatu\ndua\n\ntiga', '#Kota / satu dua / tiga'],
    ['Kota\n====\nsatu\n\nDesa\n---\ndua', '#Kota / satu / #Desa / dua'],
    ['## Kota ##\n#bukan judul', '#Kota / #bukan judul'],
    [
      '- satu\n- dua\n  lagi\n\n1. tiga\n2) empat\n- [x] lima',
      'satu / dua lagi / tiga / empat / lima',
    ],
    ['> satu\n> dua\n\ntiga\n***\nempat', 'satu dua / tiga / empat'],
    ['satu  \ndua\\\ntiga', 'satu / dua / tiga'],
    ['a **b** *c* __d__ _e_ ***f*** ~~g~~ **a *b* c**', 'a b c d e f g a b c'],
    ['snake_case_name 2 * 3 * 4 _', 'snake_case_name 2 * 3 * 4 _'],
    ['[satu](http://a.b/c_(d) "judul") [dua][2] ![foto](x) [tiga]', 'satu dua [tiga]'],
    ['<https://a.b/_c_> `kode *x*` satu[^1]', 'https://a.b/_c_ kode *x* satu'],
    ['\\*satu\\* &amp; <b>dua</b><br>1 < 2', '*satu* & dua / 1 < 2'],
    ['a < b &lt; c', 'a < b < c'],
    ['| A | B |\n|---|:-:|\n| a | b \\| c |', 'A / B / a / b | c'],
    ['[![foto](a)](b)\n\nsatu', 'satu'],
    ['- satu\n\n    lanjutan', 'satu / lanjutan'],
    ['satu\r\n\r\ndua\r\n', 'satu / dua'],
  ])('%j is %s', async (text, segments) => {
    expect(shown(await read('a.md', text))).toBe(segments);
  });

  test.each([
    ['satu\n```js\nkode # x\n```\ndua', 'satu / dua', 'code kode # x'],
    ['satu\n\n    kode\n    lagi\n\ndua', 'satu / dua', 'code kode lagi'],
    ['satu\n~~~\ntak tertutup', 'satu', 'code tak tertutup'],
    ['---\ntitle: "Kota"\n---\nsatu', 'satu', 'metadata title: "Kota"'],
    ['<!-- dua\ntiga -->\nsatu', 'satu', 'metadata <!-- dua tiga -->'],
    [
      'satu[^1]\n\n[^1]: catatan\n[2]: http://a.b',
      'satu',
      'note [^1]: catatan, metadata [2]: http://a.b',
    ],
  ])('%j is said to leave something out', async (text, segments, leftOut) => {
    const brought = await read('a.md', text);
    expect(shown(brought)).toBe(segments);
    expect(leftOutOf(brought)).toBe(leftOut);
  });

  test('tells its title', async () => {
    expect(await read('a.md', '---\ntitle: "Kota"\n---\nsatu')).toMatchObject({ title: 'Kota' });
  });
});

/** Cues from their lines, one after the other: `+` before one that comes after a long pause. */
const srtOf = (...cues: readonly string[]) =>
  cues
    .map((cue, at) => {
      const start = at * 2 + (cue.startsWith('+') ? 30 : 0);
      const time = (seconds: number) => `00:00:${String(seconds).padStart(2, '0')},500`;
      return `${at + 1}\r\n${time(start)} --> ${time(start + 1)}\r\n${cue.replace(/^\+/, '')}\r\n`;
    })
    .join('\r\n');

describe('subtitles', () => {
  test.each([
    [['satu', 'dua.', 'tiga!'], 'satu dua. / tiga!'],
    [['<i>satu\ndua.</i>', '{\\an8}tiga'], 'satu dua. / tiga'],
    [['- satu\n- dua', '–tiga'], 'satu / dua / tiga'],
    [['satu', '+dua'], 'satu / dua'],
    [['“satu.”', 'dua…', '1 < 2 &amp; 3'], '“satu.” / dua… / 1 < 2 & 3'],
  ])('%j are sentences', async (cues, segments) => {
    const brought = await read('a.srt', srtOf(...cues));
    expect(shown(brought)).toBe(segments);
    expect(leftOutOf(brought)).toMatch(/^timing 1 00:00:00,500 --> 00:00:01,500/);
  });

  test('of the web have notes and voices', async () => {
    const file =
      'WEBVTT - Kota\n\nNOTE catatan\n\n00:01.000 --> 00:02.000 align:start\n<v Ani>satu\n\n01:02:03.000 --> 01:02:04.000\n[musik]\ndua';
    const brought = await read('a.vtt', file);
    expect(shown(brought)).toBe('satu / dua');
    expect(leftOutOf(brought)).toBe(
      'metadata WEBVTT - Kota, metadata NOTE catatan, timing 00:01.000 --> 00:02.000 align:start ×2, sound [musik]',
    );
  });
});
