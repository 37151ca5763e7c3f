import { failure, type Result } from '../../domain/result';
import type { Brought } from '../../interchange/readers/brought';
import { readFile } from '../../workers/reading-client';
import {
  fillSide,
  type ChangeDraft,
  type FileDraft,
  type FileTrouble,
  type Side,
} from './bring-draft';

/** Reads a file into a place; one that holds both sides fills both. */
export async function putFile(change: ChangeDraft, side: Side, file: File): Promise<void> {
  const { name } = file;
  const controller = new AbortController();
  const stop = () => controller.abort();
  const show = (state: FileDraft | undefined) =>
    change((draft) => fillSide(draft, side, { file: state }));
  change((draft) => {
    const { file: former } = draft[side];
    if (former?.kind === 'reading') former.stop();
    return fillSide(draft, side, { file: { kind: 'reading', name, share: 0, stop } });
  });
  const read: Result<Brought, FileTrouble> = await readFile(file, {
    signal: controller.signal,
    onProgress: (share) => show({ kind: 'reading', name, share, stop }),
  }).catch(() => failure({ kind: 'gone' as const }));
  if (controller.signal.aborted) return;
  if (!read.ok) show({ kind: 'faulty', name, fault: read.error });
  else if (read.value.kind === 'side') show({ kind: 'read', name, side: read.value });
  else putParallel(change, side, name, read.value);
}

function putParallel(
  change: ChangeDraft,
  side: Side,
  name: string,
  brought: Exclude<Brought, { kind: 'side' }>,
) {
  change((draft) => ({
    ...fillSide(draft, side, { file: undefined }),
    parallel: { name, brought },
  }));
}

/** Takes the file out of a place again, and stops reading it. */
export const takeFileOut = (change: ChangeDraft, side: Side) =>
  change((draft) => {
    const { file } = draft[side];
    if (file?.kind === 'reading') file.stop();
    return fillSide(draft, side, { file: undefined });
  });
