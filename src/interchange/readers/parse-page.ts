import { Parser } from 'htmlparser2';
import type { SegmentKind } from '../../domain/text/segment';
import { BringError } from '../files/bring-error';
import type { BroughtPairs, BroughtSegment, LeftOut, LeftOutReason } from './brought';
import { LeftOutList } from './left-out';
import { expectHonestMarkup } from '../files/expect-honest-markup';
import { makeBudget } from '../files/make-budget';
import type { Pace } from '../files/pace';
import { blocks, isMain, kindOfElement, whyLeftOut } from './page-elements';
import { depthLimit } from '../files/parse-xml';
import { SegmentList } from './segment-list';
import { TableWatch } from './two-columns';

/** What a page of HTML or XHTML holds. Nothing in it is run, fetched or shown. */
export type Page = {
  readonly title: string;
  /** As the page tells it: `id-ID`. */
  readonly language: string;
  readonly segments: readonly BroughtSegment[];
  readonly leftOut: readonly LeftOut[];
  /** Both sides, where the page is a table of them. */
  readonly pairs: BroughtPairs | undefined;
};

const chunkLength = 1 << 16;

/** Reads a page as browsers do, forgiving what is wrong with it; `part` is its name where it is packed. */
export async function parsePage(raw: string, pace: Pace, part?: string): Promise<Page> {
  expectHonestMarkup(raw, part);
  const reader = new PageReader(part);
  const { spendPiece, spendAttribute } = makeBudget();
  const parser = new Parser(
    {
      onattribute: spendAttribute,
      onopentag: (name, attributes) => {
        spendPiece();
        reader.open(name, attributes);
      },
      ontext: (text) => {
        spendPiece();
        reader.text(text);
      },
      onclosetag: () => reader.close(),
    },
    { recognizeSelfClosing: true, recognizeCDATA: true },
  );
  for (let at = 0; at < raw.length; at += chunkLength) {
    parser.write(raw.slice(at, at + chunkLength));
    await pace(Math.min(1, (at + chunkLength) / raw.length));
  }
  parser.end();
  return reader.finish();
}

/** An element that is open: what its words are, and how much had been read when it opened. */
type Open = {
  readonly name: string;
  readonly kind: SegmentKind;
  readonly isMain: boolean;
  readonly isLink: boolean;
  readonly isKept: boolean;
  readonly start: Read;
  readonly noteStart: number;
};

type Read = { readonly letters: number; readonly linked: number; readonly segments: number };

type Skipped = { readonly reason: LeftOutReason | 'title'; depth: number; text: string };

const outermost: Open = {
  name: '',
  kind: 'paragraph',
  isMain: false,
  isLink: false,
  isKept: false,
  start: { letters: 0, linked: 0, segments: 0 },
  noteStart: -1,
};

/** Stands for a line break that is to be seen: white space has no meaning on a page. */
const lineBreak = '\u2028';
const invisible = /[\u00AD\u200B\uFEFF]/g;
const noteMark = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡↑↩^]+)[\])]?\uFE0E?$/i;
const keptOfSkipped = 1000;

class PageReader {
  private readonly list = new SegmentList();
  /** Whether each segment stands in the main part of the page, or is its title. */
  private readonly main: ('main' | 'title' | undefined)[] = [];
  private readonly leftOut = new LeftOutList();
  private readonly tables = new TableWatch();
  private readonly stack: Open[] = [outermost];
  private readonly part: string | undefined;
  private skipped: Skipped | undefined;
  private paragraph = '';
  private letters = 0;
  private linked = 0;
  private title = '';
  private language = '';

  constructor(part: string | undefined) {
    this.part = part;
  }

  open(name: string, attributes: Readonly<Record<string, string>>) {
    if (this.skipped) {
      this.skipped.depth += 1;
      return;
    }
    if (name === 'html') this.language = attributes['lang'] ?? attributes['xml:lang'] ?? '';
    const reason = name === 'title' ? 'title' : whyLeftOut(name, attributes);
    if (blocks.has(name)) this.endParagraph();
    if (name === 'br') this.breakLine();
    if (reason) this.skipped = { reason, depth: 1, text: '' };
    else {
      this.push(name, attributes);
      this.tables.open(name, this.list.segments.length);
    }
  }

  text(text: string) {
    if (this.skipped) {
      const { skipped } = this;
      if (skipped.text.length < keptOfSkipped) skipped.text += text;
      return;
    }
    this.paragraph += this.inner.isKept
      ? text.replaceAll(/\r\n|[\n\r]/g, lineBreak)
      : text.replaceAll(lineBreak, ' ');
    const letters = text.trim().length;
    this.letters += letters;
    if (this.inner.isLink) this.linked += letters;
  }

  close() {
    if (this.skipped) {
      this.skipped.depth -= 1;
      if (this.skipped.depth === 0) this.endSkipped(this.skipped);
      return;
    }
    const { inner } = this;
    if (blocks.has(inner.name)) this.endParagraph();
    if (inner.noteStart >= 0) this.endNote(inner.noteStart);
    if (inner.name === 'ul' || inner.name === 'ol') this.endList(inner.start);
    this.tables.close(inner.name, this.list.segments.length);
    if (this.stack.length > 1) this.stack.pop();
  }

  finish(): Page {
    this.endParagraph();
    const { segments } = this.list;
    const kept = this.keepMain();
    return {
      title: this.title,
      language: this.language,
      segments: segments.filter((_, at) => kept(at)),
      leftOut: this.leftOut.list(),
      pairs: this.tables.pairs(segments),
    };
  }

  private get inner(): Open {
    return this.stack.at(-1) ?? outermost;
  }

  private push(name: string, attributes: Readonly<Record<string, string>>) {
    if (this.stack.length > depthLimit) {
      const { part } = this;
      const place = { line: 1, column: 1, ...(part !== undefined && { part }) };
      throw new BringError({ kind: 'too-deep', limit: depthLimit, ...place });
    }
    const { kind, isMain: inMain, isLink, isKept } = this.inner;
    const isNote = name === 'a' && attributes['href']?.includes('#') === true;
    this.stack.push({
      name,
      kind: kindOfElement(name, attributes) ?? kind,
      isMain: inMain || isMain(name, attributes),
      isLink: isLink || name === 'a',
      isKept: isKept || name === 'pre',
      start: {
        letters: this.letters,
        linked: this.linked,
        segments: this.list.segments.length,
      },
      noteStart: isNote ? this.paragraph.length : -1,
    });
  }

  private breakLine() {
    if (this.inner.kind === 'heading') this.paragraph += ' ';
    else this.endParagraph();
  }

  private endParagraph() {
    const text = this.paragraph.replaceAll(invisible, '');
    this.paragraph = '';
    const { kind } = this.inner;
    for (const line of text.split(lineBreak)) this.list.add(kind, line.replaceAll(/\s+/g, ' '));
    const place = this.placeOfParagraph();
    while (this.main.length < this.list.segments.length) this.main.push(place);
  }

  private placeOfParagraph() {
    if (this.inner.isMain) return 'main';
    return this.stack.some(({ name }) => name === 'h1') ? 'title' : undefined;
  }

  private endSkipped({ reason, text }: Skipped) {
    this.skipped = undefined;
    if (reason === 'title') this.title ||= text.replaceAll(/\s+/g, ' ').trim();
    else this.leftOut.add(reason, text);
  }

  /** A link that is only a number or a star leads to a note. */
  private endNote(start: number) {
    const mark = this.paragraph.slice(start).trim();
    if (!noteMark.test(mark)) return;
    this.paragraph = this.paragraph.slice(0, start);
    this.leftOut.add('note', mark);
  }

  /** A list of links alone is a menu. */
  private endList({ letters, linked, segments }: Read) {
    const items = this.list.segments.length - segments;
    const read = this.letters - letters;
    if (items < 3 || this.linked - linked < read * 0.9 || read > items * 80) return;
    this.main.splice(segments);
    for (const { text } of this.list.segments.splice(segments))
      this.leftOut.add('navigation', text);
  }

  /** Where a page says what its main part is and that part is most of it, nothing else is kept but the title before it. */
  private keepMain(): (at: number) => boolean {
    const { segments } = this.list;
    const lengthOf = (isCounted: (at: number) => boolean) =>
      segments.reduce((sum, { text }, at) => sum + (isCounted(at) ? text.length : 0), 0);
    const isInMain = (at: number) => this.main[at] === 'main';
    if (lengthOf(isInMain) < lengthOf(() => true) / 2) return () => true;
    const first = this.main.indexOf('main');
    const isKept = (at: number) => isInMain(at) || (this.main[at] === 'title' && at < first);
    for (const [at, { text }] of segments.entries()) {
      if (!isKept(at)) this.leftOut.add('navigation', text);
    }
    return isKept;
  }
}
