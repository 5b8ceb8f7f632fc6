import { describe, expect, it } from 'vitest';
import { STAGE_NAMES } from '../../../protocol/stages.js';
import { TurnTrace } from '../../../protocol/trace/turn-trace.js';
import type { TurnEvent } from '../../../protocol/turn-events.js';
import { defineStage } from '../../../server/turn/stage.js';
import type { Stage } from '../../../server/turn/stage.js';
import { TraceRecorder } from '../../../server/turn/trace-recorder.js';
import { HeldClock } from '../../harness/fakes/held-clock.js';
import { turnInput } from '../../harness/fakes/turn-parts.js';

function recorder(acceptMs = 0) {
  const clock = new HeldClock();
  return { clock, trace: new TraceRecorder(turnInput({ acceptMs }), clock) };
}

const remembering = (changes: Partial<Stage<'remember', boolean>>) =>
  defineStage<'remember', boolean>({
    name: 'remember',
    run: () => true,
    report: (queued) => ({ outcome: 'ok', decision: `queued: ${queued}`, detail: { by: 'test', queued } }),
    ...changes,
  });

async function run<T>(
  stage: AsyncGenerator<TurnEvent, T>,
): Promise<{ events: TurnEvent[]; result: T | Error }> {
  const events: TurnEvent[] = [];
  try {
    for (;;) {
      const step = await stage.next();
      if (step.done) return { events, result: step.value };
      events.push(step.value);
    }
  } catch (error) {
    return { events, result: error as Error };
  }
}

const calm = new AbortController().signal;

describe('a stage', () => {
  it('is timed from the arrival of the message and announced once, in whole milliseconds', async () => {
    const { clock, trace } = recorder(7);
    clock.advance(10.04);
    const stage = remembering({ run: () => (clock.advance(2.66), false) });
    const { events, result } = await run(trace.stage(stage, calm));
    expect(result).toBe(false);
    expect(events).toEqual([{ type: 'stage', data: { name: 'remember', ms: 3, outcome: 'ok' } }]);
    expect(trace.finish('done').stages.at(-1)).toEqual({
      name: 'remember',
      startMs: 17,
      ms: 2.7,
      outcome: 'ok',
      decision: 'queued: false',
      detail: { by: 'test', queued: false },
    });
  });

  it('with something to stand in degrades when it fails, and also when its report cannot be made', async () => {
    const broken = () => {
      throw new Error('it broke');
    };
    for (const changes of [{ run: broken }, { report: broken }]) {
      const { trace } = recorder();
      const { events, result } = await run(trace.stage(remembering({ ...changes, fallback: false }), calm));
      expect(result).toBe(false);
      expect(events).toMatchObject([{ data: { outcome: 'degraded' } }]);
      expect(trace.finish('done').stages.at(-1)).toMatchObject({ outcome: 'degraded', problem: 'it broke' });
    }
  });

  it('takes false, null and an empty list as something that can stand in', async () => {
    const { trace } = recorder();
    const failing = { run: () => Promise.reject(new Error('x')) };
    expect((await run(trace.stage(remembering({ ...failing, fallback: false }), calm))).result).toBe(false);
  });

  it('without anything to stand in fails with the error itself', async () => {
    const { trace } = recorder();
    const error = new Error('it broke');
    const { events, result } = await run(
      trace.stage(remembering({ run: () => Promise.reject(error) }), calm),
    );
    expect(result).toBe(error);
    expect(events).toMatchObject([{ data: { outcome: 'failed' } }]);
  });

  it('never degrades in an aborted turn: it fails with the reason', async () => {
    const { trace } = recorder();
    const controller = new AbortController();
    const reason = new Error('stopped');
    const stage = remembering({
      fallback: false,
      run: () => (controller.abort(reason), Promise.reject(new Error('because of that'))),
    });
    const { events, result } = await run(trace.stage(stage, controller.signal));
    expect(result).toBe(reason);
    expect(events).toMatchObject([{ data: { outcome: 'failed' } }]);
  });

  it('is told by one signal of both, the end of the turn and the end of its budget', async () => {
    const { trace } = recorder();
    const controller = new AbortController();
    let given: AbortSignal | undefined;
    const stage = remembering({
      budgetMs: 60_000,
      run: (signal) => ((given = signal), controller.abort(new Error('stopped')), true),
    });
    await run(trace.stage(stage, controller.signal));
    expect(given?.aborted).toBe(true);
  });
});

describe('the trace', () => {
  it('lists all stages in order whatever was reached, and is of the protocol', () => {
    const { clock, trace } = recorder(1);
    trace.record('accept', 0, { outcome: 'ok', decision: 'stored' });
    clock.advance(5);
    const finished = trace.finish('stopped');
    expect(finished.stages.map(({ name }) => name)).toEqual(STAGE_NAMES);
    expect(
      finished.stages.slice(1).every(({ outcome, startMs }) => outcome === 'skipped' && startMs === 6),
    ).toBe(true);
    expect(TurnTrace.parse(finished)).toEqual(finished);
  });

  it('notes the first word once', () => {
    const { clock, trace } = recorder(2);
    expect(trace.finish('failed').firstTextMs).toBeNull();
    clock.advance(40.06);
    trace.noteFirstText();
    clock.advance(100);
    trace.noteFirstText();
    expect(trace.finish('done')).toMatchObject({ firstTextMs: 42.1, totalMs: 142.1 });
  });
});
