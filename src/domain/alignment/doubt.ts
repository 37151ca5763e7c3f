/** Which side of a bead holds what the other lacks. */
export type Side = 'source' | 'target';

/** Why a computed bead may be wrong; the screen says it in words. */
export type Doubt =
  /** The other side is much longer or shorter than expected, by so many standard deviations; negative: the target is short. */
  | { readonly code: 'length'; readonly deviation: number }
  /** Numbers as their values: 1500.5. */
  | { readonly code: 'missing-number'; readonly side: Side; readonly numbers: readonly string[] }
  /** Names in lower case that are known to both texts. */
  | { readonly code: 'missing-name'; readonly side: Side; readonly names: readonly string[] }
  /** So few of the words that could have a counterpart have one: a share from 0 to 1. */
  | { readonly code: 'unmatched-words'; readonly matched: number }
  /** Another division is about as likely. */
  | { readonly code: 'rival' };
