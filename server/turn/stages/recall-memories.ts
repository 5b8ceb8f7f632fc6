import { offsetOf } from '../visitor-date.js';
import { defineStage } from '../stage.js';
import type { TurnInput, TurnModules } from '../turn-modules.js';

/** What is known of this person and matters now. */
export const recallMemories = (input: TurnInput, { memory, limits }: TurnModules) =>
  defineStage({
    name: 'recall-memories',
    budgetMs: limits.recallMs,
    fallback: [],
    run: (signal) =>
      memory.recall({
        visitorId: input.visitorId,
        text: input.message,
        dialogue: input.dialogue,
        at: input.receivedAt,
        utcOffsetMinutes: offsetOf(input.timeZone, input.receivedAt),
        signal,
      }),
    report: (memories) => ({
      outcome: memory.installed ? 'ok' : 'off',
      decision: memory.installed ? `${memories.length} recalled` : 'nothing is remembered yet',
      detail: {
        by: memory.name,
        memories: memories.map(({ id, version, score }) => ({ id, version, score })),
      },
    }),
  });
