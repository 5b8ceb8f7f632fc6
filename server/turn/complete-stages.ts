import { STAGE_NAMES } from '../../protocol/stages.js';
import type { StageName } from '../../protocol/stages.js';
import type { StageRecord } from '../../protocol/trace/turn-trace.js';

/** A trace lists every stage; what the turn did not reach by `atMs` is skipped. */
export function completeStages(reached: ReadonlyMap<StageName, StageRecord>, atMs: number): StageRecord[] {
  return STAGE_NAMES.map(
    (name) =>
      reached.get(name) ?? { name, outcome: 'skipped', startMs: atMs, ms: 0, decision: 'not reached' },
  );
}
