import { describe, expect, it } from 'vitest';
import { STAGE_NAMES } from '../../../protocol/stages.js';
import { TurnTrace } from '../../../protocol/trace/turn-trace.js';
import { TurnEvent } from '../../../protocol/turn-events.js';
import { noMemory } from '../../../memory/index.js';
import { unscreened } from '../../../safety/index.js';
import { noSearch } from '../../../search/index.js';
import {
  PASSAGE,
  memoryOf,
  outcomes,
  runToEnd,
  safetyOf,
  searchOf,
  stageNames,
  turnInput,
  turnModules,
} from '../../harness/fakes/turn-parts.js';

describe('a turn where all goes well', () => {
  it('announces every stage once, in the order of the picture', async () => {
    const modules = turnModules();
    modules.generator.says('Far.').stops();
    const { events } = await runToEnd({ modules });
    const names = stageNames(events);
    expect([...names].sort()).toEqual([...STAGE_NAMES].sort());
    const sideBySide = new Set(['decide-search', 'recall-memories']);
    const inOrder = (list: readonly string[]) => list.filter((name) => !sideBySide.has(name));
    expect(inOrder(names)).toEqual(inOrder(STAGE_NAMES));
    expect(names.slice(2, 4).sort()).toEqual([...sideBySide]);
  });

  it('yields only events of the protocol and returns a trace of the protocol', async () => {
    const modules = turnModules();
    modules.generator.says('Far [1].').give({ type: 'usage', promptTokens: 9, completionTokens: 3 }).stops();
    const { events, record } = await runToEnd({ modules });
    for (const event of events) expect(TurnEvent.parse(event)).toEqual(event);
    expect(TurnTrace.parse(record.trace)).toEqual(record.trace);
  });

  it('gives sources before the first word, with what was read of them', async () => {
    const modules = turnModules();
    modules.generator.says('Far.').stops();
    const { events, record } = await runToEnd({ modules });
    const { n, title, url, text } = PASSAGE;
    const source = { type: 'source', data: { n, title, url, passage: text } };
    expect(events).toContainEqual(source);
    const types = events.map(({ type }) => type);
    expect(types.indexOf('source')).toBeLessThan(types.indexOf('delta'));
    expect(record.annotations).toEqual({ sources: [source.data], notices: [] });
  });

  it('hands each module what it needs and no more', async () => {
    const seen: Record<string, unknown> = {};
    const modules = turnModules({
      safety: safetyOf({
        screenInput: async (message, dialogue) => {
          seen.screened = { message, dialogue };
          return { verdict: 'safe', action: 'flag', hazards: ['S6'], score: 0.4, notice: null };
        },
      }),
      search: searchOf({
        decide: async (dialogue) => {
          seen.decided = dialogue;
          return { search: true, query: 'a standalone query', reason: 'r', score: null };
        },
        run: async (query) => {
          seen.searched = query;
          return { outcome: 'ok', passages: [PASSAGE], providers: [] };
        },
      }),
      memory: memoryOf({
        recall: async ({ signal: _, ...query }) => {
          seen.recalled = query;
          return [];
        },
        remember: async (job) => {
          seen.remembered = job;
          return true;
        },
      }),
    });
    modules.generator.says('Yes.').stops();
    const input = turnInput({
      dialogue: [{ role: 'assistant', text: 'Hello.' }],
      timeZone: 'Europe/Paris',
    });
    await runToEnd({ input, modules });
    const { visitorId, message, dialogue, questionId, answerId, conversationId, receivedAt } = input;
    expect(seen).toEqual({
      screened: { message, dialogue },
      decided: [...dialogue, { role: 'user', text: message }],
      searched: 'a standalone query',
      recalled: { visitorId, text: message, dialogue, at: receivedAt, utcOffsetMinutes: 60 },
      remembered: { visitorId, messageId: questionId, answerId, conversationId, utcOffsetMinutes: 60 },
    });
  });

  it('writes the prompt from the persona, the dialogue, the day, the memories and the passages', async () => {
    const modules = turnModules();
    modules.generator.says('Yes.').stops();
    const input = turnInput({ timeZone: 'Pacific/Kiritimati', dialogue: [{ role: 'user', text: 'Hi.' }] });
    await runToEnd({ input, modules });
    expect(modules.generator.calls.map(({ prompt }) => prompt)).toEqual([
      {
        persona: modules.persona,
        dialogue: input.dialogue,
        date: 'Wednesday, 25 November 2026',
        memories: ['Likes birds.'],
        passages: [{ n: 1, title: PASSAGE.title, text: PASSAGE.text }],
        fence: 'fence',
        message: input.message,
        locale: 'en-GB',
      },
    ]);
  });
});

describe('the trace of a turn', () => {
  it('lists every stage in order, with its decision, its detail and its own milliseconds', async () => {
    const modules = turnModules();
    const { clock } = modules;
    const taking = <T>(ms: number, value: T) => {
      clock.advance(ms);
      return Promise.resolve(value);
    };
    modules.safety = safetyOf({
      screenInput: () =>
        taking(0.4, { verdict: 'safe', action: 'allow', hazards: [], score: 0, notice: null }),
    });
    modules.search = searchOf({
      run: () => taking(120, { outcome: 'ok', passages: [PASSAGE], providers: [] }),
    });
    modules.generator.says('Far [1].').stops();
    const { record } = await runToEnd({
      modules,
      onEvent: (event) => event.type === 'delta' && clock.advance(30),
    });
    const { stages, ...rest } = record.trace;
    expect(stages.map(({ name }) => name)).toEqual(STAGE_NAMES);
    expect(stages.every(({ decision }) => decision !== '')).toBe(true);
    expect(Object.fromEntries(stages.map(({ name, startMs, ms }) => [name, [startMs, ms]]))).toEqual({
      accept: [0, 3],
      'screen-input': [3, 0.4],
      'decide-search': [3.4, 0],
      'recall-memories': [3.4, 0],
      search: [3.4, 120],
      'build-prompt': [123.4, 0],
      generate: [123.4, 30],
      'screen-output': [123.4, 30],
      'check-citations': [153.4, 0],
      remember: [153.4, 0],
    });
    expect(rest).toMatchObject({
      version: 1,
      state: 'done',
      firstTextMs: 123.4,
      totalMs: 153.4,
      modelCalls: 1,
    });
  });

  it('names who decided, on what and with what score', async () => {
    const modules = turnModules();
    modules.generator
      .give({ type: 'retry', reason: '503' }, { type: 'act', act: 'greeting' })
      .says('Far [1] [7].')
      .give({ type: 'usage', promptTokens: 90, completionTokens: 4 })
      .stops();
    const { record } = await runToEnd({ modules });
    const detail = Object.fromEntries(record.trace.stages.map((stage) => [stage.name, stage.detail]));
    expect(detail).toMatchObject({
      accept: { kind: 'send', characters: turnInput().message.length },
      'screen-input': { by: 'test-safety 1', verdict: 'safe', action: 'allow', score: 0.01 },
      'decide-search': { by: 'test-search 1', search: true, query: 'owl head rotation', score: 0.8 },
      'recall-memories': { by: 'test-memory 1', memories: [{ id: 'm1', version: 2, score: 0.7 }] },
      search: { query: 'owl head rotation', outcome: 'ok', kept: [{ n: 1, url: PASSAGE.url, score: 0.9 }] },
      'build-prompt': { memories: 1, passages: 1, droppedMessages: 0, tokenBudget: 4_000 },
      generate: {
        by: 'openai',
        model: 'scripted',
        act: 'greeting',
        promptTokens: 90,
        completionTokens: 4,
        stopReason: 'stop',
        retries: 1,
        characters: 12,
      },
      'screen-output': { by: 'test-safety 1', verdict: 'safe' },
      'check-citations': { cited: [1], unknown: [7] },
      remember: { by: 'test-memory 1', queued: true },
    });
  });

  it('holds no word of what is remembered', async () => {
    const modules = turnModules();
    modules.generator.says('Yes.').stops();
    const { record } = await runToEnd({ modules });
    expect(JSON.stringify(record.trace)).not.toContain('Likes birds');
  });

  it('says of a capability that is not installed that it is off', async () => {
    const modules = turnModules({ safety: unscreened, search: noSearch, memory: noMemory });
    modules.generator.says('Yes.').stops();
    expect(outcomes(await runToEnd({ modules }))).toEqual({
      accept: 'ok',
      'screen-input': 'off',
      'decide-search': 'off',
      'recall-memories': 'off',
      search: 'off',
      'build-prompt': 'ok',
      generate: 'ok',
      'screen-output': 'off',
      'check-citations': 'skipped',
      remember: 'off',
    });
  });

  it('says that nothing was looked up when the decision is not to', async () => {
    const modules = turnModules({
      search: searchOf({
        decide: async () => ({ search: false, query: null, reason: 'small talk', score: 0.1 }),
        run: () => Promise.reject(new Error('must not be called')),
      }),
    });
    modules.generator.says('Yes.').stops();
    const finished = await runToEnd({ modules });
    expect(outcomes(finished)).toMatchObject({ search: 'skipped', 'check-citations': 'skipped' });
    expect(finished.record.annotations).toEqual({ sources: [], notices: [] });
  });
});

describe('citations', () => {
  it('are checked against what was read, each number once, whatever is written around them', async () => {
    const modules = turnModules();
    modules.generator.says('A [1', '] B [1][2] C [2] D [', '900] [x] [] [1234]').stops();
    const { record } = await runToEnd({ modules });
    const checked = record.trace.stages.find((stage) => stage.name === 'check-citations');
    expect(checked).toMatchObject({ outcome: 'ok', detail: { cited: [1], unknown: [2, 900] } });
  });
});
