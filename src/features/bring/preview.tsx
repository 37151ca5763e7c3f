import { useTranslation } from 'react-i18next';
import type { NewSides } from '../../domain/text/make-own-text';
import type { SegmentKind } from '../../domain/text/segment';
import { AlignmentState } from './alignment-state';
import { setKind, type ChangeDraft, type Side } from './bring-draft';
import { LeftOutList } from './left-out';
import styles from './preview.module.css';
import { PreviewList } from './preview-list';
import { toRows } from './preview-rows';
import type { Aligning } from './use-alignment';
import type { ReadSide, ReadSides } from './use-sides';

type PreviewProps = {
  readonly read: ReadSides;
  readonly aligning: Aligning;
  /** What ties them; undefined before that is known. */
  readonly sides: NewSides | undefined;
  readonly change: ChangeDraft;
  readonly start: () => void;
  readonly cancel: () => void;
  /** The Indonesian is there already, and its kinds are settled. */
  readonly isSourceFixed?: boolean;
};

/** What the text will be: what was recognised on both sides, and how they are aligned. */
export function Preview(props: PreviewProps) {
  const { read, aligning, sides, change, start, cancel } = props;
  const { source, target, skipped } = read;
  const { t } = useTranslation('bring');
  const rows = toRows(source.segments, target.segments, sides?.beads);
  const onKind = (side: Side) => (key: string, kind: SegmentKind) =>
    change((was) => setKind(was, side, key, kind));
  return (
    <section className={styles.preview} aria-label={t('preview.title')}>
      <h2 className={styles.title}>{t('preview.title')}</h2>
      <div className={styles.counts} role="status">
        <SideCounts side="source" segments={source.segments} />
        <SideCounts side="target" segments={target.segments} />
      </div>
      <LeftOutList leftOut={[...source.leftOut, ...target.leftOut]} skipped={skipped} />
      <AlignmentState {...{ aligning, sides, start, cancel }} />
      <PreviewList
        rows={rows}
        onKind={{
          ...(props.isSourceFixed !== true && { source: onKind('source') }),
          target: onKind('target'),
        }}
      />
    </section>
  );
}

const kinds = ['heading', 'paragraph', 'aside'] as const;

/** How many segments of each kind a side has. */
function SideCounts({ side, segments }: Pick<ReadSide, 'segments'> & { readonly side: Side }) {
  const { t } = useTranslation('bring');
  if (segments.length === 0)
    return <p className={styles.nothing}>{t(`preview.nothing.${side}`)}</p>;
  const parts = kinds.flatMap((kind) => {
    const count = segments.filter((segment) => segment.kind === kind).length;
    return count > 0 ? [t(`preview.kinds.${kind}`, { count })] : [];
  });
  return (
    <p>
      <b>{t('preview.segments', { count: segments.length })}</b> {t(`preview.in.${side}`)}
      {parts.length > 1 && `: ${parts.join(', ')}`}
    </p>
  );
}
