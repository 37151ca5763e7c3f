import { Ajv } from 'ajv';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Glossary } from '../domain/glossary/term';
import type { Result } from '../domain/result';
import type { Text } from '../domain/text/text';
import { tokenize } from '../domain/text/tokens';
import { decodeGlossaryIndex } from './glossary-index-json';
import { decodeGlossary } from './glossary-json';
import { jsonSchemaFiles } from './json-schemas';
import { readBundledCore } from './read-bundled-core';
import { decodeTextIndex } from './text-index-json';
import { decodeText } from './text-json';

const publicFolder = new URL('../../public/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, publicFolder), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(new URL(`${folder}/`, publicFolder))
    .filter((name) => name.endsWith('.json') && name !== 'index.json')
    .toSorted();

const texts = filesIn('texts');
const glossaries = filesIn('glossaries');
const readText = (file: string) => valueOf(decodeText(read(`texts/${file}`)));
const readGlossary = (file: string) => valueOf(decodeGlossary(read(`glossaries/${file}`)));
const core = readBundledCore();

describe('the schemas', () => {
  test.each(jsonSchemaFiles)('%s is as `npm run schemas` writes it', (name, contents) => {
    expect(read(`schemas/${name}`)).toBe(contents);
  });

  test('nothing else stands beside them', () => {
    expect(filesIn('schemas')).toEqual(jsonSchemaFiles.map(([name]) => name).toSorted());
  });

  test.each([
    ['texts/index.json', 'text-index.schema.json'],
    ['glossaries/index.json', 'glossary-index.schema.json'],
    ...texts.map((file) => [`texts/${file}`, 'text.schema.json'] as const),
    ...glossaries.map((file) => [`glossaries/${file}`, 'glossary.schema.json'] as const),
  ] as const)('%s keeps to %s and names it', (path, name) => {
    const file: unknown = JSON.parse(read(path));
    const schema: { readonly [key: string]: unknown } = JSON.parse(read(`schemas/${name}`));
    const validate = new Ajv({ allErrors: true }).compile(schema);
    validate(file);
    expect(validate.errors).toBeNull();
    expect(file).toMatchObject({ $schema: `../schemas/${name}` });
  });
});

describe('the indexes', () => {
  test('every text is listed as its file has it', () => {
    const { entries, faults } = valueOf(decodeTextIndex(read('texts/index.json')));
    expect(faults).toEqual([]);
    expect(entries.map(({ file }) => file).toSorted()).toEqual(texts);
    expect(entries).toEqual(entries.map(({ file }) => describeText(file, readText(file))));
  });

  test('every glossary is listed as its file has it', () => {
    const { entries, faults } = valueOf(decodeGlossaryIndex(read('glossaries/index.json')));
    expect(faults).toEqual([]);
    const described = new Map([
      ...glossaries.map((file) => [file, describeGlossary(file, readGlossary(file))] as const),
      ['core.tsv', describeGlossary('core.tsv', core)] as const,
    ]);
    expect(entries.map(({ file }) => file).toSorted()).toEqual([...described.keys()].toSorted());
    expect(entries).toEqual(entries.map(({ file }) => described.get(file)));
  });

  test.each(texts)('the glossaries that %s names are there', (file) => {
    const known = [core.id, ...glossaries.map((name) => readGlossary(name).id)];
    expect(known).toEqual(expect.arrayContaining([...readText(file).glossaries]));
  });
});

test('radartasik-donetsk has the article word for word, line by line', () => {
  const lines = readText('radartasik-donetsk.json').source.map(({ text }) => text);
  expect(lines).toHaveLength(14);
  expect(createHash('sha256').update(lines.join('\n')).digest('hex')).toBe(
    '41cef488d7ece842e20542ebeeabe7147c88ff1d3a06ef716ae5e0bb837b5d38',
  );
});

function describeText(file: string, text: Text) {
  const { id, title, level, glossaries: named, provenance } = text;
  const asides = new Set(text.source.filter(({ kind }) => kind === 'aside').map((one) => one.id));
  const rows = text.beads.filter(({ source }) => !source.some((segment) => asides.has(segment)));
  const published = provenance.published && { published: provenance.published };
  const story = text.source.filter((segment) => !asides.has(segment.id));
  const words = story.flatMap((segment) => tokenize(segment.text)).length;
  const counts = { words, rows: rows.length };
  const { publisher } = provenance;
  return { id, file, title, publisher, ...published, level, ...counts, glossaries: named };
}

function describeGlossary(file: string, { id, title, terms }: Glossary) {
  return { id, file, title, terms: terms.length };
}

function valueOf<Value>(decoded: Result<Value, unknown>): Value {
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error));
  return decoded.value;
}
