import type { ChosenWork } from '../choose-work';
import { joinSegments } from '../joined-segments';
import { kindsOf, shapeOf, type TranslationUnit, type UnitState } from '../translation-unit';
import { escapeXml } from './escape-xml';

const states: { readonly [state in UnitState]: string } = {
  done: 'final',
  own: 'translated',
  suggested: 'initial',
  empty: 'initial',
  aside: 'initial',
};

/** XLIFF 2.0; shapes and kinds of beads, and which are accepted, travel in its metadata module. */
export function writeXliff2({ text, units }: ChosenWork): string {
  const { source, target } = text.languages;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" srcLang="${source}" trgLang="${target}">`,
    `  <file id="f1" original="${escapeXml(text.id)}">`,
    ...units.map(writeUnit),
    '  </file>',
    '</xliff>',
  ];
  return `${lines.join('\n')}\n`;
}

function writeUnit(unit: TranslationUnit): string {
  const kinds = kindsOf(unit);
  const translate = unit.state === 'aside' ? ' translate="no"' : '';
  return [
    `    <unit id="${escapeXml(unit.id)}"${translate} xml:space="preserve">`,
    '      <mda:metadata>',
    '        <mda:metaGroup category="sejajar">',
    `          <mda:meta type="bead">${shapeOf(unit)}</mda:meta>`,
    ...(kinds === undefined ? [] : [`          <mda:meta type="kinds">${kinds}</mda:meta>`]),
    ...(unit.isAccepted ? ['          <mda:meta type="accepted">yes</mda:meta>'] : []),
    '        </mda:metaGroup>',
    '      </mda:metadata>',
    `      <segment state="${states[unit.state]}" subState="sejajar:${unit.state}">`,
    `        <source>${escapeXml(joinSegments(unit.source))}</source>`,
    ...(unit.target.length === 0
      ? []
      : [`        <target>${escapeXml(joinSegments(unit.target))}</target>`]),
    '      </segment>',
    '    </unit>',
  ].join('\n');
}
