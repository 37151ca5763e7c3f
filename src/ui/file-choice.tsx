import type { ReactNode } from 'react';
import styles from './file-choice.module.css';

type FileChoiceProps = {
  readonly label: ReactNode;
  /** What the browser offers first: endings and types, as the `accept` of a field has them. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onChoose: (file: File) => void;
};

/** Lets the user choose a file; the same file may be chosen again. */
export function FileChoice({ label, accept, disabled = false, onChoose }: FileChoiceProps) {
  return (
    <label className={styles.choice}>
      {label}
      <input
        className={styles.input}
        type="file"
        {...{ accept, disabled }}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onChoose(file);
          target.value = '';
        }}
      />
    </label>
  );
}
