/** A part of a whole as it is said in `language`: "12.3%", "12,3%"; nothing of nothing is none. */
export const formatShare = (part: number, whole: number, language: string): string =>
  formatOf(language).format(whole === 0 ? 0 : part / whole);

/** To make one costs more than to use it, and the head of a text is drawn with every key. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: string): Intl.NumberFormat {
  const known = formats.get(language);
  if (known) return known;
  const made = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  formats.set(language, made);
  return made;
}
