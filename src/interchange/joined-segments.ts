import type { UnitSegment } from './translation-unit';

/**
 * The segments of one side as one string, for formats that hold one. They are parted by line breaks: by one more than
 * any of them has in a row within itself, so that the parts can be told from what they hold.
 */
export function joinSegments(segments: readonly UnitSegment[]): string {
  const runs = segments.flatMap(({ text }) => text.match(/\n+/g) ?? []);
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  return segments.map(({ text }) => text).join('\n'.repeat(longest + 1));
}
