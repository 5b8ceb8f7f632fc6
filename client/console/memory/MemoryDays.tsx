import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemoryDay } from '../../../protocol/console/memories.js';
import { Plot } from '../../ui/plot/Plot.js';
import type { Column } from '../../ui/table/column.js';
import { Table } from '../../ui/table/Table.js';
import { longDay, pointsOf } from '../overview/plot-days.js';
import { summariseMemory } from './summarise-memory.js';

const PERCENT = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 });

const LABELS = 7;
const WEEK = 7;

/** What was written on each day and what was taken back, in a sentence, as a plot, and in figures. */
export function MemoryDays({ days }: { days: readonly MemoryDay[] }) {
  const { t } = useTranslation('console');
  const [lit, setLit] = useState<string | null>(null);
  const points = (pick: (day: MemoryDay) => { value: number; marked?: number }) =>
    pointsOf(days, LABELS, pick);
  return (
    <>
      <Plot
        description={useSummary(days)}
        lit={lit}
        onLight={setLit}
        strips={[
          { title: t('memory.addedStrip'), points: points((day) => ({ value: day.added })) },
          {
            title: t('memory.tellingStrip'),
            points: points((day) => ({ value: day.telling, marked: day.undone })),
          },
        ]}
      />
      {/* Not the last of its page: so it keeps its height, and the page scrolls. */}
      <div>
        <Table
          caption={t('memory.table')}
          columns={useColumns()}
          rows={[...days].reverse()}
          rowKey={(day) => day.day}
          lit={lit}
          onLight={setLit}
        />
      </div>
    </>
  );
}

function useSummary(days: readonly MemoryDay[]): string {
  const { t } = useTranslation('console');
  const figures = new Intl.NumberFormat();
  const { added, superseded, read, telling, undone, share, undoRate } = summariseMemory(days, WEEK);
  if (share === null) return t('memory.summaryNone');
  const sentence = t('memory.summary', {
    addedToday: figures.format(days.at(-1)?.added ?? 0),
    added: figures.format(added),
    superseded: figures.format(superseded),
    telling: figures.format(telling),
    read: figures.format(read),
    share: PERCENT.format(share),
  });
  const outcome =
    undone === 0
      ? t('memory.noneUndone')
      : t('memory.undone', { count: undone, rate: PERCENT.format(undoRate ?? 0) });
  return `${sentence} ${outcome}`;
}

function useColumns(): Column<MemoryDay>[] {
  const { t } = useTranslation('console');
  const figure = (key: 'read' | 'telling' | 'added' | 'superseded' | 'undone'): Column<MemoryDay> => ({
    key,
    header: t(`column.${key}`),
    cell: (row) => row[key],
    sortBy: (row) => row[key],
    figures: true,
    ...(key === 'read' || key === 'superseded' ? { from: 'wide' } : {}),
  });
  return [
    {
      key: 'day',
      header: t('column.day'),
      cell: (row) => longDay(row.day),
      sortBy: (row) => row.day,
    },
    figure('read'),
    figure('telling'),
    figure('added'),
    figure('superseded'),
    figure('undone'),
  ];
}
