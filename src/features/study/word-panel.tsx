import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { familyOf } from '../../domain/glossary/family-of';
import { byFrequency, type ListedWord } from '../../domain/glossary/list-words';
import { useFamiliarities } from '../../queries/familiarity';
import { useStore } from '../../queries/store-context';
import { textWordsQuery } from '../../queries/text-words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Segmented } from '../../ui/segmented';
import type { RowActions } from './row-navigation';
import { shortGloss } from './short-gloss';
import styles from './word-panel.module.css';
import { WordsToLearn } from './words-to-learn';

type WordPanelProps = {
  readonly textId: string;
  readonly actions: RowActions;
  readonly onClose: () => void;
};

const orders = ['appearance', 'frequency', 'learning'] as const;

/** The words of the text beside it; choosing one goes to where it stands first and opens its card. */
export function WordPanel({ textId, actions, onClose }: WordPanelProps) {
  const { t } = useTranslation();
  const { panel, close } = useFocusInside(onClose);
  const [order, setOrder] = useState<(typeof orders)[number]>('appearance');
  const words = useQuery(textWordsQuery(useStore(), textId)).data;
  const onGone = () => isNarrow() && onClose();
  const listed = order === 'frequency' ? words && byFrequency(words) : words;
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      aria-label={t('words.title')}
      onKeyDown={({ code }) => code === 'Escape' && close()}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{t('words.title')}</h2>
        <Button look="quiet" onClick={close}>
          <Icon name="close" label={t('common.close')} />
        </Button>
      </div>
      {listed && listed.length > 0 && (
        <Segmented
          label={t('words.order')}
          labelHidden
          options={orders.map((value) => ({ value, label: t(`words.orders.${value}`) }))}
          value={order}
          onChange={setOrder}
        />
      )}
      {!listed && <p role="status">{t('common.loading')}</p>}
      {listed?.length === 0 && <p className={styles.empty}>{t('words.empty')}</p>}
      <Suspense>
        {order === 'learning' && <WordsToLearn words={listed ?? []} />}
        {order !== 'learning' && <PanelWords words={listed ?? []} {...{ actions, onGone }} />}
      </Suspense>
    </aside>
  );
}

/** Here the list and a word card would lie in the same place: see `word-card.module.css`. */
const isNarrow = () => matchMedia('(max-width: 37.49rem)').matches;

/** Takes the focus when the panel opens, and gives it back when it is closed. */
function useFocusInside(onClose: () => void) {
  const panel = useRef<HTMLElement>(null);
  const [opener] = useState(() => document.activeElement);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const close = () => {
    onClose();
    if (opener instanceof HTMLElement) opener.focus();
  };
  return { panel, close };
}

type PanelWordsProps = {
  readonly words: readonly ListedWord[];
  readonly actions: RowActions;
  /** Hears that a word was chosen. */
  readonly onGone: () => void;
};

function PanelWords({ words, ...rest }: PanelWordsProps) {
  return (
    <ol className={styles.list}>
      {words.map((word) => (
        <PanelWord
          key={`${word.reading.glossaryId} ${word.reading.term.id}`}
          word={word}
          {...rest}
        />
      ))}
    </ol>
  );
}

type PanelWordProps = Omit<PanelWordsProps, 'words'> & { readonly word: ListedWord };

function PanelWord({ word, actions, onGone }: PanelWordProps) {
  const { t } = useTranslation();
  const { reading, count, first } = word;
  const level = useFamiliarities().of(familyOf(reading.term));
  const open = () => {
    const { row, segment } = actions.rowOfSegment(first.segment);
    actions.go({ row, part: 'words', word: { segment, start: first.span.start } });
    onGone();
  };
  return (
    <li className={styles.item}>
      <button type="button" className={styles.word} onClick={open}>
        <span lang="id" className={styles.lemma}>
          {reading.term.lemma}
        </span>
        {count > 1 && (
          <span className={styles.count} aria-label={t('words.times', { count })}>
            {count}
          </span>
        )}
        {level !== undefined && (
          <span className={styles.count}>{t(`familiarity.${level}.face`)}</span>
        )}
        <span lang="en" className={styles.gloss}>
          {shortGloss({ ...reading, form: undefined })}
        </span>
      </button>
    </li>
  );
}
