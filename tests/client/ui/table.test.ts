import { describe, expect, it } from 'vitest';
import { niceCeiling } from '../../../client/ui/plot/nice-ceiling.js';
import { sortRows } from '../../../client/ui/table/column.js';
import type { Column } from '../../../client/ui/table/column.js';

interface Row {
  name: string;
  count: number;
}
const ROWS: Row[] = [
  { name: 'b', count: 10 },
  { name: 'a', count: 9 },
  { name: 'C', count: 10 },
];
const COLUMNS: Column<Row>[] = [
  { key: 'name', header: 'Name', cell: (row) => row.name, sortBy: (row) => row.name },
  { key: 'count', header: 'Count', cell: (row) => row.count, sortBy: (row) => row.count },
  { key: 'plain', header: 'Plain', cell: () => null },
];
const sorted = (key: string, descending = false) =>
  sortRows(ROWS, COLUMNS, { key, descending }).map((row) => row.name);

describe('rows of a table', () => {
  it('are ordered as figures or as words, either way', () => {
    expect(sorted('name')).toEqual(['a', 'b', 'C']);
    expect(sorted('name', true)).toEqual(['C', 'b', 'a']);
    expect(sorted('count')).toEqual(['a', 'b', 'C']);
  });

  it('keep their order where they are equal, and where nothing orders them', () => {
    expect(sorted('count', true)).toEqual(['b', 'C', 'a']);
    expect(sorted('plain')).toEqual(['b', 'a', 'C']);
    expect(sortRows(ROWS, COLUMNS, null)).toBe(ROWS);
  });
});

describe('the top of a plot', () => {
  it.each([
    [0, 1],
    [1, 1],
    [3, 5],
    [11, 20],
    [21, 25],
    [41, 50],
    [216, 250],
    [1000, 1000],
    [2.1, 3],
  ])('is for %d the round number %d', (value, ceiling) => {
    expect(niceCeiling(value)).toBe(ceiling);
  });
});
