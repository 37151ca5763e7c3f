/** A part of a whole as it is said in `language`: "12.3%", "12,3%"; nothing of nothing is none. */
export function formatShare(part: number, whole: number, language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return format.format(whole === 0 ? 0 : part / whole);
}
