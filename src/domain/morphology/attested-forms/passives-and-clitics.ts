import type { AttestedGroup } from './group';

/** di-, ku-, kau-, ter-; and what is written onto a word: -ku, -mu, -nya, -lah, -kah, -pun. */
export const passivesAndClitics: readonly AttestedGroup[] = [
  {
    process: 'di-',
    steps: 'di-',
    words: `baca dibaca membaca, tulis ditulis menulis, tembak ditembak menembak, kutip dikutip mengutip, duga diduga menduga, larang dilarang melarang,
      catat dicatat mencatat, ambil diambil mengambil, beli dibeli membeli, jual dijual menjual, buka dibuka membuka, tutup ditutup menutup,
      pilih dipilih memilih, sebut disebut menyebut, angkat diangkat mengangkat, bawa dibawa membawa, bunuh dibunuh membunuh,
      kirim dikirim mengirim, pakai dipakai memakai, lihat dilihat melihat, dengar didengar mendengar, rawat dirawat merawat,
      tangkap ditangkap menangkap, tahan ditahan menahan, tolak ditolak menolak, usir diusir mengusir, ukur diukur mengukur,
      undang diundang mengundang, rusak dirusak merusak, rebut direbut merebut, simpan disimpan menyimpan, susun disusun menyusun,
      cuci dicuci mencuci, curi dicuri mencuri, cari dicari mencari, goreng digoreng menggoreng, gali digali menggali, hapus dihapus menghapus,
      hukum dihukum menghukum, hitung dihitung menghitung, pukul dipukul memukul, panggil dipanggil memanggil, periksa diperiksa memeriksa,
      atur diatur mengatur, ajak diajak mengajak, olah diolah mengolah, isi diisi mengisi, bom dibom mengebom, cat dicat mengecat`,
  },
  {
    process: 'di-…-kan',
    steps: '-kan di-',
    words: `beri diberikan memberikan, guna digunakan menggunakan, kerah dikerahkan mengerahkan, laku dilakukan melakukan, kata dikatakan mengatakan,
      perlu diperlukan memerlukan, hasil dihasilkan menghasilkan, henti dihentikan menghentikan, harap diharapkan mengharapkan,
      umum diumumkan mengumumkan, laksana dilaksanakan melaksanakan, tinggal ditinggalkan meninggalkan, tingkat ditingkatkan meningkatkan,
      tentu ditentukan menentukan, terjemah diterjemahkan menerjemahkan, sampai disampaikan menyampaikan, sebab disebabkan menyebabkan,
      sedia disediakan menyediakan, selamat diselamatkan menyelamatkan, kembali dikembalikan mengembalikan, kembang dikembangkan mengembangkan,
      kerja dikerjakan mengerjakan, kumpul dikumpulkan mengumpulkan, masuk dimasukkan memasukkan, jalan dijalankan menjalankan,
      jelas dijelaskan menjelaskan, jadi dijadikan menjadikan, diri didirikan mendirikan, cipta diciptakan menciptakan, bebas dibebaskan membebaskan,
      bukti dibuktikan membuktikan, putus diputuskan memutuskan, pindah dipindahkan memindahkan, wajib diwajibkan mewajibkan,
      wujud diwujudkan mewujudkan, rencana direncanakan merencanakan, ajar diajarkan mengajarkan, aju diajukan mengajukan, tampil ditampilkan menampilkan`,
  },
  {
    process: 'di-…-i',
    steps: '-i di-',
    words: `tembak ditembaki menembaki, kurang dikurangi mengurangi, alam dialami mengalami, ikut diikuti mengikuti, hadap dihadapi menghadapi,
      hadir dihadiri menghadiri, hindar dihindari menghindari, kuasa dikuasai menguasai, kenal dikenali mengenali, kunjung dikunjungi mengunjungi,
      lengkap dilengkapi melengkapi, lindung dilindungi melindungi, milik dimiliki memiliki, penuh dipenuhi memenuhi,
      suka disukai menyukai, setuju disetujui menyetujui, tanda ditandai menandai, temu ditemui menemui, tangan ditangani menangani,
      cinta dicintai mencintai, batas dibatasi membatasi, warna diwarnai mewarnai, waris diwarisi mewarisi, wakil diwakili mewakili,
      pengaruh dipengaruhi memengaruhi, duduk diduduki menduduki, jumpa dijumpai menjumpai, sadar disadari menyadari, lalu dilalui melalui`,
  },
  {
    process: 'ku- and kau-, the passive of I and you',
    steps: 'ku-',
    words:
      'baca kubaca membaca, lihat kulihat melihat, beli kubeli membeli, dengar kudengar mendengar, bawa kubawa membawa, tulis kutulis menulis, cari kucari mencari, ambil kuambil mengambil',
  },
  {
    process: 'kau-',
    steps: 'kau-',
    words:
      'baca kaubaca membaca, lihat kaulihat melihat, beli kaubeli membeli, bawa kaubawa membawa, ambil kauambil mengambil, cari kaucari mencari',
  },
  {
    process: 'ku-…-kan',
    steps: '-kan ku-',
    words: 'beri kuberikan memberikan, laku kulakukan melakukan, guna kugunakan menggunakan',
  },
  {
    process: 'kau-…-kan',
    steps: '-kan kau-',
    words: 'laku kaulakukan melakukan, kata kaukatakan mengatakan',
  },
  {
    process: 'bare stems with -kan: commands',
    steps: '-kan',
    words:
      'dengar dengarkan mendengarkan, bersih bersihkan membersihkan, guna gunakan menggunakan, laku lakukan melakukan, masuk masukkan memasukkan, kata katakan mengatakan, jelas jelaskan menjelaskan, tunjuk tunjukkan menunjukkan',
  },
  {
    process: 'bare stems with -i: commands',
    steps: '-i',
    words:
      'ikut ikuti mengikuti, hindar hindari menghindari, kurang kurangi mengurangi, lengkap lengkapi melengkapi, dekat dekati mendekati, kunjung kunjungi mengunjungi',
  },
  {
    process: 'ter-',
    steps: 'ter-',
    words: `besar terbesar, kecil terkecil, baik terbaik, buruk terburuk, tinggi tertinggi, panjang terpanjang, tua tertua, muda termuda, cepat tercepat,
      dekat terdekat, baru terbaru, akhir terakhir, luka terluka, kait terkait, capai tercapai, tulis tertulis, buka terbuka, tutup tertutup,
      tarik tertarik, libat terlibat, jadi terjadi, lihat terlihat, dengar terdengar, pilih terpilih, ikat terikat, injak terinjak, tidur tertidur,
      jatuh terjatuh, bawa terbawa, tembak tertembak, tangkap tertangkap, hapus terhapus, atur teratur, dapat terdapat, masuk termasuk,
      kenal terkenal, paksa terpaksa, letak terletak, sedia tersedia, catat tercatat, cinta tercinta, sayang tersayang, kandung terkandung,
      rendah terendah, rasa terasa, rekam terekam, rawat terawat`,
  },
  {
    process: 'ter-…-kan',
    steps: '-kan ter-',
    words:
      'selesai terselesaikan, lupa terlupakan, kalah terkalahkan, pisah terpisahkan, abai terabaikan, elak terelakkan',
  },
  {
    process: 'ter-…-i',
    steps: '-i ter-',
    words: 'penuh terpenuhi, atas teratasi, lindung terlindungi',
  },
  {
    process: '-nya',
    steps: '-nya',
    words: `buku bukunya buku, rumah rumahnya rumah, anak anaknya anak, ibu ibunya ibu, udara udaranya udara, mata matanya mata,
      tangan tangannya tangan, harga harganya harga, bahasa bahasanya bahasa, mobil mobilnya mobil, suami suaminya suami, istri istrinya istri,
      hidup hidupnya hidup, jelas jelasnya jelas, ujar ujarnya ujar, tambah tambahnya tambah, naik naiknya naik, turun turunnya turun,
      hilang hilangnya hilang, datang datangnya datang, tinggi tingginya tinggi, besar besarnya besar, jumlah jumlahnya jumlah, pusat pusatnya pusat,
      negara negaranya negara, kota kotanya kota, tubuh tubuhnya tubuh, suara suaranya suara, wajah wajahnya wajah, teman temannya teman`,
  },
  {
    process: '-ku',
    steps: '-ku',
    words:
      'buku bukuku buku, rumah rumahku rumah, ibu ibuku ibu, hati hatiku hati, nama namaku nama, anak anakku anak, tangan tanganku tangan, teman temanku teman, negeri negeriku negeri, adik adikku adik',
  },
  {
    process: '-mu',
    steps: '-mu',
    words:
      'buku bukumu buku, rumah rumahmu rumah, ibu ibumu ibu, hati hatimu hati, nama namamu nama, tangan tanganmu tangan, mata matamu mata, adik adikmu adik, suara suaramu suara',
  },
  {
    process: '-lah',
    steps: '-lah',
    words:
      'baca bacalah baca, pergi pergilah pergi, ini inilah ini, datang datanglah datang, duduk duduklah duduk, makan makanlah makan, minum minumlah minum, dia dialah dia, marah marahlah marah, lihat lihatlah lihat',
  },
  {
    process: '-kah',
    steps: '-kah',
    words:
      'apa apakah, siapa siapakah siapa, bisa bisakah bisa, mana manakah mana, benar benarkah benar, dapat dapatkah dapat, mungkin mungkinkah mungkin, ini inikah ini, itu itukah itu, sudah sudahkah sudah',
  },
  {
    process: '-pun',
    steps: '-pun',
    words: 'dia diapun dia, ini inipun ini, mereka merekapun mereka, orang orangpun orang',
  },
  {
    process: 'verbs with -nya',
    steps: 'meN- -nya',
    words:
      'baca membacanya membaca, bawa membawanya membawa, beli membelinya membeli, lihat melihatnya melihat, tulis menulisnya menulis, bunuh membunuhnya membunuh, cium menciumnya mencium, ambil mengambilnya mengambil, rebut merebutnya merebut',
  },
  {
    process: 'meN-…-kan with -nya',
    steps: '-kan meN- -nya',
    words:
      'laku melakukannya melakukan, guna menggunakannya menggunakan, jadi menjadikannya menjadikan, kata mengatakannya mengatakan, tinggal meninggalkannya meninggalkan, beri memberikannya memberikan, kerja mengerjakannya mengerjakan, tembak menembakkannya menembakkan',
  },
  {
    process: 'meN-…-i with -nya',
    steps: '-i meN- -nya',
    words:
      'ikut mengikutinya mengikuti, cinta mencintainya mencintai, milik memilikinya memiliki, setuju menyetujuinya menyetujui, alam mengalaminya mengalami, kunjung mengunjunginya mengunjungi',
  },
  {
    process: 'di- with -nya',
    steps: 'di- -nya',
    words:
      'baca dibacanya membaca, ambil diambilnya mengambil, pegang dipegangnya memegang, tulis ditulisnya menulis, tembak ditembaknya menembak, lihat dilihatnya melihat',
  },
  {
    process: 'di-…-kan with -nya',
    steps: '-kan di- -nya',
    words:
      'laku dilakukannya melakukan, cerita diceritakannya menceritakan, guna digunakannya menggunakan, kerja dikerjakannya mengerjakan',
  },
  {
    process: '-nya with -lah',
    steps: '-nya -lah',
    words: 'anak anaknyalah anak, rumah rumahnyalah rumah, ibu ibunyalah ibu',
  },
  {
    process: '-kan with -lah',
    steps: '-kan -lah',
    words:
      'dengar dengarkanlah mendengarkan, guna gunakanlah menggunakan, bersih bersihkanlah membersihkan, laku lakukanlah melakukan',
  },
  {
    process: '-i with -lah',
    steps: '-i -lah',
    words: 'ikut ikutilah mengikuti, hindar hindarilah menghindari, dekat dekatilah mendekati',
  },
];
