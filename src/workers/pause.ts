/** Short enough that a row which is asked for meanwhile is not felt to wait. */
const sliceMilliseconds = 12;

/** Lets other tasks pass whenever a slice of time is over. */
export function createPause(): () => Promise<void> | undefined {
  let sliceEnd = performance.now() + sliceMilliseconds;
  return () => (performance.now() > sliceEnd ? rest() : undefined);
  async function rest() {
    await new Promise((resolve) => setTimeout(resolve));
    sliceEnd = performance.now() + sliceMilliseconds;
  }
}
