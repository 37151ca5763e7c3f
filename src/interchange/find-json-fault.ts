type Expectation = keyof typeof allowed;

/** What may follow, by first character; every number and literal counts as `0`. */
const allowed = {
  value: '{["0',
  firstItem: '{["0]',
  firstName: '"}',
  name: '"',
  colon: ':',
  afterItem: ',]',
  afterMember: ',}',
  end: '',
};

/**
 * Where a text stops being JSON, as an offset; undefined when it is JSON.
 * Browsers put the place into their messages each in their own way, or leave it out.
 */
export function findJsonFault(raw: string): number | undefined {
  const open: string[] = [];
  let expected: Expectation = 'value';
  let at = skipBlank(raw, 0);
  while (at < raw.length) {
    const token = tokenAt(raw, at);
    if (!allowed[expected].includes(token.kind)) return at;
    if (!token.isWhole) return token.end;
    expected = expectAfter(token.kind, expected, open);
    at = skipBlank(raw, token.end);
  }
  return expected === 'end' ? undefined : raw.length;
}

function expectAfter(kind: string, expected: Expectation, open: string[]): Expectation {
  if (kind === ':') return 'value';
  if (kind === ',') return open.at(-1) === '{' ? 'name' : 'value';
  if (kind === '"' && (expected === 'name' || expected === 'firstName')) return 'colon';
  if (kind === '{' || kind === '[') {
    open.push(kind);
    return kind === '{' ? 'firstName' : 'firstItem';
  }
  if (kind === '}' || kind === ']') open.pop();
  if (open.length === 0) return 'end';
  return open.at(-1) === '{' ? 'afterMember' : 'afterItem';
}

const blank = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const pieceOfString = /[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

const skipBlank = (raw: string, at: number) => endOfMatch(blank, raw, at);

function tokenAt(raw: string, at: number) {
  const kind = raw.charAt(at);
  if (kind === '"') {
    const close = endOfString(raw, at + 1);
    const isWhole = raw.charAt(close) === '"';
    return { kind, end: isWhole ? close + 1 : close, isWhole };
  }
  const end = endOfMatch(scalar, raw, at);
  return end > at ? { kind: '0', end, isWhole: true } : { kind, end: at + 1, isWhole: true };
}

/** Piece by piece: one expression for all of it would run out of stack on a long string. */
function endOfString(raw: string, start: number): number {
  let end = start;
  let next = endOfMatch(pieceOfString, raw, end);
  while (next > end) {
    end = next;
    next = endOfMatch(pieceOfString, raw, end);
  }
  return end;
}

function endOfMatch(sticky: RegExp, raw: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(raw) ? sticky.lastIndex : at;
}
