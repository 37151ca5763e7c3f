import { Inflate } from 'fflate';
import { BringError } from './bring-error';

/** The files that are packed in another, by their paths in it. */
export type Package = {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Unpacks one of them; throws for one that is not there, and when too much was unpacked in all. */
  readonly read: (name: string) => Uint8Array;
};

type Entry = {
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
};

/** How much may be unpacked in all, whatever the package says of its sizes, and how much of that is left. */
type Room = { readonly limitBytes: number; readonly leftBytes: number };

/** Text for a hundred books. */
const booksBytes = 64 * 1024 * 1024;

/** Opens a ZIP file, unpacking nothing yet; `format` is for the message when a part is missing. */
export function openPackage(bytes: Uint8Array, format: string, limitBytes = booksBytes): Package {
  const entries = readDirectory(bytes);
  let leftBytes = limitBytes;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: (name) => {
      const entry = entries.get(name);
      if (!entry) throw new BringError({ kind: 'missing-part', format, part: name });
      const part = unpack(bytes, name, entry, { limitBytes, leftBytes });
      leftBytes -= part.length;
      return part;
    },
  };
}

// Signatures and places as the ZIP specification (APPNOTE 6.3, 4.3.7, 4.3.12, 4.3.16) has them.
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const longestComment = 0xffff;
/** Old Word files, and new ones under a password. */
const oleSignature = 0xe011cfd0;

const broken = (part?: string) =>
  new BringError({ kind: 'broken-package', ...(part !== undefined && { part }) });

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) throw broken();
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + entryLength, at + entryLength + nameLength);
    entries.set(new TextDecoder().decode(name).replaceAll('\\', '/'), {
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  const isOle = view.byteLength > 4 && view.getUint32(0, true) === oleSignature;
  throw isOle ? new BringError({ kind: 'encrypted' }) : broken();
}

function unpack(bytes: Uint8Array, name: string, entry: Entry, room: Room): Uint8Array {
  if (entry.isEncrypted) throw new BringError({ kind: 'encrypted' });
  if (entry.bytes > room.leftBytes || isTooTight(entry)) throw tooLarge(name, room);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + localLength > bytes.length) throw broken(name);
  if (view.getUint32(offset, true) !== localSignature) throw broken(name);
  const start =
    offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedBytes);
  if (packed.length !== entry.packedBytes) throw broken(name);
  const isStored = entry.method === 0 && entry.bytes === entry.packedBytes;
  if (isStored) return packed;
  if (entry.method !== 8) throw broken(name);
  return inflate(packed, name, entry.bytes, room);
}

const tightest = 200;
const tightFromBytes = 4 * 1024 * 1024;

/** Words are never packed so tightly; what is would take long to read and say nothing. */
const isTooTight = ({ bytes, packedBytes }: Entry) =>
  bytes > tightFromBytes && bytes > packedBytes * tightest;

const tooLarge = (part: string, { limitBytes }: Room) =>
  new BringError({ kind: 'unpacks-too-large', part, limitBytes });

/** So little at a time that even the tightest packing does not run far past the limit. */
const pieceLength = 4096;

/** What comes out is counted: sizes that a file states may be lies. */
function inflate(packed: Uint8Array, name: string, statedBytes: number, room: Room): Uint8Array {
  const whole = new Uint8Array(statedBytes);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > statedBytes) throw tooLarge(name, room);
    whole.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += pieceLength) {
      stream.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length);
    }
  } catch (error) {
    throw error instanceof BringError ? error : broken(name);
  }
  if (filled !== statedBytes) throw broken(name);
  return whole;
}
