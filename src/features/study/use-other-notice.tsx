import type { ReactNode } from 'react';
import type { TextKind } from '../../queries/history';
import type { RecordPath } from '../../storage/store';
import { OtherVersionNotice } from './other-version';
import type { KeptText } from './use-kept-text';
import { useOtherVersion } from './use-other-version';

/** What a field says while it was written elsewhere too; either choice is a new version, so both stay in the history. */
export function useOtherNotice(
  kind: TextKind,
  path: RecordPath,
  base: { readonly text: string; readonly unwritten: string },
  kept: KeptText,
): ReactNode {
  const { other, settle } = useOtherVersion(kind, path, base, kept);
  if (other === undefined) return undefined;
  const choose = (text: string) => {
    kept.replace(text);
    settle();
  };
  return (
    <OtherVersionNotice
      own={kept.text}
      other={other}
      onTake={() => choose(other)}
      onKeep={() => choose(kept.newest())}
    />
  );
}
