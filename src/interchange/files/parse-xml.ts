import { SaxesParser } from 'saxes';
import { lineAndColumn } from './line-and-column';
import { BringError } from './bring-error';
import type { BringPlace } from './bring-error';
import { decodeBytes, type DecodedBytes } from './decode-bytes';
import { makeBudget } from './make-budget';
import type { Pace } from './pace';

/** An element as it opens. `name` has the prefix of the file; `line` is where its tag ends, from 1. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
};

/** Hears a document in its order. Sections of CDATA are text. */
export type XmlListener = {
  readonly open: (element: XmlElement) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

/** Deeper than any honest file, and shallow enough for every parser. */
export const depthLimit = 1000;

const chunkLength = 1 << 16;

/** What stands before the outermost element is short. */
const longestProlog = 1 << 20;

/** Reads a document that must be well-formed. Declared entities are refused, and nothing outside the document is ever asked for. */
export async function parseXml(raw: string, listener: XmlListener, pace: Pace, part?: string) {
  const parser = new SaxesParser({ xmlns: false });
  const here = (): BringPlace => ({
    line: parser.line,
    column: parser.columnIndex + 1,
    ...(part !== undefined && { part }),
  });
  const { spendPiece, spendAttribute } = makeBudget();
  const met = { depth: 0, hasRoot: false };
  parser.on('error', () => {
    throw new BringError({ kind: 'broken-xml', ...here() });
  });
  parser.on('doctype', (doctype) => {
    if (!/<!ENTITY/i.test(doctype)) return;
    const at = lineAndColumn(raw, Math.max(raw.search(/<!ENTITY/i), 0));
    throw new BringError({ kind: 'entity-declared', ...here(), ...at });
  });
  parser.on('opentag', ({ name, attributes }) => {
    spendPiece();
    met.hasRoot = true;
    met.depth += 1;
    if (met.depth > depthLimit) {
      throw new BringError({ kind: 'too-deep', limit: depthLimit, ...here() });
    }
    listener.open({ name, attributes, line: parser.line });
  });
  parser.on('attribute', spendAttribute);
  parser.on('closetag', ({ name }) => {
    met.depth -= 1;
    listener.close(name);
  });
  parser.on('text', listener.text);
  parser.on('cdata', listener.text);
  await inChunks(raw, pace, (chunk, at) => {
    parser.write(chunk);
    if (!met.hasRoot && at > longestProlog) throw new BringError({ kind: 'broken-xml', ...here() });
  });
  parser.close();
}

async function inChunks(raw: string, pace: Pace, write: (chunk: string, at: number) => void) {
  for (let at = 0; at < raw.length; at += chunkLength) {
    write(raw.slice(at, at + chunkLength), at);
    await pace(Math.min(1, (at + chunkLength) / raw.length));
  }
}

/** The text of an XML file, in the encoding that its first line declares. */
export const decodeXml = (bytes: Uint8Array): DecodedBytes => decodeBytes(bytes, declaredIn(bytes));

const declarationLength = 200;

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, declarationLength));
  return /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w.:-]+)/.exec(head)?.[1];
}

/** A name without its prefix. */
export const localName = (name: string) => name.slice(name.indexOf(':') + 1);
