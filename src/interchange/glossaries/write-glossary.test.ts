import { expect, test } from 'vitest';
import type { Term } from '../../domain/glossary/term';
import { writeGlossary } from './write-glossary';

const term: Term = {
  id: 'menembak',
  lemma: 'menembak',
  root: 'tembak',
  partOfSpeech: 'verb',
  senses: [
    { gloss: 'shoot', note: 'a gun & more' },
    { register: 'informal', gloss: '=hit' },
  ],
  forms: [{ form: 'ditembak', formation: ['di-', 'tembak'] }],
};
const glossary = { id: 'own', title: { id: 'Kata <saya>', en: 'Mine' }, terms: [term] };

test('TBX is version 3 in the core dialect: what it has no element for stands in notes with a label', () => {
  expect(writeGlossary(glossary, 'tbx')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Core" style="dca" xml:lang="id" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <titleStmt><title>Kata &lt;saya&gt;</title></titleStmt>
      <sourceDesc><p>Sejajar</p></sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
      <conceptEntry id="t.menembak">
        <langSec xml:lang="id">
          <termSec>
            <term>menembak</term>
            <note>Part of speech: verb</note>
            <note>Root: tembak</note>
            <note>Form: ditembak</note>
            <note>Formation: di- + tembak</note>
          </termSec>
        </langSec>
        <langSec xml:lang="en">
          <termSec>
            <term>shoot</term>
            <note>Note: a gun &amp; more</note>
          </termSec>
          <termSec>
            <term>=hit</term>
            <note>Register: informal</note>
          </termSec>
        </langSec>
      </conceptEntry>
    </body>
  </text>
</tbx>
`);
});

test('CSV has a row for each sense, and runs no formula in a spreadsheet', () => {
  const lines = writeGlossary(glossary, 'csv').split('\r\n');
  expect(lines).toEqual([
    '\uFEFFid,lemma,root,part of speech,register,gloss,note,usage,band,bound root,form,form gloss,formation',
    'menembak,menembak,tembak,verb,,shoot,a gun & more,,,,ditembak,,di- + tembak',
    "menembak,menembak,tembak,verb,informal,'=hit,,,,,,,",
    '',
  ]);
});
