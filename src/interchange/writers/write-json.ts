import type { Text } from '../../domain/text/text';
import type { ChosenWork } from '../choose-work';

/** The app's own file of a text, as `decodeText` reads it; where it comes from is said also of what the user pasted. */
export const writeJson = ({ text }: ChosenWork): string =>
  `${JSON.stringify(
    {
      version: 1,
      ...text,
      provenance: { ...text.provenance, ...origin(text) },
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
