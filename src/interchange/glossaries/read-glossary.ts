import { failure, success, type Result } from '../../domain/result';
import { BringError, type BringFault } from '../files/bring-error';
import { decodeBeginning, type DecodedBytes } from '../files/decode-bytes';
import { decodeXml } from '../files/parse-xml';
import type { BytesFault, DraftGlossary, GlossaryFault, OnProgress } from './draft-term';
import { readJson } from './readers/read-json';
import { readTable } from './readers/read-table';
import { readTbx } from './readers/read-tbx';
import { isWordnet, readWordnet } from './readers/read-wordnet';
import { readYomitan } from './readers/read-yomitan';
import type { ColumnChoice } from './table-columns';

const mostMegabytes = 150;

/** The beginning of a file as text where it is a table; what is no text is told when the whole is read. */
export function beginningOfTable(bytes: Uint8Array): string | undefined {
  if (isArchive(bytes)) return undefined;
  const text = decode(bytes, decodeBeginning);
  return text.ok && formatOf(text.value) === 'table' ? text.value : undefined;
}

const isArchive = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b;

/** The format of a file that is text, by how it begins: names are often wrong. */
function formatOf(raw: string): 'json' | 'table' | 'tbx' | 'wordnet' {
  const text = raw.slice(0, 1 << 14).trimStart();
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
  if (isArchive(bytes)) return readYomitan(bytes, onProgress);
  // Only XML says in which encoding it is.
  const text = decode(bytes, decodeXml);
  if (!text.ok) return text;
  switch (formatOf(text.value)) {
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

function decode(
  bytes: Uint8Array,
  as: (bytes: Uint8Array) => DecodedBytes,
): Result<string, BytesFault> {
  try {
    return success(as(bytes).raw);
  } catch (error) {
    if (error instanceof BringError && isOfBytes(error.fault)) return failure(error.fault);
    throw error;
  }
}

const isOfBytes = (fault: BringFault): fault is BytesFault =>
  fault.kind === 'not-text' || fault.kind === 'unreadable-encoding';
