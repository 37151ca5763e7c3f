import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermMatch } from '../../domain/glossary/find-terms';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { FamiliarityButtons } from './familiarity-buttons';
import { freeCoveredWord } from './free-covered-word';
import { OtherForms } from './other-forms';
import { ReadingView } from './reading-view';
import type { RowActions } from './row-navigation';
import { shortGloss } from './short-gloss';
import styles from './word-card.module.css';

type WordCardProps = {
  readonly textId: string;
  readonly match: TermMatch;
  readonly actions: RowActions;
  /** Closes and gives the focus back to the word. */
  readonly onClose: () => void;
  /** Closes because the user has gone elsewhere. */
  readonly onDismiss: () => void;
};

/** What a lit word means and how it is built, under the word and covering nothing of its line. */
export function WordCard({ textId, match, actions, onClose, onDismiss }: WordCardProps) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDivElement>(null);
  const [trail, setTrail] = useState<readonly TermMatch[]>([match]);
  const shown = trail.at(-1) ?? match;
  const before = trail.at(-2);
  useShownAsPopover(ref, onDismiss);
  return (
    <div
      ref={ref}
      popover="manual"
      role="dialog"
      aria-label={shown.surface}
      tabIndex={-1}
      className={styles.card}
    >
      <div className={styles.corner}>
        {before && (
          <Button look="quiet" onClick={() => setTrail(trail.slice(0, -1))}>
            {t('card.back', { word: before.surface })}
          </Button>
        )}
        <Button look="quiet" className={styles.close} onClick={onClose}>
          <Icon name="close" label={t('common.close')} />
        </Button>
      </div>
      {shown.readings.map((reading, index) => (
        <ReadingView
          key={reading.term.id}
          surface={shown.surface}
          reading={reading}
          isSecond={index > 0}
        />
      ))}
      <Parts parts={shown.parts} onChoose={(part) => setTrail([...trail, part])} />
      <OtherForms textId={textId} match={shown} actions={actions} />
      <FamiliarityButtons term={shown.readings[0].term} />
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
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('card.parts')}</h3>
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
    </section>
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
      if (!target.closest('[data-word][aria-expanded="true"]')) dismiss();
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
