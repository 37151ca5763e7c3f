import type { Glossary, ListedForm, Sense, Term } from '../../../domain/glossary/term';
import { escapeXml } from '../../writers/escape-xml';
import { writeFormation } from '../formation-notation';
import { idPrefix, noteLabels, type NoteLabel } from '../tbx-notes';

/** TBX version 3 (ISO 30042:2019), dialect TBX-Core in DCA style: a concept for each term, a term in English for each sense. */
export function writeTbx({ title, terms }: Pick<Glossary, 'title' | 'terms'>): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tbx type="TBX-Core" style="dca" xml:lang="id" xmlns="urn:iso:std:iso:30042:ed-2">',
    '  <tbxHeader>',
    '    <fileDesc>',
    `      <titleStmt><title>${escapeXml(title.id)}</title></titleStmt>`,
    '      <sourceDesc><p>Sejajar</p></sourceDesc>',
    '    </fileDesc>',
    '  </tbxHeader>',
    '  <text>',
    '    <body>',
    ...terms.map(writeConcept),
    '    </body>',
    '  </text>',
    '</tbx>',
    '',
  ].join('\n');
}

function writeConcept({ id, lemma, senses, ...term }: Term): string {
  return [
    `      <conceptEntry id="${escapeXml(idPrefix + id)}">`,
    '        <langSec xml:lang="id">',
    writeTerm(lemma, notesOf(term)),
    '        </langSec>',
    '        <langSec xml:lang="en">',
    ...senses.map((sense) => writeTerm(sense.gloss, notesOfSense(sense))),
    '        </langSec>',
    '      </conceptEntry>',
  ].join('\n');
}

type Note = readonly [NoteLabel, string | undefined];

const notesOf = (term: Omit<Term, 'id' | 'lemma' | 'senses'>): readonly Note[] => [
  ['partOfSpeech', term.partOfSpeech],
  ['root', term.root],
  ['bound', term.isBound ? 'yes' : undefined],
  ['band', term.band?.toString()],
  ['usage', term.usage],
  ...term.forms.flatMap(notesOfForm),
];

const notesOfForm = ({ form, gloss, formation }: ListedForm): readonly Note[] => [
  ['form', form],
  ['formGloss', gloss],
  ['formation', formation && writeFormation(formation)],
];

const notesOfSense = ({ register, note }: Sense): readonly Note[] => [
  ['register', register],
  ['note', note],
];

const writeTerm = (term: string, notes: readonly Note[]) =>
  [
    '          <termSec>',
    `            <term>${escapeXml(term)}</term>`,
    ...notes.flatMap(([label, text]) =>
      text === undefined || text === ''
        ? []
        : `            <note>${noteLabels[label]}: ${escapeXml(text)}</note>`,
    ),
    '          </termSec>',
  ].join('\n');
