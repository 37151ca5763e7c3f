const backslash = 0x5c;
const quote = 0x22;

/** Where brackets in JSON are nested deeper than `limit`; undefined when they nowhere are. One scan, no recursion. */
export function findDeepNesting(json: string, limit: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let position = 0; position < json.length; position += 1) {
    const unit = json.charCodeAt(position);
    if (unit === backslash) position += 1;
    else if (unit === quote) inString = !inString;
    else if (!inString) depth += nestingOf(unit);
    if (depth > limit) return position;
  }
  return undefined;
}

/** 1 for [ and {, -1 for ] and }, which differ from the first in one bit. */
function nestingOf(unit: number): number {
  const withoutBit = unit & ~0x20;
  if (withoutBit === 0x5b) return 1;
  return withoutBit === 0x5d ? -1 : 0;
}
