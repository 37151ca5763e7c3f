/** Pixels left between a word and the card that covered it. */
const gap = 12;

/**
 * Keeps the open word out from under a card that lies over the lower part of the window, whenever the card changes its size:
 * the page scrolls so far that the word stands just above it. Gives what ends this.
 */
export function freeCoveredWord(card: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    const word = document.querySelector('[data-word][aria-expanded="true"]');
    if (word) window.scrollBy({ top: coveredHeight(word, card), behavior: 'instant' });
  });
  observer.observe(card);
  return () => observer.disconnect();
}

/** How far the last line of `word` must rise to stand free above `card`; 0 where they do not overlap. */
function coveredHeight(word: Element, card: HTMLElement): number {
  const over = card.getBoundingClientRect();
  const lines = [...word.getClientRects()];
  const isCovered = lines.some(({ top, bottom }) => top < over.bottom && bottom > over.top);
  const lowest = Math.max(...lines.map(({ bottom }) => bottom));
  return isCovered ? lowest + gap - over.top : 0;
}
