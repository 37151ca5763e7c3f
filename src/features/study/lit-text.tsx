import { Fragment } from 'react';
import { familyOf } from '../../domain/glossary/family-of';
import type { TermMatch } from '../../domain/glossary/find-terms';
import type { Familiarities } from '../../queries/familiarity';
import { isPhrase, type LitSegment } from './lit-words';
import styles from './lit-text.module.css';

/** What the words of a row show beside themselves; words are counted through the row. */
type LitState = {
  /** The word of the row that the Tab key reaches. */
  readonly activeWord: number;
  readonly openWord: number | undefined;
  readonly hintedWord: number | undefined;
  readonly familiarities: Familiarities;
};

type LitTextProps = { readonly lit: LitSegment; readonly state: LitState };

/** A segment with its lit words as elements that can be reached and named; its characters stay what they are. */
export function LitText({ lit, state }: LitTextProps) {
  const { segment, words, firstWord } = lit;
  const after = words.at(-1)?.span.end ?? 0;
  const Element = segment.kind === 'heading' ? 'h2' : 'p';
  return (
    <Element
      lang="id"
      data-segment
      className={segment.kind === 'aside' ? styles.aside : styles.text}
    >
      {words.map((match, index) => (
        <Fragment key={match.span.start}>
          {segment.text.slice(words[index - 1]?.span.end ?? 0, match.span.start)}
          <Word
            match={match}
            index={firstWord + index}
            isActive={state.activeWord === firstWord + index}
            isOpen={state.openWord === firstWord + index}
            isHinted={state.hintedWord === firstWord + index}
            familiarity={familiarityOf(match, state.familiarities)}
          />
        </Fragment>
      ))}
      {/* Keyed, or the text that was there before words were lit would move to the end, as a shift of the layout. */}
      <Fragment key={`after ${after}`}>{segment.text.slice(after)}</Fragment>
    </Element>
  );
}

type WordProps = {
  readonly match: TermMatch;
  readonly index: number;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly isHinted: boolean;
  readonly familiarity: 'new' | 'learning' | 'known';
};

/** Not a button element: that would not break over lines as the words of a phrase must. */
function Word({ match, index, isActive, isOpen, isHinted, familiarity }: WordProps) {
  return (
    <span
      role="button"
      tabIndex={isActive ? 0 : -1}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      data-word={index}
      data-familiarity={familiarity}
      data-phrase={isPhrase(match) || undefined}
      data-hinted={isHinted || undefined}
      className={styles.word}
    >
      {match.surface}
    </span>
  );
}

function familiarityOf(match: TermMatch, familiarities: Familiarities) {
  const level = familiarities.of(familyOf(match.readings[0].term), match.surface);
  if (level === undefined) return 'new';
  return level === 'known' || level === 'ignored' ? 'known' : 'learning';
}
