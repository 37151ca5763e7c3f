import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRemoveRecord } from '../../queries/write-record';
import { translations } from '../../storage/records';
import type { RecordPath } from '../../storage/store';
import { Button } from '../../ui/button';
import { Keys } from '../../ui/keys';
import { Comparison } from './comparison';
import { EnglishField } from './english-field';
import { HistoryButton } from './history-button';
import { SaveStatus } from './save-status';
import type { KeptText } from './use-kept-text';
import styles from './edited-english.module.css';

type EditedEnglishProps = {
  readonly path: RecordPath;
  readonly label: string;
  /** Of the row, counted from 1. */
  readonly number: number;
  readonly kept: KeptText;
  /** Where the caret stands at first. */
  readonly caret: number;
  readonly suggestion: string;
  readonly isDone: boolean;
  readonly onMark: (isDone: boolean) => void;
  readonly onFinish: () => void;
  readonly onLeave: () => void;
  /** What is to be said of it below the tools. */
  readonly children: ReactNode;
};

/** English that is being written, with its tools below. */
export function EditedEnglish(props: EditedEnglishProps) {
  const { label, kept, caret, suggestion, onFinish, onLeave } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [isComparing, setComparing] = useState(false);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(caret, caret);
  }, [caret]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) onFinish();
    else if (event.code === 'Escape' && isComparing) setComparing(false);
    else if (event.code === 'Escape') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div onKeyDown={onKeyDown}>
      <EnglishField fieldRef={field} label={label} kept={kept} />
      <Tools {...props} isComparing={isComparing} onCompare={setComparing} />
      {isComparing && <Comparison other={suggestion} own={kept.text} />}
      {props.children}
    </div>
  );
}

type ToolsProps = EditedEnglishProps & {
  readonly isComparing: boolean;
  readonly onCompare: (isComparing: boolean) => void;
};

/** Pressing a tool leaves the caret in the field. */
function Tools({ kept, suggestion, isDone, isComparing, onCompare, ...props }: ToolsProps) {
  const { t } = useTranslation();
  const { path, number } = props;
  const isOwn = kept.text !== suggestion;
  return (
    <div className={styles.tools} onMouseDown={(event) => event.preventDefault()}>
      <SaveStatus {...{ kept, number }} />
      {suggestion && (
        <Button
          look="quiet"
          aria-pressed={isComparing}
          disabled={!isOwn}
          onClick={() => onCompare(!isComparing)}
        >
          {t('row.compare')}
        </Button>
      )}
      <SetBack {...props} kept={kept} suggestion={suggestion} />
      <HistoryButton
        kind={translations}
        {...{ path, number, suggestion }}
        present={kept.text}
        onRestore={kept.replace}
      />
      <span className={styles.gap} />
      <Button look="quiet" aria-pressed={isDone} onClick={() => props.onMark(!isDone)}>
        {t('row.done')}
      </Button>
      <Button look="quiet" onClick={props.onFinish}>
        {t('row.finish')} <Keys keys="Ctrl+↵" />
      </Button>
    </div>
  );
}

/** Sets the English back to the suggestion; what was there can be had again while the row is edited. */
function SetBack({
  path,
  kept,
  suggestion,
}: Pick<EditedEnglishProps, 'path' | 'kept' | 'suggestion'>) {
  const { t } = useTranslation();
  const remove = useRemoveRecord(translations);
  const [former, setFormer] = useState<string>();
  const isOwn = kept.text !== suggestion;
  if (former !== undefined && !isOwn) {
    return (
      <Button
        look="quiet"
        onClick={() => {
          kept.replace(former);
          setFormer(undefined);
        }}
      >
        {t('row.undoSetBack')}
      </Button>
    );
  }
  return (
    suggestion && (
      <Button
        look="quiet"
        disabled={!isOwn}
        onClick={() => {
          setFormer(kept.newest());
          kept.leave();
          kept.follow();
          void remove(path);
        }}
      >
        {t('row.setBack')}
      </Button>
    )
  );
}
