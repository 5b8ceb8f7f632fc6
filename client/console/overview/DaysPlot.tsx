import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Plot } from '../../ui/plot/Plot.js';
import type { Column } from '../../ui/table/column.js';
import { Table } from '../../ui/table/Table.js';
import { longDay, pointsOf } from './plot-days.js';
import { summariseDays } from './summarise-days.js';
import type { Day } from './summarise-days.js';

const LABELS = 8;

/** The answer in a sentence, as a plot, and in figures; a day that is pointed at lights up in both. */
export function DaysPlot({ days }: { days: readonly Day[] }) {
  const { t } = useTranslation('console');
  const [lit, setLit] = useState<string | null>(null);
  const summary = useSummary(days);
  const points = (pick: (day: Day) => { value: number; marked?: number }) => pointsOf(days, LABELS, pick);
  return (
    <>
      <Plot
        description={summary}
        lit={lit}
        onLight={setLit}
        strips={[
          { title: t('overview.visitorsStrip'), points: points((day) => ({ value: day.visitors })) },
          {
            title: t('overview.turnsStrip'),
            points: points((day) => ({ value: day.turns, marked: day.failed })),
          },
        ]}
      />
      <Table
        caption={t('overview.table')}
        columns={useDayColumns()}
        rows={[...days].reverse()}
        rowKey={(day) => day.day}
        lit={lit}
        onLight={setLit}
      />
    </>
  );
}

function useSummary(days: readonly Day[]): string {
  const { t } = useTranslation('console');
  const { days: count, busiest, conversations, turns, failed, failedPart } = summariseDays(days);
  const figures = new Intl.NumberFormat();
  const sentence = t('overview.summary', {
    count,
    busiest: figures.format(busiest),
    conversations: figures.format(conversations),
    turns: figures.format(turns),
  });
  if (failedPart === null) return sentence;
  const part = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 });
  const outcome =
    failed === 0
      ? t('overview.noneFailed')
      : t('overview.failed', { count: failed, part: part.format(failedPart) });
  return `${sentence} ${outcome}`;
}

function useDayColumns(): Column<Day>[] {
  const { t } = useTranslation('console');
  return [
    {
      key: 'day',
      header: t('column.day'),
      cell: (row) => longDay(row.day),
      sortBy: (row) => row.day,
    },
    {
      key: 'visitors',
      header: t('column.visitors'),
      cell: (row) => row.visitors,
      sortBy: (row) => row.visitors,
      figures: true,
    },
    {
      key: 'conversations',
      header: t('column.conversations'),
      cell: (row) => row.conversations,
      sortBy: (row) => row.conversations,
      figures: true,
      from: 'wide',
    },
    {
      key: 'turns',
      header: t('column.turns'),
      cell: (row) => row.turns,
      sortBy: (row) => row.turns,
      figures: true,
    },
    {
      key: 'failed',
      header: t('column.failed'),
      cell: (row) => row.failed,
      sortBy: (row) => row.failed,
      figures: true,
    },
  ];
}
