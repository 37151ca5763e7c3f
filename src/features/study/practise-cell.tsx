import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResolvedBead } from '../../domain/alignment/resolve-beads';
import { useTextRecords } from '../../queries/text-records';
import { useWriteRecord } from '../../queries/write-record';
import { attempts, type AttemptGrade } from '../../storage/records';
import { Button } from '../../ui/button';
import { Keys } from '../../ui/keys';
import { Comparison } from './comparison';
import { EnglishField } from './english-field';
import { Judgement } from './judgement';
import type { RowActions, RowRequest } from './row-navigation';
import { SaveStatus } from './save-status';
import { useKeptText } from './use-kept-text';
import styles from './practise-cell.module.css';

type PractiseCellProps = {
  readonly textId: string;
  readonly row: number;
  readonly resolved: ResolvedBead;
  readonly request: RowRequest | undefined;
  readonly actions: RowActions;
};

/** A row to translate without seeing its English: the attempt is kept apart from the translation. */
export function PractiseCell({ textId, row, resolved, request, actions }: PractiseCellProps) {
  const { t } = useTranslation();
  const { bead, target } = resolved;
  const saved = useTextRecords(textId, (records) => records.attempts.get(bead.id));
  const write = useWriteRecord(attempts);
  const kept = useKeptText(saved?.text ?? '', (text) => write([textId, bead.id], { text }));
  const [isCompared, setCompared] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (request?.part !== 'field' && request?.part !== 'english') return;
    field.current?.focus({ preventScroll: true });
    actions.served();
  }, [request]);

  const grade = (value: AttemptGrade) => {
    kept.leave();
    void write([textId, bead.id], { text: kept.text, grade: value });
  };
  const finish = () => {
    if (!saved?.grade) grade('good');
    actions.finish(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isFinish = event.code === 'Enter' && (event.ctrlKey || event.metaKey);
    if (isFinish && isCompared) finish();
    else if (isFinish) setCompared(true);
    else if (event.code === 'Escape' && isCompared) setCompared(false);
    else if (event.code === 'Escape') field.current?.blur();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div data-cell className={styles.cell} onKeyDown={onKeyDown} onBlur={kept.leave}>
      <EnglishField
        fieldRef={field}
        label={t('row.field', { number: row + 1 })}
        value={kept.text}
        placeholder={t('row.attemptPlaceholder')}
        onType={kept.type}
      />
      <div className={styles.tools} onMouseDown={(event) => event.preventDefault()}>
        <Button look="quiet" aria-pressed={isCompared} onClick={() => setCompared(!isCompared)}>
          {t('row.compare')} {!isCompared && <Keys keys="Ctrl+↵" />}
        </Button>
        <SaveStatus status={kept.status} />
        {!isCompared && saved?.grade && (
          <span className={styles.given}>{t(`grade.given.${saved.grade}`)}</span>
        )}
      </div>
      {isCompared && (
        <>
          <Comparison suggestion={target.map(({ text }) => text).join('\n\n')} own={kept.text} />
          <Judgement
            path={[textId, target[0]?.id ?? bead.id]}
            attempt={kept.text}
            grade={saved?.grade}
            onGrade={grade}
            onNext={finish}
          />
        </>
      )}
    </div>
  );
}
