import { termsOf } from './compile-glossary';
import type { CompiledGlossary, Reading } from './compiled-glossary';
import { familyOf } from './family-of';

/** The lemmas of each family. */
type Families = ReadonlyMap<string, ReadonlySet<string>>;

const byGlossary = new WeakMap<CompiledGlossary, Families>();

/** The terms of a word family, the commonest first, those as common as each other in the order of their glossaries. */
export function readFamily(glossary: CompiledGlossary, family: string): readonly Reading[] {
  const families = byGlossary.get(glossary) ?? collectFamilies(glossary);
  byGlossary.set(glossary, families);
  return [...(families.get(family) ?? [])]
    .flatMap((lemma) => termsOf(glossary, lemma))
    .filter(({ term }) => familyOf(term) === family)
    .toSorted(({ term: one }, { term: other }) => (one.band ?? 3) - (other.band ?? 3));
}

function collectFamilies({ entries }: CompiledGlossary): Families {
  const families = new Map<string, Set<string>>();
  for (const entry of entries) {
    const family = familyOf(entry);
    const lemmas = families.get(family);
    if (lemmas) lemmas.add(entry.lemma);
    else families.set(family, new Set([entry.lemma]));
  }
  return families;
}
