import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadMore } from '../../ui/table/LoadMore.js';
import { Table } from '../../ui/table/Table.js';
import type { TableProps } from '../../ui/table/Table.js';
import { Loaded } from './Loaded.js';
import type { Reading } from './Loaded.js';

export interface PagedTableProps<Row> extends Pick<
  TableProps<Row>,
  'caption' | 'columns' | 'rows' | 'rowKey' | 'selected' | 'onSelect'
> {
  /** What usePages gave; `rows` are of all pages that it has. */
  reading: Reading<unknown> & {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => Promise<unknown>;
  };
  /** Completes "Reading …". */
  what: string;
  /** What stands there instead of a table without rows. */
  empty: ReactNode;
}

/** A list that is read part by part: the rows so far, how many they are, and the button for the next. */
export function PagedTable<Row>({ reading, what, empty, ...table }: PagedTableProps<Row>) {
  const { t } = useTranslation('console');
  return (
    <Loaded reading={reading} what={what}>
      {() =>
        table.rows.length === 0 ? (
          empty
        ) : (
          <>
            <Table {...table} />
            <LoadMore
              shown={t('shown', { count: table.rows.length })}
              label={t('loadMore')}
              hasMore={reading.hasNextPage}
              busy={reading.isFetchingNextPage}
              onMore={() => void reading.fetchNextPage()}
            />
          </>
        )
      }
    </Loaded>
  );
}
