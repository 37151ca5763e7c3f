import { BringError } from './bring-error';

/** Tags and stretches of text: more than fifty megabytes of honest markup hold, or the largest glossary. */
export const pieceLimit = 3_000_000;

/** More than any honest tag has. */
const attributeLimit = 1000;

/** Counts what a parser meets, so that a file made of nothing but tags ends soon. */
export type Budget = {
  readonly spendPiece: () => void;
  readonly spendAttribute: () => void;
};

export function makeBudget(): Budget {
  let pieces = 0;
  let attributes = 0;
  return {
    spendPiece: () => {
      attributes = 0;
      pieces += 1;
      if (pieces > pieceLimit) throw tooMany(pieceLimit);
    },
    spendAttribute: () => {
      attributes += 1;
      if (attributes > attributeLimit) throw tooMany(attributeLimit);
    },
  };
}

const tooMany = (limit: number) => new BringError({ kind: 'too-many-segments', limit });
