import { asideMarkers } from './aside-markers';

const marksAround = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** Longer than any marker with what stands around it; more is not looked at. */
const longestNotice = 200;
const wordAhead = /^[\p{L}\p{N}]/u;

/** Whether a paragraph is a link to another article or an advertisement, by how it begins; see `asideMarkers`. */
export function isAside(paragraph: string): boolean {
  const said = paragraph
    .slice(0, longestNotice)
    .toLowerCase()
    .replaceAll(marksAround, '')
    .replaceAll(/\s+/g, ' ');
  return (
    asideMarkers.link.some((marker) => startsWithWords(said, marker)) ||
    (paragraph.length <= longestNotice && asideMarkers.notice.some((marker) => said === marker))
  );
}

const startsWithWords = (said: string, marker: string) =>
  said.startsWith(marker) && !wordAhead.test(said.slice(marker.length));
