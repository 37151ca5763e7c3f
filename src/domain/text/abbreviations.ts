/**
 * EYD V: *Ejaan Bahasa Indonesia yang Disempurnakan, Edisi Kelima* (2022), II.F Singkatan, items 1 and 4a.
 * Initials and abbreviations of several parts (A.H. Nasution, a.n., s.d., S.E., M.Hum.) need no entry: their shape tells.
 */
const eydV = {
  'dr.': 'dokter',
  'Dr.': 'doktor',
  'Hs.': 'Hasibuan',
  'Inf.': 'infanteri',
  'Kol.': 'kolonel',
  'Prof.': 'profesor',
  'Sdr.': 'saudara',
  'dkk.': 'dan kawan-kawan',
  'dll.': 'dan lain-lain',
  'dsb.': 'dan sebagainya',
  'dst.': 'dan seterusnya',
  'hlm.': 'halaman',
  'sda.': 'sama dengan atas',
  'ttd.': 'tertanda',
  'ybs.': 'yang bersangkutan',
  'yth.': 'yang terhormat',
  'Yth.': 'yang terhormat',
};

/**
 * EYD 2009: *Pedoman Umum Ejaan Bahasa Indonesia yang Disempurnakan* (Permendiknas 46/2009), II.H, 1a and 1c;
 * no longer among the examples of EYD V, but met everywhere.
 */
const eyd2009 = {
  'Bpk.': 'bapak',
  'dl.': 'dalam',
  'jml.': 'jumlah',
  'kpd.': 'kepada',
  'No.': 'nomor',
  'no.': 'nomor',
  'tgl.': 'tanggal',
  'yg.': 'yang',
};

/** In use in newspapers and letters, though no edition of the guide lists them (`Rp` has no point there at all). */
const inUse = {
  'Brigjen.': 'brigadir jenderal',
  'Dra.': 'doktoranda',
  'Drs.': 'doktorandus',
  'Gg.': 'gang',
  'Hj.': 'hajah',
  'Ir.': 'insinyur',
  'Jend.': 'jenderal',
  'Jl.': 'jalan',
  'Jln.': 'jalan',
  'Kab.': 'kabupaten',
  'Kapt.': 'kapten',
  'Kec.': 'kecamatan',
  'Letjen.': 'letnan jenderal',
  'Letkol.': 'letnan kolonel',
  'Mayjen.': 'mayor jenderal',
  'Nn.': 'nona',
  'Ny.': 'nyonya',
  'Rp.': 'rupiah',
  'Sdri.': 'saudari',
  'St.': 'santo, santa',
  'Tn.': 'tuan',
};

/** Abbreviations whose point does not end a sentence, written with that point and in their case. */
export const abbreviations: ReadonlySet<string> = new Set(
  [eydV, eyd2009, inUse].flatMap((table) => Object.keys(table)),
);
