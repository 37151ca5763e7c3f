/** What the look of a segment says of its place, as logarithms of likelihood ratios. */
export type Layout = {
  /** For being of one bead with the segment before it. */
  readonly joins: Float64Array;
  /** For having no counterpart. */
  readonly asides: Float64Array;
};

/** How lines begin that lead away from the story to other articles, or stand beside it: captions, advertisements, share lines. */
const asideOpenings =
  /^\W{0,3}(?:(?:(?:baca|lihat|simak|tonton|saksikan)(?: (?:juga|video|selengkapnya))?|foto|video|photo|image|read (?:also|more)|also read|see also|watch|related)\s*[:：]|(?:baca juga|lihat juga|simak juga|iklan|advertisement|advertorial|gulir|bagikan|share|scroll to|sign up|subscribe|berlangganan|daftar newsletter|click here|klik di sini|follow us|ikuti kami)(?![\p{L}\p{M}]))/iu;
const asideGain = 3;

const endsOpen = /[\p{Ll}\p{N},;–—-]\s*$/u;
const startsLow = /^[\s"'“‘(]*\p{Ll}/u;

/** How often a segment that was cut from the one before it looks like its continuation. */
const shareOfCuts = 0.4;

/** Reads the layout of one side. Where lines end in the middle of sentences throughout, as in verse, that says nothing. */
export function readLayout(texts: readonly string[]): Layout {
  const joins = new Float64Array(texts.length);
  const asides = Float64Array.from(texts, (text) => (asideOpenings.test(text) ? asideGain : 0));
  const continues = texts.map(
    (text, at) => startsLow.test(text) && endsOpen.test(texts[at - 1] ?? ''),
  );
  const share = (continues.filter(Boolean).length + 1) / (texts.length + 50);
  const gain = Math.max(0, Math.min(3, Math.log(shareOfCuts / share)));
  for (const [at, isContinued] of continues.entries()) if (isContinued) joins[at] = gain;
  return { joins, asides };
}
