import type { UnitSegment } from './translation-unit';

/**
 * The segments of one side as one string, for formats that hold one. They are parted by line breaks: by one more than
 * any of them has in a row within itself, so that the parts can be told from what they hold.
 */
export function joinSegments(segments: readonly UnitSegment[]): string {
  const longest = longestRun(segments.map(({ text }) => text));
  return segments.map(({ text }) => text).join('\n'.repeat(longest + 1));
}

/** The parts that `joinSegments` made one string of; all of it as one part when it cannot have been `count` of them. */
export function splitSegments(joined: string, count: number): readonly string[] {
  if (count < 2) return [joined];
  const parts = joined.split('\n'.repeat(Math.max(1, longestRun([joined]))));
  return parts.length === count ? parts : [joined];
}

const longestRun = (texts: readonly string[]) =>
  texts
    .flatMap((text) => text.match(/\n+/g) ?? [])
    .reduce((longest, { length }) => Math.max(longest, length), 0);
