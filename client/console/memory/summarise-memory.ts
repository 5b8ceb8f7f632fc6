import type { MemoryDay } from '../../../protocol/console/memories.js';

export interface MemorySummary {
  added: number;
  superseded: number;
  read: number;
  telling: number;
  undone: number;
  /** Of the messages that were read, those that told something; null where none was read. */
  share: number | null;
  /** Of the writings, those that were taken back; null where nothing was written. */
  undoRate: number | null;
}

/** Over the last `days` of those that are given. */
export function summariseMemory(all: readonly MemoryDay[], days = all.length): MemorySummary {
  const last = all.slice(-days);
  const total = (pick: (day: MemoryDay) => number) => last.reduce((sum, day) => sum + pick(day), 0);
  const [read, telling, undone] = [
    total((day) => day.read),
    total((day) => day.telling),
    total((day) => day.undone),
  ];
  return {
    added: total((day) => day.added),
    superseded: total((day) => day.superseded),
    read,
    telling,
    undone,
    share: read === 0 ? null : telling / read,
    undoRate: telling === 0 ? null : undone / telling,
  };
}
