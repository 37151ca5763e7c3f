import { useLayoutEffect, useState, type RefObject } from 'react';
import styles from './english-field.module.css';
import type { KeptText } from './use-kept-text';

type EnglishFieldProps = {
  readonly label: string;
  readonly kept: KeptText;
  readonly placeholder?: string;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
};

/**
 * The field English is written in: set like the text it replaces, and as tall as its text. It keeps its text itself and
 * takes another only where that comes from elsewhere, so that a key is not held up by what else is drawn.
 */
export function EnglishField({ label, kept, placeholder, fieldRef }: EnglishFieldProps) {
  const { text, isFromField } = kept;
  const [first] = useState(text);
  useLayoutEffect(() => {
    const field = fieldRef.current;
    if (!field) return;
    if (!isFromField && field.value !== text) field.value = text;
    growWithText(field);
  }, [fieldRef, isFromField, text]);
  return (
    <textarea
      ref={fieldRef}
      lang="en"
      rows={1}
      spellCheck
      className={styles.field}
      aria-label={label}
      defaultValue={first}
      onChange={({ target }) => {
        kept.type(target.value);
        growWithText(target);
      }}
      placeholder={placeholder}
    />
  );
}

/** For browsers without `field-sizing: content`. */
function growWithText(field: HTMLTextAreaElement) {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}
