import type { TurnCalls } from '../calls/turn-calls.js';
import { defineStage } from '../stage.js';
import type { TurnInput, TurnModules } from '../turn-modules.js';

/** Hands the visitor's words over to be written to memory after the reply. */
export const remember = (input: TurnInput, { memory, limits }: TurnModules, calls: TurnCalls) =>
  defineStage({
    name: 'remember',
    budgetMs: limits.recallMs,
    fallback: false,
    run: (signal) =>
      memory.remember(
        {
          visitorId: input.visitorId,
          messageId: input.questionId,
          text: input.message,
          saidAt: input.receivedAt,
        },
        calls.asking('after', signal),
      ),
    report: (queued) => ({
      outcome: memory.installed ? 'ok' : 'off',
      decision: queued ? 'will be written after the reply' : 'nothing is written',
      detail: { by: memory.name, queued },
    }),
  });
