import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHistory, type TextHistory, type TextKind } from '../../queries/history';
import type { RecordPath } from '../../storage/store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { HistoryList } from './history-list';
import { HistoryView } from './history-view';
import styles from './history-dialog.module.css';

export type HistoryDialogProps = {
  readonly kind: TextKind;
  readonly path: RecordPath;
  /** Counted from 1. */
  readonly number: number;
  /** What stands in the field now. */
  readonly present: string;
  /** What a field shows that was set back. */
  readonly suggestion: string;
  readonly onRestore: (text: string) => void;
  readonly onClose: () => void;
};

/** All that one field ever held: any two versions to compare, any one to have again. */
export default function HistoryDialog(props: HistoryDialogProps) {
  const { number, onClose } = props;
  const { t } = useTranslation();
  const title = t('history.title', { number });
  return (
    <div onKeyDown={(event) => event.stopPropagation()}>
      <Dialog label={title} onClose={onClose}>
        <div className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          <Button look="quiet" onClick={onClose}>
            <Icon name="close" label={t('common.close')} />
          </Button>
        </div>
        <Contents {...props} />
      </Dialog>
    </div>
  );
}

function Contents(props: HistoryDialogProps) {
  const { t } = useTranslation();
  const history = useHistory(props.kind, props.path);
  if (!history) return <p role="status">{t('common.loading')}</p>;
  if (!history.ok) return <p role="status">{t(`history.unavailable.${history.error.kind}`)}</p>;
  const { versions, unreadable } = history.value;
  return (
    <>
      {versions.length === 0 && <p role="status">{t('history.none')}</p>}
      {unreadable > 0 && (
        <p className={styles.note}>{t('history.unreadable', { count: unreadable })}</p>
      )}
      {versions.length > 0 && <Versions {...props} history={history.value} />}
    </>
  );
}

function Versions({
  history,
  present,
  suggestion,
  onRestore,
}: HistoryDialogProps & { readonly history: TextHistory }) {
  const versions = history.versions.map((made) => ({ ...made, text: made.text ?? suggestion }));
  const different = versions.findIndex(({ text }) => text !== present);
  const [chosen, setChosen] = useState(Math.max(0, different));
  return (
    <div className={styles.columns}>
      <HistoryList versions={history.versions} chosen={chosen} onChoose={setChosen} />
      <HistoryView versions={versions} chosen={chosen} present={present} onRestore={onRestore} />
    </div>
  );
}
