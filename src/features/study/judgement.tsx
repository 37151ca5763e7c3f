import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWriteRecord } from '../../queries/write-record';
import { attemptGrades, type AttemptGrade } from '../../storage/attempt-grades';
import { translations } from '../../storage/records';
import type { RecordPath } from '../../storage/store';
import { Button } from '../../ui/button';
import { Keys } from '../../ui/keys';
import { useTextRecords } from '../../queries/text-records';
import styles from './judgement.module.css';
import type { KeptText } from './use-kept-text';

type JudgementProps = {
  /** Where the translation is kept that the attempt may become. */
  readonly path: RecordPath;
  readonly attempt: Pick<KeptText, 'text' | 'newest'>;
  readonly grade: AttemptGrade | undefined;
  readonly onGrade: (grade: AttemptGrade) => void;
  readonly onNext: () => void;
  /** The comparison that is judged. */
  readonly children: ReactNode;
};

/** The user's own judgement of an attempt, and what may become of it. */
export function Judgement({ path, attempt, grade, onGrade, onNext, children }: JudgementProps) {
  const { t } = useTranslation();
  const [textId = '', cellId = ''] = path;
  const translation = useTextRecords(textId, (records) => records.translations.get(cellId)?.text);
  const write = useWriteRecord(translations);
  const isAdopted = attempt.text !== '' && translation === attempt.text;
  return (
    <>
      {children}
      <div className={styles.judgement}>
        <div role="group" aria-label={t('grade.question')} className={styles.grades}>
          <span aria-hidden>{t('grade.question')}</span>
          {attemptGrades.map((value) => (
            <Button key={value} aria-pressed={value === grade} onClick={() => onGrade(value)}>
              {t(`grade.${value}`)}
            </Button>
          ))}
        </div>
        <div className={styles.grades}>
          <Button
            look="quiet"
            disabled={attempt.text === '' || isAdopted}
            onClick={() => void write(path, { text: attempt.newest() })}
          >
            {isAdopted ? t('row.adopted') : t('row.adopt')}
          </Button>
          <Button look="quiet" onClick={onNext}>
            {t('row.next')} <Keys keys="Ctrl+↵" />
          </Button>
        </div>
      </div>
    </>
  );
}
