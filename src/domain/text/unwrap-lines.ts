/** Narrower columns than this are verse, lists or dialogue. */
const narrowest = 40;
const widest = 132;

/** How many of the line breaks have to be explained by the width of the column. */
const mostly = 0.9;

/**
 * Joins the lines of text that was wrapped to a column, with empty lines between its paragraphs; other text is given back
 * as it is. Wrapped is text in which hardly any line had room for the first word of the next.
 */
export function unwrapLines(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  const width = lines.reduce((longest, line) => Math.max(longest, line.trimEnd().length), 0);
  if (width < narrowest || width > widest) return text;
  const breaks = lines.slice(1).flatMap((next, at) => {
    const line = (lines[at] ?? '').trimEnd();
    return isBlank(line) || isBlank(next) ? [] : [hasNoRoom(line, next, width)];
  });
  const explained = breaks.filter(Boolean).length;
  if (explained < 3 || explained < breaks.length * mostly) return text;
  return lines.reduce((joined, line, at) => {
    const former = lines[at - 1] ?? '';
    if (at === 0) return line.trim();
    return `${joined}${isBlank(former) || isBlank(line) ? '\n' : ' '}${line.trim()}`;
  }, '');
}

const isBlank = (line: string) => !/\S/.test(line);

/** Lines are a little ragged: what would stick out by three characters had no room either. */
const hasNoRoom = (line: string, next: string, width: number) =>
  line.length + 1 + (/^\s*(\S*)/.exec(next)?.[1] ?? '').length > width - 4;
