/** Pixels left between a word and the card that covered it. */
const gap = 12;

/**
 * Keeps the open word out from under its card, whenever the card changes its size: the page scrolls so far that the word
 * stands just above a card that lies over the lower part of the window, or just below one that has grown down over it.
 * Gives what ends this.
 */
export function freeCoveredWord(card: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    const word = document.querySelector('[data-word][aria-expanded="true"]');
    if (word) window.scrollBy({ top: scrollToFree(word, card), behavior: 'instant' });
  });
  observer.observe(card);
  return () => observer.disconnect();
}

/** How far the page must scroll for `word` to stand free of `card`; 0 where they do not overlap. */
function scrollToFree(word: Element, card: HTMLElement): number {
  const over = card.getBoundingClientRect();
  const lines = [...word.getClientRects()];
  if (!lines.some(({ top, bottom }) => top < over.bottom && bottom > over.top)) return 0;
  const highest = Math.min(...lines.map(({ top }) => top));
  const lowest = Math.max(...lines.map(({ bottom }) => bottom));
  const below = over.bottom + gap;
  return below + lowest - highest <= window.innerHeight ? highest - below : lowest + gap - over.top;
}
