/**
 * How Indonesian news sites begin lines that are no part of the story, in lower case. A link may follow a `link` marker;
 * a `notice` is a line of its own. The article that comes with the app has the first; the others are in common use.
 */
export const asideMarkers = {
  link: [
    'baca juga',
    'baca selengkapnya',
    'baca pula',
    'lihat juga',
    'lihat foto',
    'lihat video',
    'simak juga',
    'simak video',
    'tonton juga',
    'tonton video',
    'artikel terkait',
    'berita terkait',
    'pilihan editor',
  ],
  notice: [
    'iklan',
    'advertisement',
    'lanjut baca di bawah ini',
    'gulir untuk melanjutkan',
    'gulir untuk lanjut membaca',
    'scroll to continue with content',
    'scroll ke bawah untuk melanjutkan membaca',
  ],
} as const;
