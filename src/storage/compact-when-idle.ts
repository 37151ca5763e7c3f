import type { JournaledStore } from './journaled-store';

const quietMilliseconds = 5000;
const betweenStepsMilliseconds = 50;
const betweenRoundsMilliseconds = 600_000;
const stepsInARound = 200;

/**
 * Keeps the journal small while a tab is open: soon after the start, and every ten minutes; gives the way to stop.
 * A step is taken only when nothing has been written for a while, in any tab, and the browser has nothing else to do.
 */
export function compactWhenIdle({
  compact,
  subscribe,
}: Pick<JournaledStore, 'compact' | 'subscribe'>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changes = 0;
  let steps = 0;

  function stepWhenQuietFor(milliseconds: number) {
    const before = changes;
    const stepOrWait = () => {
      if (changes === before) void step();
      else stepWhenQuietFor(quietMilliseconds);
    };
    timer = setTimeout(() => whenIdle(stepOrWait), milliseconds);
  }

  async function step() {
    const compacted = await compact();
    steps += 1;
    if (compacted.ok && !compacted.value.isFinished && steps < stepsInARound) {
      stepWhenQuietFor(betweenStepsMilliseconds);
    } else timer = setTimeout(beginRound, betweenRoundsMilliseconds);
  }

  function beginRound() {
    steps = 0;
    stepWhenQuietFor(quietMilliseconds);
  }

  const unsubscribe = subscribe(() => (changes += 1));
  beginRound();
  return () => {
    unsubscribe();
    clearTimeout(timer);
  };
}

/** Safari does not say when it is idle. */
function whenIdle(then: () => void) {
  const browser: Pick<Partial<Window>, 'requestIdleCallback'> = globalThis;
  if (browser.requestIdleCallback) browser.requestIdleCallback(then);
  else setTimeout(then);
}
