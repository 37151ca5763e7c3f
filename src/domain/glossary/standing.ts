/** What the reader makes of a family, or of a form that is an exception. */
export type Standing = 'known' | 'ignored' | 'unknown';

/** Standings by `standingKey`; families that are absent are unknown, forms that are absent stand as their family. */
export type Standings = ReadonlyMap<string, Standing>;

export type StandingOf = (family: string, form?: string) => Standing;

/** The key of a family, or of one of its forms, however it is capitalised. */
export const standingKey = (family: string, form?: string): string =>
  form === undefined ? family : `${family}\n${form.toLowerCase()}`;

export const standingIn =
  (standings: Standings): StandingOf =>
  (family, form) =>
    standings.get(standingKey(family, form)) ?? standings.get(family) ?? 'unknown';
