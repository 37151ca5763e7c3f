import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import type { ChangeDraft, ParallelDraft } from './bring-draft';
import { ColumnChoice } from './column-choice';
import styles from './parallel-state.module.css';

type ParallelStateProps = {
  readonly parallel: ParallelDraft;
  readonly change: ChangeDraft;
  /** Whether the Indonesian side of the file is left aside. */
  readonly isEnglishOnly?: boolean;
};

/** The file that fills both places. */
export function ParallelState({ parallel, change, isEnglishOnly }: ParallelStateProps) {
  const { t } = useTranslation('bring');
  const { name, brought, columns } = parallel;
  return (
    <div className={styles.both}>
      <div className={styles.head}>
        <p>
          <b className={styles.name}>{name}</b>{' '}
          {t(isEnglishOnly ? 'to.englishOnly' : 'file.fillsBoth')}
        </p>
        <Button onClick={() => change((was) => ({ ...was, parallel: undefined }))}>
          {t('file.takeOut')}
        </Button>
      </div>
      {brought.kind === 'table' && (
        <ColumnChoice
          rows={brought.rows}
          columns={columns ?? brought.guess}
          onChange={(chosen) =>
            change((was) => ({ ...was, parallel: { ...parallel, columns: chosen } }))
          }
        />
      )}
    </div>
  );
}
