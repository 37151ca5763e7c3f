import type { Affix } from './affix';
import { voiceAffixes } from './voice-affixes';
import { verbAffixes } from './verb-affixes';
import { nounAffixes } from './noun-affixes';
import { measureAffixes } from './measure-affixes';
import { everydayAffixes } from './everyday-affixes';
import { clitics } from './clitics';

/** Every prefix, suffix, confix, clitic and particle. */
export const affixes: readonly Affix[] = [
  ...voiceAffixes,
  ...verbAffixes,
  ...nounAffixes,
  ...measureAffixes,
  ...everydayAffixes,
  ...clitics,
];
