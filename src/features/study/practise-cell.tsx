import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResolvedBead } from '../../domain/alignment/resolve-beads';
import { useTextRecords } from '../../queries/text-records';
import { useWriteRecord } from '../../queries/write-record';
import type { AttemptGrade } from '../../storage/attempt-grades';
import { attempts } from '../../storage/records';
import { Button } from '../../ui/button';
import { Keys } from '../../ui/keys';
import { Comparison } from './comparison';
import { EnglishField } from './english-field';
import { HistoryButton } from './history-button';
import { Judgement } from './judgement';
import styles from './practise-cell.module.css';
import type { RowActions, RowRequest } from './row-navigation';
import { SaveStatus } from './save-status';
import { useKeptText } from './use-kept-text';
import { useOtherNotice } from './use-other-notice';
import { useServedRequest } from './use-served-request';

type PractiseCellProps = {
  readonly textId: string;
  readonly row: number;
  readonly resolved: ResolvedBead;
  readonly request: RowRequest | undefined;
  readonly actions: RowActions;
};

/** A row to translate without seeing its English: the attempt is kept apart from the translation. */
export function PractiseCell({ textId, row, resolved, request, actions }: PractiseCellProps) {
  const { bead, target } = resolved;
  const attempt = useAttempt(textId, bead.id);
  const [isCompared, setCompared] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useFocusOnRequest(field, request, actions);

  const finish = () => {
    if (!attempt.grade) attempt.setGrade('good');
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
    <div data-cell className={styles.cell} onKeyDown={onKeyDown} onBlur={attempt.kept.leave}>
      <Writing {...{ row, attempt, field, isCompared }} onCompare={setCompared} />
      {attempt.otherNotice}
      {isCompared && (
        <Judgement
          path={[textId, target[0]?.id ?? bead.id]}
          attempt={attempt.kept}
          grade={attempt.grade}
          onGrade={attempt.setGrade}
          onNext={finish}
        >
          <Comparison other={target.map(({ text }) => text).join('\n\n')} own={attempt.kept.text} />
        </Judgement>
      )}
    </div>
  );
}

/** There is one field here, whether the English is asked for to be read or to be edited. */
function useFocusOnRequest(
  field: RefObject<HTMLElement | null>,
  request: RowRequest | undefined,
  actions: RowActions,
) {
  const serve = ({ part }: RowRequest) => {
    const isAsked = part === 'field' || part === 'english';
    if (isAsked) field.current?.focus({ preventScroll: true });
    return isAsked;
  };
  useServedRequest(request, serve, actions.served);
}

/** The attempt at a bead; typing on takes its grade away. */
function useAttempt(textId: string, beadId: string) {
  const saved = useTextRecords(textId, (records) => records.attempts.get(beadId));
  const write = useWriteRecord(attempts);
  const path = [textId, beadId];
  const text = saved?.text ?? '';
  const kept = useKeptText(`practise/${path.join('/')}`, text, (typed) =>
    write(path, { text: typed }),
  );
  const otherNotice = useOtherNotice(attempts, path, { text, unwritten: '' }, kept);
  const setGrade = (grade: AttemptGrade) => {
    kept.leave();
    void write(path, { text: kept.newest(), grade });
  };
  return { path, kept, otherNotice, grade: saved?.grade, setGrade };
}

type WritingProps = {
  readonly row: number;
  readonly attempt: ReturnType<typeof useAttempt>;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly isCompared: boolean;
  readonly onCompare: (isCompared: boolean) => void;
};

function Writing({ row, attempt, field, isCompared, onCompare }: WritingProps) {
  const { t } = useTranslation();
  const { kept, grade } = attempt;
  return (
    <>
      <EnglishField
        fieldRef={field}
        label={t('row.field', { number: row + 1 })}
        kept={kept}
        placeholder={t('row.attemptPlaceholder')}
      />
      <div className={styles.tools} onMouseDown={(event) => event.preventDefault()}>
        <Button look="quiet" aria-pressed={isCompared} onClick={() => onCompare(!isCompared)}>
          {t('row.compare')} {!isCompared && <Keys keys="Ctrl+↵" />}
        </Button>
        <HistoryButton
          kind={attempts}
          path={attempt.path}
          number={row + 1}
          present={kept.text}
          suggestion=""
          onRestore={kept.replace}
        />
        <SaveStatus kept={kept} number={row + 1} />
        {!isCompared && grade && <span className={styles.given}>{t(`grade.given.${grade}`)}</span>}
      </div>
    </>
  );
}
