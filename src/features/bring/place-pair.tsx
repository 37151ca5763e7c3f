import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { swapSides, type ChangeDraft, type Draft } from './bring-draft';
import { Place } from './place';
import styles from './place-pair.module.css';
import type { ReadSide } from './use-sides';

type PlacePairProps = {
  readonly draft: Draft;
  readonly change: ChangeDraft;
  readonly source: ReadSide;
  readonly target: ReadSide;
};

/** The two places side by side, and the way to swap what is in them. */
export function PlacePair({ draft, change, source, target }: PlacePairProps) {
  const { t } = useTranslation('bring');
  const isSwapped = source.language === 'en' || target.language === 'id';
  const isEmpty = draft.source.pasted === '' && draft.target.pasted === '';
  return (
    <div className={styles.pair}>
      <Place side="source" {...{ draft, change }} />
      <Place side="target" {...{ draft, change }} />
      {!isEmpty && (
        <div className={styles.between}>
          <Button look={isSwapped ? 'strong' : 'quiet'} onClick={() => change(swapSides)}>
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
