/**
 * How long each kind of data is kept, and the daily work that holds to it. Periods are a live setting; until an
 * operator sets them, conversations and visitors are kept for PARLEY_RETENTION_DAYS (without it: until somebody
 * erases them), traces as long as their answers, details of audit rows for a year, ended jobs for thirty days.
 * A round removes a bounded number of rows and then lets others write.
 */
import { RetentionPeriods } from '../../protocol/console/console-api.js';
import type { Clock } from '../clock.js';
import type { Jobs } from '../jobs/jobs.js';
import { NoPayload } from '../jobs/jobs.js';
import type { Database } from '../store/database.js';
import type { JobStore } from '../store/jobs/jobs.js';
import type { AgedStore } from '../store/visitors/aged.js';
import type { SettingStore } from '../store/visitors/settings.js';
import type { Erasures } from './erasures.js';

export type RetentionKind = keyof RetentionPeriods;

/** What is done to one kind of data that is `until` or older. */
export interface RetentionRule {
  count(until: number): Promise<number>;
  /** Removes at most `limit`; returns how many went. */
  remove(until: number, limit: number): Promise<number>;
}

export interface Retention {
  periods(): Promise<RetentionPeriods>;
  setPeriods(periods: RetentionPeriods): Promise<void>;
  /** How many of each kind would go under these periods now. */
  count(periods: RetentionPeriods): Promise<Record<string, number>>;
  nextRunAt(): Promise<number | null>;
  /** A part of Parley that keeps a kind of data of its own adds its rule before the jobs are started. */
  addRule(kind: RetentionKind, rule: RetentionRule): void;
  /** What the daily job does. Returns how many of each kind went. */
  enforce(signal: AbortSignal): Promise<Record<string, number>>;
}

export interface RetentionParts {
  database: Database;
  aged: AgedStore;
  settings: SettingStore;
  jobStore: JobStore;
  jobs: Jobs;
  erasures: Erasures;
  clock: Clock;
  /** From the configuration; null keeps. */
  days: number | null;
}

export const RETENTION_JOB = 'retention';
const SETTING = 'retention';
const DAY_MS = 86_400_000;
const ROWS_AT_ONCE = 50;
/** In the quiet hours of most places that a server in UTC serves. */
const DAILY = { hour: 3, minute: 10 };

export function createRetention(parts: RetentionParts): Retention {
  const { database, settings, jobs, clock, days } = parts;
  const rules = createRules(parts);
  const defaults: RetentionPeriods = {
    conversations: days,
    traces: null,
    visitors: days,
    auditDetails: 365,
    jobs: 30,
  };
  const periods = async () => (await settings.read(SETTING, RetentionPeriods))?.value ?? defaults;
  /** Each rule that has a period, with the age that it ends at. */
  const inForce = (of: RetentionPeriods): [RetentionKind, RetentionRule, number][] =>
    [...rules].flatMap(([kind, rule]) => {
      const period = of[kind];
      return period === null ? [] : [[kind, rule, clock.now() - period * DAY_MS]];
    });

  const enforce = async (signal: AbortSignal): Promise<Record<string, number>> => {
    const removed: Record<string, number> = {};
    for (const [kind, rule, until] of inForce(await periods())) {
      removed[kind] = 0;
      for (;;) {
        signal.throwIfAborted();
        const gone = await rule.remove(until, ROWS_AT_ONCE);
        removed[kind] += gone;
        if (gone === 0) break;
      }
    }
    // What has outlived its time is to be in no file either; a reader in the way leaves it to the next day.
    await database.checkpoint();
    return removed;
  };

  jobs.define(RETENTION_JOB, {
    payload: NoPayload,
    daily: DAILY,
    timeoutMs: 4 * 3_600_000,
    run: async ({ signal }) => describeRemoved(await enforce(signal)),
  });

  return {
    periods,
    async setPeriods(next) {
      await settings.write(SETTING, next, clock.now());
    },
    async count(of) {
      const counted: Record<string, number> = {};
      for (const [kind, rule, until] of inForce(of)) counted[kind] = await rule.count(until);
      return counted;
    },
    nextRunAt: () => jobs.nextRunAt(RETENTION_JOB),
    addRule: (kind, rule) => void rules.set(kind, rule),
    enforce,
  };
}

function createRules({ aged, jobStore, erasures }: RetentionParts): Map<RetentionKind, RetentionRule> {
  return new Map<RetentionKind, RetentionRule>([
    [
      'visitors',
      {
        count: (until) => aged.countVisitors(until),
        async remove(until, limit) {
          const visitors = await aged.listVisitors(until, limit);
          for (const visitorId of visitors) await erasures.erase(visitorId, { kind: 'retention' });
          return visitors.length;
        },
      },
    ],
    [
      'conversations',
      {
        count: (until) => aged.countConversations(until),
        remove: (until, limit) => aged.removeConversations(until, limit),
      },
    ],
    [
      'traces',
      {
        count: (until) => aged.countTraces(until),
        remove: (until, limit) => aged.removeTraces(until, limit),
      },
    ],
    [
      'jobs',
      {
        count: (until) => jobStore.countEnded(until),
        remove: (until, limit) => jobStore.removeEnded(until, limit),
      },
    ],
  ]);
}

function describeRemoved(removed: Record<string, number>): string {
  const said = Object.entries(removed).filter(([, count]) => count > 0);
  return said.length === 0
    ? 'nothing has outlived its time'
    : `removed ${said.map(([kind, count]) => `${count} ${kind}`).join(', ')}`;
}
