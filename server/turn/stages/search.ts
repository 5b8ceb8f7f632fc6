import type { SearchDecision, SearchOutcome, SearchResult } from '../../../search/index.js';
import { defineStage } from '../stage.js';
import type { TurnModules } from '../turn-modules.js';

/** Looks up what was decided. A provider's failure is an outcome; running out of time is a degradation. */
export const lookUp = (decision: SearchDecision, { search, limits }: TurnModules) =>
  defineStage({
    name: 'search',
    budgetMs: limits.searchMs,
    fallback: { outcome: 'timeout', passages: [], providers: [] } satisfies SearchResult,
    run: async (signal): Promise<SearchResult | null> =>
      decision.search && decision.query !== null ? search.run(decision.query, signal) : null,
    report: (result) => {
      if (!result) {
        return { outcome: search.installed ? 'skipped' : 'off', decision: 'nothing was looked up' };
      }
      const found = isAnswer(result.outcome);
      return {
        outcome: found ? 'ok' : 'degraded',
        decision: found ? `${result.passages.length} passages kept` : `no result: ${result.outcome}`,
        detail: {
          query: decision.query ?? '',
          outcome: result.outcome,
          providers: result.providers,
          kept: result.passages.map(({ n, title, url, score }) => ({ n, title, url, score })),
        },
      };
    },
  });

/** Finding nothing is an answer; everything else but a find is a failure that the visitor is told of. */
export function isAnswer(outcome: SearchOutcome): boolean {
  return outcome === 'ok' || outcome === 'empty';
}
