import type { Glossary } from '../../domain/glossary/term';
import { writeJson } from './writers/write-json';
import { writeTable } from './writers/write-table';
import { writeTbx } from './writers/write-tbx';

export const writtenFormats = ['json', 'csv', 'tbx'] as const;

export type WrittenFormat = (typeof writtenFormats)[number];

/** The whole glossary as a file of its format. */
export function writeGlossary(glossary: Glossary, format: WrittenFormat): string {
  switch (format) {
    case 'json':
      return writeJson(glossary);
    case 'csv':
      return writeTable(glossary);
    case 'tbx':
      return writeTbx(glossary);
  }
}
