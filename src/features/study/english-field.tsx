import { useEffect, type RefObject } from 'react';
import styles from './english-field.module.css';

type EnglishFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  readonly onType: (text: string) => void;
};

/** The field English is written in: set like the text it replaces, and as tall as its text. */
export function EnglishField({ label, value, placeholder, fieldRef, onType }: EnglishFieldProps) {
  useEffect(() => {
    if (fieldRef.current) growWithText(fieldRef.current);
  }, [fieldRef, value]);
  return (
    <textarea
      ref={fieldRef}
      lang="en"
      rows={1}
      spellCheck
      className={styles.field}
      aria-label={label}
      value={value}
      onChange={(event) => onType(event.target.value)}
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
