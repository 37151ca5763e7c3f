import { useTranslation } from 'react-i18next';
import type { TermOrder } from '../../domain/glossary/choose-terms';
import styles from './term-table.module.css';

/** The columns in order; those that name an order can be sorted by. */
const columns = [
  { name: 'lemma', order: 'lemma' },
  { name: 'root', order: 'root' },
  { name: 'class', order: undefined },
  { name: 'gloss', order: undefined },
  { name: 'knowledge', order: 'knowledge' },
  { name: 'met', order: 'met' },
  { name: 'source', order: undefined },
] as const;

type TableHeadProps = {
  readonly order: TermOrder;
  readonly onOrder: (order: TermOrder) => void;
};

/** The names of the columns; pressing one sorts by it, pressing it again goes back to the closest first. */
export function TableHead({ order, onOrder }: TableHeadProps) {
  const { t } = useTranslation('vocabulary');
  return (
    <div role="rowgroup" className={styles.headGroup}>
      <div role="row" aria-rowindex={1} className={styles.head}>
        <span aria-hidden className={styles.tick} />
        {columns.map((column) => (
          <span
            key={column.name}
            role="columnheader"
            aria-sort={column.order && column.order === order ? sortOf(order) : undefined}
            className={styles[column.name]}
          >
            {column.order ? (
              <button
                type="button"
                className={styles.sort}
                aria-pressed={column.order === order}
                onClick={() => onOrder(column.order === order ? 'closeness' : column.order)}
              >
                {t(`column.${column.name}`)}
                <span aria-hidden className={styles.arrow}>
                  {column.order === order && (sortOf(order) === 'ascending' ? '↑' : '↓')}
                </span>
              </button>
            ) : (
              t(`column.${column.name}`)
            )}
          </span>
        ))}
      </div>
    </div>
  );
}

const sortOf = (order: TermOrder) =>
  order === 'knowledge' || order === 'met' ? 'descending' : 'ascending';
