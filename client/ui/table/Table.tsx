import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { classNames } from '../class-names.js';
import { ColumnHead } from './ColumnHead.js';
import { sortRows } from './column.js';
import type { Column, SortOrder } from './column.js';
import styles from './Table.module.css';

export interface TableProps<Row> {
  /** What it is a table of; spoken, and the name of the part that scrolls. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** With it, the first cell of a row is a button that opens the row's details. */
  onSelect?: (key: string) => void;
  selected?: string | null;
  /** Rows that something else on the page is about. */
  lit?: string | null;
  onLight?: (key: string | null) => void;
}

/**
 * Dense rows. The head stays while the rows scroll, and what is too wide scrolls inside of the table's own frame,
 * never the page. The arrow keys walk from row to row.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, rowKey } = props;
  const id = useId();
  const [order, setOrder] = useState<SortOrder | null>(null);
  const shown = sortRows(rows, columns, order);
  return (
    <div className={styles['frame']} role="region" aria-labelledby={id} tabIndex={0}>
      <table className={styles['table']}>
        <caption id={id} className={styles['caption']}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} order={order} onOrder={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={walkRows}>
          {shown.map((row) => (
            <TableRow key={rowKey(row)} row={row} table={props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableRow<Row>({ row, table }: { row: Row; table: TableProps<Row> }) {
  const { columns, rowKey, onSelect, selected, lit, onLight } = table;
  const key = rowKey(row);
  const [first, ...others] = columns;
  const select = onSelect && (() => onSelect(key));
  return (
    <tr
      className={classNames(
        select && styles['selectable'],
        selected === key && styles['selected'],
        lit === key && styles['lit'],
      )}
      onClick={select}
      onPointerEnter={onLight && (() => onLight(key))}
      onPointerLeave={onLight && (() => onLight(null))}
    >
      {first && (
        <th scope="row" className={cellClass(first)}>
          {select ? (
            <button
              type="button"
              className={styles['open']}
              data-row={key}
              aria-current={selected === key ? true : undefined}
            >
              {first.cell(row)}
            </button>
          ) : (
            first.cell(row)
          )}
        </th>
      )}
      {others.map((column) => (
        <td key={column.key} className={cellClass(column)}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

function cellClass<Row>(column: Column<Row>): string {
  return classNames(column.figures && styles['figures'], column.from && styles[column.from]);
}

function walkRows(event: KeyboardEvent<HTMLTableSectionElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[data-row]')];
  const current = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (current === -1) return;
  event.preventDefault();
  buttons[current + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}
