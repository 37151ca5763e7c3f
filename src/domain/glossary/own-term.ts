import type { Term } from './term';

/** The id of the glossary that the user's own words make. */
export const ownGlossaryId = 'own';

/** Names a term of a glossary; the lemma is one by which it is found without reading all of them. */
export type TermRef = {
  readonly glossaryId: string;
  readonly termId: string;
  readonly lemma: string;
};

/** What the user made of the vocabulary: a word added, or one of a glossary changed or hidden. */
export type OwnTerm =
  | { readonly kind: 'added'; readonly term: Term }
  | { readonly kind: 'changed'; readonly term: Term; readonly of: TermRef }
  | { readonly kind: 'hidden'; readonly of: TermRef };
