import type { GlossaryMessage } from './glossary-client';
import {
  exportGlossary,
  importGlossary,
  type GlossaryAnswers,
  type GlossaryQuestion,
} from './glossary-tasks';

addEventListener('message', ({ data }: MessageEvent<GlossaryQuestion>) => {
  void answer(data);
});

/** What is thrown reaches the page as the error of the worker. */
async function answer(question: GlossaryQuestion) {
  if (question.kind === 'export') tell({ kind: 'answer', answer: exportGlossary(question) });
  else {
    const imported = await importGlossary(question, (share) => tell({ kind: 'progress', share }));
    tell({ kind: 'answer', answer: imported });
  }
}

const tell = (message: GlossaryMessage<GlossaryAnswers[keyof GlossaryAnswers]>) =>
  postMessage(message);
