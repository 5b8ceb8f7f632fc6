/**
 * Many rows as one parameter. A `values` list of n rows is a different statement for every n, to be built,
 * sent and prepared anew each time; this one is always the same text. Columns are read with `value->>0`,
 * `value->>1`, …, which both databases understand; numbers need `cast(… as bigint)`.
 */
import { sql } from 'kysely';
import type { AliasedRawBuilder, RawBuilder } from 'kysely';
import type { Database } from './database.js';

export function jsonRows(kind: Database['kind'], rows: readonly (string | number)[][]): RawBuilder<unknown> {
  const json = JSON.stringify(rows);
  return kind === 'postgres'
    ? sql`json_array_elements(cast(${json} as json)) as json_row(value)`
    : sql`json_each(${json}) as json_row`;
}

/** Any number of texts as one parameter, to be joined with: `wanted.value`, in the order of `wanted.key`. */
export function jsonTexts(
  kind: Database['kind'],
  texts: readonly string[],
): AliasedRawBuilder<{ key: number; value: string }, 'wanted'> {
  const json = JSON.stringify(texts);
  return kind === 'postgres'
    ? sql<{
        key: number;
        value: string;
      }>`json_array_elements_text(cast(${json} as json)) with ordinality`.as<'wanted'>(
        sql`wanted(value, key)`,
      )
    : sql<{ key: number; value: string }>`json_each(${json})`.as<'wanted'>(sql`wanted`);
}
