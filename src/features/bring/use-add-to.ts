import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { planBring } from '../../domain/alignment/plan-bring';
import { makeOwnText } from '../../domain/text/make-own-text';
import type { Bilingual, Level, Text } from '../../domain/text/text';
import { makeKeptEdit } from '../../queries/align-text';
import { newBeadId, newSegmentId } from '../../queries/new-ids';
import { isOwnText, newTextId } from '../../queries/own-texts';
import { useStore } from '../../queries/store-context';
import { ownTexts } from '../../storage/own-texts';
import type { StorageError } from '../../storage/store';
import { clearDraft } from './bring-draft';
import { tieSides } from './tie-sides';
import type { Aligning } from './use-alignment';
import type { ReadSides } from './use-sides';

const newIds = { segment: newSegmentId, bead: newBeadId };

/** Gives a text another English side as one step that can be undone, or makes a copy with it of one that came with the app. */
export function useAddTo(text: Text, read: ReadSides, aligning: Aligning) {
  const client = useQueryClient();
  const store = useStore();
  const [, navigate] = useLocation();
  const [isAdding, setAdding] = useState(false);
  const [error, setError] = useState<StorageError>();
  const sides = useMemo(() => {
    const hasTarget = read.target.segments.length > 0;
    return hasTarget ? tieSides(read, aligning) : undefined;
  }, [read, aligning]);
  const bring = async (title: Bilingual, level: Level) => {
    if (!sides || aligning.kind !== 'done') return undefined;
    if (isOwnText(text.id)) {
      const edit = planBring(text, sides.target, aligning.beads, newIds);
      const written = await makeKeptEdit(client, store, text.id, edit);
      return written.ok ? text.id : written.error;
    }
    const id = newTextId(new Date(), Math.random());
    const { provenance, glossaries } = text;
    const copy = makeOwnText(sides, { id, title, level, provenance, glossaries });
    const written = await store.write(ownTexts, [id], copy);
    return written.ok ? id : written.error;
  };
  const add = async (titles: Bilingual, level: Level | undefined) => {
    setAdding(true);
    const brought = await bring(titles, level ?? text.level);
    setAdding(false);
    if (typeof brought !== 'string') {
      setError(brought);
      return;
    }
    clearDraft(text.id);
    navigate(`/texts/${brought}?mode=align`);
  };
  return { add, sides, isAdding, error };
}
