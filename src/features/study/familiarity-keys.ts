import type { Familiarity } from '../../storage/records';

const levels: Readonly<Record<string, Familiarity['level']>> = {
  Digit1: 1,
  Digit2: 2,
  Digit3: 3,
  Digit4: 4,
  Digit5: 5,
  KeyW: 'known',
  KeyX: 'ignored',
};

type Keystroke = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The level that a key sets for the word in focus, by physical position; undefined for any other key. */
export const levelOfKey = ({ code, ctrlKey, metaKey, altKey }: Keystroke) =>
  ctrlKey || metaKey || altKey ? undefined : levels[code];
