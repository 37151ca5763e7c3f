import type { BroughtSide } from './brought';
import { decodeBytes } from '../files/decode-bytes';
import { expectFewLines } from '../files/expect-few-lines';
import { LeftOutList } from './left-out';
import type { Pace } from '../files/pace';
import { lineBreak, longestMarked, plainMarkdown } from './plain-markdown';
import { SegmentList } from './segment-list';

/** Markdown, as CommonMark and its tables have it: headings, paragraphs, quotations and the items of lists; code is left out. */
export async function readMarkdown(bytes: Uint8Array, pace: Pace): Promise<BroughtSide> {
  const { raw, encoding } = decodeBytes(bytes);
  expectFewLines(raw);
  const reader = new MarkdownReader();
  const { title, body } = cutFrontMatter(raw.replaceAll(/\r\n?/g, '\n'), reader.leftOut);
  const lines = body.split('\n');
  for (const [at, line] of lines.entries()) {
    reader.line(line);
    if (at % linesInATurn === 0) await pace(at / lines.length);
  }
  reader.end();
  const { segments } = reader.list;
  const leftOut = reader.leftOut.list();
  return { kind: 'side', ...(title !== '' && { title }), encoding, segments, leftOut };
}

const linesInATurn = 100;

/** What static site programs put before a page, between lines of hyphens. */
function cutFrontMatter(raw: string, leftOut: LeftOutList) {
  const end = raw.startsWith('---\n') ? raw.search(/\n(?:---|\.\.\.)[ \t]*(?:\n|$)/) : -1;
  const head = end < 0 ? '' : raw.slice(4, end + 1);
  if (!/^[\w-]+:/m.test(head)) return { title: '', body: raw };
  leftOut.add('metadata', head);
  const title = /^title:[ \t]*(.*)$/im
    .exec(head)?.[1]
    ?.trim()
    .replaceAll(/^["']|["']$/g, '');
  return { title: title ?? '', body: raw.slice(end + 4).replace(/^.*/, '') };
}

const fence = /^\s{0,3}(`{3,}|~{3,})/;
const heading = /^ {0,3}#{1,6}(?:[ \t]+|$)/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const longestRule = 1000;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const quotation = /^(?: {0,3}>[ \t]?){1,50}/;
const item = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
const tableRow = /^\s*\|(.*)\|\s*$/;
const tableRule = /^[\s|:-]+$/;
const note = /^ {0,3}\[\^[^\]]+\]:/;
const linkTarget = /^ {0,3}\[[^\]]+\]:[ \t]*\S/;
const indented = /^(?: {4}|\t)/;

/** Two spaces or a backslash at the end of a line break it. */
function markBreak(line: string): string {
  if (line.endsWith('  ')) return `${line.trimEnd()}${lineBreak}`;
  return line.endsWith('\\') ? `${line.slice(0, -1)}${lineBreak}` : line;
}

class MarkdownReader {
  readonly list = new SegmentList();
  readonly leftOut = new LeftOutList();
  private paragraph: string[] = [];
  private code: string[] = [];
  private openFence = '';
  private openComment: string[] | undefined;
  private isInList = false;

  line(line: string) {
    if (this.openFence !== '') this.lineOfCode(line);
    else if (this.openComment) this.lineOfComment(this.openComment, line);
    else if (line.length > longestMarked) this.paragraph.push(line);
    else this.lineOfText(line.replace(quotation, ''));
  }

  end() {
    this.endParagraph();
    this.endCode();
    if (this.openComment) this.leftOut.add('metadata', this.openComment.join(' '));
  }

  private lineOfCode(line: string) {
    const close = fence.exec(line)?.[1] ?? '';
    if (close.startsWith(this.openFence) && line.trim() === close) {
      this.openFence = '';
      this.endCode();
    } else this.code.push(line);
  }

  private lineOfComment(comment: string[], line: string) {
    comment.push(line);
    if (!line.includes('-->')) return;
    this.openComment = undefined;
    this.leftOut.add('metadata', comment.join(' '));
  }

  private lineOfText(line: string) {
    const isOpen = this.paragraph.length > 0;
    const cells = tableRow.exec(line)?.[1];
    if (line.trim() === '') this.endParagraph();
    else if (fence.test(line)) this.startFence(line);
    else if (isOpen && underline.test(line)) this.endParagraph('heading');
    else if (line.length < longestRule && rule.test(line)) this.endParagraph();
    else if (heading.test(line)) this.addHeading(line);
    else if (/^\s*<!--/.test(line)) this.startComment(line);
    else if (note.test(line)) this.leave('note', line);
    else if (!isOpen && linkTarget.test(line)) this.leave('metadata', line);
    else if (cells !== undefined) this.addCells(cells);
    else if (!isOpen && !this.isInList && indented.test(line)) this.code.push(line);
    else this.addLine(line);
  }

  private addLine(line: string) {
    this.endCode();
    if (item.test(line)) {
      this.endParagraph();
      this.isInList = true;
    } else if (this.paragraph.length === 0 && !/^\s/.test(line)) this.isInList = false;
    this.paragraph.push(line.replace(item, ''));
  }

  private addHeading(line: string) {
    this.endParagraph();
    this.isInList = false;
    this.paragraph.push(
      line
        .replace(heading, '')
        .trimEnd()
        .replace(/(?:^|[ \t])#+$/, ''),
    );
    this.endParagraph('heading');
  }

  private addCells(cells: string) {
    this.endParagraph();
    if (tableRule.test(cells)) return;
    for (const cell of cells.split(/(?<!\\)\|/)) this.add('paragraph', cell.trim());
  }

  private startFence(line: string) {
    this.endParagraph();
    this.openFence = fence.exec(line)?.[1] ?? '';
  }

  private startComment(line: string) {
    this.endParagraph();
    this.openComment = [];
    this.lineOfComment(this.openComment, line);
  }

  private leave(reason: 'note' | 'metadata', line: string) {
    this.endParagraph();
    this.leftOut.add(reason, line);
  }

  private endCode() {
    if (this.code.length > 0) this.leftOut.add('code', this.code.join('\n'));
    this.code = [];
  }

  private endParagraph(kind: 'paragraph' | 'heading' = 'paragraph') {
    this.endCode();
    const lines = this.paragraph;
    this.paragraph = [];
    const text = lines.map((line) => markBreak(line.trimStart())).join('\n');
    if (text !== '') this.add(kind, text);
  }

  private add(kind: 'paragraph' | 'heading', text: string) {
    const lines = plainMarkdown(text).split(lineBreak);
    for (const line of kind === 'heading' ? [lines.join(' ')] : lines) {
      this.list.add(kind, line.replaceAll(/\s+/g, ' '));
    }
  }
}
