import type { RetentionPeriods } from '../../../protocol/console/console-api.js';
import { readWhole } from '../words/read-whole.js';

export const PERIOD_NAMES = [
  'conversations',
  'traces',
  'visitors',
  'auditDetails',
  'jobs',
] as const satisfies readonly (keyof RetentionPeriods)[];
export type PeriodName = (typeof PERIOD_NAMES)[number];
export const MOST_DAYS = 36_500;

/** A period while it is edited: what is typed is kept while `forever` is ticked. */
export interface PeriodDraft {
  forever: boolean;
  days: string;
}
export type PeriodDrafts = Record<PeriodName, PeriodDraft>;

export function draftsOf(periods: RetentionPeriods): PeriodDrafts {
  return mapPeriods((name) => ({
    forever: periods[name] === null,
    days: periods[name] === null ? '' : String(periods[name]),
  }));
}

/** Undefined while one of them is not a number of days. */
export function periodsOf(drafts: PeriodDrafts): RetentionPeriods | undefined {
  const read = mapPeriods((name) => readDraft(drafts[name]));
  if (PERIOD_NAMES.some((name) => read[name] === undefined)) return undefined;
  return read as RetentionPeriods;
}

export function readDraft({ forever, days }: PeriodDraft): number | null | undefined {
  return forever ? null : readWhole(days, MOST_DAYS);
}

export function samePeriods(one: RetentionPeriods, other: RetentionPeriods): boolean {
  return PERIOD_NAMES.every((name) => one[name] === other[name]);
}

function mapPeriods<T>(make: (name: PeriodName) => T): Record<PeriodName, T> {
  return {
    conversations: make('conversations'),
    traces: make('traces'),
    visitors: make('visitors'),
    auditDetails: make('auditDetails'),
    jobs: make('jobs'),
  };
}
