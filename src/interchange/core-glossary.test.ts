import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Term } from '../domain/glossary/term';
import { readBundledCore } from './read-bundled-core';

// What an edit of public/glossaries/core.tsv is held against; each failure names the lines to look at.
const raw = readFileSync(new URL('../../public/glossaries/core.tsv', import.meta.url), 'utf8');
const { terms } = readBundledCore();
const lower = (text: string) => text.toLowerCase();
const lemmasOf = (some: readonly Term[]) => some.map(({ lemma }) => lemma);

test('has a term for every line, and ends with a line end', () => {
  expect(terms).toHaveLength(raw.split('\n').length - 2);
  expect(raw.endsWith('\n')).toBe(true);
  expect(raw).not.toContain('\r');
});

test('is sorted: spaces and hyphens alike, capitals like small letters', () => {
  const keys = terms.map(({ lemma }) => lower(lemma).replaceAll(/[^a-z0-9]+/g, '-'));
  const outOfOrder = keys.filter((key, index) => key < (keys[index - 1] ?? ''));
  expect(outOfOrder).toEqual([]);
});

test('has a line for every root', () => {
  const lemmas = new Set(lemmasOf(terms).map(lower));
  expect(lemmasOf(terms.filter(({ root }) => !lemmas.has(lower(root))))).toEqual([]);
});

test('writes = for a root that is the lemma', () => {
  const written = raw.split('\n').filter((line) => /^([^\t]+)\t\1\t/.test(line));
  expect(written).toEqual([]);
});

test('explains a derived word by more than itself', () => {
  const unexplained = terms.filter(
    ({ lemma, root, senses }) =>
      lemma !== root && senses.some(({ gloss }) => lower(gloss) === lower(lemma)),
  );
  expect(lemmasOf(unexplained)).toEqual([]);
});

test('gives no sense twice', () => {
  const faulty = terms.filter(({ senses }) => {
    const told = senses.map((sense) => JSON.stringify(sense));
    return new Set(told).size < told.length;
  });
  expect(lemmasOf(faulty)).toEqual([]);
});

test('lists no lemma as a variant of itself', () => {
  const faulty = terms.filter(({ lemma, forms }) => forms.some(({ form }) => form === lemma));
  expect(lemmasOf(faulty)).toEqual([]);
});

test('takes at most 350 KB to send', () => {
  expect(gzipSync(raw).length).toBeLessThanOrEqual(350_000);
});
