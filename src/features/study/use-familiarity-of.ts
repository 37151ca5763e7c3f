import { useState } from 'react';
import { familyOf } from '../../domain/glossary/family-of';
import type { TermMatch } from '../../domain/glossary/find-terms';
import {
  useFamiliarities,
  useSetFamiliarity,
  useToggleFamiliarity,
} from '../../queries/familiarity';
import type { Familiarity } from '../../storage/records';

type Level = Familiarity['level'];

/** How well a word's family is known, and the ways to say so, for this form alone where that is asked for. */
export type FamiliarityOf = {
  readonly form: string;
  readonly level: Level | undefined;
  /** Undefined where the form is the family's name. */
  readonly isAlone: boolean | undefined;
  readonly setAlone: (isWanted: boolean) => void;
  /** The level that is set already makes it new again. */
  readonly choose: (level: Level) => void;
};

export function useFamiliarityOf(match: TermMatch): FamiliarityOf {
  const family = familyOf(match.readings[0].term);
  const form = match.surface.toLowerCase();
  const levels = useFamiliarities();
  const toggle = useToggleFamiliarity();
  const set = useSetFamiliarity();
  // The form that is to become an exception; another one that is looked up meanwhile does not.
  const [wanted, setWanted] = useState<string>();
  const isException = levels.isException(family, form);
  const isNew = wanted === form && !isException;
  return {
    form,
    level: levels.of(family, form),
    isAlone: form === family ? undefined : isException || isNew,
    setAlone: (isWanted) => {
      setWanted(isWanted ? form : undefined);
      if (!isWanted && isException) void set([family], undefined, form);
    },
    choose: (level) => void (isNew ? set([family], level, form) : toggle(family, level, form)),
  };
}
