import type { AttestedGroup } from './group';

/** Words said twice: whole, in part, with a change of sound, and with affixes around or inside. */
export const attestedReduplications: readonly AttestedGroup[] = [
  {
    process: 'full reduplication',
    steps: 'R',
    words: `buku buku-buku buku, orang orang-orang orang, kota kota-kota kota, negara negara-negara negara, rumah rumah-rumah rumah, pulau pulau-pulau pulau, raja raja-raja raja,
      langkah langkah-langkah langkah, pohon pohon-pohon pohon, gedung gedung-gedung gedung, surat surat-surat surat, sungai sungai-sungai sungai, kapal kapal-kapal kapal, musuh musuh-musuh musuh, teman teman-teman teman,
      lembaga lembaga-lembaga lembaga, bahasa bahasa-bahasa bahasa, barang barang-barang barang, bentuk bentuk-bentuk bentuk, gadis gadis-gadis gadis, dewa dewa-dewa dewa, dokumen dokumen-dokumen dokumen, angka angka-angka angka, anjing anjing-anjing anjing,
      gereja gereja-gereja gereja, keluarga keluarga-keluarga keluarga, kisah kisah-kisah kisah, sumber sumber-sumber sumber, unsur unsur-unsur unsur, paru paru-paru`,
  },
  {
    process: 'the old spelling with 2',
    steps: 'R',
    words: 'buku buku2 buku, orang orang2 orang, rumah rumah2 rumah, negara negara2 negara',
  },
  { process: 'R2 with -nya', steps: 'R -nya', words: 'buku buku2nya buku, anak anak2nya anak' },
  {
    process: 'full reduplication with -nya',
    steps: 'R -nya',
    words:
      'teman teman-temannya teman, buku buku-bukunya buku, kawan kawan-kawannya kawan, cerita cerita-ceritanya cerita, dinding dinding-dindingnya dinding, produk produk-produknya produk, rumah rumah-rumahnya rumah, jenis jenis-jenisnya jenis',
  },
  {
    process: 'full reduplication with -ku and -mu',
    steps: 'R -ku',
    words: 'teman teman-temanku teman, buku buku-bukuku buku',
  },
  { process: '-mu', steps: 'R -mu', words: 'teman teman-temanmu teman' },
  {
    process: 'derived nouns twice',
    steps: 'peN- R',
    words:
      'main pemain-pemain pemain, tulis penulis-penulis penulis, pimpin pemimpin-pemimpin pemimpin',
  },
  {
    process: 'derived nouns twice with -nya',
    steps: 'peN- R -nya',
    words: 'peran pemeran-pemerannya pemeran, dukung pendukung-pendukungnya pendukung',
  },
  {
    process: '-an twice',
    steps: '-an R',
    words:
      'atur aturan-aturan aturan, ucap ucapan-ucapan ucapan, hambat hambatan-hambatan hambatan, bantu bantuan-bantuan bantuan, latih latihan-latihan latihan',
  },
  {
    process: 'ke-…-an twice',
    steps: 'ke-…-an R',
    words:
      'giat kegiatan-kegiatan kegiatan, tentu ketentuan-ketentuan ketentuan, putus keputusan-keputusan keputusan, biasa kebiasaan-kebiasaan kebiasaan',
  },
  {
    process: 'per-…-an twice',
    steps: 'per-…-an R',
    words:
      'usaha perusahaan-perusahaan perusahaan, ubah perubahan-perubahan perubahan, tanya pertanyaan-pertanyaan pertanyaan, atur peraturan-peraturan peraturan',
  },
  {
    process: 'ber- before a doubled root',
    steps: 'R ber-',
    words:
      'lari berlari-lari, jam berjam-jam, tahun bertahun-tahun, hati berhati-hati, siap bersiap-siap, larut berlarut-larut, turut berturut-turut, ramai beramai-ramai, beda berbeda-beda, macam bermacam-macam, hari berhari-hari, bulan berbulan-bulan, minggu berminggu-minggu, ganti berganti-ganti, abad berabad-abad, kali berkali-kali, lomba berlomba-lomba, senang bersenang-senang',
  },
  {
    process: 'meN- before a doubled root',
    steps: 'R meN-',
    words:
      'raba meraba-raba, ada mengada-ada, lihat melihat-lihat, cari mencari-cari, duga menduga-duga, gebu menggebu-gebu, ulang mengulang-ulang',
  },
  {
    process: 'meN- whose nasal the second half copies',
    steps: 'R meN-',
    words:
      'pukul memukul-mukul, puji memuji-muji, tari menari-nari, sebut menyebut-nyebut, timbang menimbang-nimbang, tulis menulis-nulis, pekik memekik-mekik',
  },
  {
    process: 'meN-…-kan with a doubled root',
    steps: 'R -kan meN-',
    words:
      'agung mengagung-agungkan, beda membeda-bedakan, besar membesar-besarkan, jelek menjelek-jelekkan, lebih melebih-lebihkan, lambai melambai-lambaikan',
  },
  {
    process: 'di- before a doubled root',
    steps: 'R di-',
    words:
      'iris diiris-iris mengiris-iris, sebut disebut-sebut menyebut-sebut, ulang diulang-ulang mengulang-ulang, puji dipuji-puji memuji-puji',
  },
  {
    process: 'ter- before a doubled root',
    steps: 'R ter-',
    words:
      'senyum tersenyum-senyum, buru terburu-buru, batuk terbatuk-batuk, tawa tertawa-tawa, putus terputus-putus',
  },
  {
    process: '-an after a doubled root',
    steps: 'R -an',
    words:
      'besar besar-besaran, habis habis-habisan, biji biji-bijian, mati mati-matian, kecil kecil-kecilan, gila gila-gilaan, lari lari-larian, buah buah-buahan, kacang kacang-kacangan, sayur sayur-sayuran, rumput rumput-rumputan',
  },
  {
    process: 'ke-…-an around a doubled root',
    steps: 'R ke-…-an',
    words:
      'hati kehati-hatian, merah kemerah-merahan, hijau kehijau-hijauan, kanak kekanak-kanakan, biru kebiru-biruan, malu kemalu-maluan, barat kebarat-baratan',
  },
  {
    process: 'ber-…-an around a doubled root',
    steps: 'R ber-…-an',
    words:
      'salam bersalam-salaman, kejar berkejar-kejaran, cinta bercinta-cintaan, maaf bermaaf-maafan, tangis bertangis-tangisan',
  },
  {
    process: 'each other',
    steps: 'R-meN-',
    words:
      'tarik tarik-menarik, tembak tembak-menembak, bantu bantu-membantu, tolong tolong-menolong, surat surat-menyurat, kunjung kunjung-mengunjungi, pukul pukul-memukul, hormat hormat-menghormati, ajar ajar-mengajar, pinjam pinjam-meminjam, cinta cinta-mencintai, terus terus-menerus',
  },
  {
    process: 'change of sound',
    steps: 'R-rhyme',
    words:
      'sayur sayur-mayur, warna warna-warni, gerak gerak-gerik, ramah ramah-tamah, serba serba-serbi, asal asal-usul',
  },
  { process: 'the first syllable', steps: 'R-partial', words: 'jaring jejaring' },
  {
    process: 'the first syllable and -an',
    steps: 'R-partial -an',
    words: 'pohon pepohonan, daun dedaunan, rumput rerumputan, batu bebatuan, runtuh reruntuhan',
  },
  {
    process: 'words that show their making beside the word itself',
    steps: 'R-rhyme',
    isAmong: true,
    words: 'lauk lauk-pauk, cerai cerai-berai, coret corat-coret',
  },
  {
    process: 'infixes',
    steps: '-el-',
    isAmong: true,
    words: 'tunjuk telunjuk, tapak telapak, luhur leluhur',
  },
  { process: '-em-', steps: '-em-', isAmong: true, words: 'getar gemetar, guruh gemuruh' },
  {
    process: '-er-',
    steps: '-er-',
    isAmong: true,
    words: 'gigi gerigi, sabut serabut, suling seruling',
  },
  { process: '-in-', steps: '-in-', isAmong: true, words: 'kerja kinerja' },
];
