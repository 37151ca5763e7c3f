/**
 * Formations that are not productive: the words that have them are listed, root and form.
 */
type Pairs = readonly (readonly [root: string, form: string])[];

/** Infixes -el-, -em-, -er-, -in-. Source: TBBBI, chapter on nouns, “Penurunan nomina dengan -el-, -er-, -em-, -in-”. */
export const infixedWords: Readonly<Record<'-el-' | '-em-' | '-er-' | '-in-', Pairs>> = {
  '-el-': [['tunjuk', 'telunjuk'], ['tapak', 'telapak'], ['gembung', 'gelembung'], ['gigi', 'geligi'], ['sidik', 'selidik'], ['patuk', 'pelatuk'], ['luhur', 'leluhur'], ['gegar', 'gelegar'], ['getar', 'geletar'], ['gosok', 'gelosok'], ['tangkup', 'telangkup'], ['gembira', 'gelembira'], ['kupas', 'kelupas']],
  '-em-': [['getar', 'gemetar'], ['gilang', 'gemilang'], ['guruh', 'gemuruh'], ['gulung', 'gemulung'], ['gerlap', 'gemerlap'], ['cerlang', 'cemerlang'], ['kuning', 'kemuning'], ['tali', 'temali'], ['turun', 'temurun'], ['gerincing', 'gemerincing'], ['gertak', 'gemertak'], ['gericik', 'gemericik'], ['gerisik', 'gemerisik'], ['gelegar', 'gemelegar'], ['kelut', 'kemelut'], ['laut', 'lemaut']],
  '-er-': [['gigi', 'gerigi'], ['sabut', 'serabut'], ['suling', 'seruling'], ['kudung', 'kerudung'], ['gendang', 'gerendang'], ['sunai', 'serunai'], ['kelip', 'kerelip'], ['kuping', 'keruping'], ['satu', 'seratu']],
  '-in-': [['kerja', 'kinerja'], ['sambung', 'sinambung'], ['tambah', 'tinambah'], ['gegap', 'ginegap'], ['sabda', 'sinabda']],
};

/** Reduplication with a change of sound. Source: TBBBI, chapter on nouns and adjectives, “Pengulangan dengan perubahan fonem”; Sneddon 1.121. */
export const rhymingWords: Pairs = [
  ['sayur', 'sayur-mayur'], ['lauk', 'lauk-pauk'], ['warna', 'warna-warni'], ['gerak', 'gerak-gerik'], ['bolak', 'bolak-balik'], ['balik', 'bolak-balik'],
  ['cerai', 'cerai-berai'], ['sorak', 'sorak-sorai'], ['beras', 'beras-petas'], ['ramah', 'ramah-tamah'], ['serba', 'serba-serbi'], ['seluk', 'seluk-beluk'],
  ['coret', 'corat-coret'], ['mondar', 'mondar-mandir'], ['compang', 'compang-camping'], ['kocar', 'kocar-kacir'], ['hiruk', 'hiruk-pikuk'], ['utak', 'utak-atik'],
  ['tunggang', 'tunggang-langgang'], ['carut', 'carut-marut'], ['pontang', 'pontang-panting'], ['lalu', 'lalu-lalang'], ['teka', 'teka-teki'], ['porak', 'porak-poranda'],
  ['huru', 'huru-hara'], ['basa', 'basa-basi'], ['haru', 'haru-biru'], ['suka', 'suka-duka'], ['tali', 'tali-temali'], ['turun', 'turun-temurun'], ['gilang', 'gilang-gemilang'],
  ['kaya', 'kaya-raya'], ['ceria', 'ceria-cita'], ['desas', 'desas-desus'], ['kerlap', 'kerlap-kerlip'], ['kelap', 'kelap-kelip'], ['mudah', 'mudah-mudahan'], ['gonta', 'gonta-ganti'], ['ganti', 'gonta-ganti'],
  ['serta', 'serta-merta'], ['pertama', 'pertama-tama'], ['bahu', 'bahu-membahu'], ['asal', 'asal-usul'], ['cucu', 'cucu-cicit'], ['saudara', 'saudara-mara'], ['kayu', 'kayu-kayan'],
  ['obat', 'obat-abitan'], ['dahulu', 'dahulu-mendahului'], ['pernak', 'pernak-pernik'], ['selang', 'selang-seling'], ['lekuk', 'lekak-lekuk'], ['liku', 'lika-liku'], ['lenggak', 'lenggak-lenggok'],
  ['kusut', 'kusut-masai'], ['centang', 'centang-perenang'], ['terang', 'terang-benderang'], ['gelap', 'gelap-gulita'], ['segar', 'segar-bugar'], ['muda', 'muda-mudi'], ['putra', 'putra-putri'],
  ['siswa', 'siswa-siswi'], ['saudara', 'saudara-saudari'], ['pemuda', 'pemuda-pemudi'], ['mahasiswa', 'mahasiswa-mahasiswi'], ['dewa', 'dewa-dewi'], ['bangun', 'bangun-jatuh'],
];

/** Words that no longer show how they were made. Source: TBBBI; Sneddon 1.2–1.5. */
export const fixedWords: Pairs = [
  ['laki', 'lelaki'], ['tangga', 'tetangga'], ['berapa', 'beberapa'], ['tamu', 'tetamu'], ['sama', 'sesama'],
  ['apa', 'mengapa'], ['apa', 'kenapa'],
];
