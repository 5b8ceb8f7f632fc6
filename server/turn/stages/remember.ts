import { offsetOf } from '../visitor-date.js';
import { defineStage } from '../stage.js';
import type { TurnInput, TurnModules } from '../turn-modules.js';

/** Hands the visitor's words over to be written to memory after the reply. */
export const remember = (input: TurnInput, { memory, limits }: TurnModules) =>
  defineStage({
    name: 'remember',
    budgetMs: limits.recallMs,
    fallback: false,
    run: () =>
      memory.remember({
        visitorId: input.visitorId,
        messageId: input.questionId,
        answerId: input.answerId,
        conversationId: input.conversationId,
        utcOffsetMinutes: offsetOf(input.timeZone, input.receivedAt),
      }),
    report: (queued) => ({
      outcome: memory.installed ? 'ok' : 'off',
      decision: queued ? 'will be written after the reply' : 'nothing is written',
      detail: { by: memory.name, queued },
    }),
  });
