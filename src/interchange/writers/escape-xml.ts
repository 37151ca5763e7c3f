/** Characters that no XML 1.0 document may hold, lone surrogates among them. */
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\r', '&#13;'],
]);

/** How many characters `escapeXml` will leave out. */
export const countIllegal = (text: string) => (text.match(illegal) ?? []).length;

/** Text for the content of an element or, if it has no line breaks and tabs, an attribute; what XML forbids is left out. */
export const escapeXml = (text: string) =>
  text
    .replaceAll(illegal, '')
    .replaceAll(/[&<>"\r]/g, (character) => entities.get(character) ?? '');
