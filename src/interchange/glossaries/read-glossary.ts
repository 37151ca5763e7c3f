import { failure, type Result } from '../../domain/result';
import { decodeBytes, encodingOf } from './decode-bytes';
import type { DraftGlossary, GlossaryFault, OnProgress } from './draft-term';
import { readJson } from './readers/read-json';
import { readTable } from './readers/read-table';
import { readTbx } from './readers/read-tbx';
import { isWordnet, readWordnet } from './readers/read-wordnet';
import { readYomitan } from './readers/read-yomitan';
import type { ColumnChoice } from './table-columns';

export type GlossaryFormat = 'json' | 'table' | 'tbx' | 'yomitan' | 'wordnet';

const mostMegabytes = 150;

/** The format of a file, by how it begins: names are often wrong. */
export function detectFormat(beginning: Uint8Array): GlossaryFormat {
  if (beginning[0] === 0x50 && beginning[1] === 0x4b) return 'yomitan';
  const text = new TextDecoder(encodingOf(beginning)).decode(beginning).trimStart();
  if (text.startsWith('<')) return 'tbx';
  if (text.startsWith('{')) return 'json';
  return isWordnet(text) ? 'wordnet' : 'table';
}

/** Reads a glossary that a stranger may have made; `choice` says where things stand in a table. */
export async function readGlossary(
  bytes: Uint8Array<ArrayBuffer>,
  choice: ColumnChoice | undefined,
  onProgress: OnProgress = () => undefined,
): Promise<Result<DraftGlossary, GlossaryFault>> {
  if (bytes.length > mostMegabytes * 1e6)
    return failure({ kind: 'too-large', megabytes: mostMegabytes });
  const format = detectFormat(bytes.subarray(0, 1 << 14));
  if (format === 'yomitan') return readYomitan(bytes, onProgress);
  const text = decodeBytes(bytes);
  if (!text.ok) return text;
  switch (format) {
    case 'json':
      return readJson(text.value, onProgress);
    case 'tbx':
      return readTbx(text.value, onProgress);
    case 'wordnet':
      return readWordnet(text.value, onProgress);
    case 'table':
      return choice ? readTable(text.value, choice, onProgress) : failure({ kind: 'no-column' });
  }
}
