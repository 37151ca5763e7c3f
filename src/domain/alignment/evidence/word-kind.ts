/** What a piece of evidence is; how sure it is to come back in a translation depends on it. */
export const wordKind = { word: 0, number: 1, name: 2, mark: 3, count: 4 } as const;

export type WordKind = (typeof wordKind)[keyof typeof wordKind];
