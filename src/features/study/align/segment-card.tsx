import type { FocusEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Side } from '../../../domain/alignment/doubt';
import type { Segment } from '../../../domain/text/segment';
import { isDone, useTextRecords } from '../../../queries/text-records';
import { ReadCell } from '../read-cell';
import type { AlignRowProps } from './align-row-props';
import { Cutter } from './cutter';
import styles from './segment-card.module.css';

type SegmentCardProps = AlignRowProps & {
  readonly of: Side;
  readonly name: string;
  readonly segment: Segment;
  /** Which of the segments of its side, counted from 0. */
  readonly at: number;
};

/** A segment: chosen by a click or the arrow keys; being cut in two, or its English being edited, where that is asked for. */
export function SegmentCard(props: SegmentCardProps) {
  const { textId, of, segment, opened, workbench } = props;
  const own = useTextRecords(textId, ({ translations }) => translations.get(segment.id)?.text);
  const shown = of === 'target' ? (own ?? segment.text) : segment.text;
  const isOpen = opened !== undefined && opened.kind !== 'menu' && opened.segment === segment.id;
  if (!isOpen) return <ShownSegment {...props} shown={shown} />;
  if (opened.kind === 'edit') return <EditedSegment {...props} />;
  return (
    <Cutter
      language={of === 'source' ? 'id' : 'en'}
      text={shown}
      onCut={(offset) => workbench().cut(shown, offset)}
      onCancel={() => workbench().open(undefined)}
    />
  );
}

function ShownSegment(props: SegmentCardProps & { readonly shown: string }) {
  const { resolved, of, side, part, segment, at, name, row, shown, workbench } = props;
  const { t } = useTranslation('align');
  const isHere = side === of && part === at;
  const onClick = () => {
    if (document.getSelection()?.isCollapsed === false) return;
    if (isHere && of === 'target') workbench().openEdit();
    else workbench().enter({ row, side: of, part: at });
  };
  const count = resolved[of].length;
  const classes = [
    styles[of],
    isHere && count > 1 && styles.here,
    segment.kind !== 'paragraph' && styles[segment.kind],
  ];
  return (
    <div
      role="textbox"
      aria-readonly
      aria-multiline
      tabIndex={isHere ? 0 : -1}
      aria-label={t('segment', { name, side: t(`sides.${of}`), part: at + 1, count })}
      data-place={`${row}:${of}:${at}`}
      lang={of === 'source' ? 'id' : 'en'}
      className={classes.filter(Boolean).join(' ')}
      onClick={onClick}
    >
      {shown}
      {shown !== segment.text && (
        <span className={styles.own} title={t('own')}>
          <span className="visually-hidden">{t('own')}</span>
        </span>
      )}
    </div>
  );
}

/** The field of Read mode, for as long as the focus is in it. */
function EditedSegment({ textId, resolved, segment, row, at, workbench }: SegmentCardProps) {
  const isRowDone = useTextRecords(textId, (work) => isDone(work, resolved.bead.id)) ?? false;
  const close = () => workbench().open(undefined);
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (document.hasFocus() && !currentTarget.contains(relatedTarget)) close();
  };
  return (
    <div className={styles.edited} onBlur={onBlur} data-own-keys>
      <ReadCell
        textId={textId}
        cellId={segment.id}
        row={row}
        part={resolved.target.length > 1 ? at + 1 : undefined}
        suggestion={segment.text}
        done={isRowDone}
        request={editRequest}
        actions={workbench().cellActions(close)}
      />
    </div>
  );
}

const editRequest = { row: 0, part: 'field' } as const;
