import { languageMarks } from './language-marks';

type Known = keyof typeof languageMarks;

const markOf = new Map(
  (['id', 'en'] as const).flatMap((language) =>
    languageMarks[language].split(' ').map((word) => [word, language] as const),
  ),
);

/** So many words tell a language for sure. */
const wordsRead = 2000;

/** How much oftener the words of one language have to be met than those of the other. */
const clearly = 2;

/** Whether a text is Indonesian or English, by its commonest words; undefined where they do not tell. */
export function guessLanguage(texts: readonly string[]): Known | undefined {
  const met = { id: 0, en: 0 };
  let read = 0;
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
      const language = markOf.get(word);
      if (language) met[language] += 1;
      read += 1;
    }
    if (read >= wordsRead) break;
  }
  if (met.id > met.en * clearly) return 'id';
  return met.en > met.id * clearly ? 'en' : undefined;
}
