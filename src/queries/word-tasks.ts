import { createWordClient } from '../workers/word-client';

/** What is done with words, off the main thread. */
export const wordTasks = createWordClient();
