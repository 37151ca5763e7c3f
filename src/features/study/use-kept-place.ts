import { useCallback, useEffect, useState } from 'react';
import type { Text } from '../../domain/text/text';
import { useWriteRecord } from '../../queries/write-record';
import { places, type Place, type StudyMode } from '../../storage/records';

/** The mode and the uppermost row of a text, from the last visit on unless a mode is asked for, kept with every change. */
export function useKeptPlace(text: Text, place: Place | undefined, asked?: StudyMode) {
  const [mode, setMode] = useState(asked ?? place?.mode ?? 'read');
  const [beadId, setBeadId] = useState(place?.beadId);
  const write = useWriteRecord(places);
  useEffect(() => {
    void write([text.id], { mode, beadId, openedAt: new Date().toISOString() });
  }, [write, text.id, mode, beadId]);
  const setRow = useCallback((row: number) => setBeadId(text.beads[row]?.id), [text]);
  const row = Math.max(
    0,
    text.beads.findIndex(({ id }) => id === beadId),
  );
  return { mode, setMode, row, setRow };
}
