/**
 * The place in the text under a point of the window, in UTF-16 units from the start of its text node;
 * undefined where the browser cannot tell.
 */
export function caretAt(x: number, y: number): number | undefined {
  if (!('caretPositionFromPoint' in document)) return undefined;
  const position = document.caretPositionFromPoint(x, y);
  return position?.offsetNode instanceof Text ? position.offset : undefined;
}
