import type { AttestedGroup } from './group';

/** peN-, pe-, -an, peN-…-an, per-…-an, ke-…-an and -wan. */
export const nouns: readonly AttestedGroup[] = [
  {
    process: 'peN-',
    steps: 'peN-',
    words: `tulis penulis, tari penari, tembak penembak, tonton penonton, teliti peneliti, terjemah penerjemah, tulis penulis, tipu penipu, tumpang penumpang, tunggu penunggu,
      baca pembaca, bantu pembantu, beli pembeli, buat pembuat, bunuh pembunuh, bicara pembicara, bela pembela, bina pembina, buka pembuka,
      pimpin pemimpin, pilih pemilih, pakai pemakai, potong pemotong, pukul pemukul, peran pemeran, pinjam peminjam, perintah pemerintah, pegang pemegang,
      cari pencari, curi pencuri, cuci pencuci, cipta pencipta, dengar pendengar, daki pendaki, didik pendidik, dukung pendukung, duduk penduduk, dapat pendapat, datang pendatang,
      jual penjual, jahit penjahit, jaga penjaga, jahat penjahat, jajah penjajah, sapu penyapu, sewa penyewa, siar penyiar, nyanyi penyanyi, selam penyelam, serang penyerang, sakit penyakit, sebab penyebab, selenggara penyelenggara,
      ajar pengajar, ambil pengambil, antar pengantar, atur pengatur, awas pengawas, ikut pengikut, isi pengisi, urus pengurus, usaha pengusaha, uji penguji,       guna pengguna, ganti pengganti, gali penggali, ganggu pengganggu, hibur penghibur, huni penghuni, hubung penghubung,
      karang pengarang, kirim pengirim, kendara pengendara, kejar pengejar, kelola pengelola, kemudi pengemudi, kawal pengawal, kuasa penguasa, kunjung pengunjung,
      lukis pelukis, latih pelatih, lari pelari, lapor pelapor, layan pelayan, lindung pelindung, main pemain, mabuk pemabuk, malas pemalas,
      rawat perawat, rampok perampok, rusak perusak, nikmat penikmat, besar pembesar, besar pembesar`,
  },
  {
    process: 'pe-',
    steps: 'pe-',
    words:
      'milik pemilik, minat peminat, renang perenang, rokok perokok, waris pewaris, wawancara pewawancara, warna pewarna, tani petani, tinju petinju, kerja pekerja, tugas petugas, laut pelaut, dagang pedagang, jalan pejalan, jabat pejabat, juang pejuang, gulat pegulat, bisnis pebisnis, tenis petenis, silat pesilat, golf pegolf, ternak peternak, selancar peselancar',
  },
  { process: 'pel-', steps: 'per-', words: 'ajar pelajar' },
  {
    process: '-an',
    steps: '-an',
    words: `makan makanan, minum minuman, tulis tulisan, tembak tembakan, bantu bantuan, lapor laporan, serang serangan, tambah tambahan, tuju tujuan, sasar sasaran, pasuk pasukan, gerak gerakan,
      pilih pilihan, pikir pikiran, putus putusan, pakai pakaian, harap harapan, hubung hubungan, hukum hukuman, ingat ingatan, jawab jawaban, jual jualan, kirim kiriman, kumpul kumpulan,
      latih latihan, lukis lukisan, larang larangan, lapis lapisan, layan layanan, main mainan, masuk masukan, muat muatan, nyanyi nyanyian, pesan pesanan, ramal ramalan, sambung sambungan,
      sambut sambutan, sumbang sumbangan, susun susunan, tabung tabungan, tahan tahanan, tanggap tanggapan, tari tarian, tekan tekanan, tiru tiruan, tuntut tuntutan, ucap ucapan, ukur ukuran, ulang ulangan,
      undang undangan, usul usulan, baca bacaan, batas batasan, bayar bayaran, beli belian, bentuk bentukan, cadang cadangan, catat catatan, dorong dorongan, didik didikan, dukung dukungan, golong golongan,
      gabung gabungan, goreng gorengan, lapang lapangan, manis manisan, asin asinan, kotor kotoran, hari harian, minggu mingguan, bulan bulanan, tahun tahunan, arah arahan, angkat angkatan, atur aturan, ajar ajaran, alir aliran`,
  },
  {
    process: 'peN-…-an',
    steps: 'peN-…-an',
    words: `tembak penembakan, tulis penulisan, teliti penelitian, tangkap penangkapan, tanam penanaman, temu penemuan, terbit penerbitan, terbang penerbangan, tingkat peningkatan, turun penurunan, tambah penambahan, terap penerapan, terima penerimaan, tebang penebangan, tentu penentuan, tolak penolakan, tutup penutupan,
      baca pembacaan, bangun pembangunan, bayar pembayaran, beli pembelian, bunuh pembunuhan, buka pembukaan, buat pembuatan, bebas pembebasan, bicara pembicaraan, bagi pembagian, bom pengeboman, bakar pembakaran, batas pembatasan,
      pilih pemilihan, pakai pemakaian, perintah pemerintahan, potong pemotongan, periksa pemeriksaan, pasang pemasangan, pikir pemikiran, pasar pemasaran, muncul pemunculan, musnah pemusnahan,
      cari pencarian, cegah pencegahan, cemar pencemaran, curi pencurian, capai pencapaian, cipta penciptaan, dapat pendapatan, daftar pendaftaran, didik pendidikan, dekat pendekatan, diri pendirian, darat pendaratan, dengar pendengaran,
      jual penjualan, jelas penjelasan, jaga penjagaan, jajah penjajahan, serang penyerangan, selesai penyelesaian, sebar penyebaran, selidik penyelidikan, selamat penyelamatan, simpan penyimpanan, sesuai penyesuaian, sedia penyediaan, susun penyusunan, serah penyerahan, sempurna penyempurnaan, siksa penyiksaan,
      ambil pengambilan, alam pengalaman, atur pengaturan, adil pengadilan, ajar pengajaran, angkut pengangkutan, aku pengakuan, amat pengamatan, ada pengadaan, ukur pengukuran, umum pengumuman, usir pengusiran, ubah pengubahan, obat pengobatan, ungsi pengungsian, uji pengujian, olah pengolahan, inap penginapan,
      guna penggunaan, gali penggalian, ganti penggantian, gabung penggabungan, hasil penghasilan, harga penghargaan, hormat penghormatan, hitung penghitungan, hapus penghapusan, hijau penghijauan, hidup penghidupan, hemat penghematan, hancur penghancuran,
      kirim pengiriman, kenal pengenalan, kembang pengembangan, kembali pengembalian, keluar pengeluaran, kendali pengendalian, kurang pengurangan, kumpul pengumpulan, kuasa penguasaan, kelola pengelolaan, khianat pengkhianatan, sah pengesahan, cat pengecatan,
      laksana pelaksanaan, layan pelayanan, latih pelatihan, lantik pelantikan, lepas pelepasan, langgar pelanggaran, labuh pelabuhan, lapor pelaporan, luncur peluncuran, rawat perawatan, rusak perusakan, rampok perampokan, raya perayaan, rundung perundungan`,
  },
  {
    process: 'per-…-an',
    steps: 'per-…-an',
    words: `kembang perkembangan, lindung perlindungan, tahan pertahanan, tanya pertanyaan, tanding pertandingan, temu pertemuan, tempur pertempuran, tumbuh pertumbuhan, tunjuk pertunjukan, tolong pertolongan, tentang pertentangan, tani pertanian, timbang pertimbangan, tarung pertarungan, tikai pertikaian,
      janji perjanjian, jalan perjalanan, juang perjuangan, jodoh perjodohan, jamu perjamuan, kira perkiraan, kawin perkawinan, kebun perkebunan, kota perkotaan, kantor perkantoran, kumpul perkumpulan, laku perlakuan, lawan perlawanan, lengkap perlengkapan, lomba perlombaan, luas perluasan,
      main permainan, minta permintaan, mohon permohonan, mula permulaan, muka permukaan, masalah permasalahan, musuh permusuhan, mukim permukiman, nikah pernikahan, nyata pernyataan, buat perbuatan, beda perbedaan, banding perbandingan, bank perbankan, baik perbaikan, batas perbatasan, pajak perpajakan, pindah perpindahan, pisah perpisahan, pustaka perpustakaan, panjang perpanjangan,
      cakap percakapan, cepat percepatan, cetak percetakan, coba percobaan, cinta percintaan, dagang perdagangan, damai perdamaian, debat perdebatan, satu persatuan, saing persaingan, sedia persediaan, sembah persembahan, siap persiapan, syarat persyaratan, sahabat persahabatan, saudara persaudaraan, usaha perusahaan, ubah perubahan, ekonomi perekonomian, industri perindustrian, ingat peringatan, ikan perikanan, air perairan, alat peralatan, alih peralihan, atur peraturan, adab peradaban,       gerak pergerakan, gaul pergaulan, ganti pergantian, guru perguruan, hati perhatian, hitung perhitungan, hubung perhubungan, rumah perumahan, rasa perasaan, kerja pekerjaan, ternak peternakan, ajar pelajaran, wakil perwakilan, film perfilman, tengah pertengahan, istirahat peristirahatan`,
  },
  {
    process: 'pe-…-an',
    steps: 'pe-…-an',
    words: 'gunung pegunungan, desa pedesaan, dalam pedalaman',
  },
  {
    process: 'ke-…-an',
    steps: 'ke-…-an',
    words: `selamat keselamatan, menteri kementerian, adil keadilan, ada keadaan, aman keamanan, ajaib keajaiban, akrab keakraban, agama keagamaan, baik kebaikan, bahagia kebahagiaan, bakar kebakaran, banyak kebanyakan, bebas kebebasan, benar kebenaran, berani keberanian, besar kebesaran, biasa kebiasaan, bijak kebijakan, buruk keburukan, butuh kebutuhan, budaya kebudayaan, bangkit kebangkitan, bersih kebersihan, bosan kebosanan,
      camat kecamatan, cantik kecantikan, cepat kecepatan, celaka kecelakaan, cerdas kecerdasan, curang kecurangan, damai kedamaian, datang kedatangan, daulat kedaulatan, dalam kedalaman, dekat kedekatan, dengar kedengaran, dingin kedinginan, duduk kedudukan, efektif keefektifan, elok keelokan, esa keesaan, gagal kegagalan, giat kegiatan, gembira kegembiraan, guna kegunaan,
      hidup kehidupan, hilang kehilangan, hujan kehujanan, hutan kehutanan, harum keharuman, hormat kehormatan, hadir kehadiran, hamil kehamilan, ingin keinginan, indah keindahan, ikhlas keikhlasan, jadi kejadian, jahat kejahatan, jaya kejayaan, jelas kejelasan, jujur kejujuran, juara kejuaraan, kacau kekacauan, kaya kekayaan, kalah kekalahan, kuat kekuatan, kuasa kekuasaan, kurang kekurangan, keras kekerasan, khawatir kekhawatiran, khas kekhasan,
      lahir kelahiran, laku kelakuan, laut kelautan, lebih kelebihan, lihat kelihatan, lapar kelaparan, lembut kelembutan, luas keluasan, lucu kelucuan, maju kemajuan, malang kemalangan, mampu kemampuan, mati kematian, mau kemauan, menang kemenangan, merdeka kemerdekaan, miskin kemiskinan, mungkin kemungkinan, mudah kemudahan, makmur kemakmuran, marah kemarahan, matang kematangan, naik kenaikan, nyaman kenyamanan, nyata kenyataan, nikmat kenikmatan,
      pandai kepandaian, panas kepanasan, penting kepentingan, percaya kepercayaan, pergi kepergian, perlu keperluan, polisi kepolisian, pulau kepulauan, putus keputusan, puas kepuasan, pribadi kepribadian, padat kepadatan, patuh kepatuhan, rajin kerajinan, raja kerajaan, ramai keramaian, ragu keraguan, rugi kerugian, rusak kerusakan, rukun kerukunan, ramah keramahan,
      sabar kesabaran, salah kesalahan, satu kesatuan, sehat kesehatan, sempat kesempatan, sulit kesulitan, senang kesenangan, setia kesetiaan, siang kesiangan, sadar kesadaran, saksi kesaksian, sedih kesedihan, sopan kesopanan, seni kesenian, siap kesiapan, suka kesukaan, sunyi kesunyian, takut ketakutan, tentu ketentuan, tahan ketahanan, tinggi ketinggian, terang keterangan, terampil keterampilan, tenang ketenangan, tertib ketertiban, tegang ketegangan, tiada ketiadaan, uang keuangan, untung keuntungan, unggul keunggulan, wajib kewajiban, waspada kewaspadaan, wenang kewenangan, yakin keyakinan`,
  },
  {
    process: 'ke-…-an on ber-',
    steps: 'ber- ke-…-an',
    words:
      'hasil keberhasilan, ada keberadaan, angkat keberangkatan, untung keberuntungan, lanjut keberlanjutan, pihak keberpihakan',
  },
  {
    process: 'ke-…-an on ter-',
    steps: 'ter- ke-…-an',
    words:
      'libat keterlibatan, batas keterbatasan, buka keterbukaan, lambat keterlambatan, kait keterkaitan, tarik ketertarikan, gantung ketergantungan, sedia ketersediaan, tinggal ketertinggalan',
  },
  {
    process: 'ke-…-an on se-',
    steps: 'se- ke-…-an',
    words: 'ragam keseragaman, paham kesepahaman, jajar kesejajaran, hari keseharian',
  },
  {
    process: 'ke-…-an on peN-',
    steps: 'peN- ke-…-an',
    words: 'pimpin kepemimpinan, urus kepengurusan, duduk kependudukan, karang kepengarangan',
  },
  {
    process: 'ke-…-an on tidak',
    steps: 'tidak ke-…-an',
    words:
      'adil ketidakadilan, pasti ketidakpastian, mampu ketidakmampuan, tahu ketidaktahuan, jelas ketidakjelasan, puas ketidakpuasan, hadir ketidakhadiran, patuh ketidakpatuhan',
  },
  {
    process: 'peN-…-an on ber-',
    steps: 'ber- peN-…-an',
    words:
      'daya pemberdayaan, henti pemberhentian, angkat pemberangkatan, laku pemberlakuan, ajar pembelajaran',
  },
  { process: 'peN-…-an on se-', steps: 'se- peN-…-an', words: 'ragam penyeragaman' },
  { process: 'peN- on per-', steps: 'per- peN-', words: 'satu pemersatu' },
  {
    process: '-wan and -wati',
    steps: '-wan',
    words:
      'karya karyawan, warta wartawan, ilmu ilmuwan, harta hartawan, rohani rohaniwan, olahraga olahragawan, juta jutawan',
  },
  {
    process: '-wati',
    steps: '-wati',
    words: 'karya karyawati, warta wartawati, olahraga olahragawati',
  },
  {
    process: 'nouns with -nya',
    steps: 'peN-…-an -nya',
    words:
      'teliti penelitiannya penelitian, temu penemuannya penemuan, jelas penjelasannya penjelasan, guna penggunaannya penggunaan, tampil penampilannya penampilan, alam pengalamannya pengalaman',
  },
  {
    process: 'ke-…-an with -nya',
    steps: 'ke-…-an -nya',
    words:
      'maju kemajuannya kemajuan, hidup kehidupannya kehidupan, putus keputusannya keputusan, uang keuangannya keuangan, terampil keterampilannya keterampilan, mau kemauannya kemauan, ingin keinginannya keinginan',
  },
  {
    process: '-an with -nya',
    steps: '-an -nya',
    words:
      'serang serangannya serangan, tekan tekanannya tekanan, lapor laporannya laporan, tuju tujuannya tujuan, pikir pikirannya pikiran, pakai pakaiannya pakaian, tulis tulisannya tulisan',
  },
  {
    process: 'per-…-an with -nya',
    steps: 'per-…-an -nya',
    words:
      'usaha perusahaannya perusahaan, tanya pertanyaannya pertanyaan, kembang perkembangannya perkembangan, kerja pekerjaannya pekerjaan, rasa perasaannya perasaan',
  },
  {
    process: 'peN- with -nya',
    steps: 'peN- -nya',
    words:
      'tulis penulisnya penulis, main pemainnya pemain, karang pengarangnya pengarang, dukung pendukungnya pendukung',
  },
];
