import type { SegmentKind } from '../../domain/text/segment';
import type { BroughtSide } from './brought';
import { readStyles, type Styles } from './docx-styles';
import { LeftOutList } from './left-out';
import { openPackage, type Package } from '../files/open-package';
import { paceWithin, type Pace } from '../files/pace';
import { decodeXml, parseXml, type XmlElement } from '../files/parse-xml';
import { SegmentList } from './segment-list';

const documentPath = 'word/document.xml';
const notePaths = ['word/footnotes.xml', 'word/endnotes.xml'];

/** A Word document: paragraphs, headings by their styles, the cells of tables row by row. What was deleted stays deleted. */
export async function readDocx(bytes: Uint8Array, pace: Pace): Promise<BroughtSide> {
  const document = openPackage(bytes, 'docx');
  const styles = await readStyles(document, paceWithin(pace, 0, 0));
  const segments = new SegmentList();
  const leftOut = new LeftOutList();
  const body = new BodyReader(styles, {
    paragraph: (kind, text) => segments.add(kind, text),
    contents: (text) => leftOut.add('navigation', text),
    deleted: (text) => leftOut.add('deleted', text),
  });
  const { raw, encoding } = decodeXml(document.read(documentPath));
  await parseXml(raw, body, pace, documentPath);
  for (const path of notePaths) await readNotes(document, path, leftOut, pace);
  return { kind: 'side', encoding, segments: segments.segments, leftOut: leftOut.list() };
}

async function readNotes(document: Package, path: string, leftOut: LeftOutList, pace: Pace) {
  if (!document.has(path)) return;
  const notes = new BodyReader(new Map(), {
    paragraph: (_, text) => leftOut.add('note', text),
    contents: ignore,
    deleted: ignore,
  });
  await parseXml(decodeXml(document.read(path)).raw, notes, paceWithin(pace, 1, 1), path);
}

const ignore = () => undefined;

type Heard = {
  readonly paragraph: (kind: SegmentKind, text: string) => void;
  readonly contents: (text: string) => void;
  readonly deleted: (text: string) => void;
};

type Paragraph = { text: string; deleted: string; style: string; isHeading: boolean };

/** What stands in a run (ECMA-376, 17.3.3), beside its text. */
const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

/** Parts that say the same again for older programs, or nothing. */
const skippedElements = new Set(['mc:Fallback', 'w:sectPr', 'w:rPrChange', 'w:pPrChange']);

class BodyReader {
  private readonly styles: Styles;
  private readonly heard: Heard;
  /** Paragraphs stand in paragraphs where there are text boxes. */
  private readonly paragraphs: Paragraph[] = [];
  private skipDepth = 0;
  private isText = false;
  private isDeleted = false;
  private isHidden = false;

  constructor(styles: Styles, heard: Heard) {
    this.styles = styles;
    this.heard = heard;
  }

  readonly open = ({ name, attributes }: XmlElement) => {
    if (this.skipDepth > 0 || skippedElements.has(name)) {
      this.skipDepth += 1;
      return;
    }
    if (name === 'w:p') {
      this.paragraphs.push({ text: '', deleted: '', style: '', isHeading: false });
    } else if (name === 'w:r') this.isHidden = false;
    else if (name === 'w:t' || name === 'w:delText') {
      this.isText = true;
      this.isDeleted = name === 'w:delText';
    } else this.openInParagraph(name, attributes);
  };

  readonly close = (name: string) => {
    if (this.skipDepth > 0) {
      this.skipDepth -= 1;
      return;
    }
    this.isText = false;
    if (name === 'w:p') this.endParagraph();
  };

  readonly text = (text: string) => {
    if (this.isText && this.skipDepth === 0) this.add(text);
  };

  private openInParagraph(name: string, attributes: XmlElement['attributes']) {
    const paragraph = this.paragraphs.at(-1);
    const value = attributes['w:val'] ?? '';
    if (!paragraph) return;
    if (name === 'w:pStyle') paragraph.style = value;
    else if (name === 'w:outlineLvl') paragraph.isHeading = Number(value) < 9;
    else if (name === 'w:vanish') this.isHidden = value !== '0' && value !== 'false';
    else if (name === 'w:br') {
      if (attributes['w:type'] === undefined || attributes['w:type'] === 'textWrapping') {
        this.add('\n');
      }
    } else if (name !== 'w:tab' || attributes['w:pos'] === undefined) {
      this.add(Object.hasOwn(characters, name) ? (characters[name] ?? '') : '');
    }
  }

  private add(text: string) {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph || this.isHidden) return;
    if (this.isDeleted && this.isText) paragraph.deleted += text;
    else paragraph.text += text;
  }

  private endParagraph() {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    if (paragraph.deleted !== '') this.heard.deleted(paragraph.deleted);
    const style = this.styles.get(paragraph.style);
    if (style === 'contents') this.heard.contents(paragraph.text);
    else
      this.heard.paragraph(
        paragraph.isHeading ? 'heading' : (style ?? 'paragraph'),
        paragraph.text,
      );
  }
}
