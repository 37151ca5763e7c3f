import { abbreviations } from './abbreviations';

/** What the words of a language say about the ends of its sentences. */
export type SentenceMarks = {
  /** Abbreviations that go on to the word after them, with their point. */
  readonly leading: ReadonlySet<string>;
  /** Abbreviations that may end a sentence: they do so before an opener. */
  readonly closing: ReadonlySet<string>;
  /** Words that begin sentences more often than they are part of a name. */
  readonly openers: ReadonlySet<string>;
};

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** EYD V, II.F: they stand behind what they belong to. */
const indonesianClosing = words('dll. dsb. dst. dkk. Tbk. sda. ttd. ybs.');

const indonesian: SentenceMarks = {
  leading: new Set(
    [...abbreviations].filter((abbreviation) => !indonesianClosing.has(abbreviation)),
  ),
  closing: indonesianClosing,
  openers: words(`
    Ada Adapun Agar Akan Akhirnya Akibat Akibatnya Aku Anda Apa Apakah Apalagi Atas Bagaimana Bagi Bahkan Banyak Beberapa Berbagai Berdasarkan
    Berikut Bila Bukan Dalam Dan Dari Demikian Dengan Di Dia Hal Hanya Hari Hingga Ia Ini Itu Jadi Jangan Jika Jumlah Juga Kalau Kami Kamu Karena Kata
    Ke Kemudian Ketika Kini Kita Lalu Maka Masih Melalui Memang Menurut Mereka Meski Meskipun Misalnya Namun Oleh Orang Pada Padahal Para Saat Sambil
    Sampai Saya Sebab Sebagai Sebelum Sebelumnya Sebuah Sedangkan Sehingga Sejak Sekarang Selain Selama Semua Seorang Seperti Setelah Setiap Siapa
    Sudah Tanpa Tapi Telah Tentu Ternyata Terutama Tetapi Tidak Untuk Walau Walaupun Yang`),
};

const english: SentenceMarks = {
  leading: words(`
    Mr. Mrs. Ms. Messrs. Dr. Drs. Prof. Rev. Fr. Hon. Pres. Gov. Sen. Rep. Gen. Col. Maj. Capt. Lt. Cmdr. Adm. Sgt. Cpl. Pvt. St. Mt. Ft. No. no. Nos. nos. vs. v. cf. ca.
    c. approx. e.g. i.e. viz. Fig. fig. Figs. figs. Eq. eq. Sec. sec. Ch. ch. Vol. vol. pp. p. ed. eds. trans. Ave. Blvd. Rd. Dept. Univ.`),
  closing: words(`
    etc. al. Inc. Ltd. Co. Corp. Bros. Jr. Sr. Esq. a.m. p.m. A.M. P.M. B.C. A.D. U.S. U.K. U.N. E.U. D.C. Ph.D. M.D. B.A. M.A.
    Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec. Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun.`),
  openers: words(`
    A About After All Also Although An And Another Any As At Because Before Both But By Despite During Each Even Every For From Further He Her Here His How However I If In
    Instead It Its Many Meanwhile Moreover Most My No Nobody Nor Not Now On Once One Only Or Other Our Over Perhaps She Since So Some Soon Still Such That The Their Then There
    Therefore These They This Those Though Thus To Today Under Unlike Until We What When Where Whether Which While Who Why With Without Yet You Your`),
};

/** By language code; other languages have no abbreviations here. */
export const sentenceMarks: Readonly<Record<string, SentenceMarks>> = {
  id: indonesian,
  en: english,
};

export const noMarks: SentenceMarks = {
  leading: words(''),
  closing: words(''),
  openers: words(''),
};
