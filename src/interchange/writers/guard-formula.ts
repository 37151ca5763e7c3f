/** What a spreadsheet would run; apostrophes before it are counted in, so that a guard can be told from the text. */
const formula = /^'*[=+\-@\t\r]/;

export const isFormula = (text: string) => formula.test(text);

/** Puts an apostrophe before what a spreadsheet would take for a formula. */
export const guardFormula = (text: string) => (isFormula(text) ? `'${text}` : text);

/** Takes that apostrophe away again. */
export const unguardFormula = (cell: string) =>
  cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell;
