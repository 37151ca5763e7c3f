const lineBreaks = /[\n\r\u2028\u2029]+/;

/** The paragraphs of pasted text: every line with something on it is one, however many empty lines stand between. */
export const splitParagraphs = (pasted: string): readonly string[] =>
  pasted
    .split(lineBreaks)
    .map((line) => line.trim())
    .filter((line) => line !== '');
