import { readFileSync } from 'node:fs';
import type { Glossary } from '../domain/glossary/term';
import { decodeGlossaryTsv } from './glossary-tsv';

const file = new URL('../../public/glossaries/core.tsv', import.meta.url);

/** The core glossary from its place in `public/`, for tests; throws with the fault when it has one. */
export function readBundledCore(): Glossary {
  const decoded = decodeGlossaryTsv(readFileSync(file, 'utf8'), {
    id: 'core',
    title: { id: 'Kosakata inti', en: 'Core vocabulary' },
  });
  if (!decoded.ok) throw new Error(`core.tsv: ${JSON.stringify(decoded.error)}`);
  return decoded.value;
}
