import type { Segment } from './segment';

const mostCharacters = 90;

/** A title for a text that came without one: its first heading, else how it begins, cut at a word; '' for a text of nothing. */
export function guessTitle(segments: readonly Pick<Segment, 'kind' | 'text'>[]): string {
  const story = segments.filter(({ kind }) => kind !== 'aside');
  const first = story.find(({ kind }) => kind === 'heading') ?? story[0];
  const text = first?.text.replaceAll(/\s+/g, ' ').trim() ?? '';
  if (text.length <= mostCharacters) return text;
  const end = text.lastIndexOf(' ', mostCharacters);
  return `${text.slice(0, end > 0 ? end : mostCharacters).replace(/[\s,;:–—-]+$/, '')}…`;
}
