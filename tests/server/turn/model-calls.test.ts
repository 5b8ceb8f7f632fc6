import { describe, expect, it } from 'vitest';
import { answerWithoutModel, completeWith } from '../../../generator/complete-task.js';
import type { Ask } from '../../../generator/complete-task.js';
import type { Asking } from '../../../generator/index.js';
import { modelTasks } from '../../../generator/index.js';
import { AppError } from '../../../protocol/errors.js';
import type { ModelCall } from '../../../protocol/trace/model-call.js';
import { TurnTrace } from '../../../protocol/trace/turn-trace.js';
import type { FinishedRun, TestModules } from '../../harness/fakes/turn-parts.js';
import {
  hanging,
  outcomes,
  runToEnd,
  searchOf,
  turnInput,
  turnModules,
} from '../../harness/fakes/turn-parts.js';

const by = { kind: 'openai', model: 'scripted', version: '1' } as const;
const said = { kind: 'fact', search: true, query: 'owl head rotation', memory: false };
const usage = { promptTokens: 210, completionTokens: 19 };
const answering: Ask = async () => ({ text: JSON.stringify(said), by, usage });

/** Turns whose generator says this to a task, with a search that decides by asking so often. */
function asking(ask: Ask | 'no model', { decideAsks = 1 } = {}): TestModules {
  const decideBy = (
    dialogue: Parameters<TestModules['search']['decide']>[0],
    { ask: put, ...rest }: Asking,
  ) => put(modelTasks.decide, { dialogue, ...rest });
  const modules = turnModules({
    search: searchOf({
      decide: async (dialogue, given) => {
        const all = await Promise.all(Array.from({ length: decideAsks }, () => decideBy(dialogue, given)));
        const { search, query, memory: memories, kind } = all[0]?.answer ?? { ...said, search: false };
        return { search, query, memories, reason: kind, score: null };
      },
    }),
  });
  Object.assign(modules.generator, {
    complete: ask === 'no model' ? answerWithoutModel : completeWith(ask),
  });
  modules.generator.says('By 270 degrees [1].').stops();
  return modules;
}

const callsOf = ({ record }: FinishedRun): ModelCall[] => record.trace.calls ?? [];
const shortly = (run: FinishedRun) =>
  callsOf(run).map(({ task, phase, outcome, requests }) => [task, phase, outcome, requests].join(' '));

describe('a module that asks a task through the turn', () => {
  it('is answered by the model, and the trace counts the call beside the reply', async () => {
    const run = await runToEnd({ modules: asking(answering) });
    expect(run.record.trace.modelCalls).toBe(2);
    expect(callsOf(run)).toMatchObject([
      { task: 'decide', phase: 'before', outcome: 'answered', by, requests: 1, ...usage },
      { task: 'reply', phase: 'reply', outcome: 'answered', by: { model: 'scripted' }, requests: 1 },
    ]);
    expect(TurnTrace.parse(run.record.trace)).toEqual(run.record.trace);
    expect(run.record.trace.stages[2]).toMatchObject({
      detail: { query: 'owl head rotation', memories: false },
    });
  });

  it('is given the day, the language, a fence of its own and whom the call is for', async () => {
    const seen: unknown[] = [];
    const modules = asking(async (question, options) => {
      seen.push(question.messages.at(-1)?.content, options.onBehalfOf);
      return answering(question, options);
    });
    const words = ['first', 'second', 'third'];
    await runToEnd({ modules: { ...modules, fenceWord: () => words.shift() ?? 'none' } });
    expect(seen).toEqual([expect.stringMatching(/24 November 2026[^]*=== first ===/), turnInput().visitorId]);
  });

  it('makes one call before the reply; more are answered by rules', async () => {
    const run = await runToEnd({ modules: asking(answering, { decideAsks: 2 }) });
    expect(shortly(run)).toEqual([
      'decide before call-spent 0',
      'decide before answered 1',
      'reply reply answered 1',
    ]);
    expect(run.record.trace.modelCalls).toBe(2);
    expect(run.record.state).toBe('done');
  });

  it('is answered by rules where there is no model, and no call is counted', async () => {
    const run = await runToEnd({ modules: asking('no model') });
    expect(shortly(run)).toEqual(['decide before no-model 0', 'reply reply answered 1']);
  });

  it.each<[what: string, ask: Ask, outcome: string]>([
    ['fails', () => Promise.reject(new AppError('UPSTREAM_FAILED')), 'failed'],
    ['is prose', async () => ({ text: 'Yes, do search.', by, usage }), 'unreadable'],
  ])('whose answer %s goes on by rules, and it is counted', async (_what, ask, outcome) => {
    const run = await runToEnd({ modules: asking(ask) });
    expect(callsOf(run)[0]).toMatchObject({ task: 'decide', outcome, by: null, requests: 1 });
    expect(run.record.trace.stages[2]).toMatchObject({
      outcome: 'ok',
      detail: { search: true, query: 'How far can an owl turn its head' },
    });
  });

  it('that is not answered in time degrades its stage, ends the request, and is counted', async () => {
    let ended: AbortSignal | undefined;
    const modules = asking(async (_question, { signal }) => {
      ended = signal;
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      });
    });
    modules.limits = { ...modules.limits, decideSearchMs: 5 };
    const run = await runToEnd({ modules });
    expect(ended?.aborted).toBe(true);
    expect(outcomes(run)).toMatchObject({ 'decide-search': 'degraded', generate: 'ok' });
    expect(shortly(run)[0]).toBe('decide before aborted 1');
  });

  it('leaves memories out of the prompt where they do not matter', async () => {
    const modules = asking(answering);
    await runToEnd({ modules });
    expect(modules.generator.calls[0]?.prompt.memories).toEqual([]);
  });
});

it('a turn that ended before anything was asked has called nobody', async () => {
  const modules = asking(answering);
  const controller = new AbortController();
  modules.search = searchOf({ decide: () => (controller.abort(new Error('ended')), hanging()) });
  const { record } = await runToEnd({ modules, signal: controller.signal });
  expect(record.trace).toMatchObject({ modelCalls: 0, calls: [] });
});
