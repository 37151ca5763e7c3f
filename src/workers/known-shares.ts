import {
  countForms,
  knownShare,
  type FormCount,
  type KnownShare,
} from '../domain/glossary/known-share';
import { standingIn, type Standings } from '../domain/glossary/standing';
import { listInSlices } from './list-in-slices';
import type { Vocabularies } from './vocabularies';

/** How much of the texts a reader knows: the words of a text are counted once, and held against what is known whenever that changes. */
export function createKnownShares(vocabularies: Vocabularies) {
  const texts = new Map<string, Promise<readonly FormCount[]>>();
  let standings: Standings = new Map();
  return {
    /** Counts a text, in the place of what had its id before. */
    measure: async (textId: string, vocabulary: string, segments: readonly string[]) => {
      const words = listInSlices(vocabularies.get(vocabulary).compiled, segments);
      const counted = words.then(countForms);
      texts.set(textId, counted);
      await counted;
    },
    stand: (changed: Standings) => {
      standings = changed;
      return Promise.resolve();
    },
    share: async (textId: string): Promise<KnownShare> => {
      const counted = texts.get(textId);
      if (!counted) throw new RangeError(`The text “${textId}” was not measured`);
      return knownShare(await counted, standingIn(standings));
    },
  };
}
