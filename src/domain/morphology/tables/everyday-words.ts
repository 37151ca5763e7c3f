/**
 * Everyday forms, each with the word of the standard language. They are read as that word, marked informal,
 * unless the lexicon has them as words of their own.
 * Source: Sneddon, Colloquial Jakartan Indonesian (2006), chapters 2–4.
 */
export const everydayWords: Readonly<Record<string, string>> = {
  nggak: 'tidak', enggak: 'tidak', gak: 'tidak', ga: 'tidak', ngga: 'tidak', ndak: 'tidak', kagak: 'tidak', tdk: 'tidak', tak: 'tidak',
  udah: 'sudah', dah: 'sudah', udh: 'sudah', sdh: 'sudah', aja: 'saja', aje: 'saja', ajah: 'saja', sih: 'sih',
  gue: 'saya', gua: 'saya', gw: 'saya', lu: 'kamu', lo: 'kamu', elu: 'kamu', elo: 'kamu', loe: 'kamu',
  gimana: 'bagaimana', gmn: 'bagaimana', gitu: 'begitu', gini: 'begini', kayak: 'seperti', kaya: 'seperti', kek: 'seperti',
  banget: 'sekali', bgt: 'sekali', cuman: 'cuma', emang: 'memang', emg: 'memang', ama: 'sama', sm: 'sama', bikin: 'membuat', kasih: 'memberi', kasi: 'memberi',
  dapet: 'dapat', bener: 'benar', seneng: 'senang', temen: 'teman', inget: 'ingat', cepet: 'cepat', deket: 'dekat', males: 'malas', item: 'hitam', pake: 'pakai', make: 'memakai',
  sampe: 'sampai', ampe: 'sampai', rame: 'ramai', cape: 'capai', capek: 'capai', sodara: 'saudara', tau: 'tahu', taun: 'tahun', liat: 'lihat', abis: 'habis', ati: 'hati', ujan: 'hujan', utang: 'hutang', idup: 'hidup', ilang: 'hilang',
  mo: 'mau', mau: 'mau', pengen: 'ingin', pengin: 'ingin', kepengin: 'ingin', bilang: 'berkata', ngomong: 'berbicara', dikit: 'sedikit', dikitnya: 'sedikitnya', ntar: 'nanti', entar: 'nanti', tar: 'nanti', ni: 'ini', nih: 'ini', tu: 'itu', tuh: 'itu', kalo: 'kalau', klo: 'kalau', kl: 'kalau', tp: 'tetapi', tapi: 'tetapi', yg: 'yang', dgn: 'dengan', dg: 'dengan', utk: 'untuk', krn: 'karena', jg: 'juga', dlm: 'dalam', pd: 'pada', dr: 'dari', kpd: 'kepada', org: 'orang', blm: 'belum', sbg: 'sebagai', spt: 'seperti', bs: 'bisa', lg: 'lagi',
  duit: 'uang', makasih: 'terima kasih', trims: 'terima kasih', ortu: 'orang tua', bokap: 'ayah', nyokap: 'ibu', cewek: 'perempuan', cowok: 'laki-laki', nyampe: 'sampai', nyampai: 'sampai',
};
