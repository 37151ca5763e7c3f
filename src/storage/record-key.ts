import type { RecordPath } from './store';

const prefix = 'sejajar';

/** Records that could not be read are kept under keys that begin with this. */
export const setAsidePrefix = `${prefix}:set-aside:`;

/** `sejajar:<kind>:<part>:<part>`; what could be mistaken in a part is percent-encoded. */
export function recordKey(kind: string, path: RecordPath): string {
  return [prefix, kind, ...path.map(encodePart)].join(':');
}

/** A half of a surrogate pair, which percent-encoding refuses, becomes the replacement character. */
const encodePart = (part: string) =>
  encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\ufffd'));

/** The way back from `recordKey`; undefined for keys that are not a record's. */
export function parseRecordKey(key: string): { kind: string; path: RecordPath } | undefined {
  const [app, kind, ...parts] = key.split(':');
  if (app !== prefix || !kind || key.startsWith(setAsidePrefix)) return undefined;
  try {
    return { kind, path: parts.map(decodeURIComponent) };
  } catch {
    return undefined;
  }
}

/** Whether a key is `start`, the key of a record or of a kind, or lies below it. */
export const isBelow = (key: string, start: string) => key === start || key.startsWith(`${start}:`);

export const isRecordKey = (key: string) => isBelow(key, prefix) && !key.startsWith(setAsidePrefix);
