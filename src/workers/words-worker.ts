import type { WordAnswer, WordCall } from './word-client';
import { createWordTasks, perform } from './word-tasks';

const tasks = createWordTasks();

// The first number that is formatted loads what the browser knows of all languages, for the page too: here it holds up nothing.
new Intl.NumberFormat().format(0);

addEventListener('message', ({ data: { id, question } }: MessageEvent<WordCall>) => {
  void reply(id, () => perform(tasks, question));
});

async function reply(id: number, act: () => Promise<unknown>) {
  try {
    answer({ id, value: await act() });
  } catch (error) {
    answer({ id, error: String(error) });
  }
}

const answer = (message: WordAnswer<unknown>) => postMessage(message);

// Says that the worker could be started.
answer({ id: 0, value: undefined });
