import { makeRandom } from './random.mjs';

/** Indonesian sentences of different length; a generated text repeats them in an order of its own. */
const sentences = [
  'Langkah itu dilakukan di tengah laporan penembakan artileri berat.',
  'Pasukan tambahan akan dikerahkan dalam beberapa hari terakhir, kata sekretaris pers itu.',
  'Daerah pemukiman dan distrik pusat kota berada di bawah tembakan.',
  'Oleh karena itu, republik meminta bantuan militer untuk menghentikan serangan terhadap warga sipil.',
  'Wakil komandan kemudian mengklarifikasi bahwa senjata itu telah digunakan.',
];

/** A text of `rows` paragraphs of one to four sentences in the format of `public/texts`. */
export function generateText(rows) {
  const random = makeRandom(7);
  const numbers = Array.from({ length: rows }, (_, index) => index + 1);
  const paragraph = () =>
    Array.from(
      { length: 1 + Math.floor(random() * 4) },
      () => sentences[Math.floor(random() * sentences.length)],
    ).join(' ');
  const source = numbers.map((n) => ({ id: `s${n}`, kind: 'paragraph', text: paragraph() }));
  return {
    version: 1,
    id: 'generated',
    title: { id: 'Teks buatan', en: 'Generated text' },
    languages: { source: 'id', target: 'en' },
    level: 'B2',
    provenance: { publisher: 'Bench', description: { id: 'Buatan', en: 'Generated' } },
    glossaries: ['radartasik-donetsk'],
    source,
    target: source.map(({ text }, index) => ({
      id: `t${index + 1}`,
      kind: 'paragraph',
      text: `The English of paragraph ${index + 1}, about as long as its Indonesian: ${text}`,
    })),
    beads: numbers.map((n) => ({ id: `b${n}`, source: [`s${n}`], target: [`t${n}`] })),
  };
}
