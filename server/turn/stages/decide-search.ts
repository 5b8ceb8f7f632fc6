import type { TurnCalls } from '../calls/turn-calls.js';
import { defineStage } from '../stage.js';
import type { TurnInput, TurnModules } from '../turn-modules.js';

/** Search or not, and for what. When the decision fails, the turn searches for nothing and says so in the trace. */
export const decideSearch = (input: TurnInput, { search, limits }: TurnModules, calls: TurnCalls) =>
  defineStage({
    name: 'decide-search',
    budgetMs: limits.decideSearchMs,
    fallback: { search: false, query: null, reason: 'the decision failed', score: null },
    run: (signal) =>
      search.decide(
        [...input.dialogue, { role: 'user', text: input.message }],
        calls.asking('before', signal),
      ),
    report: (decision) => ({
      outcome: search.installed ? 'ok' : 'off',
      decision: decision.search ? `look up "${decision.query}"` : `do not search: ${decision.reason}`,
      detail: { by: search.name, ...decision },
    }),
  });
