import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../queries/settings';
import { isTyping } from '../../ui/is-typing';
import { Keys } from '../../ui/keys';
import styles from './search-field.module.css';

type SearchFieldProps = { readonly value: string; readonly onChange: (value: string) => void };

/** Finds texts by title; `/` goes there, Escape empties it. */
export function SearchField({ value, onChange }: SearchFieldProps) {
  const { t } = useTranslation();
  const { singleKeyShortcuts } = useSettings();
  const input = useRef<HTMLInputElement>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== '/' || !singleKeyShortcuts || isTyping(event.target)) return;
    event.preventDefault();
    input.current?.focus();
  });
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <label className={styles.field}>
      <span className="visually-hidden">{t('library.search')}</span>
      <input
        ref={input}
        className={styles.input}
        type="search"
        placeholder={t('library.search')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange('');
        }}
      />
      {singleKeyShortcuts && !value && (
        <span className={styles.hint} aria-hidden>
          <Keys keys="/" />
        </span>
      )}
    </label>
  );
}
