import type { CompiledGlossary, PhraseTree, Reading } from './compiled-glossary';
import { familyOf } from './family-of';

const byGlossary = new WeakMap<CompiledGlossary, ReadonlyMap<string, readonly Reading[]>>();

/** The terms of a word family, the commonest first, those as common as each other in the order of their glossaries. */
export function readFamily(glossary: CompiledGlossary, family: string): readonly Reading[] {
  const families = byGlossary.get(glossary) ?? collectFamilies(glossary.phrases);
  byGlossary.set(glossary, families);
  return families.get(family) ?? [];
}

function collectFamilies(phrases: PhraseTree): ReadonlyMap<string, readonly Reading[]> {
  const families = new Map<string, Reading[]>();
  const visit = ({ readings, next }: PhraseTree) => {
    for (const reading of readings?.filter(isLemma) ?? []) add(families, reading);
    next?.forEach(visit);
  };
  visit(phrases);
  for (const members of families.values()) {
    members.sort(({ term: one }, { term: other }) => (one.band ?? 3) - (other.band ?? 3));
  }
  return families;
}

/** A term stands in the tree under its lemma once, and under each of its forms. */
const isLemma = ({ term, form }: Reading) => form === undefined || form.form === term.lemma;

function add(families: Map<string, Reading[]>, reading: Reading) {
  const family = familyOf(reading.term);
  const members = families.get(family);
  if (members) members.push(reading);
  else families.set(family, [reading]);
}
