import type { Bead } from '../../domain/alignment/bead';
import type { Text } from '../../domain/text/text';
import type { ChosenWork } from '../choose-work';

const toPlainBead = ({ id, source, target }: Bead): Bead => ({ id, source, target });

/** The app's own file of a text, as `decodeText` reads it; where it comes from is said also of what the user pasted. */
export const writeJson = ({ text }: ChosenWork): string =>
  `${JSON.stringify(
    {
      version: 1,
      ...text,
      provenance: { ...text.provenance, ...origin(text) },
      beads: text.beads.map(toPlainBead),
    },
    null,
    2,
  )}\n`;

function origin({ provenance: { publisher, description } }: Text) {
  return {
    publisher: publisher || '–',
    description: {
      id: description.id || 'Teks sendiri',
      en: description.en || 'An own text',
    },
  };
}
