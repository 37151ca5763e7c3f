import { strToU8, zipSync } from 'fflate';
import type { ChosenWork } from '../choose-work';
import type { TranslationUnit, UnitSegment } from '../translation-unit';
import { docxParts } from './docx-parts';
import { escapeXml } from './escape-xml';

/** A Word document (Office Open XML) with both sides in a table of two columns. */
export function writeDocx(work: ChosenWork): Uint8Array<ArrayBuffer> {
  const parts = { ...docxParts, 'word/document.xml': writeDocument(work) };
  const files = Object.entries(parts).map(([name, content]) => [name, strToU8(content)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(files)));
}

function writeDocument({ text, units }: ChosenWork): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>',
    writeParagraph(text.title.id, 'Title', 'id-ID'),
    writeParagraph(text.title.en, 'Subtitle', 'en-GB'),
    '<w:tbl><w:tblPr><w:tblStyle w:val="Sides"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/></w:tblPr>',
    '<w:tblGrid><w:gridCol w:w="4819"/><w:gridCol w:w="4819"/></w:tblGrid>',
    '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>',
    writeCell([writeParagraph('Bahasa Indonesia', 'Head', 'id-ID')]),
    writeCell([writeParagraph('English', 'Head', 'en-GB')]),
    '</w:tr>',
    ...units.map(writeRow),
    '</w:tbl><w:p/>',
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>',
    '</w:body></w:document>',
  ].join('\n');
}

const writeRow = ({ source, target }: TranslationUnit) =>
  `<w:tr>${writeCell(writeSide(source, 'id-ID'))}${writeCell(writeSide(target, 'en-GB'))}</w:tr>`;

/** Word takes no cell without a paragraph. */
const writeCell = (paragraphs: readonly string[]) =>
  `<w:tc><w:tcPr><w:tcW w:w="4819" w:type="dxa"/></w:tcPr>${paragraphs.join('') || '<w:p/>'}</w:tc>`;

const styles = { paragraph: 'Normal', heading: 'Heading2', aside: 'Aside' } as const;

const writeSide = (segments: readonly UnitSegment[], language: string) =>
  segments.map(({ kind, text }) => writeParagraph(text, styles[kind], language));

function writeParagraph(text: string, style: string, language: string): string {
  const run = text
    .split(/(\r\n|[\n\r\t])/)
    .map((part, index) => (index % 2 === 0 ? writeText(part) : writeBreak(part)))
    .join('');
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:rPr><w:lang w:val="${language}"/></w:rPr>${run}</w:r></w:p>`;
}

const writeText = (text: string) => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;

const writeBreak = (character: string) => (character === '\t' ? '<w:tab/>' : '<w:br/>');
