import { describe, expect, it } from 'vitest';
import { explainTurn } from '../../../client/chat/why/explain-turn.js';
import { TurnTrace } from '../../../protocol/trace/turn-trace.js';

const ID = '01a20c36-21f5-7669-8a66-96548fcbb7a7';

function trace(change: { state?: TurnTrace['state']; stages: readonly object[] }): TurnTrace {
  return TurnTrace.parse({
    ...{ version: 1, turnId: ID, conversationId: ID, questionId: ID, answerId: ID, startedAt: 0 },
    ...{ state: change.state ?? 'done', firstTextMs: 8, totalMs: 12, modelCalls: 0 },
    stages: change.stages.map((stage) => ({
      outcome: 'ok',
      startMs: 0,
      ms: 1,
      decision: 'decided',
      ...stage,
    })),
  });
}

const COMPOSED = {
  name: 'generate',
  detail: {
    ...{ by: 'composer', model: null, version: null, firstPartMs: 8, characters: 20, promptTokens: null },
    ...{ completionTokens: null, stopReason: 'stop', retries: 0 },
  },
} as const;

describe('explainTurn', () => {
  it('says that nothing was looked up, and who answered in what time', () => {
    expect(explainTurn(trace({ stages: [{ name: 'search', outcome: 'off' }, COMPOSED] }), 'en')).toEqual([
      { key: 'why.nothingLookedUp' },
      { key: 'why.composerAnswered', values: { duration: '12 ms' } },
    ]);
  });

  it('names the query, the pages that were read and the memories that were used', () => {
    const kept = [{ n: 1, title: 'A page', url: 'https://page.example/', score: 0.7 }];
    const search = { query: 'border collie', outcome: 'ok', providers: [], kept } as const;
    const recall = { by: 'hybrid', memories: [{ id: 'm', version: 1, score: 0.8 }] };
    const stages = [
      { name: 'search', detail: search },
      { name: 'recall-memories', detail: recall },
      COMPOSED,
    ] as const;
    expect(explainTurn(trace({ stages }), 'en').slice(0, 2)).toEqual([
      { key: 'why.lookedUp', values: { query: 'border collie', count: 1 } },
      { key: 'why.remembered', values: { count: 1 } },
    ]);
  });

  it('does not call a failed look-up an empty one', () => {
    const [first] = explainTurn(trace({ stages: [{ name: 'search', outcome: 'degraded' }, COMPOSED] }), 'en');
    expect(first).toEqual({ key: 'why.lookUpFailed' });
  });

  it('says that a message was held back before anything else', () => {
    const verdict = {
      by: 'lexicon',
      verdict: 'unsafe',
      action: 'block',
      hazards: ['S1'],
      score: 0.9,
    } as const;
    const blocked = trace({ state: 'blocked', stages: [{ name: 'screen-input', detail: verdict }] });
    expect(explainTurn(blocked, 'en')).toEqual([{ key: 'why.blockedInput' }]);
  });

  it('says when it was stopped', () => {
    const stopped = trace({ state: 'stopped', stages: [COMPOSED] });
    expect(explainTurn(stopped, 'en').at(-1)).toEqual({ key: 'why.stopped', values: { duration: '12 ms' } });
  });
});
