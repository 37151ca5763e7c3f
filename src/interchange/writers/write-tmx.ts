import { version } from '../../../package.json';
import type { ChosenWork } from '../choose-work';
import { joinSegments } from '../joined-segments';
import { isPaired, kindsOf, shapeOf, type TranslationUnit } from '../translation-unit';
import { escapeXml } from './escape-xml';

/** TMX 1.4b, a translation memory. Units with one side only cannot be in it. `madeAt` is told to the reader. */
export function writeTmx({ text, units }: ChosenWork, madeAt: Date): string {
  const { source, target } = text.languages;
  const header = [
    `creationtool="Sejajar" creationtoolversion="${version}" creationdate="${tmxDate(madeAt)}"`,
    `segtype="paragraph" o-tmf="Sejajar" adminlang="en" srclang="${source}" datatype="plaintext"`,
  ];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `  <header ${header.join(' ')}>`,
    `    <prop type="x-title" xml:lang="${source}">${escapeXml(text.title.id)}</prop>`,
    `    <prop type="x-title" xml:lang="${target}">${escapeXml(text.title.en)}</prop>`,
    '  </header>',
    '  <body>',
    ...units.filter(isPaired).map((unit) => writeUnit(unit, source, target)),
    '  </body>',
    '</tmx>',
  ];
  return `${lines.join('\n')}\n`;
}

/** `YYYYMMDDThhmmssZ` */
const tmxDate = (date: Date) => `${date.toISOString().replaceAll(/[-:]|\..*/g, '')}Z`;

function writeUnit(unit: TranslationUnit, source: string, target: string): string {
  const kinds = kindsOf(unit);
  return [
    `    <tu tuid="${escapeXml(unit.id)}">`,
    `      <prop type="x-bead">${shapeOf(unit)}</prop>`,
    ...(kinds === undefined ? [] : [`      <prop type="x-kinds">${kinds}</prop>`]),
    `      <prop type="x-state">${unit.state}</prop>`,
    `      <tuv xml:lang="${source}"><seg>${escapeXml(joinSegments(unit.source))}</seg></tuv>`,
    `      <tuv xml:lang="${target}"><seg>${escapeXml(joinSegments(unit.target))}</seg></tuv>`,
    '    </tu>',
  ].join('\n');
}
