import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { isEmpty, isReading, swapSides, type ChangeDraft, type Draft } from './bring-draft';
import { ParallelState } from './parallel-state';
import { Place } from './place';
import styles from './place-pair.module.css';
import type { ReadSides } from './use-sides';

type PlacePairProps = {
  readonly draft: Draft;
  readonly change: ChangeDraft;
  readonly sides: ReadSides;
};

/** The two places side by side, or the file that fills both, and the way to swap what is in them. */
export function PlacePair({ draft, change, sides }: PlacePairProps) {
  const { t } = useTranslation('bring');
  const isSwapped = sides.source.language === 'en' || sides.target.language === 'id';
  const canSwap = draft.parallel ? draft.parallel.brought.kind === 'table' : !isEmpty(draft);
  return (
    <div className={styles.pair}>
      {draft.parallel ? (
        <ParallelState parallel={draft.parallel} change={change} />
      ) : (
        <>
          <Place side="source" {...{ draft, change }} />
          <Place side="target" {...{ draft, change }} />
        </>
      )}
      {canSwap && (
        <div className={styles.between}>
          <Button
            look={isSwapped ? 'strong' : 'quiet'}
            disabled={isReading(draft)}
            onClick={() => change(swapSides)}
          >
            {t('swap')}
          </Button>
          <p role="status" className={styles.doubt}>
            {isSwapped && t('looksSwapped')}
          </p>
        </div>
      )}
    </div>
  );
}
