import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment, formatSince } from '../../i18n/format-date';
import type { RestoreMode } from '../../storage/backup/apply-restore';
import type { RestorePlan } from '../../storage/backup/plan-restore';
import { Button } from '../../ui/button';
import { describeRecord, type DescribedRecord } from './describe-record';
import styles from './restore.module.css';

type RestorePlanViewProps = {
  readonly plan: RestorePlan;
  /** When the backup was made; unknown for what was saved from a damaged one. */
  readonly createdAt?: string;
  readonly onApply: (mode: RestoreMode) => void;
  readonly onCancel: () => void;
};

const parts = [
  'added',
  'newerThere',
  'newerHere',
  'onlyHere',
  'same',
  'unreadable',
  'locked',
] as const;

/** What a restore would do, counted, with examples; and the two ways to do it. */
export function RestorePlanView({ plan, createdAt, onApply, onCancel }: RestorePlanViewProps) {
  const { t } = useTranslation(['app', 'keeping']);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isNothingNew = plan.added.length + plan.newerThere.length === 0;
  return (
    <div className={styles.plan}>
      <h4 ref={heading} tabIndex={-1}>
        {t('keeping:plan.title')}
      </h4>
      {createdAt && <Made at={createdAt} />}
      <div className={styles.counts}>
        {parts.map((part) => (
          <Count key={part} label={t(`keeping:plan.${part}`)} records={plan[part]} />
        ))}
      </div>
      {isNothingNew && <p>{t('keeping:nothingToDo')}</p>}
      <div className={styles.ways}>
        <div className={styles.way}>
          <Button look="strong" disabled={isNothingNew} onClick={() => onApply('merge')}>
            {t('keeping:merge')}
          </Button>
          <p>{t('keeping:mergeHelp')}</p>
        </div>
        <div className={styles.way}>
          <Button onClick={() => onApply('replace')}>{t('keeping:replace')}</Button>
          <p>{t('keeping:replaceHelp')}</p>
        </div>
      </div>
      <p className={styles.where}>{t('keeping:safetyHelp')}</p>
      <div>
        <Button look="quiet" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** A stranger may have written anything there. */
function Made({ at }: { at: string }) {
  const { t, i18n } = useTranslation('keeping');
  if (Number.isNaN(Date.parse(at))) return undefined;
  const { day, time } = formatMoment(at, i18n.language);
  const when = `${day}, ${time} (${formatSince(at, i18n.language)})`;
  return <p className={styles.where}>{t('plan.made', { when })}</p>;
}

const shownExamples = 5;

type CountProps = {
  readonly label: string;
  readonly records: RestorePlan[(typeof parts)[number]];
};

function Count({ label, records }: CountProps) {
  const { t, i18n } = useTranslation('keeping');
  const number = new Intl.NumberFormat(i18n.language).format(records.length);
  if (records.length === 0) {
    return (
      <p className={`${styles.count} ${styles.line} ${styles.none}`}>
        <span>{label}</span> <span className={styles.number}>{number}</span>
      </p>
    );
  }
  return (
    <details className={styles.count}>
      <summary className={styles.line}>
        <span>{label}</span> <span className={styles.number}>{number}</span>
      </summary>
      <ul className={styles.examples}>
        {records.slice(0, shownExamples).map((record, index) => (
          <Example key={index} {...describeRecord(record)} />
        ))}
        {records.length > shownExamples && (
          <li>{t('plan.more', { count: records.length - shownExamples })}</li>
        )}
      </ul>
    </details>
  );
}

/** What the user wrote stands in no language that is known here. */
function Example({ kind, place, text }: DescribedRecord) {
  const { t } = useTranslation('keeping');
  return (
    <li>
      <span className={styles.where}>
        {t(`kinds.${kind}`)} <bdi lang="">{place}</bdi>
      </span>{' '}
      <bdi lang="">{text}</bdi>
    </li>
  );
}
