import { useTranslation } from 'react-i18next';
import type { ListedTerm } from '../../domain/glossary/list-terms';
import { ownGlossaryId } from '../../domain/glossary/own-term';
import { familiarityLevels } from '../../storage/records';
import { Button } from '../../ui/button';
import styles from './bulk-bar.module.css';
import type { BulkChanges } from './use-bulk-changes';

type BulkBarProps = {
  readonly selected: readonly ListedTerm[];
  readonly isHidden: boolean;
  readonly changes: BulkChanges;
  readonly onEdit: () => void;
  readonly onClear: () => void;
};

/** What can be done with the words that are selected, at the lower edge of the window. */
export function BulkBar({ selected, isHidden, changes, onEdit, onClear }: BulkBarProps) {
  const { t } = useTranslation('vocabulary');
  const count = selected.length;
  const own = selected.filter(({ glossaryId }) => glossaryId === ownGlossaryId).length;
  return (
    <section className={styles.bar} aria-label={t('bulk.title')}>
      <p role="status" className={styles.count}>
        {t('bulk.selected', { count })}
      </p>
      {!isHidden && <Levels changes={changes} />}
      <span className={styles.actions}>
        {count === 1 && !isHidden && (
          <Button look="quiet" onClick={onEdit}>
            {t('bulk.change')}
          </Button>
        )}
        {isHidden && (
          <Button look="quiet" onClick={changes.show}>
            {t('bulk.show')}
          </Button>
        )}
        {!isHidden && own < count && (
          <Button look="quiet" onClick={changes.hide}>
            {t('bulk.hide')}
          </Button>
        )}
        {own > 0 && (
          <Button look="quiet" onClick={changes.deleteOwn}>
            {t('bulk.delete')}
          </Button>
        )}
        <Button look="quiet" onClick={onClear}>
          {t('bulk.clear')}
        </Button>
      </span>
    </section>
  );
}

function Levels({ changes }: { changes: BulkChanges }) {
  const { t } = useTranslation(['vocabulary', 'app']);
  return (
    <span role="group" aria-label={t('app:card.familiarity')} className={styles.levels}>
      {familiarityLevels.map((level) => (
        <button
          key={level}
          type="button"
          className={styles.level}
          aria-label={t(`app:familiarity.${level}.name`)}
          onClick={() => changes.setLevel(level)}
        >
          {t(`app:familiarity.${level}.face`)}
        </button>
      ))}
      <button type="button" className={styles.level} onClick={() => changes.setLevel(undefined)}>
        {t('vocabulary:new')}
      </button>
    </span>
  );
}
