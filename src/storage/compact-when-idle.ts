import type { JournaledStore } from './journaled-store';

const firstAfterMilliseconds = 5000;
const betweenStepsMilliseconds = 500;
const betweenRoundsMilliseconds = 600_000;

/** Keeps the journal small while a tab is open: soon after the start, and every ten minutes; gives the way to stop. */
export function compactWhenIdle({ compact }: Pick<JournaledStore, 'compact'>): () => void {
  let timer = setTimeout(run, firstAfterMilliseconds);

  async function step() {
    const compacted = await compact();
    const isFinished = !compacted.ok || compacted.value.isFinished;
    timer = setTimeout(run, isFinished ? betweenRoundsMilliseconds : betweenStepsMilliseconds);
  }

  function run() {
    void step();
  }

  return () => clearTimeout(timer);
}
