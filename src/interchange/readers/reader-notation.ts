import type { BringFault } from '../files/bring-error';
import type { Brought, BroughtSegment } from './brought';
import { readBroughtFile } from './read-brought-file';

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** What a file holds, or why it could not be read. */
export async function read(
  name: string,
  content: string | Uint8Array,
): Promise<Brought | { readonly kind: 'fault'; readonly fault: BringFault }> {
  const result = await readBroughtFile({ name, bytes: bytesOf(content) });
  return result.ok ? result.value : { kind: 'fault', fault: result.error };
}

const marks = { paragraph: '', heading: '#', aside: '!' };

const toWords = (segments: readonly BroughtSegment[]) =>
  segments.map(({ kind, text }) => `${marks[kind]}${text}`).join(' / ');

/** The segments of a side, or of each unit as `source = target`, with `#` before a heading and `!` before an aside. */
export function shown(brought: Awaited<ReturnType<typeof read>>): string {
  switch (brought.kind) {
    case 'side':
      return toWords(brought.segments);
    case 'pairs':
      return brought.units
        .map(({ source, target }) => `${toWords(source)} = ${toWords(target)}`)
        .join('; ');
    case 'table':
      return brought.rows.map((row) => row.join(' | ')).join('; ');
    case 'text':
      return brought.text.id;
    case 'fault':
      return brought.fault.kind;
  }
}

/** What is left out of a side, and why: `navigation Beranda, script p{} ×2`. */
export function leftOutOf(brought: Awaited<ReturnType<typeof read>>): string {
  if (brought.kind !== 'side') return brought.kind;
  return brought.leftOut
    .map(({ reason, text, count }) => `${reason} ${text}${count > 1 ? ` ×${count}` : ''}`)
    .join(', ');
}
