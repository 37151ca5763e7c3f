import { useTranslation } from 'react-i18next';
import { shapeOf } from '../../../domain/alignment/bead-state';
import { Icon } from '../../../ui/icon';
import type { AlignRowProps } from './align-row-props';
import styles from './band.module.css';

export type BeadState = 'given' | 'computed' | 'doubtful' | 'edited' | 'accepted' | 'aside';

type BandProps = AlignRowProps & { readonly state: BeadState; readonly name: string };

/** What ties the sides: as dark as the bead is sure, with its shape and who made it; opens the menu of the bead. */
export function Band({ row, side, resolved: { bead }, state, name, workbench }: BandProps) {
  const { t } = useTranslation('align');
  const shade = state === 'computed' ? (bead.confidence ?? 0) : state === 'accepted' ? 1 : 0.6;
  return (
    <div
      className={`${styles.band} ${styles[state] ?? ''}`}
      style={{ ['--shade' as string]: shade.toFixed(2) }}
    >
      <button
        type="button"
        tabIndex={-1}
        aria-haspopup="menu"
        aria-label={t('menu.of', { name })}
        title={titleOf(t(`states.${state}`), bead.confidence)}
        className={styles.badge}
        onClick={(event) => {
          const anchor = event.currentTarget.getBoundingClientRect();
          if (side === undefined) workbench().enter({ row, side: 'target', part: 0 });
          workbench().open({ kind: 'menu', anchor });
        }}
      >
        {state === 'aside' ? t('states.aside') : shapeOf(bead)}
        <Mark state={state} />
      </button>
    </div>
  );
}

const titleOf = (state: string, confidence: number | undefined) =>
  confidence === undefined ? state : `${state}, ${Math.round(confidence * 100)} %`;

function Mark({ state }: { state: BeadState }) {
  if (state === 'accepted') return <Icon name="check" className={styles.mark} />;
  if (state === 'edited') return <Icon name="pen" strokeWidth={1.6} className={styles.mark} />;
  if (state === 'doubtful') return <span aria-hidden>?</span>;
  return state === 'computed' && <span aria-hidden>≈</span>;
}
