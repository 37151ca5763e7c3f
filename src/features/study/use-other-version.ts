import { useEffect, useEffectEvent, useState } from 'react';
import type { TextKind } from '../../queries/history';
import { useStore } from '../../queries/store-context';
import { followOthers } from '../../storage/follow-others';
import { recordKey } from '../../storage/record-key';
import type { RecordPath } from '../../storage/store';
import type { KeptText } from './use-kept-text';

/**
 * What was written elsewhere to a field while it was written here, until one of the two is chosen;
 * `saved` is what the field was based on. Undefined while there is none or it says the same.
 */
export function useOtherVersion(
  kind: TextKind,
  path: RecordPath,
  saved: { readonly text: string; readonly unwritten: string },
  kept: KeptText,
) {
  const { text, isTyped } = kept;
  const [other, setOther] = useState<string>();
  const store = useStore();
  const key = recordKey(kind.name, path);

  const hear = useEffectEvent((heard: string | undefined) => {
    if (isTyped) setOther(heard ?? saved.unwritten);
  });
  // A tab that slept has not heard of what the others wrote meanwhile: its first key finds out.
  const look = useEffectEvent(async () => {
    const read = await store.read(kind, path);
    const found = (read.ok ? read.value?.value.text : undefined) ?? saved.unwritten;
    if (read.ok && found !== saved.text && found !== text) setOther(found);
  });
  useEffect(
    () =>
      followOthers(window, kind, key, (made) =>
        hear(made.kind === 'written' ? made.value.text : undefined),
      ),
    [kind, key],
  );
  useEffect(() => {
    if (isTyped) void look();
  }, [isTyped]);
  // The field shows it by now: there is nothing left to choose.
  const isSettled = !isTyped && other === text;
  useEffect(() => {
    if (isSettled) setOther(undefined);
  }, [isSettled]);

  return { other: other === text ? undefined : other, settle: () => setOther(undefined) };
}
