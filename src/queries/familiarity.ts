import { queryOptions, useQuery } from '@tanstack/react-query';
import { standingKey, type Standing } from '../domain/glossary/standing';
import { familiarities, type Familiarity } from '../storage/records';
import type { Store } from '../storage/store';
import { useStore } from './store-context';
import { useChangeWords } from './undo';
import { wordTasks } from './word-tasks';

/** How well word families are known, and single forms that are an exception; what is absent is new. */
export type Familiarities = {
  /** The level of a family, or of one of its forms. */
  readonly of: (family: string, form?: string) => Level | undefined;
  /** Whether a form has a level of its own. */
  readonly isException: (family: string, form: string) => boolean;
};

type Level = Familiarity['level'];

/** Once it is read, texts are measured by it. */
export const familiaritiesQuery = (store: Store) =>
  queryOptions({
    queryKey: ['store', familiarities.name],
    queryFn: async (): Promise<Familiarities> => {
      const listed = await store.list(familiarities, []);
      const records = listed.ok ? listed.value : [];
      const levels = new Map(
        records.map(({ path: [family = '', form], value }) => [
          standingKey(family, form),
          value.level,
        ]),
      );
      // Nobody who looks at a word has to wait for the measure of a text.
      void wordTasks.stand(new Map(Array.from(levels, ([key, level]) => [key, toStanding(level)])));
      return readLevels(levels);
    },
    structuralSharing: false,
  });

const readLevels = (levels: ReadonlyMap<string, Level>): Familiarities => ({
  of: (family, form) =>
    (form === undefined ? undefined : levels.get(standingKey(family, form))) ?? levels.get(family),
  isException: (family, form) => levels.has(standingKey(family, form)),
});

const toStanding = (level: Level): Standing => (typeof level === 'number' ? 'unknown' : level);

const none = readLevels(new Map());

export function useFamiliarities(): Familiarities {
  return useQuery(familiaritiesQuery(useStore())).data ?? none;
}

/**
 * Sets the level of families, or of the single form that is named; without a level they are new again. Can be undone.
 */
export function useSetFamiliarity() {
  const change = useChangeWords();
  return (families: readonly string[], level: Level | undefined, form?: string) => {
    const word = form ?? families[0] ?? '';
    const value = level === undefined ? undefined : { level };
    const inner = form === undefined ? [] : [form.toLowerCase()];
    return change(
      { kind: 'level', word, count: families.length, level },
      families.map((family) => ({ kind: familiarities, path: [family, ...inner], value })),
    );
  };
}

/** Sets the level of a family, or of a form that is an exception; the level that it has already makes it new again. */
export function useToggleFamiliarity() {
  const levels = useFamiliarities();
  const set = useSetFamiliarity();
  return (family: string, level: Level, form: string) => {
    const exception = levels.isException(family, form) ? form : undefined;
    return set([family], levels.of(family, exception) === level ? undefined : level, exception);
  };
}
