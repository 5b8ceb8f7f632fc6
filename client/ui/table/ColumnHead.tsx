import { classNames } from '../class-names.js';
import { Icon } from '../Icon.js';
import type { Column, SortOrder } from './column.js';
import styles from './Table.module.css';

export interface ColumnHeadProps<Row> {
  column: Column<Row>;
  order: SortOrder | null;
  onOrder: (order: SortOrder) => void;
}

export function ColumnHead<Row>({ column, order, onOrder }: ColumnHeadProps<Row>) {
  const sorted = order?.key === column.key ? order : null;
  const direction = sorted?.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className={classNames(column.figures && styles['figures'], column.from && styles[column.from])}
      aria-sort={sorted ? direction : undefined}
    >
      {column.sortBy ? (
        <button
          type="button"
          className={styles['sort']}
          onClick={() => onOrder({ key: column.key, descending: sorted !== null && !sorted.descending })}
        >
          {column.header}
          <span className={classNames(styles['arrow'], styles[sorted ? direction : 'unsorted'])}>
            <Icon name="down" />
          </span>
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
