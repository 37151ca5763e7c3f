/** Where an offset stands in a text. Both count from 1; a column is a UTF-16 unit, as in the status line of an editor. */
export function lineAndColumn(text: string, offset: number) {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
