import { Parser } from 'htmlparser2';

/** Longer paragraphs are not looked through for marks, which would take too long in the worst of them. */
export const longestMarked = 100_000;

/** Stands for a line break that is to be seen. */
export const lineBreak = '\u2028';

/** The words of a paragraph in Markdown, without its marks: emphasis, links, pictures, notes, code spans, tags, escapes. */
export function plainMarkdown(marked: string): string {
  if (marked.length > longestMarked) return marked;
  const kept = marked.replaceAll(codeSpan, (_, _marks, code: string) => keep(code));
  const escaped = kept.replaceAll(/\\([!-/:-@[-`{-~])/g, (_, character: string) => keep(character));
  const linked = escaped
    .replaceAll(picture, '')
    .replaceAll(noteMark, '')
    .replaceAll(link, '$1')
    .replaceAll(address, (_, to: string) => keep(to));
  const plain = withoutTags(withoutEmphasis(linked));
  return plain.replaceAll(keptCharacters, (one) =>
    String.fromCharCode(one.charCodeAt(0) - keptOffset),
  );
}

// None of these can match a stretch in more than one way, but for what stands between two of the same marks.
const codeSpan = /(`{1,8})(?!`)([^`]+)\1(?!`)/g;
const destination = String.raw`\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)`;
const picture = new RegExp(String.raw`!\[[^\][]*\](?:${destination}|\[[^\][]*\])`, 'g');
const link = new RegExp(String.raw`\[([^\][]*)\](?:${destination}|\[[^\][]*\])`, 'g');
const noteMark = /\[\^[^\][\s]+\]/g;
const address = /<([a-z][a-z\d+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/gi;
const tag = /<\/?[a-z][^<>]*>/i;

/** Marks that stand for themselves are moved out of the way, into a plane for private use. */
const keptOffset = 0xee00;
const keptCharacters = /[\uEE21-\uEE7E]/g;

const keep = (text: string) =>
  text.replaceAll(/[!-/:-@[-`{-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + keptOffset));

/** Emphasis within emphasis is taken away from inside. */
const nesting = 3;
const starred = /(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1/g;
const underlined = /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]*[^\s_])\1(?![\p{L}\p{N}_])/gu;
const struck = /~~(?=[^\s~])([^~]*[^\s~])~~/g;

function withoutEmphasis(text: string): string {
  let plain = text.replaceAll(struck, '$1');
  for (let depth = 0; depth < nesting; depth += 1) {
    plain = plain.replaceAll(starred, '$2').replaceAll(underlined, '$2');
  }
  return plain;
}

/** Leaves tags out, and reads entities as the characters they stand for. */
function withoutTags(text: string): string {
  if (!tag.test(text) && !text.includes('&')) return text;
  let words = '';
  const parser = new Parser({
    ontext: (piece) => {
      words += piece;
    },
    onopentag: (name) => {
      if (name === 'br') words += lineBreak;
    },
  });
  parser.end(tag.test(text) ? text : text.replaceAll('<', '&lt;'));
  return words;
}
