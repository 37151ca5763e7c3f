import * as v from 'valibot';
import { failure, success, type Result } from '../domain/result';
import type { FileFault } from './file-fault';
import { findJsonFault } from './find-json-fault';
import { lineAndColumn } from './files/line-and-column';

const currentVersion = 1;

/** Reads a file of a known format: JSON, not of a later version, and of the shape that the schema describes. */
export function decodeJson<Output>(
  raw: string,
  schema: v.GenericSchema<unknown, Output>,
): Result<Output, FileFault> {
  const parsed = parseJson(raw);
  if (!parsed.ok) return parsed;
  const version = versionOf(parsed.value);
  if (version > currentVersion) return failure({ kind: 'too-new', version });
  return decodeShape(parsed.value, schema, '');
}

/** Holds what stands at `place` against a schema. Keys that the schema does not know are a fault: they are mistyped. */
export function decodeShape<Output>(
  value: unknown,
  schema: v.GenericSchema<unknown, Output>,
  place: string,
): Result<Output, FileFault> {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  return parsed.success ? success(parsed.output) : failure(toFault(parsed.issues[0], place));
}

function parseJson(raw: string): Result<unknown, FileFault> {
  const text = raw.replace(/^\uFEFF/, '');
  try {
    return success(JSON.parse(text));
  } catch {
    return failure({ kind: 'not-json', ...lineAndColumn(text, findJsonFault(text) ?? 0) });
  }
}

function versionOf(value: unknown): number {
  const isVersioned = typeof value === 'object' && value !== null && 'version' in value;
  return isVersioned && typeof value.version === 'number' ? value.version : currentVersion;
}

function toFault(issue: v.BaseIssue<unknown>, place: string): FileFault {
  return {
    kind: 'wrong-shape',
    place: (issue.path ?? []).reduce((path, { key }) => path + writeKey(key, path), place),
    expected: expectedBy(issue),
    received: issue.received === 'undefined' ? 'nothing' : excerpt(issue.received),
  };
}

function writeKey(key: unknown, path: string): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = excerpt(String(key));
  if (!/^[$\w]+$/.test(name)) return `[${JSON.stringify(name)}]`;
  return path === '' ? name : `.${name}`;
}

/** Patterns bring a description of what they let through; of the rest valibot gives one, or the name of the rule. */
function expectedBy({ type, message, expected }: v.BaseIssue<unknown>): string {
  if (type === 'regex') return message;
  return expected === 'never' ? 'nothing' : (expected ?? type);
}

const excerpt = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
