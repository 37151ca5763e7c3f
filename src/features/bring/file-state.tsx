import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import type { ChangeDraft, FileDraft, Side } from './bring-draft';
import { FaultNotice } from './fault-notice';
import styles from './place.module.css';
import { takeFileOut } from './put-file';

type FileStateProps = {
  readonly side: Side;
  readonly file: FileDraft;
  readonly change: ChangeDraft;
};

/** The file in a place: how far its reading is, what is wrong with it, or how it begins. */
export function FileState({ side, file, change }: FileStateProps) {
  const { t } = useTranslation('bring');
  const takeOut = () => takeFileOut(change, side);
  switch (file.kind) {
    case 'reading':
      return (
        <div className={styles.file}>
          <p className={styles.name}>{file.name}</p>
          <p className={styles.line}>
            <ProgressBar label={t('file.reading')} value={file.share} total={1} />
            <span role="status">{t('file.reading')}</span>
            <Button onClick={takeOut}>{t('cancel')}</Button>
          </p>
        </div>
      );
    case 'faulty':
      return <FaultNotice name={file.name} fault={file.fault} onDismiss={takeOut} />;
    case 'read':
      return (
        <div className={styles.file}>
          <p className={styles.name}>{file.name}</p>
          <p className={styles.detail}>{t('file.encoding', { encoding: file.side.encoding })}</p>
          <p lang={side === 'source' ? 'id' : 'en'} className={`${styles.begin} ${styles[side]}`}>
            {file.side.segments
              .slice(0, shownSegments)
              .map(({ text }) => text.slice(0, shownCharacters))
              .join(' ')}
          </p>
          <Button onClick={takeOut}>{t('file.takeOut')}</Button>
        </div>
      );
  }
}

const shownSegments = 3;
const shownCharacters = 300;
