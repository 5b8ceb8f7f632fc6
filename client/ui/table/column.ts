import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Makes the column sortable: what its rows are ordered by. */
  sortBy?: (row: Row) => string | number;
  /** Figures, on the end side, so that their digits stand under each other. */
  figures?: boolean;
  /** Left out where it is narrow (a phone), or already where the frame has only two panes. */
  from?: 'wide' | 'roomy';
}

export interface SortOrder {
  key: string;
  descending: boolean;
}

/** A sorted copy. Rows that are equal keep their order, and so do all rows without a sortable column. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: SortOrder | null,
): readonly Row[] {
  const sortBy = columns.find(({ key }) => key === order?.key)?.sortBy;
  if (!order || !sortBy) return rows;
  const sign = order.descending ? -1 : 1;
  return [...rows].sort((one, other) => sign * compare(sortBy(one), sortBy(other)));
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'string' && typeof other === 'string') return one.localeCompare(other);
  return Number(one) - Number(other);
}
