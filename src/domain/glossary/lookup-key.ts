/** A word as the index of a glossary spells it: composed characters, straight apostrophes, its own case. */
export const lookupKey = (word: string): string =>
  isAscii(word) ? word : word.normalize('NFC').replaceAll('’', "'");

/** The word without its capital letter; undefined unless its first letter is the only one. */
export function withoutCapital(word: string): string | undefined {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  const rest = word.slice(first.length);
  const lower = first.toLowerCase();
  return lower === first || rest !== rest.toLowerCase() ? undefined : lower + rest;
}

// Asked of every word of a text, where a regular expression takes several times as long.
function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}
