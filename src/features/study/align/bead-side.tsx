import { useTranslation } from 'react-i18next';
import type { Side } from '../../../domain/alignment/doubt';
import type { AlignRowProps } from './align-row-props';
import styles from './bead-side.module.css';
import { BorderHandle } from './border-handle';
import { SegmentCard } from './segment-card';

type BeadSideProps = AlignRowProps & { readonly of: Side; readonly name: string };

/** One side of a bead: its segments in one card, or a blank where it has none; its lower border can be dragged. */
export function BeadSide(props: BeadSideProps) {
  const { row, resolved, of, side, isLast } = props;
  const segments = resolved[of];
  return (
    <div className={`${styles.side} ${side === of ? styles.active : ''}`} data-side={of}>
      {segments.length > 0 ? (
        segments.map((segment, part) => (
          <SegmentCard key={segment.id} {...props} segment={segment} at={part} />
        ))
      ) : (
        <Blank {...props} />
      )}
      {!isLast && <BorderHandle row={row} side={of} workbench={props.workbench} />}
    </div>
  );
}

function Blank({ row, resolved, of, side, name, workbench }: BeadSideProps) {
  const { t } = useTranslation('align');
  const isHere = side === of;
  return (
    <div
      role="textbox"
      aria-readonly
      tabIndex={isHere ? 0 : -1}
      aria-label={t('segment', { name, side: t(`sides.${of}`), part: 0, count: 0 })}
      data-place={`${row}:${of}:0`}
      className={styles.blank}
      onClick={() => workbench().enter({ row, side: of, part: 0 })}
    >
      {resolved.isAside ? t('blank.aside') : t(`blank.${of}`)}
    </div>
  );
}
