import type { ListedTerm } from '../../domain/glossary/list-terms';
import { ownGlossaryId, type TermRef } from '../../domain/glossary/own-term';
import { useSetFamiliarity } from '../../queries/familiarity';
import { useChangeOwnTerms } from '../../queries/own-terms';
import type { Familiarity } from '../../storage/records';

/** What can be done with several words at once; each is one step to undo. */
export type BulkChanges = {
  readonly setLevel: (level: Familiarity['level'] | undefined) => void;
  readonly hide: () => void;
  readonly show: () => void;
  /** Deletes the user's own words; changed ones are again what they are in their glossary. */
  readonly deleteOwn: () => void;
  /** Deletes what can be deleted, else hides. */
  readonly takeAway: () => void;
};

export function useBulkChanges(terms: readonly ListedTerm[]): BulkChanges {
  const setFamiliarity = useSetFamiliarity();
  const own = useChangeOwnTerms();
  const refs = terms.map(refOf);
  const ownRefs = refs.filter(({ glossaryId }) => glossaryId === ownGlossaryId);
  const hide = () => void own.hide(refs.filter((ref) => !isAdded(ref)));
  const deleteOwn = () => void own.remove(ownRefs);
  return {
    setLevel: (level) =>
      void setFamiliarity([...new Set(terms.map(({ family }) => family))], level),
    hide,
    show: () => void own.show(refs),
    deleteOwn,
    takeAway: ownRefs.length > 0 ? deleteOwn : hide,
  };
}

const refOf = ({ glossaryId, id, lemma }: ListedTerm): TermRef => ({
  glossaryId,
  termId: id,
  lemma,
});

/** A word that is in no glossary can be deleted, but not hidden. */
const isAdded = ({ glossaryId, termId }: TermRef) =>
  glossaryId === ownGlossaryId && !termId.includes('\n');
