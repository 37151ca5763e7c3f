import type { Familiarity } from '../storage/records';

const levels: Readonly<Record<string, Familiarity['level']>> = {
  Digit1: 1,
  Digit2: 2,
  Digit3: 3,
  Digit4: 4,
  Digit5: 5,
  KeyW: 'known',
  KeyX: 'ignored',
};

/** The level that a key (`KeyboardEvent.code`, its physical position) sets; undefined for any other key. */
export const levelOfKey = (code: string) => levels[code];
