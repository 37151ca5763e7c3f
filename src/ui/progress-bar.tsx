import styles from './progress-bar.module.css';

type ProgressBarProps = {
  readonly label: string;
  readonly value: number;
  readonly total: number;
};

/** A thin bar; its label says the same in words and stands elsewhere for those who see. */
export function ProgressBar({ label, value, total }: ProgressBarProps) {
  return (
    <progress className={styles.bar} aria-label={label} value={value} max={Math.max(total, 1)} />
  );
}
