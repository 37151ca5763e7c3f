import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { listDone, makeOwnText, type NewSides } from '../../domain/text/make-own-text';
import type { Bilingual } from '../../domain/text/text';
import { newTextId } from '../../queries/own-texts';
import { useStore } from '../../queries/store-context';
import { listGlossaries } from '../../queries/vocabulary';
import { ownTexts } from '../../storage/own-texts';
import { marks } from '../../storage/records';
import type { StorageError } from '../../storage/store';
import { clearDraft, type Draft } from './bring-draft';
import type { ReadSides } from './use-sides';

/** Keeps a text and opens it; what could not be kept stays where it was put in. */
export function useAddText() {
  const client = useQueryClient();
  const store = useStore();
  const [, navigate] = useLocation();
  const [isAdding, setAdding] = useState(false);
  const [error, setError] = useState<StorageError>();
  const add = async (sides: NewSides, titles: Bilingual, draft: Draft, { from }: ReadSides) => {
    setAdding(true);
    const id = newTextId(new Date(), Math.random());
    const text = makeOwnText(sides, {
      id,
      title: { id: titles.id.trim(), en: titles.en.trim() || titles.id.trim() },
      level: draft.level ?? from?.level ?? 'B1',
      provenance: from?.provenance ?? { publisher: '', description: { id: '', en: '' } },
      glossaries: await listGlossaries(client),
    });
    const written = await store.writeAll([
      { kind: ownTexts, path: [id], value: text },
      ...listDone(sides).map((bead) => ({ kind: marks, path: [id, bead], value: { done: true } })),
    ]);
    setAdding(false);
    if (!written.ok) {
      setError(written.error);
      return;
    }
    clearDraft();
    navigate(`/texts/${id}${text.target.length > 0 && !from ? '?mode=align' : ''}`);
  };
  return { add, isAdding, error };
}
