import { useTranslation } from 'react-i18next';
import type { useRealign } from '../../../queries/realign';
import { Button } from '../../../ui/button';
import { ProgressBar } from '../../../ui/progress-bar';
import styles from './realign-notice.module.css';

type RealignNoticeProps = {
  readonly realign: ReturnType<typeof useRealign>;
  readonly onUndo: () => void;
};

/** How the aligner's work goes, and what came of it. */
export function RealignNotice({ realign, onUndo }: RealignNoticeProps) {
  const { state } = realign;
  if (state.kind === 'idle') return undefined;
  return (
    <div className={styles.notice} role={state.kind === 'failed' ? 'alert' : 'status'}>
      {state.kind === 'running' && <Running share={state.share} onCancel={realign.cancel} />}
      {state.kind === 'done' && (
        <Done changed={state.changed} onUndo={onUndo} onDismiss={realign.dismiss} />
      )}
      {state.kind === 'failed' && <Failed onRetry={realign.start} onDismiss={realign.dismiss} />}
    </div>
  );
}

function Running({ share, onCancel }: { share: number; onCancel: () => void }) {
  const { t } = useTranslation('align');
  return (
    <>
      <span>{t('realign.running')}</span>
      <ProgressBar label={t('realign.running')} value={share} total={1} />
      <Button look="quiet" onClick={onCancel}>
        {t('realign.cancel')}
      </Button>
    </>
  );
}

type DoneProps = {
  readonly changed: number;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
};

function Done({ changed, onUndo, onDismiss }: DoneProps) {
  const { t } = useTranslation('align');
  const undo = () => {
    onUndo();
    onDismiss();
  };
  return (
    <>
      <span>{t('realign.done', { count: changed })}</span>
      <Button look="quiet" onClick={undo}>
        {t('realign.undo')}
      </Button>
      <Button look="quiet" onClick={onDismiss}>
        {t('realign.dismiss')}
      </Button>
    </>
  );
}

function Failed({ onRetry, onDismiss }: { onRetry: () => void; onDismiss: () => void }) {
  const { t } = useTranslation('align');
  return (
    <>
      <span>{t('realign.failed')}</span>
      <Button look="quiet" onClick={onRetry}>
        {t('realign.retry')}
      </Button>
      <Button look="quiet" onClick={onDismiss}>
        {t('realign.dismiss')}
      </Button>
    </>
  );
}
