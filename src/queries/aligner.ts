import type { QueryClient } from '@tanstack/react-query';
import { startAligner, type Aligner } from '../workers/alignment-client';
import { loadGlossaryFiles } from './vocabulary';

let aligner: Aligner | undefined;
let lesson: { readonly glossaries: string; readonly learned: Promise<void> } | undefined;

/** The aligner of the app, taught by some glossaries; those that cannot be had are left out. */
export async function taughtAligner(
  client: QueryClient,
  glossaries: readonly string[],
): Promise<Aligner> {
  aligner ??= startAligner();
  const asked = glossaries.join(' ');
  if (lesson?.glossaries !== asked)
    lesson = { glossaries: asked, learned: teach(aligner, client, glossaries) };
  await lesson.learned;
  return aligner;
}

async function teach(taught: Aligner, client: QueryClient, glossaries: readonly string[]) {
  const files = await loadGlossaryFiles(client, glossaries);
  taught.teach(files);
  // What could not be had now may be had the next time.
  if (files.length < glossaries.length) lesson = undefined;
}
