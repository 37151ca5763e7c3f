import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ResolvedBead } from '../../domain/alignment/resolve-beads';
import { isDone, useTextRecords } from '../../queries/text-records';
import type { StudyMode } from '../../storage/records';
import { Icon } from '../../ui/icon';
import { PractiseCell } from './practise-cell';
import { ReadCell } from './read-cell';
import type { RowActions, RowRequest } from './row-navigation';
import { SourceSide } from './source-side';
import styles from './row.module.css';

type RowProps = {
  readonly textId: string;
  /** Counted from 0. */
  readonly row: number;
  readonly resolved: ResolvedBead;
  readonly mode: StudyMode;
  /** The name of the vocabulary; undefined until it has been compiled. */
  readonly vocabulary: string | undefined;
  readonly isCurrent: boolean;
  readonly request: RowRequest | undefined;
  readonly actions: RowActions;
};

/** One bead: its number, its Indonesian, and what belongs beside it. Renders only when its own data change. */
export const Row = memo(function Row(props: RowProps) {
  const { textId, row, resolved, mode, vocabulary, isCurrent, request, actions } = props;
  const { t } = useTranslation();
  const done = useTextRecords(textId, (records) => isDone(records, resolved.bead.id)) ?? false;
  const isBare = useIsBare(textId, resolved);
  return (
    <div
      className={classOf(resolved, isCurrent)}
      aria-current={isCurrent || undefined}
      onFocus={() => actions.enter(row)}
      onClick={() => actions.enter(row)}
    >
      <Margin textId={textId} number={row + 1} done={done} />
      <SourceSide
        textId={textId}
        segments={resolved.source}
        vocabulary={vocabulary}
        request={request}
        actions={actions}
      />
      <div className={styles.english}>
        {isBare ? (
          <p className={styles.asideNote}>{t('row.aside')}</p>
        ) : mode === 'read' ? (
          <ReadCells {...props} done={done} />
        ) : (
          <PractiseCell {...props} />
        )}
      </div>
    </div>
  );
});

function classOf({ source, isAside }: ResolvedBead, isCurrent: boolean) {
  const isHeading = source.length > 0 && source.every(({ kind }) => kind === 'heading');
  const more = [isCurrent && styles.current, isAside && styles.aside, isHeading && styles.heading];
  return [styles.row, ...more].filter(Boolean).join(' ');
}

/** Whether a row needs no English and has none; English beside an aside is shown like any other. */
function useIsBare(textId: string, { bead, target, isAside }: ResolvedBead): boolean {
  const hasOwn = useTextRecords(textId, ({ translations }) => translations.has(bead.id)) ?? false;
  return isAside && target.length === 0 && !hasOwn;
}

type MarginProps = { readonly textId: string; readonly number: number; readonly done: boolean };

/** The number of the row, which links to it, and whether it is done. */
function Margin({ textId, number, done }: MarginProps) {
  const { t } = useTranslation();
  return (
    <p className={styles.margin}>
      <Link
        href={`/texts/${encodeURIComponent(textId)}?row=${number}`}
        className={styles.number}
        aria-label={t('row.link', { number })}
      >
        {number}
      </Link>
      {done && <Icon name="check" label={t('row.done')} className={styles.done} />}
    </p>
  );
}

/** A field for each target segment; a bead without any has one of its own to write in. */
function ReadCells(props: RowProps & { readonly done: boolean }) {
  const { bead, target } = props.resolved;
  const cells = target.length > 0 ? target : [{ id: bead.id, text: '' }];
  return cells.map(({ id, text }, index) => (
    <ReadCell
      key={id}
      textId={props.textId}
      cellId={id}
      row={props.row}
      part={cells.length > 1 ? index + 1 : undefined}
      suggestion={text}
      done={props.done}
      request={index === 0 ? props.request : undefined}
      actions={props.actions}
    />
  ));
}
