import type { Text } from '../../domain/text/text';
import type { ChosenWork } from '../choose-work';
import { writeHtml } from './write-html';
import { writeJson } from './write-json';
import { writePlain } from './write-plain';
import { writeTable } from './write-table';
import { writeTmx } from './write-tmx';
import { writeXliff1 } from './write-xliff-1';
import { writeXliff2 } from './write-xliff-2';

/** The formats a text can be taken along in. */
export const exportFormats = [
  'xliff1',
  'xliff2',
  'tmx',
  'csv',
  'tsv',
  'docx',
  'html',
  'plain',
  'json',
] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** What only some formats ask. */
export type ExportOptions = {
  readonly layout: 'table' | 'interlinear';
  readonly side: 'source' | 'target';
};

export type ExportFile = {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
};

/** Writes what was chosen of a text as a file. */
export async function writeExport(
  format: ExportFormat,
  work: ChosenWork,
  options: ExportOptions,
  madeAt: Date,
): Promise<ExportFile> {
  return {
    name: nameOf(format, stemOf(work.text), options.side),
    content: await contentOf(format, work, options, madeAt),
  };
}

/** The title as a file may be called on any system; the id where the title has no letters for that. */
function stemOf({ id, title }: Text): string {
  const words =
    title.id
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '') || id;
}

function nameOf(format: ExportFormat, stem: string, side: ExportOptions['side']): string {
  switch (format) {
    case 'xliff1':
      return `${stem}.xlf`;
    case 'xliff2':
      return `${stem}.xliff`;
    case 'plain':
      return `${stem}.${side === 'source' ? 'id' : 'en'}.txt`;
    case 'tmx':
    case 'csv':
    case 'tsv':
    case 'docx':
    case 'html':
    case 'json':
      return `${stem}.${format}`;
  }
}

async function contentOf(
  format: ExportFormat,
  work: ChosenWork,
  { layout, side }: ExportOptions,
  madeAt: Date,
): Promise<ExportFile['content']> {
  switch (format) {
    case 'xliff1':
      return writeXliff1(work);
    case 'xliff2':
      return writeXliff2(work);
    case 'tmx':
      return writeTmx(work, madeAt);
    case 'csv':
      return writeTable(work, ',');
    case 'tsv':
      return writeTable(work, '\t');
    case 'docx':
      return (await import('./write-docx')).writeDocx(work);
    case 'html':
      return writeHtml(work, layout);
    case 'plain':
      return writePlain(work, side);
    case 'json':
      return writeJson(work);
  }
}
