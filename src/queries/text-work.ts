import type { TextWork } from '../interchange/choose-work';
import { useTextRecords, type TextRecords } from './text-records';

/** What the user made of a text, as files take it along; undefined until it is read. */
export const useTextWork = (textId: string): TextWork | undefined => useTextRecords(textId, workOf);

const workOf = ({ translations, marks }: TextRecords): TextWork => ({
  translations: new Map([...translations].map(([id, { text }]) => [id, text])),
  done: new Set([...marks].filter(([, { done }]) => done).map(([id]) => id)),
});
