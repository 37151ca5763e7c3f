/** How a form is built, in one line: `di- + kerah + -kan`. A plus or a backslash inside a part has a backslash before it. */
export const writeFormation = (parts: readonly string[]) =>
  parts.map((part) => part.replaceAll(/[\\+]/g, String.raw`\$&`)).join(' + ');

/** The way back. */
export const readFormation = (line: string): readonly string[] =>
  (line.match(/(?:\\.|[^\\+])+/gs) ?? [])
    .map((part) => part.trim().replaceAll(/\\(.)/gs, '$1'))
    .filter((part) => part !== '');
