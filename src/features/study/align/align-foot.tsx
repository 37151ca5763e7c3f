import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { countBeads, type AlignmentCounts } from '../../../domain/alignment/bead-state';
import type { ResolvedBead } from '../../../domain/alignment/resolve-beads';
import type { useRealign } from '../../../queries/realign';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Keys } from '../../../ui/keys';
import { mainActions, perform } from './action-list';
import styles from './align-foot.module.css';
import { RealignNotice } from './realign-notice';
import type { Workbench } from './use-workbench';

type AlignFootProps = {
  readonly rows: readonly ResolvedBead[];
  readonly workbench: Workbench;
  readonly realign: ReturnType<typeof useRealign>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

/** At the foot of the window: what can be done where the user is, and how far the alignment is. */
export function AlignFoot(props: AlignFootProps) {
  const { rows, workbench, realign } = props;
  const { t } = useTranslation('align');
  // The edit is shown first: counting thousands of beads takes a part of a frame.
  const counts = countBeads(useDeferredValue(rows));
  return (
    <section className={styles.foot} aria-label={t('foot')}>
      <RealignNotice realign={realign} onUndo={workbench.undo} />
      {/* Pressing a button leaves the focus in the row. */}
      <div className={styles.grid} onMouseDown={(event) => event.preventDefault()}>
        <BeadTools {...props} />
        <TextTools {...props} />
        <div className={styles.line}>
          <Counts {...counts} />
          <Saved status={workbench.status} />
        </div>
        <Doubtful count={counts.doubtful} workbench={workbench} />
      </div>
    </section>
  );
}

function BeadTools({ rows, workbench }: AlignFootProps) {
  const { t } = useTranslation('align');
  const isAccepted = rows[workbench.spot.row]?.bead.origin === 'accepted';
  return (
    <div className={styles.tools}>
      {mainActions.map(({ name, keys }) => (
        <Button key={name} onClick={() => perform(workbench, name)}>
          <FootFace
            icon={name === 'accept' ? 'check' : name}
            text={name === 'accept' && isAccepted ? t('short.unaccept') : t(`short.${name}`)}
          />
          <span className={styles.key}>
            <Keys keys={keys} />
          </span>
        </Button>
      ))}
    </div>
  );
}

function TextTools({ workbench, realign, canUndo, canRedo }: AlignFootProps) {
  const { t } = useTranslation('align');
  return (
    <div className={`${styles.tools} ${styles.ofText}`}>
      <Button look="quiet" disabled={!canUndo} title="Ctrl+Z" onClick={workbench.undo}>
        <FootFace icon="undo" text={t('undo')} />
      </Button>
      <Button look="quiet" disabled={!canRedo} title="Ctrl+Shift+Z" onClick={workbench.redo}>
        <FootFace icon="redo" text={t('redo')} />
      </Button>
      <Button
        look="quiet"
        disabled={realign.state.kind === 'running'}
        title={t('realign.hint')}
        onClick={realign.start}
      >
        <FootFace icon="realign" text={t('realign.title')} />
      </Button>
    </div>
  );
}

/** A word, or where there is no room for words its drawing. */
function FootFace({ icon, text }: { icon: Parameters<typeof Icon>[0]['name']; text: string }) {
  return (
    <>
      <Icon name={icon} strokeWidth={1.6} className={styles.icon} />
      <span className={styles.word}>{text}</span>
    </>
  );
}

function Counts({ beads, asides, shapes, accepted, doubtful, left }: AlignmentCounts) {
  const { t } = useTranslation('align');
  return (
    <ul className={styles.counts} aria-label={t('counts.title')}>
      <li>
        <b>{beads}</b> {t('counts.beads', { count: beads })}
      </li>
      <li>
        {shapes.map(([shape, count]) => (
          <span key={shape} className={styles.shape}>
            <b>{count}</b> {shape}
          </span>
        ))}
        {asides > 0 && (
          <span className={styles.shape}>
            <b>{asides}</b> {t('counts.asides', { count: asides })}
          </span>
        )}
      </li>
      <li>
        <b>{accepted}</b> {t('counts.accepted')}
      </li>
      <li className={doubtful > 0 ? styles.doubtful : ''}>
        <b>{doubtful}</b> {t('counts.doubtful')}
      </li>
      {left === 0 ? (
        <li className={styles.complete}>{t('counts.nothingLeft')}</li>
      ) : (
        <li>
          <b>{left}</b> {t('counts.left')}
        </li>
      )}
    </ul>
  );
}

function Saved({ status }: Pick<Workbench, 'status'>) {
  const { t } = useTranslation(['app', 'align']);
  if (status.kind === 'failed') {
    return (
      <strong role="alert" className={styles.failed}>
        {t(`failed.${status.error.kind}`, { ns: 'align' })}
      </strong>
    );
  }
  return (
    <span role="status" className={styles.saved}>
      {status.kind !== 'untouched' && t(`save.${status.kind}`)}
    </span>
  );
}

function Doubtful({ count, workbench }: { count: number; workbench: Workbench }) {
  const { t } = useTranslation('align');
  return (
    <div className={`${styles.tools} ${styles.next}`}>
      <Button
        look="quiet"
        aria-pressed={workbench.worstFirst}
        disabled={count === 0}
        onClick={workbench.toggleWorstFirst}
      >
        <FootFace icon="sort" text={t('worstFirst')} />
      </Button>
      <Button look="quiet" disabled={count === 0} onClick={() => workbench.goDoubtful(-1)}>
        <FootFace icon="previous" text={t('previous')} />
        <span className={styles.key}>
          <Keys keys="P" />
        </span>
      </Button>
      <Button look="quiet" disabled={count === 0} onClick={() => workbench.goDoubtful(1)}>
        <FootFace icon="next" text={t('next')} />
        <span className={styles.key}>
          <Keys keys="N" />
        </span>
      </Button>
    </div>
  );
}
