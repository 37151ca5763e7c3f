import { createListeners } from './listeners';

/** How safe what the user writes is at this moment. */
export type Safety = {
  /** 'ready' is the good state; in all others a write is kept by local storage alone. */
  readonly journal: 'opening' | 'ready' | 'full' | 'unavailable' | 'too-new';
  /** 'ready' is the good state; in the others a write is kept by the journal alone. */
  readonly local: 'ready' | 'full' | 'unavailable';
  /** How many records of each kind local storage had lost and the journal gave back at this start. */
  readonly recovered: Readonly<Record<string, number>>;
};

/** As `useSyncExternalStore` takes it: `get` gives the same object until something has changed. */
export type SafetyState = {
  readonly get: () => Safety;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly set: (change: Partial<Safety>) => void;
};

export function createSafety(): SafetyState {
  const listeners = createListeners<undefined>();
  let safety: Safety = { journal: 'opening', local: 'ready', recovered: {} };
  return {
    get: () => safety,
    subscribe: listeners.add,
    set: (change) => {
      const changed = { ...safety, ...change };
      if (JSON.stringify(changed) === JSON.stringify(safety)) return;
      safety = changed;
      listeners.tell(undefined);
    },
  };
}
