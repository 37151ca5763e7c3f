import type { AttestedGroup } from './group';

/** Everyday speech, other spellings, free prefixes. */
export const speechAndSpelling: readonly AttestedGroup[] = [
  {
    process: 'everyday N-',
    steps: 'N-',
    words:
      'tulis nulis menulis, pikir mikir pikir, cari nyari mencari, suruh nyuruh menyuruh, bantu ngebantu membantu, lihat ngelihat melihat, cuci nyuci mencuci, beli ngebeli membeli',
  },
  {
    process: 'everyday -in with di-',
    steps: '-in di-',
    words: 'bawa dibawain membawakan, beli dibeliin membelikan, buka dibukain membukakan',
  },
  { process: 'written short', steps: 'tdk', words: 'tidak tdk tidak' },
  { process: 'written short', steps: 'krn', words: 'karena krn karena' },
  { process: 'apotik', steps: 'apotik', words: 'apotek apotik apotek' },
  { process: 'aktifitas', steps: 'aktifitas', words: 'aktivitas aktifitas aktivitas' },
  { process: 'diskotik', steps: 'diskotik', words: 'diskotek diskotik diskotek' },
  { process: 'khan', steps: 'khan', words: 'kan khan kan' },
  { process: 'resiko', steps: 'resiko', words: 'risiko resiko risiko' },
  { process: 'ijin', steps: 'ijin', words: 'izin ijin izin' },
  { process: 'nasehat', steps: 'nasehat', words: 'nasihat nasehat nasihat' },
  { process: 'praktek', steps: 'praktek', words: 'praktik praktek praktik' },
  {
    process: 'di and a word of place written together',
    steps: 'di',
    isAmong: true,
    words:
      'bawah dibawah bawah, atas diatas atas, dalam didalam dalam, sana disana sana, sini disini sini, depan didepan depan, luar diluar luar, belakang dibelakang belakang',
  },
  {
    process: 'free prefixes',
    steps: 'non-',
    isAmong: true,
    words: 'migas nonmigas, migas non-migas, aktif nonaktif, formal nonformal',
  },
  {
    process: 'pasca-',
    steps: 'pasca-',
    isAmong: true,
    words: 'perang pascaperang, panen pascapanen, gempa pascagempa',
  },
  {
    process: 'antar-',
    steps: 'antar-',
    isAmong: true,
    words: 'kota antarkota, negara antarnegara, bangsa antarbangsa, pulau antarpulau',
  },
  { process: 'pra-', steps: 'pra-', isAmong: true, words: 'sejarah prasejarah, syarat prasyarat' },
  {
    process: 'anti-',
    steps: 'anti-',
    isAmong: true,
    words: 'korupsi antikorupsi, perang antiperang',
  },
];
