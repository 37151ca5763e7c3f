import type { Result } from '../../domain/result';
import { BringError, catchFault } from '../files/bring-error';
import type { BringFault } from '../files/bring-error';
import type { Brought } from './brought';
import { makePace, type Attention, type Pace } from '../files/pace';

/** A file that a user brings. */
export type BroughtFile = { readonly name: string; readonly bytes: Uint8Array };

/** No text that people study is larger; the largest dumps of translation memories are. */
export const fileLimitBytes = 50 * 1024 * 1024;

/**
 * Reads a file in the format that its name ends with. Whatever its bytes are, there is an answer: what it holds, or why that could
 * not be read and where. Can be followed and stopped; meant for a worker, in which it leaves others their turn.
 */
export function readBroughtFile(
  file: BroughtFile,
  attention: Attention = {},
): Promise<Result<Brought, BringFault>> {
  return catchFault(async () => {
    const { length } = file.bytes;
    if (length > fileLimitBytes) {
      throw new BringError({ kind: 'too-large', bytes: length, limitBytes: fileLimitBytes });
    }
    const pace = makePace(attention);
    await pace(0);
    const brought = await readAs(extensionOf(file.name), file.bytes, pace);
    await pace(1);
    attention.onProgress?.(1);
    if (isNothing(brought)) throw new BringError({ kind: 'no-text' });
    return brought;
  });
}

const extensionOf = (name: string) => /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Each reader is loaded when a file asks for it. */
async function readAs(extension: string, bytes: Uint8Array, pace: Pace): Promise<Brought> {
  switch (extension) {
    case 'txt':
    case 'text':
      return (await import('./read-plain')).readPlain(bytes);
    case 'md':
    case 'markdown':
      return (await import('./read-markdown')).readMarkdown(bytes, pace);
    case 'html':
    case 'htm':
    case 'xhtml':
      return (await import('./read-html')).readHtml(bytes, pace);
    case 'docx':
      return (await import('./read-docx')).readDocx(bytes, pace);
    case 'epub':
      return (await import('./read-epub')).readEpub(bytes, pace);
    case 'srt':
    case 'vtt':
      return (await import('./read-subtitles')).readSubtitles(bytes);
    case 'tmx':
      return (await import('./read-tmx')).readTmx(bytes, pace);
    case 'xlf':
    case 'xliff':
    case 'sdlxliff':
    case 'mqxliff':
    case 'mxliff':
      return (await import('./read-xliff')).readXliff(bytes, pace);
    case 'csv':
    case 'tsv':
    case 'tab':
      return (await import('./read-table')).readTable(bytes, extension);
    case 'json':
      return (await import('./read-json')).readJson(bytes);
    default:
      throw new BringError({ kind: 'unknown-format', extension });
  }
}

/** Nothing was found, and nothing left out either that could say why. */
function isNothing(brought: Brought): boolean {
  switch (brought.kind) {
    case 'side':
      return brought.segments.length + brought.leftOut.length === 0;
    case 'pairs':
      return brought.units.length + brought.skipped.length === 0;
    case 'table':
      return brought.rows.length === 0;
    case 'text':
      return false;
  }
}
