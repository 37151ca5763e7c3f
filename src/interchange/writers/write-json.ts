import type { ChosenWork } from '../choose-work';

/** The app's own file of a text, as `decodeText` reads it. */
export const writeJson = ({ text }: ChosenWork): string =>
  `${JSON.stringify({ version: 1, ...text }, null, 2)}\n`;
