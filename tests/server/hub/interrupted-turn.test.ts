import { describe, expect, it } from 'vitest';
import { STAGE_NAMES } from '../../../protocol/stages.js';
import { TurnTrace } from '../../../protocol/trace/turn-trace.js';
import type { NumberedTurnEvent, TurnEvent } from '../../../protocol/turn-events.js';
import { interruptedTurn } from '../../../server/hub/interrupted-turn.js';
import { terminalEvent } from '../../../server/hub/terminal-event.js';
import { turnOf } from '../../harness/fakes/hub-parts.js';
import { turnModules, runToEnd } from '../../harness/fakes/turn-parts.js';

const numbered = (...events: TurnEvent[]): NumberedTurnEvent[] =>
  events.map((event, index) => ({ ...event, seq: index + 1 }));

const stage = (name: 'accept' | 'search', ms: number, outcome: 'ok' | 'degraded'): TurnEvent => ({
  type: 'stage',
  data: { name, ms, outcome },
});
const source = { n: 1, title: 'Owls', url: 'https://birds.example', passage: 'They turn.' };

describe('the end of a turn that nobody runs any more', () => {
  const events = numbered(
    stage('accept', 4, 'ok'),
    stage('search', 80, 'degraded'),
    { type: 'notice', data: { kind: 'degraded', text: 'Looking this up failed.' } },
    { type: 'notice', data: { kind: 'waiting', text: 'Your answer is next.', position: 1 } },
    { type: 'source', data: source },
    { type: 'delta', data: 'Once ' },
    { type: 'delta', data: 'upon' },
  );
  const finished = interruptedTurn(turnOf(1), { state: 'interrupted', events, now: 9_000 });

  it('keeps what was said and what stood beside it', () => {
    expect(finished.record).toMatchObject({
      state: 'interrupted',
      text: 'Once upon',
      withheld: false,
      annotations: { sources: [source], notices: [{ kind: 'degraded', text: 'Looking this up failed.' }] },
    });
    expect(finished.record.annotations.error).toBeUndefined();
  });

  it('is the next event after those that were stored', () => {
    expect(finished.events.slice(0, -1)).toEqual(events);
    expect(finished.events.at(-1)).toEqual({
      type: 'end',
      data: { state: 'interrupted', messageId: turnOf(1).answerId },
      seq: events.length + 1,
    });
    expect(finished.endedAt).toBe(9_000);
  });

  it('has a trace of the protocol: every stage, with what was announced of it', () => {
    const { trace } = finished.record;
    expect(TurnTrace.parse(trace)).toEqual(trace);
    expect(trace.stages.map(({ name }) => name)).toEqual(STAGE_NAMES);
    const known = trace.stages.filter(({ outcome }) => outcome !== 'skipped');
    expect(known).toMatchObject([
      { name: 'accept', ms: 4, outcome: 'ok' },
      { name: 'search', ms: 80, outcome: 'degraded' },
    ]);
    expect(trace).toMatchObject({ startedAt: 1_000, totalMs: 8_000, state: 'interrupted' });
  });

  it('is also that of a turn of which nothing was stored', () => {
    const { record, events: all } = interruptedTurn(turnOf(1), {
      state: 'interrupted',
      events: [],
      now: 1_000,
    });
    expect(record).toMatchObject({
      state: 'interrupted',
      text: '',
      annotations: { sources: [], notices: [] },
    });
    expect(all).toMatchObject([{ type: 'end', seq: 1 }]);
  });

  it('withholds a question that had been blocked', () => {
    const blocked = numbered({
      type: 'notice',
      data: { kind: 'blocked-input', text: 'No.', hazards: ['S9'] },
    });
    expect(
      interruptedTurn(turnOf(1), { state: 'interrupted', events: blocked, now: 2_000 }).record.withheld,
    ).toBe(true);
  });
});

describe('the last event of a turn', () => {
  const { answerId } = turnOf(1);

  it.each(['done', 'stopped', 'blocked', 'interrupted'] as const)(
    'is an end when it is %s',
    async (state) => {
      const modules = turnModules();
      modules.generator.says('Yes.').stops();
      const { record } = await runToEnd({ modules });
      expect(terminalEvent({ ...record, state }, answerId)).toEqual({
        type: 'end',
        data: { state, messageId: answerId },
      });
    },
  );

  it.each(['failed', 'interrupted'] as const)('is the error when it is %s by one', async (state) => {
    const modules = turnModules();
    modules.generator.fails(new Error('broken'));
    const { record } = await runToEnd({ modules });
    expect(terminalEvent({ ...record, state }, answerId)).toEqual({
      type: 'error',
      data: record.annotations.error,
    });
  });

  it('cannot be made for a failed turn without its error', async () => {
    const { record } = await runToEnd({ signal: AbortSignal.abort(new Error('x')) });
    expect(() => terminalEvent({ ...record, annotations: { sources: [], notices: [] } }, answerId)).toThrow();
  });
});
