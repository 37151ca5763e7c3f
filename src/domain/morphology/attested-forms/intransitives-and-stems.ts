import type { AttestedGroup } from './group';

/** ber-, per-, memper-, se-, ke- and the layers below other affixes. */
export const intransitivesAndStems: readonly AttestedGroup[] = [
  {
    process: 'ber-',
    steps: 'ber-',
    words: `jalan berjalan, lari berlari, bicara berbicara, ada berada, harap berharap, langsung berlangsung, wenang berwenang, main bermain, nyanyi bernyanyi,
      henti berhenti, diri berdiri, duka berduka, gerak bergerak, gabung bergabung, pikir berpikir, tanya bertanya, temu bertemu, tanding bertanding,
      tambah bertambah, tahan bertahan, pisah berpisah, pindah berpindah, perang berperang, peran berperan, usia berusia, umur berumur, ubah berubah,
      usaha berusaha, untung beruntung, anak beranak, asal berasal, akhir berakhir, air berair, api berapi, isi berisi, istri beristri, hasil berhasil,
      hak berhak, hubung berhubung, kata berkata, kumpul berkumpul, kembang berkembang, kuasa berkuasa, kunjung berkunjung, latih berlatih, laku berlaku,
      lutut berlutut, mimpi bermimpi, malam bermalam, nama bernama, napas bernapas, sama bersama, satu bersatu, sepeda bersepeda, sekolah bersekolah,
      siap bersiap, sembunyi bersembunyi, syukur bersyukur, tugas bertugas, tindak bertindak, warna berwarna, wujud berwujud, wisata berwisata, bahasa berbahasa,
      bahaya berbahaya, beda berbeda, bentuk berbentuk, cerita bercerita, canda bercanda, doa berdoa, dua berdua, tiga bertiga, empat berempat, dampak berdampak,
      duri berduri, fungsi berfungsi, guna berguna, ganti berganti, janji berjanji, juang berjuang, jumlah berjumlah, jumpa berjumpa, rupa berupa, ragam beragam,
      rencana berencana, renang berenang, rasa berasa, racun beracun, rambut berambut, kerja bekerja, ternak beternak, ajar belajar, aksi beraksi, bulu berbulu`,
  },
  {
    process: 'ber-…-an',
    steps: 'ber-…-an',
    words:
      'datang berdatangan, jatuh berjatuhan, salam bersalaman, hambur berhamburan, gantung bergantungan, kenal berkenalan, terbang beterbangan, musuh bermusuhan, sama bersamaan, dekat berdekatan, pamit berpamitan, jejal berjejalan, jauh berjauhan, lari berlarian, tebar bertebaran, lawan berlawanan, hadap berhadapan, mesra bermesraan, sahut bersahutan, serak berserakan',
  },
  {
    process: 'ber-…-kan',
    steps: 'ber-…-kan',
    words:
      'dasar berdasarkan, senjata bersenjatakan, modal bermodalkan, bekal berbekalkan, alas beralaskan, anggota beranggotakan, atap beratapkan, dinding berdindingkan, isi berisikan, asas berasaskan',
  },
  {
    process: 'ber- on nouns in -an',
    steps: '-an ber-',
    words:
      'pakai berpakaian, kait berkaitan, pacar berpacaran, tabrak bertabrakan, cucur bercucuran, hubung berhubungan',
  },
  {
    process: '-an around ber-',
    steps: 'ber-…-an',
    words: 'gandeng bergandengan, lebih berlebihan',
  },
  { process: 'ber- on peN-', steps: 'peN- ber-', words: 'dapat berpendapat, duduk berpenduduk' },
  {
    process: 'ber- on peN-…-an',
    steps: 'peN-…-an ber-',
    words: 'hasil berpenghasilan, alam berpengalaman, didik berpendidikan, tampil berpenampilan',
  },
  {
    process: 'ber- on ke-…-an',
    steps: 'ke-…-an ber-',
    words:
      'lanjut berkelanjutan, mampu berkemampuan, ingin berkeinginan, yakin berkeyakinan, duduk berkedudukan, penting berkepentingan, bangsa berkebangsaan, hidup berkehidupan',
  },
  {
    process: 'memper-',
    steps: 'per- meN-',
    words:
      'besar memperbesar, kecil memperkecil, indah memperindah, cepat mempercepat, lambat memperlambat, kuat memperkuat, panjang memperpanjang, luas memperluas, lebar memperlebar, dalam memperdalam, tajam mempertajam, jelas memperjelas, erat mempererat, ketat memperketat, mudah mempermudah, sulit mempersulit, istri memperistri, budak memperbudak, halus memperhalus, kaya memperkaya, berat memperberat, ringan memperingan',
  },
  {
    process: 'diper-',
    steps: 'per- di-',
    words:
      'besar diperbesar memperbesar, kuat diperkuat memperkuat, cepat dipercepat mempercepat, panjang diperpanjang memperpanjang, luas diperluas memperluas, ketat diperketat memperketat, budak diperbudak memperbudak',
  },
  {
    process: 'memper-…-kan',
    steps: 'per- -kan meN-',
    words:
      'kenal memperkenalkan, ingat memperingatkan, juang memperjuangkan, tahan mempertahankan, timbang mempertimbangkan, hati memperhatikan, lihat memperlihatkan, kira memperkirakan, tanya mempertanyakan, masalah mempermasalahkan, dagang memperdagangkan, guna mempergunakan, siap mempersiapkan, boleh memperbolehkan, hitung memperhitungkan, kerja mempekerjakan, temu mempertemukan, taruh mempertaruhkan, tunjuk mempertunjukkan, laku memperlakukan, soal mempersoalkan, main mempermainkan, rebut memperebutkan',
  },
  {
    process: 'diper-…-kan',
    steps: 'per- -kan di-',
    words:
      'kira diperkirakan memperkirakan, kenal diperkenalkan memperkenalkan, tahan dipertahankan mempertahankan, timbang dipertimbangkan mempertimbangkan, hati diperhatikan memperhatikan, lihat diperlihatkan memperlihatkan, temu dipertemukan mempertemukan, boleh diperbolehkan memperbolehkan, laku diperlakukan memperlakukan, juang diperjuangkan memperjuangkan, hitung diperhitungkan memperhitungkan, rebut diperebutkan memperebutkan, kerja dipekerjakan mempekerjakan',
  },
  {
    process: 'memper-…-i',
    steps: 'per- -i meN-',
    words:
      'baik memperbaiki, ingat memperingati, baru memperbarui, senjata mempersenjatai, ajar mempelajari, daya memperdayai',
  },
  {
    process: 'diper-…-i',
    steps: 'per- -i di-',
    words:
      'baik diperbaiki memperbaiki, ingat diperingati memperingati, baru diperbarui memperbarui, ajar dipelajari mempelajari',
  },
  {
    process: 'meN- on ber-…-kan',
    steps: 'ber- -kan meN-',
    words: 'henti memberhentikan, angkat memberangkatkan, laku memberlakukan, daya memberdayakan',
  },
  {
    process: 'di- on ber-…-kan',
    steps: 'ber- -kan di-',
    words:
      'henti diberhentikan memberhentikan, angkat diberangkatkan memberangkatkan, laku diberlakukan memberlakukan, daya diberdayakan memberdayakan',
  },
  {
    process: 'meN- on ke-, towards',
    steps: 'ke- -kan meN-',
    words: 'tengah mengetengahkan, samping mengesampingkan, depan mengedepankan',
  },
  {
    process: 'di- on ke-, towards',
    steps: 'ke- -kan di-',
    words: 'samping dikesampingkan mengesampingkan, depan dikedepankan mengedepankan',
  },
  {
    process: 'meN- on se-',
    steps: 'se- -kan meN-',
    words: 'jajar menyejajarkan, ragam menyeragamkan',
  },
  { process: 'meN-…-i on se- and ke-', steps: 'se- -i meN-', words: 'rupa menyerupai' },
  { process: 'meN-…-kan on ter-', steps: 'ter- -kan meN-', words: 'tawa menertawakan' },
  {
    process: 'se-',
    steps: 'se-',
    words: `hari sehari, orang seorang, buah sebuah, ekor seekor, minggu seminggu, tahun setahun, bulan sebulan, jam sejam, besar sebesar, kecil sekecil, tinggi setinggi,
      baik sebaik, lama selama, rumah serumah, kelas sekelas, kampung sekampung, usia seusia, nilai senilai, jenis sejenis, macam semacam, jumlah sejumlah, tempat setempat,
      pohon sepohon, kali sekali, potong sepotong, lembar selembar, pasang sepasang, gelas segelas, piring sepiring, sendok sesendok, luas seluas, kota sekota, indah seindah,
      cepat secepat, warna sewarna, kuat sekuat, nama senama, umur seumur, detik sedetik, saat sesaat, butir sebutir, bangsa sebangsa, tanah setanah`,
  },
  {
    process: 'se-…-nya',
    steps: 'se-…-nya',
    words:
      'baik sebaiknya, benar sebenarnya, harus seharusnya, penuh sepenuhnya, cukup secukupnya, lengkap selengkapnya, mesti semestinya, tiba setibanya, andai seandainya, balik sebaliknya, lanjut selanjutnya, perlu seperlunya, terus seterusnya, layak selayaknya, pantas sepantasnya, ikhlas seikhlasnya, sungguh sesungguhnya',
  },
  {
    process: 'se-…-nya on a doubled root',
    steps: 'R se-…-nya',
    words:
      'baik sebaik-baiknya, cepat secepat-cepatnya, besar sebesar-besarnya, tinggi setinggi-tingginya, banyak sebanyak-banyaknya, lama selama-lamanya, dalam sedalam-dalamnya, kecil sekecil-kecilnya, jelas sejelas-jelasnya, luas seluas-luasnya, bagus sebagus-bagusnya, buruk seburuk-buruknya',
  },
  {
    process: 'ke- with numbers',
    steps: 'ke-',
    words:
      'dua kedua, tiga ketiga, empat keempat, lima kelima, enam keenam, tujuh ketujuh, delapan kedelapan, sembilan kesembilan, 20 ke-20, 5 ke-5, 19 ke-19, 100 ke-100',
  },
  {
    process: 'ke- with ten and hundred',
    steps: 'se- ke-',
    words: 'puluh kesepuluh, ratus keseratus',
  },
  {
    process: 'numbers with -an',
    steps: '-an',
    words:
      '1990 1990-an, 60 60-an, 2000 2000-an, ribu ribuan, puluh puluhan, lusin lusinan, juta jutaan, ratus ratusan, belas belasan',
  },
  {
    process: 'prefixes with a hyphen before capitals',
    steps: 'ber-',
    words: 'ktp ber-KTP ber-ktp',
  },
  {
    process: 'se- before a name',
    steps: 'se-',
    words: 'indonesia se-Indonesia se-indonesia, asia se-Asia se-asia, jawa se-Jawa se-jawa',
  },
  { process: 'a verb that no rule makes', steps: 'fixed', words: 'perosot merosot' },
  {
    process: 'ke-…-an on a verb that no rule makes',
    steps: 'fixed ke-…-an',
    words: 'perosot kemerosotan',
  },
];
