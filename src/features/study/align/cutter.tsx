import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Keys } from '../../../ui/keys';
import { caretAt } from '../caret-at';
import styles from './cutter.module.css';
import { findCuts, firstCut, nearest, type Cuts } from './plan-cut';

type CutterProps = {
  readonly language: 'id' | 'en';
  readonly text: string;
  readonly onCut: (offset: number) => void;
  readonly onCancel: () => void;
};

/** A text with the place where it would be cut: arrows move that by words, with Shift by sentences, a click puts it there. */
export function Cutter(props: CutterProps) {
  const { language, text, onCut, onCancel } = props;
  const [cuts] = useState(() => findCuts(text, language));
  const [cut, setCut] = useState(() => firstCut(text, cuts) ?? 0);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const move = (by: 1 | -1, bySentence: boolean) => setCut(step(cuts, cut, by, bySentence));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code === 'Escape') onCancel();
    else if (event.code === 'ArrowRight') move(1, event.shiftKey);
    else if (event.code === 'ArrowLeft') move(-1, event.shiftKey);
    else if (event.code === 'Enter' && event.target === box.current && cut > 0) onCut(cut);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent) => {
    const at = placeOf(event, cut);
    setCut((at === undefined ? undefined : nearest(cuts.words, at)) ?? cut);
  };
  return (
    <div className={styles.cutter} data-own-keys onKeyDown={onKeyDown}>
      <CutText {...{ box, language, text, cut, onClick }} />
      <CutTools {...{ cut, move, onCut, onCancel }} />
    </div>
  );
}

type CutTextProps = Pick<CutterProps, 'language' | 'text'> & {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly cut: number;
  readonly onClick: (event: MouseEvent) => void;
};

function CutText({ box, language, text, cut, onClick }: CutTextProps) {
  const { t } = useTranslation('align');
  return (
    <div
      ref={box}
      role="slider"
      tabIndex={0}
      aria-label={t('cut.label')}
      aria-valuemin={0}
      aria-valuemax={text.length}
      aria-valuenow={cut}
      aria-valuetext={t('cut.value', { word: wordAt(text, cut) })}
      className={`${styles.text} ${language === 'id' ? styles.source : ''}`}
      lang={language}
      onClick={onClick}
    >
      <span>{text.slice(0, cut)}</span>
      <span className={styles.mark} />
      <span data-after-cut>{text.slice(cut)}</span>
    </div>
  );
}

type CutToolsProps = Pick<CutterProps, 'onCut' | 'onCancel'> & {
  readonly cut: number;
  readonly move: (by: 1 | -1, bySentence: boolean) => void;
};

function CutTools({ cut, move, onCut, onCancel }: CutToolsProps) {
  const { t } = useTranslation('align');
  return (
    <p className={styles.tools}>
      <Button look="strong" disabled={cut === 0} onClick={() => onCut(cut)}>
        {t('cut.here')}
      </Button>
      <Button look="quiet" onClick={() => move(-1, true)}>
        {t('cut.back')} <Keys keys="⇧+←" />
      </Button>
      <Button look="quiet" onClick={() => move(1, true)}>
        {t('cut.on')} <Keys keys="⇧+→" />
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {t('cut.cancel')} <Keys keys="Esc" />
      </Button>
    </p>
  );
}

function step({ words, sentences }: Cuts, from: number, by: 1 | -1, bySentence: boolean): number {
  const places = bySentence && sentences.length > 0 ? sentences : words;
  return (by > 0 ? places.find((at) => at > from) : places.findLast((at) => at < from)) ?? from;
}

const wordAt = (text: string, cut: number) => /^\S+/u.exec(text.slice(cut))?.[0] ?? '';

/** Where in the text a click fell; what is after the cut is counted from there. */
function placeOf({ clientX, clientY, target }: MouseEvent, cut: number): number | undefined {
  const caret = caretAt(clientX, clientY);
  if (caret === undefined) return undefined;
  const isAfter = target instanceof HTMLElement && target.matches('[data-after-cut]');
  return isAfter ? caret + cut : caret;
}
