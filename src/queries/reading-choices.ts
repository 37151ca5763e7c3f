import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Reading, Readings } from '../domain/glossary/compiled-glossary';
import type { TermMatch } from '../domain/glossary/find-terms';
import { readingChoices, type ReadingChoice } from '../storage/reading-choices';
import type { Store } from '../storage/store';
import { useStore } from './store-context';
import { useWriteRecord } from './write-record';

/** The readings that were chosen, by the parts of their paths joined with line ends. */
export type ReadingChoices = ReadonlyMap<string, ReadingChoice>;

/** Where a word stands. */
export type WordPlace = { readonly textId: string; readonly segmentId: string };

const choicesQuery = (store: Store) =>
  queryOptions({
    queryKey: ['store', readingChoices.name],
    queryFn: async (): Promise<ReadingChoices> => {
      const listed = await store.list(readingChoices, []);
      const records = listed.ok ? listed.value : [];
      return new Map(records.map(({ path, value }) => [path.join('\n'), value]));
    },
    structuralSharing: false,
  });

const none: ReadingChoices = new Map();

export function useReadingChoices(): ReadingChoices {
  return useQuery(choicesQuery(useStore())).data ?? none;
}

/** Keeps a choice for the place where it was made, and offers it wherever the same form stands from now on. */
export function useChooseReading() {
  const write = useWriteRecord(readingChoices);
  return (match: TermMatch, place: WordPlace, { glossaryId, term }: Reading) => {
    const choice = { glossaryId, termId: term.id };
    void write(pathOf(match, place), choice);
    void write([formOf(match)], choice);
  };
}

/** The match from the chosen reading on, that of the place, else of the form; what stood before it comes last. */
export function withChoice(match: TermMatch, place: WordPlace, choices: ReadingChoices): TermMatch {
  if (choices.size === 0 || match.readings.length < 2) return match;
  const choice = choices.get(pathOf(match, place).join('\n')) ?? choices.get(formOf(match));
  const at = match.readings.findIndex((reading) => isChoice(reading, choice));
  const [chosen = match.readings[0], ...after] = match.readings.slice(Math.max(at, 0));
  const readings: Readings = [chosen, ...after, ...match.readings.slice(0, Math.max(at, 0))];
  return { ...match, readings };
}

const formOf = ({ surface }: TermMatch) => surface.toLowerCase();

const pathOf = (match: TermMatch, { textId, segmentId }: WordPlace) => [
  formOf(match),
  textId,
  segmentId,
  String(match.span.start),
];

const isChoice = ({ glossaryId, term }: Reading, choice: ReadingChoice | undefined) =>
  glossaryId === choice?.glossaryId && term.id === choice.termId;
