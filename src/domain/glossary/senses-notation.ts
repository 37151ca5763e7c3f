import type { Sense } from './term';

/** Senses as a user writes them, one a line: `[informal] what it means – when it is used`. */
export const writeSenses = (senses: readonly Sense[]): string =>
  senses
    .map(({ register, gloss, note }) => {
      const before = register === undefined ? '' : `[${register}] `;
      return `${before}${gloss}${note === undefined ? '' : ` – ${note}`}`;
    })
    .join('\n');

/** The way back; empty lines count for nothing, and so does what stands alone in brackets or after a dash. */
export const readSenses = (written: string): readonly Sense[] =>
  written.split('\n').flatMap((line) => readSense(line.trim()) ?? []);

const sensePattern = /^(?:\[([^\]]*)\])?(.*?)(?:(?:^|\s)[–~]\s(.*))?$/u;

function readSense(line: string): Sense | undefined {
  const [, register = '', gloss = '', note = ''] = sensePattern.exec(line)?.map(trim) ?? [];
  if (gloss === '') return undefined;
  return { ...(register && { register }), gloss, ...(note && { note }) };
}

const trim = (part: string | undefined) => part?.trim() ?? '';
