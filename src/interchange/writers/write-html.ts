import type { ChosenWork } from '../choose-work';
import type { TranslationUnit, UnitSegment } from '../translation-unit';
import { escapeXml } from './escape-xml';

const style = `body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; background: #fff; color: #222; font: 1rem/1.5 Georgia, serif }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25 }
h1 + p { margin: 0 0 1.5rem; color: #555; font-family: sans-serif }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
th, td { padding: 0.45rem 1.5rem 0.45rem 0; border-top: 1px solid #ddd; text-align: start; vertical-align: baseline; overflow-wrap: anywhere }
th { border: 0; color: #555; font: 600 0.85rem sans-serif }
tr, section { break-inside: avoid }
section { margin: 0 0 1rem }
p { margin: 0; white-space: pre-line }
p + p { margin-top: 0.4rem }
:lang(en) { font-family: sans-serif; font-size: 0.95em }
.heading { font-weight: 600 }
.aside { color: #666; font-style: italic }`;

/** A page that stands by itself, to read, print or send: both sides in a table, or the English below each paragraph. */
export function writeHtml({ text, units }: ChosenWork, layout: 'table' | 'interlinear'): string {
  const title = escapeXml(text.title.id);
  const lines = [
    '<!doctype html>',
    '<html lang="id">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>\n${style}\n</style>`,
    '</head>',
    '<body>',
    `<h1>${title}</h1>`,
    `<p lang="en">${escapeXml(text.title.en)}</p>`,
    ...(layout === 'table' ? writeRows(units) : units.map(writeSection)),
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

const writeRows = (units: readonly TranslationUnit[]) => [
  '<table>',
  '<thead><tr><th scope="col">Bahasa Indonesia</th><th scope="col" lang="en">English</th></tr></thead>',
  '<tbody>',
  ...units.map(
    ({ source, target }) =>
      `<tr><td>${writeSide(source)}</td><td lang="en">${writeSide(target)}</td></tr>`,
  ),
  '</tbody>',
  '</table>',
];

const writeSection = ({ source, target }: TranslationUnit) =>
  `<section>${writeSide(source)}${target.length > 0 ? `<div lang="en">${writeSide(target)}</div>` : ''}</section>`;

const writeSide = (segments: readonly UnitSegment[]) =>
  segments
    .map(({ kind, text }) => {
      const role = kind === 'paragraph' ? '' : ` class="${kind}"`;
      return `<p${role}>${escapeXml(text)}</p>`;
    })
    .join('');
