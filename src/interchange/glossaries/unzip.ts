import { Unzip, UnzipInflate } from 'fflate';
import { failure, success, type Result } from '../../domain/result';

export type ZipFault =
  { readonly kind: 'not-zip' } | { readonly kind: 'too-large'; readonly megabytes: number };

const mostFiles = 10_000;
const pieceBytes = 1 << 16;

/**
 * The files of an archive whose names are wanted, in their order. Stops as soon as there is too much of them: what is
 * unpacked is counted, and what the archive says of sizes is not believed.
 */
export function unzip(
  archive: Uint8Array<ArrayBuffer>,
  isWanted: (name: string) => boolean,
  onProgress: (share: number) => void,
  mostBytes = 300_000_000,
): Result<ReadonlyMap<string, Uint8Array>, ZipFault> {
  const files = new Map<string, Uint8Array[]>();
  const state = { bytes: 0, files: 0, isBroken: false };
  const unpacking = new Unzip((file) => {
    state.files += 1;
    if (!isWanted(file.name)) return;
    const pieces: Uint8Array[] = [];
    files.set(file.name, pieces);
    file.ondata = (error, piece) => {
      if (error) {
        state.isBroken = true;
        return;
      }
      state.bytes += piece.length;
      if (state.bytes <= mostBytes) pieces.push(piece);
    };
    file.start();
  });
  unpacking.register(UnzipInflate);
  try {
    for (let at = 0; at < archive.length; at += pieceBytes) {
      unpacking.push(archive.subarray(at, at + pieceBytes), at + pieceBytes >= archive.length);
      if (state.bytes > mostBytes || state.files > mostFiles)
        return failure({ kind: 'too-large', megabytes: mostBytes / 1e6 });
      onProgress(at / archive.length);
    }
  } catch {
    return failure({ kind: 'not-zip' });
  }
  if (state.isBroken || state.files === 0) return failure({ kind: 'not-zip' });
  return success(new Map([...files].map(([name, pieces]) => [name, join(pieces)])));
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
