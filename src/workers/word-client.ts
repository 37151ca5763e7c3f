import type { WordQuestion, WordTasks } from './word-tasks';

export type WordCall = { readonly id: number; readonly question: WordQuestion };

/** Answers the call of the same id; the first of all, with id 0, says that the worker has started. */
export type WordAnswer<Value> = { readonly id: number } & (
  { readonly value: Value } | { readonly error: string }
);

/** Has the tasks done in a worker, which is started at the first of them; on the page where no worker can be had. */
export function createWordClient(): WordTasks {
  let started: Promise<WordTasks> | undefined;
  const tasks = () => {
    started ??= startWorker().catch(startHere);
    return started;
  };
  return {
    compile: async (...args) => (await tasks()).compile(...args),
    check: async (...args) => (await tasks()).check(...args),
    find: async (...args) => (await tasks()).find(...args),
    list: async (...args) => (await tasks()).list(...args),
    family: async (...args) => (await tasks()).family(...args),
    own: async (...args) => (await tasks()).own(...args),
    suggest: async (...args) => (await tasks()).suggest(...args),
    terms: async (...args) => (await tasks()).terms(...args),
    search: async (...args) => (await tasks()).search(...args),
    term: async (...args) => (await tasks()).term(...args),
    twins: async (...args) => (await tasks()).twins(...args),
    shelve: async (...args) => (await tasks()).shelve(...args),
    places: async (...args) => (await tasks()).places(...args),
    counts: async (...args) => (await tasks()).counts(...args),
    measure: async (...args) => (await tasks()).measure(...args),
    stand: async (...args) => (await tasks()).stand(...args),
    share: async (...args) => (await tasks()).share(...args),
  };
}

async function startWorker(): Promise<WordTasks> {
  const worker = new Worker(new URL('words-worker.ts', import.meta.url), { type: 'module' });
  await new Promise((resolve, reject) => {
    worker.addEventListener('message', resolve, { once: true });
    worker.addEventListener('error', reject, { once: true });
  });
  let calls = 0;
  const ask = <Value>(question: WordQuestion): Promise<Value> => {
    calls += 1;
    return call(worker, { id: calls, question });
  };
  return {
    compile: (...args) => ask({ task: 'compile', args }),
    check: (...args) => ask({ task: 'check', args }),
    find: (...args) => ask({ task: 'find', args }),
    list: (...args) => ask({ task: 'list', args }),
    family: (...args) => ask({ task: 'family', args }),
    own: (...args) => ask({ task: 'own', args }),
    suggest: (...args) => ask({ task: 'suggest', args }),
    terms: (...args) => ask({ task: 'terms', args }),
    search: (...args) => ask({ task: 'search', args }),
    term: (...args) => ask({ task: 'term', args }),
    twins: (...args) => ask({ task: 'twins', args }),
    shelve: (...args) => ask({ task: 'shelve', args }),
    places: (...args) => ask({ task: 'places', args }),
    counts: (...args) => ask({ task: 'counts', args }),
    measure: (...args) => ask({ task: 'measure', args }),
    stand: (...args) => ask({ task: 'stand', args }),
    share: (...args) => ask({ task: 'share', args }),
  };
}

function call<Value>(worker: Worker, asked: WordCall): Promise<Value> {
  return new Promise((resolve, reject) => {
    const onMessage = ({ data }: MessageEvent<WordAnswer<Value>>) => {
      if (data.id !== asked.id) return;
      worker.removeEventListener('message', onMessage);
      if ('value' in data) resolve(data.value);
      else reject(new Error(data.error));
    };
    worker.addEventListener('message', onMessage);
    worker.postMessage(asked, []);
  });
}

async function startHere(): Promise<WordTasks> {
  const { createWordTasks } = await import('./word-tasks');
  return createWordTasks();
}
