type Share = { readonly known: number; readonly total: number };

/** What is known of all as it is said in `language`: "12.3%", "12,3%"; nothing of nothing is none. */
export const formatShare = ({ known, total }: Share, language: string): string =>
  formatOf(language).format(total === 0 ? 0 : known / total);

/** To make one costs more than to use it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: string): Intl.NumberFormat {
  const known = formats.get(language);
  if (known) return known;
  const made = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  formats.set(language, made);
  return made;
}
