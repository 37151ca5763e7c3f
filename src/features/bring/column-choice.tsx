import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableColumns } from '../../interchange/readers/brought';
import type { Side } from './bring-draft';
import styles from './parallel-state.module.css';

type ColumnChoiceProps = {
  readonly rows: readonly (readonly string[])[];
  readonly columns: TableColumns;
  readonly onChange: (columns: TableColumns) => void;
};

const shownRows = 4;
const sides = ['source', 'target'] as const;

/** Which columns of a table hold the two sides, beside its first rows. */
export function ColumnChoice({ rows, columns, onChange }: ColumnChoiceProps) {
  const { t } = useTranslation('bring');
  const first = rows.slice(0, shownRows);
  const count = Math.max(0, ...first.map((row) => row.length));
  const names = Array.from({ length: count }, (_, at) => {
    const name = columns.hasHeader ? (rows[0]?.[at] ?? '') : '';
    return name || t('columns.numbered', { number: at + 1 });
  });
  return (
    <div className={styles.columns}>
      <div className={styles.choices}>
        {sides.map((side) => (
          <Column
            key={side}
            {...{ side, names }}
            value={columns[side]}
            onChange={(at) => onChange({ ...columns, [side]: at })}
          />
        ))}
        <label className={styles.header}>
          <input
            type="checkbox"
            checked={columns.hasHeader}
            onChange={({ target }) => onChange({ ...columns, hasHeader: target.checked })}
          />
          {t('columns.hasHeader')}
        </label>
      </div>
      <FirstRows names={names} rows={first.slice(columns.hasHeader ? 1 : 0)} columns={columns} />
    </div>
  );
}

const shownCharacters = 80;

type FirstRowsProps = Pick<ColumnChoiceProps, 'rows' | 'columns'> & {
  readonly names: readonly string[];
};

function FirstRows({ names, rows, columns }: FirstRowsProps) {
  const { t } = useTranslation('bring');
  const lookOf = (at: number) =>
    sides.some((side) => columns[side] === at) ? styles.chosen : undefined;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('columns.caption')}</caption>
      <thead>
        <tr>
          {names.map((name, at) => (
            <th key={at} scope="col" className={lookOf(at)}>
              {name.slice(0, shownCharacters)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, number) => (
          <tr key={number}>
            {names.map((_, at) => (
              <td key={at} className={lookOf(at)}>
                {row[at]?.slice(0, shownCharacters)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ColumnProps = {
  readonly side: Side;
  readonly names: readonly string[];
  readonly value: number;
  readonly onChange: (at: number) => void;
};

function Column({ side, names, value, onChange }: ColumnProps) {
  const { t } = useTranslation('bring');
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{t(`columns.${side}`)}</label>
      <select {...{ id, value }} onChange={({ target }) => onChange(Number(target.value))}>
        {names.map((name, at) => (
          <option key={at} value={at}>
            {name.slice(0, shownCharacters)}
          </option>
        ))}
      </select>
    </div>
  );
}
