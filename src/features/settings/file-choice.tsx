import { useTranslation } from 'react-i18next';
import styles from './restore.module.css';

/** Lets the user choose a backup; the same file may be chosen again. */
export function FileChoice({ onChoose }: { onChoose: (file: File) => void }) {
  const { t } = useTranslation('keeping');
  return (
    <label className={styles.choice}>
      {t('choose')}
      <input
        className={styles.input}
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onChoose(file);
          target.value = '';
        }}
      />
    </label>
  );
}
