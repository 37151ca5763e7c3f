import { useId } from 'react';
import styles from './segmented.module.css';

type SegmentedProps<Value extends string> = {
  readonly label: string;
  /** Hides the label from sight where the place makes it plain. */
  readonly labelHidden?: boolean;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** One choice of a few, as radio buttons in a row: one tab stop, arrow keys move. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={props.labelHidden ? 'visually-hidden' : styles.legend}>
        {props.label}
      </legend>
      <div className={styles.track}>
        {props.options.map(({ value, label }) => (
          <label key={value} className={styles.option}>
            <input
              className={styles.input}
              type="radio"
              name={name}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span className={styles.face}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
