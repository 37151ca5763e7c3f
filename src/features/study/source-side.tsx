import { useRef, useState, type FocusEvent, type MouseEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { familyOf } from '../../domain/glossary/family-of';
import type { TermMatch } from '../../domain/glossary/find-terms';
import type { Segment } from '../../domain/text/segment';
import { useFamiliarities, useToggleFamiliarity } from '../../queries/familiarity';
import { PartBoundary } from '../../ui/part-boundary';
import { editReading } from './card-tools';
import { LitText } from './lit-text';
import { segmentOf, wordAtPlace, type LitSegment } from './lit-words';
import type { RowActions, RowRequest } from './row-navigation';
import styles from './source-side.module.css';
import { useLitSegments } from './use-lit-segments';
import {
  onWordKey,
  useRowWords,
  wordUnder,
  type RowWords,
  type WordActions,
} from './use-row-words';
import { useServedRequest } from './use-served-request';
import { WordCard } from './word-card';
import { WordHint } from './word-hint';

type SourceSideProps = {
  readonly textId: string;
  readonly segments: readonly Segment[];
  /** The name of the vocabulary; undefined until it has been compiled. */
  readonly vocabulary: string | undefined;
  readonly request: RowRequest | undefined;
  readonly actions: RowActions;
};

/** The Indonesian of a row. Its lit words are one tab stop: arrows move between them, Enter opens the card. */
export function SourceSide({ textId, segments, vocabulary, request, actions }: SourceSideProps) {
  const { t } = useTranslation();
  const { lit, isFound } = useLitSegments(textId, segments, vocabulary);
  const words = lit.flatMap((segment) => segment.words);
  const container = useRef<HTMLDivElement>(null);
  const rowWords = useRowWords(words, container);
  const { activeWord, openWord } = rowWords;
  const wordActions = useWordActions(words[activeWord], vocabulary);
  const opened = openWord === undefined ? undefined : words[openWord];

  const serve = ({ part, word }: RowRequest) => {
    const sought = word && wordAtPlace(lit, word);
    if (part === 'words') rowWords.focus(sought ?? activeWord);
    if (sought !== undefined) rowWords.open(sought);
    return part === 'words';
  };
  // A word can be asked for before it is lit.
  useServedRequest(isFound ? request : undefined, serve, actions.served);

  return (
    <div ref={container} onKeyDown={(event) => onWordKey(event, rowWords, wordActions)}>
      <LitSegments lit={lit} words={words} rowWords={rowWords} />
      {opened && (
        <PartBoundary key={openWord} title={t('partFailed.card')} retry={t('common.retry')}>
          <WordCard
            place={{ textId, segmentId: segmentOf(lit, openWord) }}
            vocabulary={vocabulary}
            match={opened}
            actions={actions}
            onClose={rowWords.close}
            onDismiss={rowWords.dismiss}
          />
        </PartBoundary>
      )}
    </div>
  );
}

/** What keys do to the word that has the focus. */
function useWordActions(word: TermMatch | undefined, vocabulary: string | undefined): WordActions {
  const toggleFamiliarity = useToggleFamiliarity();
  return {
    onLevel: (level) => {
      if (word) void toggleFamiliarity(familyOf(word.readings[0].term), level, word.surface);
    },
    onEdit: () => {
      if (word) editReading(vocabulary, word.readings[0]);
    },
  };
}

type LitSegmentsProps = {
  readonly lit: readonly LitSegment[];
  readonly words: readonly TermMatch[];
  readonly rowWords: RowWords;
};

/** The text itself; a word shows its gloss while the mouse rests on it and opens its card when it is chosen. */
function LitSegments({ lit, words, rowWords }: LitSegmentsProps) {
  const { activeWord, openWord } = rowWords;
  const [hintedWord, setHintedWord] = useState<number>();
  const familiarities = useFamiliarities();
  const hinted =
    hintedWord === undefined || hintedWord === openWord ? undefined : words[hintedWord];
  const onClick = (event: MouseEvent) => {
    const word = wordUnder(event.target);
    if (word !== undefined) rowWords.toggle(word);
  };
  const onFocus = ({ target }: FocusEvent) => {
    const word = wordUnder(target);
    if (word !== undefined) rowWords.reach(word);
  };
  const onPointerOver = ({ pointerType, target }: PointerEvent) => {
    if (pointerType === 'mouse') setHintedWord(wordUnder(target));
  };
  return (
    <div
      className={styles.source}
      onClick={onClick}
      onFocus={onFocus}
      onPointerOver={onPointerOver}
      onPointerLeave={() => setHintedWord(undefined)}
    >
      {lit.map((segment) => (
        <LitText
          key={segment.segment.id}
          lit={segment}
          state={{ activeWord, openWord, hintedWord, familiarities }}
        />
      ))}
      {hinted && <WordHint key={hintedWord} match={hinted} />}
    </div>
  );
}
