import { useRef, useState, type FocusEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTextRecords } from '../../queries/text-records';
import { useWriteRecord } from '../../queries/write-record';
import { translations } from '../../storage/records';
import { EditedEnglish } from './edited-english';
import styles from './read-cell.module.css';
import type { RowActions, RowRequest } from './row-navigation';
import { SaveStatus } from './save-status';
import { ShownEnglish } from './shown-english';
import { useKeptText, type KeptText } from './use-kept-text';
import { useOtherNotice } from './use-other-notice';
import { useServedRequest } from './use-served-request';

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
  const { row, part, suggestion, request, actions } = props;
  const { t } = useTranslation();
  const { kept, otherNotice } = useKeptTranslation(props);
  const [caret, setCaret] = useState<number>();
  const shown = useRef<HTMLDivElement>(null);
  const number = row + 1;
  const label =
    part === undefined ? t('row.field', { number }) : t('row.fieldPart', { number, part });

  const serve = (asked: RowRequest) => {
    if (asked.part === 'field') setCaret(kept.newest().length);
    if (asked.part === 'english') shown.current?.focus({ preventScroll: true });
    return asked.part === 'field' || asked.part === 'english';
  };
  useServedRequest(request, serve, actions.served);
  const leave = () => {
    kept.leave();
    setCaret(undefined);
  };

  if (caret !== undefined) {
    return <Editing {...props} {...{ label, kept, otherNotice, caret, leave }} />;
  }
  return (
    <div data-cell className={styles.cell}>
      <ShownEnglish
        shownRef={shown}
        label={label}
        text={kept.text}
        isOwn={kept.text !== suggestion}
        onEdit={setCaret}
        onFinish={() => actions.finish(row)}
      />
      {kept.status.kind === 'failed' && <SaveStatus {...{ kept, number }} />}
      {otherNotice}
    </div>
  );
}

function useKeptTranslation({ textId, cellId, suggestion }: ReadCellProps) {
  const saved = useTextRecords(textId, (records) => records.translations.get(cellId)?.text);
  const write = useWriteRecord(translations);
  const path = [textId, cellId];
  const kept = useKeptText(path.join('/'), saved ?? suggestion, (text) => write(path, { text }));
  const base = { text: saved ?? suggestion, unwritten: suggestion };
  const otherNotice = useOtherNotice(translations, path, base, kept);
  return { kept, otherNotice };
}

type EditingProps = ReadCellProps & {
  readonly label: string;
  readonly kept: KeptText;
  readonly otherNotice: ReactNode;
  readonly caret: number;
  readonly leave: () => void;
};

/** The field with its tools, for as long as the focus is within. */
function Editing({ textId, cellId, row, label, kept, caret, leave, ...props }: EditingProps) {
  const { suggestion, done, actions, otherNotice } = props;
  const onBlur = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    if (document.hasFocus()) leave();
    else kept.leave();
  };
  return (
    <div data-cell className={styles.cell} onBlur={onBlur}>
      <EditedEnglish
        path={[textId, cellId]}
        label={label}
        number={row + 1}
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
      >
        {otherNotice}
      </EditedEnglish>
    </div>
  );
}
