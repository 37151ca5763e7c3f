/** Long texts for timing, made of short ones: names differ from copy to copy, or each part would be found many times. */

const capitalised = /\p{Lu}\p{L}{3,}/gu;
const syllables = ['ba', 'ko', 'ri', 'tu', 'se', 'mo', 'la', 'ni', 'du', 'ge'];

const namesOf = (lines) => new Set(lines.flatMap((line) => line.match(capitalised) ?? []));

/** `count` or a few more segments a side, as a document with gold beads. */
export function concatenate(documents, count) {
  const long = { source: [], target: [], beads: [] };
  for (let copy = 0; long.source.length < count; copy += 1) {
    const part = documents[copy % documents.length];
    append(long, part, Math.floor(copy / documents.length));
  }
  return long;
}

function append(long, part, copy) {
  const names = namesOf(part.target);
  const shared = new Set([...namesOf(part.source)].filter((name) => names.has(name)));
  const suffix =
    copy === 0 ? '' : `${syllables[copy % 10]}${syllables[Math.floor(copy / 10) % 10]}`;
  const rename = (line) =>
    line.replaceAll(capitalised, (name) => (shared.has(name) ? name + suffix : name));
  const source = long.source.length;
  const target = long.target.length;
  long.source.push(...part.source.map(rename));
  long.target.push(...part.target.map(rename));
  for (const bead of part.beads) {
    long.beads.push({
      source: bead.source.map((line) => line + source),
      target: bead.target.map((line) => line + target),
    });
  }
}
