import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Comparison } from './comparison';
import styles from './other-version.module.css';

type OtherVersionNoticeProps = {
  readonly own: string;
  readonly other: string;
  readonly onTake: () => void;
  readonly onKeep: () => void;
};

/** Says that the same field was written elsewhere too, and offers both; pressing a button leaves the caret in the field. */
export function OtherVersionNotice({ own, other, onTake, onKeep }: OtherVersionNoticeProps) {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  return (
    <div className={styles.notice} onMouseDown={(event) => event.preventDefault()}>
      <p role="status" className={styles.title}>
        {t('otherVersion.title')}
      </p>
      <div className={styles.tools}>
        <Button aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {t('otherVersion.show')}
        </Button>
        <Button onClick={onTake}>{t('otherVersion.take')}</Button>
        <Button onClick={onKeep}>{t('otherVersion.keep')}</Button>
      </div>
      {isShown && <Comparison own={own} other={other} otherTitle={t('otherVersion.other')} />}
    </div>
  );
}
