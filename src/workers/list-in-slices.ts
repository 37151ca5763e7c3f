import type { CompiledGlossary } from '../domain/glossary/compiled-glossary';
import { tallyWords, type ListedWord } from '../domain/glossary/list-words';
import { createPause } from './pause';

/** `listWords`, which lets other tasks pass meanwhile. */
export async function listInSlices(
  glossary: CompiledGlossary,
  segments: readonly string[],
): Promise<readonly ListedWord[]> {
  const tally = tallyWords(glossary);
  const pause = createPause();
  for (const segment of segments) {
    await pause();
    tally.add(segment);
  }
  return tally.list();
}
