import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { dismissChange, useUndoWords, type LatestChange, type WordChange } from '../queries/undo';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Keys } from '../ui/keys';
import styles from './undo-notice.module.css';

/** Long enough to be read twice; the key undoes it after that too. */
const shownMilliseconds = 15_000;

/** Says what was last done to words and takes it back, by button or by key. */
export default function UndoNotice({ latest }: { latest: LatestChange }) {
  const { t } = useTranslation('vocabulary');
  const { change, state } = latest;
  const said = useSaid();
  const undo = useUndoWords();
  useEffect(() => {
    const timer = setTimeout(dismissChange, shownMilliseconds);
    return () => clearTimeout(timer);
  }, [latest]);
  if (latest.isRead) return undefined;
  return (
    <div role="status" className={styles.notice}>
      <p>
        {state === 'done' && said(change)}
        {state === 'undone' && t('undo.undone', { what: said(change) })}
        {state === 'failed' && t('undo.failed')}
      </p>
      {state === 'done' && (
        <Button look="quiet" className={styles.undo} onClick={() => void undo()}>
          {t('undo.undo')} <Keys keys="Ctrl+Z" />
        </Button>
      )}
      <Button look="quiet" className={styles.close} onClick={dismissChange}>
        <Icon name="close" label={t('undo.close')} />
      </Button>
    </div>
  );
}

/** A change in words. */
function useSaid() {
  const { t } = useTranslation(['vocabulary', 'app']);
  return (change: WordChange) => {
    const { kind, word, count } = change;
    const newLevel = t('vocabulary:new');
    const level =
      kind === 'level' && change.level !== undefined
        ? t(`app:familiarity.${change.level}.name`)
        : newLevel;
    return count === 1
      ? t(`vocabulary:undo.${kind}`, { word, level })
      : t(`vocabulary:undo.many.${kind}`, { count, level });
  };
}
