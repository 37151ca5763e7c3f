type Made = { readonly sitting: string };

/** Versions made one after the other in one visit of one tab. */
export type Sitting<Version> = {
  /** Which of all versions the first of these is. */
  readonly first: number;
  readonly made: readonly [Version, ...Version[]];
};

/** Cuts a history wherever the sitting changes; two tabs that write in turn make many short ones. */
export function groupBySitting<Version extends Made>(
  versions: readonly Version[],
): readonly Sitting<Version>[] {
  const starts = versions.flatMap(({ sitting }, index) =>
    sitting === versions[index - 1]?.sitting ? [] : [index],
  );
  return starts.flatMap((first, at) => {
    const [newest, ...rest] = versions.slice(first, starts[at + 1]);
    return newest ? [{ first, made: [newest, ...rest] as const }] : [];
  });
}
