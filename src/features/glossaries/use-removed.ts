import { useState } from 'react';
import { useRemoveGlossary } from '../../queries/glossary-files';
import type { StorageError } from '../../storage/store';

/** The last glossary that was removed, or could not be; as long as the page is open it can be put back. */
export type Removal =
  | { readonly kind: 'removed'; readonly title: string; readonly putBack: PutBack }
  | { readonly kind: 'not-removed'; readonly title: string }
  | { readonly kind: 'not-back'; readonly title: string; readonly error: StorageError };

type PutBack = () => Promise<StorageError | undefined>;

/** Removing a glossary, and undoing it. */
export function useRemoved() {
  const removeGlossary = useRemoveGlossary();
  const [removal, setRemoval] = useState<Removal>();
  return {
    removal,
    remove: async ({ id, title }: { readonly id: string; readonly title: string }) => {
      const removed = await removeGlossary(id);
      setRemoval(
        removed.ok
          ? { kind: 'removed', title, putBack: removed.value }
          : { kind: 'not-removed', title },
      );
    },
    undo: async ({ title, putBack }: Extract<Removal, { kind: 'removed' }>) => {
      const error = await putBack();
      setRemoval(error && { kind: 'not-back', title, error });
    },
  };
}
