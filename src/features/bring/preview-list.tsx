import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SegmentKind } from '../../domain/text/segment';
import type { Side } from './bring-draft';
import styles from './preview-list.module.css';
import type { PreviewRow } from './preview-rows';
import type { BroughtSegment } from './use-sides';

type PreviewListProps = {
  readonly rows: readonly PreviewRow[];
  /** Gives a segment another kind; without it, none can be changed. */
  readonly onKind: Partial<Record<Side, (key: string, kind: SegmentKind) => void>>;
};

/** Pixels that a row is likely to take; each is measured once it is there. */
const likelyHeight = 76;

/** The segments of both sides, of which those in view are mounted. */
export function PreviewList({ rows, onKind }: PreviewListProps) {
  'use no memo'; // The virtualizer changes in place, which the compiler would take for no change.
  const { t } = useTranslation('bring');
  const box = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => likelyHeight,
    overscan: 6,
  });
  return (
    <div ref={box} className={styles.box}>
      <ol
        aria-label={t('preview.list')}
        style={{ height: virtualizer.getTotalSize() }}
        className={styles.list}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start}px)` }}
          >
            <Row number={index + 1} row={rows[index]} onKind={onKind} />
          </li>
        ))}
      </ol>
    </div>
  );
}

type RowProps = Pick<PreviewListProps, 'onKind'> & {
  readonly number: number;
  readonly row: PreviewRow | undefined;
};

function Row({ number, row, onKind }: RowProps) {
  const { t } = useTranslation('bring');
  if (!row) return undefined;
  const { source, target, bead } = row;
  return (
    <div className={`${styles.row} ${bead?.isDoubtful ? styles.doubtful : ''}`}>
      <span className={styles.number}>{number}</span>
      <Cell side="source" segments={source} onKind={onKind.source} />
      <span className={styles.shape}>
        {bead?.shape}
        {bead?.isDoubtful && <span> {t('preview.doubtful')}</span>}
      </span>
      <Cell side="target" segments={target} onKind={onKind.target} />
    </div>
  );
}

type CellProps = {
  readonly side: Side;
  readonly segments: readonly BroughtSegment[];
  readonly onKind: ((key: string, kind: SegmentKind) => void) | undefined;
};

function Cell({ side, segments, onKind }: CellProps) {
  return (
    <div className={styles.cell}>
      {segments.map(({ key, kind, text }) => (
        <div key={key} className={styles.segment}>
          <p lang={side === 'source' ? 'id' : 'en'} className={`${styles[side]} ${styles[kind]}`}>
            {text}
          </p>
          {onKind && <KindChoice {...{ kind, text }} onChange={(chosen) => onKind(key, chosen)} />}
        </div>
      ))}
    </div>
  );
}

const kinds = ['paragraph', 'heading', 'aside'] as const;
const namedCharacters = 40;

type KindChoiceProps = {
  readonly kind: SegmentKind;
  readonly text: string;
  readonly onChange: (kind: SegmentKind) => void;
};

function KindChoice({ kind, text, onChange }: KindChoiceProps) {
  const { t } = useTranslation('bring');
  return (
    <select
      aria-label={t('preview.kindOf', { text: text.slice(0, namedCharacters) })}
      className={styles.kind}
      data-kind={kind}
      value={kind}
      onChange={({ target }) => {
        const chosen = kinds.find((each) => each === target.value);
        if (chosen) onChange(chosen);
      }}
    >
      {kinds.map((each) => (
        <option key={each} value={each}>
          {t(`kind.${each}`)}
        </option>
      ))}
    </select>
  );
}
