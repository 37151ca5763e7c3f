import { useTranslation } from 'react-i18next';
import { saveFile } from '../../ui/save-file';
import { Button } from '../../ui/button';
import { DropArea } from '../../ui/drop-area';
import { FileChoice } from '../../ui/file-choice';
import { Notice } from '../../ui/notice';
import styles from './keeping.module.css';
import { BackupFaultNotice } from './backup-fault-notice';
import { RestorePlanView } from './restore-plan-view';
import { SafetyCopies } from './safety-copies';
import { safetyCopyName, useRestore } from './use-restore';

/** From a backup to what it holds, step by step: nothing changes before it has been shown. */
export function Restore() {
  const { t } = useTranslation('keeping');
  const restoring = useRestore();
  return (
    <DropArea className={styles.part} onDrop={(file) => void restoring.read(file)}>
      <h3 className={styles.heading}>{t('restore')}</h3>
      <p className={styles.help}>{t('restoreHelp')}</p>
      <FileChoice
        label={t('choose')}
        accept=".json,application/json"
        onChoose={(file) => void restoring.read(file)}
      />
      <Step {...restoring} />
      <SafetyCopies key={restoring.state.kind} />
    </DropArea>
  );
}

function Step({ state, plan, apply, undo, reset }: ReturnType<typeof useRestore>) {
  const { t } = useTranslation('keeping');
  switch (state.kind) {
    case 'idle':
      return undefined;
    case 'reading':
    case 'restoring':
      return <p role="status">{t(state.kind)}</p>;
    case 'unreadable':
      return <Notice tone="trouble" title={t('fault.unreadable')} />;
    case 'failed':
      return <Notice tone="trouble" title={t('restoreFailed')} />;
    case 'undone':
      return <Notice title={t('undone')} />;
    case 'faulty':
      return <BackupFaultNotice fault={state.fault} onSalvage={(records) => void plan(records)} />;
    case 'planned':
      return (
        <RestorePlanView
          {...state}
          onApply={(mode) => void apply(state.records, mode)}
          onCancel={reset}
        />
      );
    case 'restored':
      return <Restored {...state} onUndo={() => void undo(state.safetyCopy)} />;
  }
}

function Restored({ safetyCopy, onUndo }: { safetyCopy: string; onUndo: () => void }) {
  const { t } = useTranslation('keeping');
  return (
    <Notice title={t('restored')}>
      <p>{t('restoredHelp')}</p>
      <div className={styles.row}>
        <Button onClick={onUndo}>{t('undo')}</Button>
        <Button
          look="quiet"
          onClick={() => saveFile(safetyCopyName(new Date().toISOString()), safetyCopy)}
        >
          {t('safetyCopy')}
        </Button>
      </div>
    </Notice>
  );
}
