import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { readBundledCore } from '../../read-bundled-core';
import { anyTerms } from '../any-terms';
import { writeTbx } from './write-tbx';

/**
 * What the core structure of TBX 3, as its makers publish it (TBXcoreStructV03.rng), allows of the elements that are
 * written here: the children of each in their order, and its attributes. Its namespace is that of the second edition of
 * ISO 30042; drafts of 2018 had `ed:3.0` there.
 */
const structure: Readonly<
  Record<string, { readonly children: RegExp; readonly attributes: string }>
> = {
  tbx: { children: /^tbxHeader text$/, attributes: 'style type xml:lang xmlns' },
  tbxHeader: { children: /^fileDesc$/, attributes: '' },
  fileDesc: {
    children: /^(titleStmt )?(publicationStmt )?sourceDesc( sourceDesc)*$/,
    attributes: '',
  },
  titleStmt: { children: /^title( note)*$/, attributes: '' },
  title: { children: /^$/, attributes: '' },
  sourceDesc: { children: /^p( p)*$/, attributes: '' },
  p: { children: /^$/, attributes: '' },
  text: { children: /^body$/, attributes: '' },
  body: { children: /^conceptEntry( conceptEntry)*$/, attributes: '' },
  conceptEntry: { children: /^(note )*langSec( langSec)*$/, attributes: 'id' },
  langSec: { children: /^(note )*termSec( termSec)*$/, attributes: 'xml:lang' },
  termSec: { children: /^term( note)*$/, attributes: '' },
  term: { children: /^$/, attributes: '' },
  note: { children: /^$/, attributes: '' },
};

const edition = 'urn:iso:std:iso:30042:ed-2';
const title = { id: 'Istilah', en: 'Terms' };

test('whatever the terms are, TBX has the structure of its standard', () => {
  fc.assert(
    fc.property(anyTerms, (terms) => {
      expect(faultsOf(writeTbx({ title, terms }))).toEqual([]);
    }),
  );
});

test('so has the core glossary', () => {
  expect(faultsOf(writeTbx({ title, terms: readBundledCore().terms }))).toEqual([]);
});

test.each([
  ['a note before its term', '<term>kata</term>', '<note>x</note><term>kata</term>'],
  ['a language without terms', '<termSec><term>kata</term></termSec>', ''],
  ['an id that is no name', 'id="c1"', 'id="1 c"'],
  [
    'an id twice',
    '</conceptEntry>',
    '</conceptEntry><conceptEntry id="c1"><langSec xml:lang="id"><termSec><term>x</term></termSec></langSec></conceptEntry>',
  ],
  ['another namespace', edition, 'urn:iso:std:iso:30042:ed:3.0'],
])('%s would be noticed', (_, right, wrong) => {
  const file = `<tbx style="dca" type="TBX-Core" xml:lang="id" xmlns="${edition}"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry id="c1"><langSec xml:lang="id"><termSec><term>kata</term></termSec></langSec></conceptEntry></body></text></tbx>`;
  expect(faultsOf(file)).toEqual([]);
  expect(faultsOf(file.replace(right, wrong))).not.toEqual([]);
});

/** Where a file departs from the structure. */
function faultsOf(raw: string): readonly string[] {
  const faults: string[] = [];
  const open: string[][] = [[]];
  const ids = new Set<string>();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => faults.push(message));
  parser.on('opentag', ({ local, uri, attributes }) => {
    const names = Object.keys(attributes).toSorted().join(' ');
    if (uri !== edition || names !== structure[local]?.attributes)
      faults.push(`<${local} ${names}>`);
    const id = attributes['id']?.value;
    if (id !== undefined && (!xmlName.test(id) || ids.size === ids.add(id).size))
      faults.push(`id ${id}`);
    open.at(-1)?.push(local);
    open.push([]);
  });
  parser.on('closetag', ({ local }) => {
    const children = open.pop()?.join(' ') ?? '';
    if (structure[local]?.children.test(children) !== true) faults.push(`${local}: ${children}`);
  });
  parser.write(raw).close();
  return faults;
}

const xmlName = /^[A-Za-z_][\w.-]*$/;
