import { useTranslation } from 'react-i18next';
import { countNewBeads, type NewSides } from '../../domain/text/make-own-text';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { ProgressBar } from '../../ui/progress-bar';
import styles from './preview.module.css';
import type { Aligning } from './use-alignment';

type AlignmentStateProps = {
  readonly aligning: Aligning;
  readonly sides: NewSides | undefined;
  readonly start: () => void;
  readonly cancel: () => void;
};

/** How far the aligner is, and what it found. */
export function AlignmentState({ aligning, sides, start, cancel }: AlignmentStateProps) {
  const { t } = useTranslation('bring');
  switch (aligning.kind) {
    case 'idle':
      return sides && sides.target.length > 0 && <Found sides={sides} />;
    case 'running':
      return (
        <div className={styles.state}>
          <ProgressBar label={t('aligning.running')} value={aligning.share} total={1} />
          <span>{t('aligning.running')}</span>
          <Button onClick={cancel}>{t('cancel')}</Button>
        </div>
      );
    case 'cancelled':
    case 'failed':
      return (
        <Notice
          tone={aligning.kind === 'failed' ? 'trouble' : 'calm'}
          title={t(`aligning.${aligning.kind}`)}
        >
          <p>{t('aligning.needed')}</p>
          <Button onClick={start}>{t('aligning.start')}</Button>
        </Notice>
      );
    case 'done':
      return sides && <Found sides={sides} />;
  }
}

function Found({ sides }: { sides: NewSides }) {
  const { t } = useTranslation('bring');
  const { beads, shapes, asides, doubtful } = countNewBeads(sides);
  return (
    <div role="status" className={styles.found}>
      <p>
        <b>{t('aligning.beads', { count: beads })}</b>
        {shapes.map(([shape, count]) => (
          <span key={shape} className={styles.shape}>
            {count} {shape}
          </span>
        ))}
        {asides > 0 && (
          <span className={styles.shape}>{t('preview.kinds.aside', { count: asides })}</span>
        )}
        {doubtful > 0 && (
          <span className={styles.doubtful}>{t('aligning.doubtful', { count: doubtful })}</span>
        )}
      </p>
      <p className={styles.help}>{doubtful > 0 ? t('aligning.correct') : t('aligning.sure')}</p>
    </div>
  );
}
