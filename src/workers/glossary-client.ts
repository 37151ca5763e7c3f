import type { GlossaryAnswers, GlossaryQuestion } from './glossary-tasks';

export type GlossaryMessage<Answer> =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'answer'; readonly answer: Answer };

type AskOptions = {
  /** Ends it at once: the promise rejects with the reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
};

type Question<Kind extends GlossaryQuestion['kind']> = Extract<GlossaryQuestion, { kind: Kind }>;

export const importOffThread = (question: Question<'import'>, options: AskOptions) =>
  ask<GlossaryAnswers['import']>(question, options);

export const exportOffThread = (question: Question<'export'>) =>
  ask<GlossaryAnswers['export']>(question, {});

/** A worker for each question, so that it can be ended, and nothing a stranger's file left behind meets the next. */
function ask<Answer>(
  question: GlossaryQuestion,
  { signal, onProgress }: AskOptions,
): Promise<Answer> {
  const worker = new Worker(new URL('glossary-worker.ts', import.meta.url), { type: 'module' });
  const answered = new Promise<Answer>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<GlossaryMessage<Answer>>) => {
      if (data.kind === 'answer') resolve(data.answer);
      else onProgress?.(data.share);
    });
    worker.postMessage(question, []);
  });
  return answered.finally(() => worker.terminate());
}
