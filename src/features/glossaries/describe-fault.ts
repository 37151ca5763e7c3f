import type { TFunction } from 'i18next';
import type { FileFault } from '../../interchange/file-fault';
import type { GlossaryFault } from '../../interchange/glossaries/draft-term';

/** What is wrong with a file, in words. */
export function describeFault(t: TFunction<['glossaries', 'app']>, fault: GlossaryFault): string {
  if (isOfFile(fault)) return t(`app:fault.${fault.kind}`, { ...fault });
  return t(`glossaries:fault.${fault.kind}`, { ...fault });
}

/** Faults that every file of the app can have. */
const isOfFile = (fault: GlossaryFault): fault is FileFault => fileFaults.has(fault.kind);

const fileFaults: ReadonlySet<GlossaryFault['kind']> = new Set<FileFault['kind']>([
  'not-json',
  'too-new',
  'wrong-shape',
  'wrong-cell',
  'duplicate-id',
  'unknown-segment',
  'out-of-order',
  'not-covered',
]);
