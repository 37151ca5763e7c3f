import { useTranslation } from 'react-i18next';
import { formatSince } from '../../i18n/format-date';
import { useSwitchGlossary, type ImportedGlossary } from '../../queries/imported-glossaries';
import { Button } from '../../ui/button';
import { GlossaryRow } from './glossary-row';
import styles from './glossary-row.module.css';
import { Which } from './which';

type ImportedRowProps = {
  readonly glossary: ImportedGlossary;
  readonly onRemove: (glossary: ImportedGlossary) => void;
};

/** A glossary of the user's, which can be switched off and removed. */
export function ImportedRow({ glossary, onRemove }: ImportedRowProps) {
  const { t, i18n } = useTranslation('glossaries');
  const switchGlossary = useSwitchGlossary();
  const { id, title, terms, savedAt, isOn } = glossary;
  return (
    <GlossaryRow
      {...{ id, terms }}
      title={{ id: title, en: title }}
      isImported
      facts={<span>{t('since', { when: formatSince(savedAt, i18n.language) })}</span>}
      actions={
        <>
          <label className={styles.switch}>
            <input
              type="checkbox"
              checked={isOn}
              onChange={({ target }) => void switchGlossary(id, target.checked)}
            />
            {t('isOn')}
            <Which title={title} />
          </label>
          <Button look="quiet" onClick={() => onRemove(glossary)}>
            {t('remove')}
            <Which title={title} />
          </Button>
        </>
      }
    />
  );
}
