import type { Overview } from '../../../protocol/console/console-api.js';

export type Day = Overview['days'][number];

export interface DaysSummary {
  days: number;
  /** The most people on one day: people who came on two days cannot be told from two people. */
  busiest: number;
  conversations: number;
  turns: number;
  failed: number;
  /** Of all turns, from 0 to 1; null without turns. */
  failedPart: number | null;
}

export function summariseDays(days: readonly Day[]): DaysSummary {
  const total = (pick: (day: Day) => number) => days.reduce((sum, day) => sum + pick(day), 0);
  const turns = total((day) => day.turns);
  const failed = total((day) => day.failed);
  return {
    days: days.length,
    busiest: Math.max(0, ...days.map((day) => day.visitors)),
    conversations: total((day) => day.conversations),
    turns,
    failed,
    failedPart: turns === 0 ? null : failed / turns,
  };
}

/** Whether anybody has come in the days that are shown. */
export function isQuiet(days: readonly Day[]): boolean {
  return days.every((day) => day.visitors === 0 && day.turns === 0);
}

/** Whether a day gets its date under the plot, of which there may be at most so many; counted back from today. */
export function isLabelled(index: number, count: number, most: number): boolean {
  return (count - 1 - index) % Math.ceil(count / most) === 0;
}
