import { useTranslation } from 'react-i18next';
import type { TranslationUnit, UnitSegment } from '../../interchange/translation-unit';
import styles from './printed-rows.module.css';

type PrintedRowsProps = {
  readonly layout: 'table' | 'interlinear';
  readonly units: readonly TranslationUnit[];
};

/** All rows at once, as paper wants them: in a table, or each with its English below it. */
export function PrintedRows({ layout, units }: PrintedRowsProps) {
  const { t } = useTranslation('export');
  if (units.length === 0) return <p role="status">{t('nothing')}</p>;
  return layout === 'table' ? <Table units={units} /> : <Interlinear units={units} />;
}

function Table({ units }: Pick<PrintedRowsProps, 'units'>) {
  const { t } = useTranslation('export');
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('sides.source')}</th>
          <th scope="col">{t('sides.target')}</th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ id, source, target }) => (
          <tr key={id}>
            <td className={styles.source} lang="id">
              <Side segments={source} />
            </td>
            <td className={styles.target} lang="en">
              <Side segments={target} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Interlinear = ({ units }: Pick<PrintedRowsProps, 'units'>) => (
  <div className={styles.interlinear}>
    {units.map(({ id, source, target }) => (
      <div key={id} className={styles.unit}>
        <div className={styles.source} lang="id">
          <Side segments={source} />
        </div>
        <div className={styles.target} lang="en">
          <Side segments={target} />
        </div>
      </div>
    ))}
  </div>
);

/** Segments never change places here, so that their number is a key. */
const Side = ({ segments }: { segments: readonly UnitSegment[] }) =>
  segments.map(({ kind, text }, index) => (
    <p key={`${index}-${kind}`} className={styles[kind]}>
      {text}
    </p>
  ));
