import { useTranslation } from 'react-i18next';
import type { Reading } from '../../domain/glossary/compiled-glossary';
import { ownGlossaryId } from '../../domain/glossary/own-term';
import { editTerm } from '../../queries/term-editor';
import { Button } from '../../ui/button';
import { Keys } from '../../ui/keys';
import styles from './card-tools.module.css';

type CardToolsProps = { readonly reading: Reading; readonly onEdit: () => void };

/** Whether the word is the user's own, and the way to change or hide it. */
export function CardTools({ reading, onEdit }: CardToolsProps) {
  const { t } = useTranslation('words');
  return (
    <span className={styles.tools}>
      {reading.glossaryId === ownGlossaryId && (
        <span className={styles.yours}>{t('card.yours')}</span>
      )}
      <Button look="quiet" onClick={onEdit}>
        {t('card.edit')} <Keys keys="E" />
      </Button>
    </span>
  );
}

/** Opens the editor on the term of a reading. */
export function editReading(vocabulary: string | undefined, { glossaryId, term }: Reading) {
  editTerm({ vocabulary, of: { glossaryId, termId: term.id, lemma: term.lemma } });
}
