import {
  Suspense,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '../../domain/glossary/compiled-glossary';
import type { TermMatch } from '../../domain/glossary/find-terms';
import {
  useChooseReading,
  useReadingChoices,
  withChoice,
  type WordPlace,
} from '../../queries/reading-choices';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { CardSection } from './card-section';
import { CardTools, editReading } from './card-tools';
import { FamiliarityButtons } from './familiarity-buttons';
import { levelOfKey } from '../../queries/familiarity-keys';
import { freeCoveredWord } from './free-covered-word';
import { OtherForms } from './other-forms';
import { ReadingView } from './reading-view';
import type { RowActions } from './row-navigation';
import { shortGloss } from './short-gloss';
import { useFamiliarityOf, type FamiliarityOf } from './use-familiarity-of';
import { WhereElse } from './where-else';
import styles from './word-card.module.css';
import { WordFamily } from './word-family';

type WordCardProps = {
  readonly place: WordPlace;
  readonly vocabulary: string | undefined;
  readonly match: TermMatch;
  readonly actions: RowActions;
  /** Closes and gives the focus back to the word. */
  readonly onClose: () => void;
  /** Closes because the user has gone elsewhere. */
  readonly onDismiss: () => void;
};

/** What a lit word means and how it is built, under the word and covering nothing of its line. */
export function WordCard({ match, actions, onClose, onDismiss, ...rest }: WordCardProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [trail, setTrail] = useState<readonly TermMatch[]>([]);
  const shown = useChosen(trail.at(-1), rest.place) ?? match;
  const before = trail.length > 0 ? (trail.at(-2) ?? match) : undefined;
  const chooseReading = useChooseReading();
  const choose = (reading: Reading) => {
    chooseReading(shown, rest.place, reading);
    // The button that was pressed goes away.
    ref.current?.focus({ preventScroll: true });
  };
  useShownAsPopover(ref, onDismiss);
  const familiarity = useFamiliarityOf(shown);
  const edit = () => editReading(rest.vocabulary, shown.readings[0]);
  return (
    <div
      ref={ref}
      popover="manual"
      role="dialog"
      aria-label={shown.surface}
      tabIndex={-1}
      className={styles.card}
      onKeyDown={(event) => onCardKey(event, { match: shown, choose, edit, familiarity })}
    >
      <Corner
        before={before?.surface}
        onBack={() => setTrail(trail.slice(0, -1))}
        onClose={onClose}
      />
      <AllReadings match={shown} onChoose={choose} />
      <Parts parts={shown.parts} onChoose={(part) => setTrail([...trail, part])} />
      {/* Above what is looked up: nothing may move under the pointer. */}
      <Suspense>
        <FamiliarityButtons {...familiarity}>
          <CardTools reading={shown.readings[0]} onEdit={edit} />
        </FamiliarityButtons>
      </Suspense>
      <Further match={shown} {...{ actions, onDismiss, ...rest }} />
    </div>
  );
}

type CardKeys = {
  readonly match: TermMatch;
  readonly choose: (reading: Reading) => void;
  readonly edit: () => void;
  readonly familiarity: FamiliarityOf;
};

/** The keys of what the card shows; those of its word are left to the row. */
function onCardKey(event: KeyboardEvent, { match, choose, edit, familiarity }: CardKeys) {
  const { code, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey) return;
  const [, next] = match.readings;
  const level = levelOfKey(code);
  if (code === 'KeyR' && next) choose(next);
  else if (code === 'KeyE') edit();
  else if (level !== undefined) familiarity.choose(level);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** What can be looked up beyond the word itself. */
function Further({ match, place, vocabulary, actions, onDismiss }: Omit<WordCardProps, 'onClose'>) {
  return (
    <>
      <OtherForms textId={place.textId} match={match} actions={actions} />
      <WordFamily vocabulary={vocabulary} reading={match.readings[0]} />
      <Suspense>
        <WhereElse place={place} match={match} onGone={onDismiss} />
      </Suspense>
    </>
  );
}

type AllReadingsProps = {
  readonly match: TermMatch;
  readonly onChoose: (reading: Reading) => void;
};

function AllReadings({ match: { surface, readings }, onChoose }: AllReadingsProps) {
  return readings.map((reading, index) => (
    <ReadingView
      key={`${reading.glossaryId} ${reading.term.id}`}
      surface={surface}
      reading={reading}
      choice={index === 0 ? undefined : { isNext: index === 1, onChoose: () => onChoose(reading) }}
    />
  ));
}

/** A part of a phrase has its own choice of reading. */
function useChosen(match: TermMatch | undefined, place: WordPlace) {
  const choices = useReadingChoices();
  return match && withChoice(match, place, choices);
}

type CornerProps = {
  /** Where the way back leads; undefined on the word itself. */
  readonly before: string | undefined;
  readonly onBack: () => void;
  readonly onClose: () => void;
};

function Corner({ before, onBack, onClose }: CornerProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.corner}>
      {before !== undefined && (
        <Button look="quiet" onClick={onBack}>
          {t('card.back', { word: before })}
        </Button>
      )}
      <Button look="quiet" className={styles.close} onClick={onClose}>
        <Icon name="close" label={t('common.close')} />
      </Button>
    </div>
  );
}

type PartsProps = {
  readonly parts: readonly TermMatch[];
  readonly onChoose: (part: TermMatch) => void;
};

/** The words of a phrase, each with its own meaning; choosing one goes deeper. */
function Parts({ parts, onChoose }: PartsProps) {
  const { t } = useTranslation();
  if (parts.length === 0) return undefined;
  return (
    <CardSection heading={t('card.parts')}>
      <ul>
        {parts.map((part) => (
          <li key={part.span.start}>
            <button type="button" className={styles.part} onClick={() => onChoose(part)}>
              <span lang="id" className={styles.partWord}>
                {part.surface}
              </span>{' '}
              <span lang="en">{shortGloss(part.readings[0])}</span>
            </button>
          </li>
        ))}
      </ul>
    </CardSection>
  );
}

/** Shows the card above everything and closes it when the user points or moves the focus elsewhere. */
function useShownAsPopover(ref: RefObject<HTMLDivElement | null>, onDismiss: () => void) {
  const dismiss = useEffectEvent(onDismiss);
  useEffect(() => {
    const card = ref.current;
    card?.showPopover();
    card?.focus({ preventScroll: true });
    const stopFreeing = card && freeCoveredWord(card);
    const onElsewhere = (event: Event) => {
      const { target } = event;
      if (!(target instanceof Element) || card?.contains(target)) return;
      if (!target.closest('dialog, [data-word][aria-expanded="true"]')) dismiss();
    };
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    return () => {
      stopFreeing?.();
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
    };
  }, [ref]);
}
