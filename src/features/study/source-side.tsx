import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { CompiledGlossary } from '../../domain/glossary/compile-glossary';
import { familyOf } from '../../domain/glossary/family-of';
import type { Segment } from '../../domain/text/segment';
import { useFamiliarities, useSetFamiliarity } from '../../queries/familiarity';
import { useSettings } from '../../queries/settings';
import { levelOfKey } from './familiarity-keys';
import { LitText } from './lit-text';
import { litSegments } from './lit-words';
import type { RowActions, RowRequest } from './row-navigation';
import styles from './source-side.module.css';
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
  const { litWords } = useSettings();
  const lit = litSegments(segments, glossary, litWords);
  const words = lit.flatMap((segment) => segment.words);
  const container = useRef<HTMLDivElement>(null);
  const [activeWord, setActiveWord] = useState(0);
  const [openWord, setOpenWord] = useState<number>();
  const [hintedWord, setHintedWord] = useState<number>();
  const familiarities = useFamiliarities();
  const setFamiliarity = useSetFamiliarity();
  const opened = openWord === undefined ? undefined : words[openWord];
  const hinted = hintedWord === undefined ? undefined : words[hintedWord];

  const focusWord = (word: number) => {
    setActiveWord(word);
    container.current?.querySelector<HTMLElement>(`[data-word="${word}"]`)?.focus();
  };
  const step = (by: number) => {
    const word = Math.min(Math.max((openWord ?? activeWord) + by, 0), words.length - 1);
    focusWord(word);
    if (openWord !== undefined) setOpenWord(word);
  };
  const close = () => {
    if (openWord !== undefined) focusWord(openWord);
    setOpenWord(undefined);
  };

  useEffect(() => {
    if (request?.part !== 'words') return;
    const sought = request.word && lit[request.word.segment];
    const index = sought?.words.findIndex(({ span }) => span.start === request.word?.start) ?? -1;
    const word = sought && index >= 0 ? sought.firstWord + index : activeWord;
    focusWord(word);
    if (index >= 0) setOpenWord(word);
    actions.served();
  }, [request]);

  const onKeyDown = (event: KeyboardEvent) => {
    const level = levelOfKey(event);
    const word = words[openWord ?? activeWord];
    if (event.altKey) return;
    if (event.code === 'ArrowRight') step(1);
    else if (event.code === 'ArrowLeft') step(-1);
    else if (level !== undefined && word) {
      const family = familyOf(word.readings[0].term);
      setFamiliarity(family, familiarities.get(family) === level ? undefined : level);
    } else if (event.code === 'Escape' && openWord !== undefined) close();
    else if (isWord(event.target) && (event.code === 'Enter' || event.code === 'Space')) {
      if (event.ctrlKey || event.metaKey) return;
      setOpenWord(openWord === activeWord ? undefined : activeWord);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent) => {
    const word = wordAt(event.target);
    if (word === undefined) return;
    setActiveWord(word);
    setHintedWord(undefined);
    setOpenWord(openWord === word ? undefined : word);
  };

  return (
    <div
      ref={container}
      className={styles.source}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onPointerOver={(event) => {
        if (event.pointerType === 'mouse') setHintedWord(wordAt(event.target));
      }}
      onPointerLeave={() => setHintedWord(undefined)}
    >
      {lit.map((segment) => (
        <LitText
          key={segment.segment.id}
          lit={segment}
          activeWord={Math.min(activeWord, words.length - 1)}
          openWord={openWord}
          hintedWord={hintedWord}
          familiarities={familiarities}
        />
      ))}
      {hinted && hintedWord !== openWord && <WordHint key={hintedWord} match={hinted} />}
      {opened && (
        <WordCard
          key={openWord}
          textId={textId}
          match={opened}
          actions={actions}
          onClose={close}
          onDismiss={() => setOpenWord(undefined)}
        />
      )}
    </div>
  );
}

function wordAt(target: EventTarget): number | undefined {
  const word = target instanceof Element ? target.closest<HTMLElement>('[data-word]') : null;
  return word ? Number(word.dataset['word']) : undefined;
}

const isWord = (target: EventTarget) => target instanceof Element && target.matches('[data-word]');
