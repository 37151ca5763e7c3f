import { SaxesParser } from 'saxes';
import { failure, success, type Result } from '../domain/result';

export type XmlFault =
  | { readonly kind: 'not-xml'; readonly line: number; readonly column: number }
  | { readonly kind: 'too-deep'; readonly line: number };

/** Called for what stands in a document, in its order. Names come without their prefix; `line` counts from 1. */
export type XmlHandlers = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
};

const deepest = 64;
const pieceLength = 1 << 18;

/**
 * Reads XML that a stranger may have written: without a DOM, so that it can be done in a worker. Document types are
 * passed over, and so no entity is known but the five of XML itself: one that is used is a fault.
 */
export function readXml(
  raw: string,
  handlers: XmlHandlers,
  onProgress: (share: number) => void = () => undefined,
): Result<undefined, XmlFault> {
  const parser = listen(handlers);
  try {
    for (let at = 0; at < raw.length; at += pieceLength) {
      parser.write(raw.slice(at, at + pieceLength));
      onProgress(at / raw.length);
    }
    parser.close();
  } catch (error) {
    if (error instanceof XmlError) return failure(error.fault);
    throw error;
  }
  return success(undefined);
}

function listen(handlers: XmlHandlers) {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  parser.on('error', () => {
    throw new XmlError({ kind: 'not-xml', line: parser.line, column: parser.columnIndex + 1 });
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new XmlError({ kind: 'too-deep', line: parser.line });
    handlers.open(withoutPrefix(name), attributes, parser.line);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handlers.close(withoutPrefix(name));
  });
  parser.on('text', (text) => handlers.text(text));
  parser.on('cdata', (text) => handlers.text(text));
  return parser;
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1);

/** Stops the parser, which would go on after a fault. */
class XmlError extends Error {
  readonly fault: XmlFault;

  constructor(fault: XmlFault) {
    super(fault.kind);
    this.fault = fault;
  }
}
