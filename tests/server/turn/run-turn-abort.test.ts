import { describe, expect, it } from 'vitest';
import type { StageName } from '../../../protocol/stages.js';
import { TurnAborted, turnDeadlinePassed } from '../../../server/turn/turn-aborted.js';
import { ScriptedGenerator } from '../../harness/fakes/scripted-generator.js';
import type { TestModules } from '../../harness/fakes/turn-parts.js';
import {
  hanging,
  memoryOf,
  outcomes,
  runToEnd,
  safetyOf,
  searchOf,
  textOf,
  turnModules,
} from '../../harness/fakes/turn-parts.js';

/** Modules whose one stage, once it is reached, hangs for ever; `reached` is called when it is. */
const HANGING: Record<string, (reached: () => void) => Partial<TestModules>> = {
  'screen-input': (reached) => ({ safety: safetyOf({ screenInput: () => (reached(), hanging()) }) }),
  'decide-search': (reached) => ({ search: searchOf({ decide: () => (reached(), hanging()) }) }),
  'recall-memories': (reached) => ({ memory: memoryOf({ recall: () => (reached(), hanging()) }) }),
  search: (reached) => ({ search: searchOf({ run: () => (reached(), hanging()) }) }),
  remember: (reached) => ({ memory: memoryOf({ remember: () => (reached(), hanging()) }) }),
};

const REASONS = [
  ['Stop', new TurnAborted('stopped'), ['stopped', undefined]],
  ['a server that stops', new TurnAborted('interrupted'), ['interrupted', undefined]],
  ['the deadline', turnDeadlinePassed(120_000), ['failed', 'UPSTREAM_TIMEOUT']],
  ['a log that cannot be written', new Error('disk full'), ['failed', 'INTERNAL']],
] as const;

describe.each(REASONS)('%s', (_name, reason, [state, code]) => {
  it.each(Object.keys(HANGING).filter((stage) => stage !== 'remember'))(
    'ends a turn whose %s hangs, and nothing degrades by it',
    async (stage) => {
      const controller = new AbortController();
      const modules = turnModules(HANGING[stage]?.(() => controller.abort(reason)));
      const finished = await runToEnd({ modules, signal: controller.signal });
      expect(finished.record.state).toBe(state);
      expect(finished.record.annotations.error?.code).toBe(code);
      expect(outcomes(finished)).toMatchObject({ [stage]: 'failed', generate: 'skipped' });
      expect(Object.values(outcomes(finished))).not.toContain('degraded');
      expect(modules.generator.calls).toEqual([]);
    },
  );

  it('ends a turn after its answer too, and the answer is kept', async () => {
    const controller = new AbortController();
    const modules = turnModules(HANGING.remember?.(() => controller.abort(reason)));
    modules.generator.says('All of it.').stops();
    const { record } = await runToEnd({ modules, signal: controller.signal });
    expect(record).toMatchObject({ state: state === 'failed' ? 'interrupted' : state, text: 'All of it.' });
  });

  it.each([false, true])(
    'ends a turn in the middle of its answer (generator ignores its signal: %s)',
    async (stubborn) => {
      const controller = new AbortController();
      const modules = turnModules({ generator: new ScriptedGenerator({ stubborn }) });
      modules.generator.says('Once ', 'upon ');
      const finished = await runToEnd({
        modules,
        signal: controller.signal,
        onEvent: (event) => event.type === 'delta' && event.data === 'upon ' && controller.abort(reason),
      });
      expect(finished.record).toMatchObject({
        state: state === 'failed' ? 'interrupted' : state,
        text: 'Once upon ',
        annotations: { sources: [{ n: 1 }] },
      });
      expect(finished.record.annotations.error?.code).toBe(code);
      expect(textOf(finished.events)).toBe('Once upon ');
      expect(modules.generator.calls[0]?.signal.aborted).toBe(true);
      expect(outcomes(finished)).toMatchObject({ 'check-citations': 'skipped', remember: 'skipped' });
      expect(finished.record.trace.stages.find(({ name }) => name === 'generate')).toMatchObject({
        detail: { stopReason: 'aborted', characters: 10 },
      });
    },
  );

  it('ends a turn that waits for the first word', async () => {
    const controller = new AbortController();
    const generator = new ScriptedGenerator({ stubborn: true });
    const modules = turnModules({ generator });
    const running = runToEnd({ modules, signal: controller.signal });
    await generator.called;
    controller.abort(reason);
    expect((await running).record).toMatchObject({ state, text: '' });
  });
});

describe('a turn that was aborted', () => {
  const STAGES: StageName[] = [
    'accept',
    'screen-input',
    'recall-memories',
    'search',
    'build-prompt',
    'check-citations',
  ];

  it.each(STAGES)('between two stages (after %s) begins no other', async (last) => {
    const begun: string[] = [];
    const note = <T>(name: string, value: T): T => {
      begun.push(name);
      return value;
    };
    const calm = { safety: safetyOf({}), search: searchOf({}), memory: memoryOf({}) };
    const modules = turnModules({
      safety: safetyOf({
        screenInput: (...input) => note('screen-input', calm.safety.screenInput(...input)),
      }),
      search: searchOf({
        decide: (...input) => note('decide-search', calm.search.decide(...input)),
        run: (...input) => note('search', calm.search.run(...input)),
      }),
      memory: memoryOf({
        recall: (query) => note('recall-memories', calm.memory.recall(query)),
        remember: (...job) => note('remember', calm.memory.remember(...job)),
      }),
    });
    modules.generator.says('An answer.').stops();
    const controller = new AbortController();
    let begunBefore: string[] = [];
    let called = 0;
    const { record } = await runToEnd({
      modules,
      signal: controller.signal,
      onEvent: (event) => {
        if (event.type !== 'stage' || event.data.name !== last) return;
        begunBefore = [...begun];
        called = modules.generator.calls.length;
        controller.abort(new TurnAborted('stopped'));
      },
    });
    expect(record.state).toBe('stopped');
    expect(begun).toEqual(begunBefore);
    expect(modules.generator.calls.length).toBe(called);
  });

  it('before it began ends at once', async () => {
    const modules = turnModules({
      safety: safetyOf({ screenInput: () => Promise.reject(new Error('not called')) }),
    });
    const finished = await runToEnd({ modules, signal: AbortSignal.abort(new TurnAborted('interrupted')) });
    expect(finished.record.state).toBe('interrupted');
    expect(outcomes(finished)).toMatchObject({ accept: 'ok', 'screen-input': 'failed', generate: 'skipped' });
  });
});
