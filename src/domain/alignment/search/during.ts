/** Takes steps that give the share done from 0 to 1, as that part of a longer way which lies between two shares. */
export function* during<Result>(
  from: number,
  to: number,
  steps: Generator<number, Result, undefined>,
): Generator<number, Result, undefined> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    yield from + (to - from) * value;
  }
}
