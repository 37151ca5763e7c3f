/** A title as a file may be called on any system; the id where the title has no letters for that. */
export function fileStem(title: string, id: string): string {
  const words =
    title
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '') || id;
}
