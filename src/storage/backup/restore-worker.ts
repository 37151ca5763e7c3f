import { failure } from '../../domain/result';
import { backupKinds } from '../glossaries/glossary-records';
import { planRestore } from './plan-restore';
import { readBackup } from './read-backup';
import type { RestoreQuestion } from './restore-off-thread';

/** Above it no text of so many bytes can be read at all, or is short enough for a backup. */
const mostBytes = 600_000_000;

addEventListener('message', ({ data }: MessageEvent<RestoreQuestion>) => {
  void answer(data).then(postMessage);
});

async function answer(question: RestoreQuestion): Promise<unknown> {
  if (question.kind === 'plan') return planRestore(question.here, question.there, backupKinds);
  const { file } = question;
  if (file.size > mostBytes) return failure({ kind: 'too-large', characters: file.size });
  return readBackup(await file.text());
}
