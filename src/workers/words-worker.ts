import type { WordAnswer, WordCall } from './word-client';
import { createWordTasks, perform } from './word-tasks';

const tasks = createWordTasks();

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
