/** Where words of the glossaries are used, of those that the locales have a word for. */
const registers = [
  'informal',
  'nonstandard',
  'religious',
  'literary',
  'technical',
  'formal',
  'dated',
  'coarse',
  'Javanese',
] as const;

export const isKnownRegister = (register: string): register is (typeof registers)[number] =>
  registers.some((known) => known === register);
