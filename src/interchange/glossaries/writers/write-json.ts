import type { Glossary } from '../../../domain/glossary/term';

/** The app's own glossary file, as `decodeGlossary` reads it. */
export const writeJson = ({ id, title, terms }: Glossary): string =>
  `${JSON.stringify({ version: 1, id, title, terms }, null, 2)}\n`;
