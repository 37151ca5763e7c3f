import * as v from 'valibot';
import type { RecordKind } from './store';

/** Whether an imported glossary lights up texts; its path is `[glossaryId]`. */
export type GlossaryUse = { readonly isOn: boolean };

export const glossaryUses: RecordKind<GlossaryUse> = {
  name: 'glossary-use',
  version: 1,
  schema: v.strictObject({ isOn: v.boolean() }),
  migrations: [],
  keepsHistory: false,
};
