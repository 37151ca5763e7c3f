import { useEffect, useEffectEvent, useRef } from 'react';
import { isTyping } from './is-typing';
import { Keys } from './keys';
import styles from './search-field.module.css';

type SearchFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether `/` goes there. */
  readonly hasShortcut: boolean;
  /** Says how it stands among its neighbours. */
  readonly className?: string | undefined;
};

/** A field that is searched with; Escape empties it. */
export function SearchField({ label, value, onChange, hasShortcut, className }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== '/' || !hasShortcut || isTyping(event.target)) return;
    event.preventDefault();
    input.current?.focus();
  });
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <label className={`${styles.field} ${className ?? ''}`}>
      <span className="visually-hidden">{label}</span>
      <input
        ref={input}
        className={styles.input}
        type="search"
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange('');
        }}
      />
      {hasShortcut && !value && (
        <span className={styles.hint} aria-hidden>
          <Keys keys="/" />
        </span>
      )}
    </label>
  );
}
