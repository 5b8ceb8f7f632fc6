import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SEARCH_OUTCOMES } from '../../../protocol/trace/search.js';
import { AppError } from '../../../protocol/errors.js';
import type { StageName } from '../../../protocol/stages.js';
import { deferred } from '../../harness/fakes/deferred.js';
import type { FinishedRun, TestModules } from '../../harness/fakes/turn-parts.js';
import {
  hanging,
  memoryOf,
  outcomes,
  runToEnd,
  safetyOf,
  searchOf,
  turnModules,
} from '../../harness/fakes/turn-parts.js';

function problemOf({ record }: FinishedRun, stage: StageName): string | undefined {
  return record.trace.stages.find(({ name }) => name === stage)?.problem;
}

const broken = () => Promise.reject(new Error('it broke'));

const answering = (changes: Partial<TestModules>): TestModules => {
  const modules = turnModules(changes);
  modules.generator.says('An answer all the same.').stops();
  return modules;
};

describe('a stage that fails', () => {
  it.each<[stage: StageName, changes: Partial<TestModules>]>([
    ['decide-search', { search: searchOf({ decide: broken }) }],
    ['recall-memories', { memory: memoryOf({ recall: broken }) }],
    ['search', { search: searchOf({ run: broken }) }],
    ['remember', { memory: memoryOf({ remember: broken }) }],
  ])('%s: the turn goes on without it, and the trace says why', async (stage, changes) => {
    const finished = await runToEnd({ modules: answering(changes) });
    expect(finished.record).toMatchObject({ state: 'done', text: 'An answer all the same.' });
    expect(outcomes(finished)[stage]).toBe('degraded');
    expect(problemOf(finished, stage)).toBe('it broke');
    expect(finished.events).toContainEqual({
      type: 'stage',
      data: { name: stage, ms: 0, outcome: 'degraded' },
    });
  });

  it('without anything that could stand in for it fails the turn: safety decides itself how it fails', async () => {
    const modules = turnModules({ safety: safetyOf({ screenInput: broken }) });
    const finished = await runToEnd({ modules });
    expect(finished.record).toMatchObject({
      state: 'failed',
      text: '',
      annotations: { error: { code: 'INTERNAL', retryable: true } },
    });
    expect(finished.record.failure?.cause).toEqual(new Error('it broke'));
    expect(JSON.stringify(finished.record.annotations)).not.toContain('it broke');
    expect(outcomes(finished)).toMatchObject({
      'screen-input': 'failed',
      search: 'skipped',
      generate: 'skipped',
    });
    expect(modules.generator.calls).toEqual([]);
  });

  it('that throws at once is the same as one that rejects', async () => {
    const modules = answering({
      search: searchOf({
        decide: () => {
          throw new Error('it broke');
        },
      }),
    });
    const finished = await runToEnd({ modules });
    expect([finished.record.state, problemOf(finished, 'decide-search')]).toEqual(['done', 'it broke']);
  });
});

describe('a search that finds nothing because it failed', () => {
  const failures = SEARCH_OUTCOMES.filter((outcome) => outcome !== 'ok' && outcome !== 'empty');

  it.each(failures)('(%s) degrades and is told to the visitor before the answer', async (outcome) => {
    const modules = answering({
      search: searchOf({ run: async () => ({ outcome, passages: [], providers: [] }) }),
    });
    const finished = await runToEnd({ modules });
    const [notice, ...more] = finished.record.annotations.notices;
    expect([notice?.kind, more]).toEqual(['degraded', []]);
    expect(notice?.text).toContain(outcome);
    expect(outcomes(finished)).toMatchObject({ search: 'degraded' });
    const types = finished.events.map(({ type }) => type);
    expect(types.indexOf('notice')).toBeLessThan(types.indexOf('delta'));
    expect(finished.record.state).toBe('done');
  });

  it('is not the same as a search that found nothing', async () => {
    const modules = answering({
      search: searchOf({ run: async () => ({ outcome: 'empty', passages: [], providers: [] }) }),
    });
    const finished = await runToEnd({ modules });
    expect(finished.record.annotations.notices).toEqual([]);
    expect(outcomes(finished)).toMatchObject({ search: 'ok' });
  });

  it('is told to the visitor also when the search threw', async () => {
    const finished = await runToEnd({ modules: answering({ search: searchOf({ run: broken }) }) });
    expect(finished.record.annotations.notices.map(({ kind }) => kind)).toEqual(['degraded']);
  });
});

describe('a stage over its budget', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each<
    [stage: StageName, budgetMs: number, hang: (seen: (signal: AbortSignal) => void) => Partial<TestModules>]
  >([
    [
      'decide-search',
      1_500,
      (seen) => ({ search: searchOf({ decide: (_dialogue, { signal }) => (seen(signal), hanging()) }) }),
    ],
    [
      'recall-memories',
      500,
      (seen) => ({ memory: memoryOf({ recall: ({ signal }) => (seen(signal), hanging()) }) }),
    ],
    [
      'search',
      4_000,
      (seen) => ({ search: searchOf({ run: (_query, signal) => (seen(signal), hanging()) }) }),
    ],
  ])(
    '%s is told to end after its milliseconds, and the turn goes on even if it does not',
    async (stage, budgetMs, hang) => {
      let signal: AbortSignal | undefined;
      const running = runToEnd({ modules: answering(hang((seen) => (signal = seen))) });
      await vi.advanceTimersByTimeAsync(budgetMs - 1);
      expect(signal?.aborted).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(signal?.aborted).toBe(true);
      const finished = await running;
      expect(finished.record.state).toBe('done');
      expect(outcomes(finished)[stage]).toBe('degraded');
      expect(problemOf(finished, stage)).toContain(`${budgetMs} ms`);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it('handing over to memory does not hold up the end of a turn', async () => {
    const running = runToEnd({ modules: answering({ memory: memoryOf({ remember: hanging }) }) });
    await vi.advanceTimersByTimeAsync(500);
    expect(outcomes(await running)).toMatchObject({ remember: 'degraded' });
  });

  it('leaves no timer behind when it is in time', async () => {
    await runToEnd({ modules: answering({}) });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('deciding and recalling', () => {
  it('run side by side: each has begun before either has ended', async () => {
    const begun: string[] = [];
    const both = deferred<void>();
    const begin = async <T>(name: string, value: T): Promise<T> => {
      begun.push(name);
      if (begun.length === 2) both.resolve();
      await both.promise;
      return value;
    };
    const finished = await runToEnd({
      modules: answering({
        search: searchOf({
          decide: () => begin('decide', { search: false, query: null, reason: 'r', score: 0 }),
        }),
        memory: memoryOf({ recall: () => begin('recall', []) }),
      }),
    });
    expect(begun.sort()).toEqual(['decide', 'recall']);
    expect(finished.record.state).toBe('done');
  });

  it('are announced as each ends, the quicker first', async () => {
    const decided = deferred<{ search: false; query: null; reason: string; score: null }>();
    const names: string[] = [];
    await runToEnd({
      modules: answering({ search: searchOf({ decide: () => decided.promise }) }),
      onEvent: (event) => {
        if (event.type !== 'stage') return;
        names.push(event.data.name);
        if (event.data.name === 'recall-memories') {
          decided.resolve({ search: false, query: null, reason: 'r', score: null });
        }
      },
    });
    expect(names.slice(2, 4)).toEqual(['recall-memories', 'decide-search']);
  });

  it('do not pull each other down: an error of the table in one leaves the other as it is', async () => {
    const finished = await runToEnd({
      modules: answering({
        search: searchOf({ decide: () => Promise.reject(new AppError('UPSTREAM_FAILED')) }),
      }),
    });
    expect(outcomes(finished)).toMatchObject({ 'decide-search': 'degraded', 'recall-memories': 'ok' });
  });
});
