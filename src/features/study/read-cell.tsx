import { useEffect, useRef, useState, type FocusEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useTextRecords } from '../../queries/text-records';
import { useWriteRecord } from '../../queries/write-record';
import { translations } from '../../storage/records';
import { EditedEnglish } from './edited-english';
import type { RowActions, RowRequest } from './row-navigation';
import { SaveStatus } from './save-status';
import { ShownEnglish } from './shown-english';
import { useKeptText } from './use-kept-text';
import styles from './read-cell.module.css';

type ReadCellProps = {
  readonly textId: string;
  /** The target segment; the bead where it has none. */
  readonly cellId: string;
  readonly row: number;
  /** Which of several fields of the row, counted from 1. */
  readonly part: number | undefined;
  readonly suggestion: string;
  readonly done: boolean;
  readonly request: RowRequest | undefined;
  readonly actions: RowActions;
};

/** The English of a row: the suggestion until it is edited, then the user's own, marked and comparable. */
export function ReadCell(props: ReadCellProps) {
  const { textId, cellId, row, part, suggestion, done, request, actions } = props;
  const { t } = useTranslation();
  const saved = useTextRecords(textId, (records) => records.translations.get(cellId)?.text);
  const write = useWriteRecord(translations);
  const kept = useKeptText(saved ?? suggestion, (text) => write([textId, cellId], { text }));
  const [caret, setCaret] = useState<number>();
  const shown = useRef<HTMLDivElement>(null);
  const label = part
    ? t('row.fieldPart', { number: row + 1, part })
    : t('row.field', { number: row + 1 });

  useEffect(() => {
    if (request?.part === 'field') setCaret(kept.text.length);
    else if (request?.part === 'english') shown.current?.focus({ preventScroll: true });
    else return;
    actions.served();
  }, [request]);

  const leave = () => {
    kept.leave();
    setCaret(undefined);
  };
  const onBlur = (event: FocusEvent) => {
    if (caret === undefined || event.currentTarget.contains(event.relatedTarget)) return;
    if (document.hasFocus()) leave();
    else kept.leave();
  };

  return (
    <div data-cell className={styles.cell} onBlur={onBlur}>
      {caret === undefined ? (
        <ShownEnglish
          shownRef={shown}
          label={label}
          text={kept.text}
          isOwn={kept.text !== suggestion}
          onEdit={setCaret}
          onFinish={() => actions.finish(row)}
        />
      ) : (
        <EditedEnglish
          path={[textId, cellId]}
          label={label}
          kept={kept}
          caret={caret}
          suggestion={suggestion}
          isDone={done}
          onMark={(isDone) => actions.mark(row, isDone)}
          onFinish={() => {
            leave();
            actions.finish(row);
          }}
          onLeave={() => {
            leave();
            actions.go({ row, part: 'english' });
          }}
        />
      )}
      {caret === undefined && kept.status.kind === 'failed' && <SaveStatus status={kept.status} />}
    </div>
  );
}
