import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isDoubtful, shapeOf } from '../../../domain/alignment/bead-state';
import type { AlignRowProps } from './align-row-props';
import styles from './align-row.module.css';
import { Band } from './band';
import { BeadSide } from './bead-side';
import { Doubts } from './doubts';

/** A bead: its segments as cards, the band that ties them, and what speaks against it. Renders only when its own data change. */
export const AlignRow = memo(function AlignRow(props: AlignRowProps) {
  const { row, resolved, side } = props;
  const { t } = useTranslation('align');
  const { bead, isAside } = resolved;
  const isDoubt = isDoubtful(bead) && !isAside;
  const classes = [
    styles.bead,
    side !== undefined && styles.current,
    isDoubt && styles.doubtful,
    isAside && styles.aside,
  ];
  const state = isAside ? 'aside' : isDoubt ? 'doubtful' : (bead.origin ?? 'given');
  const name = t('bead', { number: row + 1, shape: shapeOf(bead), state: t(`states.${state}`) });
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      aria-current={side !== undefined || undefined}
    >
      <p className={styles.number} aria-hidden>
        {row + 1}
      </p>
      <BeadSide {...props} of="source" name={name} />
      <Band {...props} state={state} name={name} />
      <BeadSide {...props} of="target" name={name} />
      {isDoubt && <Doubts bead={bead} />}
    </div>
  );
});
