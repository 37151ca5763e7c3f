import { useTranslation } from 'react-i18next';
import type { Side } from './bring-draft';
import styles from './place.module.css';

/** The endings of the files that can be read. */
const accepted =
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.epub,.srt,.vtt,.tmx,.xlf,.xliff,.csv,.tsv,.json';

type FileChoiceProps = { readonly side: Side; readonly onChoose: (file: File) => void };

/** Lets the user choose a file for a place; the same one may be chosen again. */
export function FileChoice({ side, onChoose }: FileChoiceProps) {
  const { t } = useTranslation('bring');
  return (
    <label className={styles.choice}>
      {t('choose')} <span className="visually-hidden">{t(`forSide.${side}`)}</span>
      <input
        className={styles.input}
        type="file"
        accept={accepted}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onChoose(file);
          target.value = '';
        }}
      />
    </label>
  );
}
