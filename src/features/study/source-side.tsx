import { useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompiledGlossary } from '../../domain/glossary/compile-glossary';
import { familyOf } from '../../domain/glossary/family-of';
import type { TermMatch } from '../../domain/glossary/find-terms';
import type { Segment } from '../../domain/text/segment';
import { useFamiliarities, useToggleFamiliarity } from '../../queries/familiarity';
import { useSettings } from '../../queries/settings';
import type { Familiarity } from '../../storage/records';
import { PartBoundary } from '../../ui/part-boundary';
import { LitText } from './lit-text';
import { litSegments, wordAtPlace, type LitSegment } from './lit-words';
import type { RowActions, RowRequest } from './row-navigation';
import styles from './source-side.module.css';
import { onWordKey, useRowWords, wordUnder, type RowWords } from './use-row-words';
import { useServedRequest } from './use-served-request';
import { WordCard } from './word-card';
import { WordHint } from './word-hint';

type SourceSideProps = {
  readonly textId: string;
  readonly segments: readonly Segment[];
  readonly glossary: CompiledGlossary | undefined;
  readonly request: RowRequest | undefined;
  readonly actions: RowActions;
};

/** The Indonesian of a row. Its lit words are one tab stop: arrows move between them, Enter opens the card. */
export function SourceSide({ textId, segments, glossary, request, actions }: SourceSideProps) {
  const { t } = useTranslation();
  const lit = litSegments(segments, glossary, useSettings().litWords);
  const words = lit.flatMap((segment) => segment.words);
  const container = useRef<HTMLDivElement>(null);
  const rowWords = useRowWords(words, container);
  const { activeWord, openWord } = rowWords;
  const toggleFamiliarity = useToggleFamiliarity();
  const opened = openWord === undefined ? undefined : words[openWord];

  const serve = ({ part, word }: RowRequest) => {
    const sought = word && wordAtPlace(lit, word);
    if (part === 'words') rowWords.focus(sought ?? activeWord);
    if (sought !== undefined) rowWords.open(sought);
    return part === 'words';
  };
  useServedRequest(request, serve, actions.served);
  const setLevel = (level: Familiarity['level']) => {
    const word = words[activeWord];
    if (word) toggleFamiliarity(familyOf(word.readings[0].term), level);
  };

  return (
    <div ref={container} onKeyDown={(event) => onWordKey(event, rowWords, setLevel)}>
      <LitSegments lit={lit} words={words} rowWords={rowWords} />
      {opened && (
        <PartBoundary key={openWord} title={t('partFailed.card')} retry={t('common.retry')}>
          <WordCard
            textId={textId}
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
  const onPointerOver = ({ pointerType, target }: PointerEvent) => {
    if (pointerType === 'mouse') setHintedWord(wordUnder(target));
  };
  return (
    <div
      className={styles.source}
      onClick={onClick}
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
