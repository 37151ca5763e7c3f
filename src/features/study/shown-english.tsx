import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { caretAt } from './caret-at';
import styles from './shown-english.module.css';

type ShownEnglishProps = {
  readonly shownRef: RefObject<HTMLDivElement | null>;
  readonly label: string;
  readonly text: string;
  /** Whether it is the user's, not the suggestion. */
  readonly isOwn: boolean;
  /** Asks for the field, with the caret at this place in the text. */
  readonly onEdit: (caret: number) => void;
  readonly onFinish: () => void;
};

/** English that is read, set as text; a click edits it where it was clicked, Enter at its end. */
export function ShownEnglish(props: ShownEnglishProps) {
  const { shownRef, label, text, isOwn, onEdit, onFinish } = props;
  const { t } = useTranslation();
  const onClick = (event: MouseEvent) => {
    const selection = document.getSelection();
    if (selection?.isCollapsed === false) return;
    onEdit(caretAt(event.clientX, event.clientY) ?? text.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code !== 'Enter' || event.altKey) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) onFinish();
    else onEdit(text.length);
  };
  return (
    <>
      <div
        ref={shownRef}
        role="textbox"
        aria-readonly
        aria-multiline
        aria-label={label}
        tabIndex={0}
        lang="en"
        className={isOwn ? styles.own : styles.suggested}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {text || <span className={styles.empty}>{t('row.noEnglish')}</span>}
      </div>
      {isOwn && (
        <span className={styles.mark} title={t('row.yours')}>
          <span className="visually-hidden">{t('row.yours')}</span>
        </span>
      )}
    </>
  );
}
