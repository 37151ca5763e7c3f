import type { ChosenWork } from '../choose-work';
import { joinSegments } from '../joined-segments';
import { kindsOf, shapeOf, type TranslationUnit, type UnitState } from '../translation-unit';
import { escapeXml } from './escape-xml';

/** Tools read either the state of the target or whether the unit is approved. */
const states: { readonly [state in UnitState]: string } = {
  done: 'final',
  own: 'translated',
  suggested: 'needs-review-translation',
  empty: 'needs-translation',
  aside: 'final',
};

/** XLIFF 1.2, which nearly every translation tool opens. */
export function writeXliff1({ text, units }: ChosenWork): string {
  const { source, target } = text.languages;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `  <file original="${escapeXml(text.id)}" source-language="${source}" target-language="${target}" datatype="plaintext">`,
    '    <body>',
    ...units.map((unit) => writeUnit(unit, source, target)),
    '    </body>',
    '  </file>',
    '</xliff>',
  ];
  return `${lines.join('\n')}\n`;
}

function writeUnit(unit: TranslationUnit, source: string, target: string): string {
  const id = escapeXml(unit.id);
  const kinds = kindsOf(unit);
  const approved = unit.state === 'done' ? 'yes' : 'no';
  const translate = unit.state === 'aside' ? ' translate="no"' : '';
  return [
    `      <trans-unit id="${id}" resname="${id}" approved="${approved}"${translate} xml:space="preserve">`,
    `        <source xml:lang="${source}">${escapeXml(joinSegments(unit.source))}</source>`,
    ...(unit.state === 'aside' && unit.target.length === 0
      ? []
      : [
          `        <target xml:lang="${target}" state="${states[unit.state]}">${escapeXml(joinSegments(unit.target))}</target>`,
        ]),
    '        <context-group purpose="information">',
    `          <context context-type="x-bead">${shapeOf(unit)}</context>`,
    ...(kinds === undefined
      ? []
      : [`          <context context-type="x-kinds">${kinds}</context>`]),
    ...(unit.isAccepted ? ['          <context context-type="x-accepted">yes</context>'] : []),
    '        </context-group>',
    '      </trans-unit>',
  ].join('\n');
}
