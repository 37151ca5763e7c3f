import { alignInSteps, type ComputedBead } from '../domain/alignment/align-segments';
import { knowTerms, type GlossedTerm } from '../domain/alignment/evidence/know-terms';
import type { WordKnowledge } from '../domain/alignment/evidence/translation-table';
import { toLexicalWord } from '../domain/glossary/to-lexical-word';
import { indexGlossaryFile } from '../interchange/glossary-file';
import type { AlignmentReply, AlignmentRequest, AlignmentTask, Line } from './alignment-protocol';
import type { GlossaryFile } from './word-tasks';

/** Time between two looks at what else has been asked. */
const sliceMilliseconds = 30;

/** Aligns what it is asked to, in slices of time, so that a request to stop is heard. */
export function serveAlignment(line: Line<AlignmentReply, AlignmentRequest>): void {
  const running = new Set<number>();
  let knowledge: WordKnowledge = {};
  line.addEventListener('message', ({ data: request }) => {
    switch (request.kind) {
      case 'teach':
        knowledge = knowTerms(request.glossaries.flatMap(readTerms));
        break;
      case 'cancel':
        running.delete(request.id);
        break;
      case 'align':
        running.add(request.id);
        void runTask(line, running, request.id, request.task, knowledge);
        break;
    }
  });
}

/** The terms of a glossary that can be read. */
function readTerms(file: GlossaryFile): readonly GlossedTerm[] {
  const indexed = indexGlossaryFile(file);
  const entries = indexed.ok ? indexed.value.entries : [];
  return entries.flatMap((entry) => {
    const term = entry.read();
    return term ? [{ ...toLexicalWord(term), senses: term.senses }] : [];
  });
}

async function runTask(
  line: Line<AlignmentReply, AlignmentRequest>,
  running: Set<number>,
  id: number,
  { source, target, ...options }: AlignmentTask,
  knowledge: WordKnowledge,
) {
  try {
    const steps = alignInSteps(source, target, { ...knowledge, ...options });
    while (running.has(id)) {
      const { beads, share } = takeSlice(steps);
      if (beads) {
        running.delete(id);
        line.postMessage({ kind: 'done', id, beads }, {});
        return;
      }
      line.postMessage({ kind: 'progress', id, share }, {});
      await nextTask();
    }
  } catch (error) {
    running.delete(id);
    line.postMessage({ kind: 'failed', id, message: String(error) }, {});
  }
}

type Slice = { readonly share: number; readonly beads?: readonly ComputedBead[] };

function takeSlice(steps: ReturnType<typeof alignInSteps>): Slice {
  const end = performance.now() + sliceMilliseconds;
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return { share: 1, beads: value };
    if (performance.now() >= end) return { share: value };
  }
}

/** Messages are heard between tasks, not between promises. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve);
  });
