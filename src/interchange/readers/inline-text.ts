import { localName, type XmlElement } from '../files/parse-xml';

/** Elements that hold the codes of another format (TMX 1.4b, XLIFF 1.2), never words. */
const codes = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

const lineBreaks = new Set(['lb', 'x-html-br']);
const largestCode = 0x10ffff;

/** Gathers the words of an element that opened: those in its inline elements too, but not the codes they stand for. */
export class InlineText {
  text = '';
  private depth = 1;
  private codeDepth = 0;

  open({ name, attributes }: XmlElement) {
    const local = localName(name);
    this.depth += 1;
    const isBreak = lineBreaks.has(attributes['ctype'] ?? '');
    if (this.codeDepth === 0 && isBreak) this.text += '\n';
    if (this.codeDepth > 0 || codes.has(local)) this.codeDepth += 1;
    else if (local === 'cp') this.text += toCharacter(attributes['hex'] ?? '');
  }

  add(text: string) {
    if (this.codeDepth === 0) this.text += text;
  }

  /** Whether that was the end of the element itself. */
  close(): boolean {
    this.depth -= 1;
    if (this.codeDepth > 0) this.codeDepth -= 1;
    return this.depth === 0;
  }
}

/** XLIFF 2 writes characters that XML forbids as their codes. */
function toCharacter(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code > 0 && code <= largestCode ? String.fromCodePoint(code) : '';
}
