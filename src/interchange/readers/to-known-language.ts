/** Codes of Indonesian: ISO 639-1, its code before 1989, and ISO 639-2. */
const indonesian = new Set(['id', 'in', 'ind']);
const english = new Set(['en', 'eng']);

/** Which of the two languages a code names, with whatever region: `en-US`, `id_ID`. */
export function toKnownLanguage(code: string): 'id' | 'en' | undefined {
  const language = code.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  if (indonesian.has(language)) return 'id';
  return english.has(language) ? 'en' : undefined;
}
