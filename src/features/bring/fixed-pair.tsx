import { useTranslation } from 'react-i18next';
import type { Text } from '../../domain/text/text';
import type { ChangeDraft, Draft } from './bring-draft';
import { ParallelState } from './parallel-state';
import pairStyles from './place-pair.module.css';
import { Place } from './place';
import styles from './place.module.css';

type FixedPairProps = {
  readonly text: Text;
  readonly draft: Draft;
  readonly change: ChangeDraft;
  /** That of what is brought. */
  readonly language: 'id' | 'en' | undefined;
};

/** The Indonesian that is there, beside the place for its English. */
export function FixedPair({ text, draft, change, language }: FixedPairProps) {
  const { t } = useTranslation('bring');
  return (
    <div className={pairStyles.pair}>
      <div className={styles.place}>
        <p className={`${styles.head} ${styles.label}`}>{t('side.source')}</p>
        <div className={styles.file}>
          <p className={styles.name} lang="id">
            {text.title.id}
          </p>
          <p className={styles.detail}>{t('preview.segments', { count: text.source.length })}</p>
          <p lang="id" className={`${styles.begin} ${styles.source}`}>
            {text.source[0]?.text}
          </p>
        </div>
      </div>
      {draft.parallel ? (
        <div className={styles.place}>
          <p className={`${styles.head} ${styles.label}`}>{t('to.side')}</p>
          <ParallelState parallel={draft.parallel} change={change} isEnglishOnly />
        </div>
      ) : (
        <Place side="target" label={t('to.side')} {...{ draft, change }} />
      )}
      <div className={pairStyles.between}>
        <p role="status" className={pairStyles.doubt}>
          {language === 'id' && t('to.looksIndonesian')}
        </p>
      </div>
    </div>
  );
}
