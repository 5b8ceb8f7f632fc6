import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createComposer, defaultPersona, defineTask } from '../../../generator/index.js';
import type { Generator, GeneratorPart, Prompt } from '../../../generator/index.js';
import type { Tokens } from '../../../server/store/voices/token-use.js';
import type { TokenBudget } from '../../../server/voices/budget/token-budget.js';
import { keepWithinBudget } from '../../../server/voices/budget/within-budget.js';
import { only } from '../../harness/fakes/only.js';
import { ScriptedGenerator } from '../../harness/fakes/scripted-generator.js';

const composer = createComposer({ pace: 0 });
const { signal } = new AbortController();
const prompt: Prompt = {
  persona: defaultPersona,
  dialogue: [],
  date: 'Tuesday, 24 November 2026',
  memories: [],
  passages: [],
  fence: 'fence',
  message: 'hello',
  locale: 'en',
};
const task = defineTask({
  name: 'a-task',
  standsFor: [],
  version: '1',
  schema: z.object({ yes: z.boolean() }),
  maxTokens: 10,
  messages: () => [{ role: 'user', content: 'yes or no?' }],
  fallback: () => ({ yes: false }),
});

function under(generator: Generator, spent?: string) {
  const counted: { tokens: Tokens; person: unknown }[] = [];
  const budget = only<TokenBudget>({
    spentFor: () => Promise.resolve(spent),
    count: (tokens, person) => void counted.push({ tokens, person }),
  });
  return { held: keepWithinBudget({ generator, composer, budget }), counted };
}

async function read(parts: AsyncIterable<GeneratorPart>): Promise<GeneratorPart[]> {
  const all: GeneratorPart[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

describe('a generator within its budget', () => {
  it('counts what the model reports, for the person who is answered', async () => {
    const model = new ScriptedGenerator()
      .says('hello')
      .give({ type: 'usage', promptTokens: 20, completionTokens: 2 })
      .stops();
    const { held, counted } = under(model);
    const parts = await read(held.generate(prompt, { signal, onBehalfOf: 'alice' }));
    expect(parts.map(({ type }) => type)).toEqual(['text', 'usage', 'stop']);
    expect(counted).toEqual([{ tokens: { prompt: 20, completion: 2 }, person: 'alice' }]);
  });

  it('estimates what a reply has cost that was cut off', async () => {
    const { held, counted } = under(new ScriptedGenerator().says('one two three'));
    for await (const part of held.generate(prompt, { signal })) if (part.type === 'text') break;
    expect(counted).toHaveLength(1);
    expect(counted[0]?.tokens.prompt).toBeGreaterThan(50);
    expect(counted[0]?.tokens.completion).toBeGreaterThanOrEqual(3);
  });

  it('estimates every candidate that was drawn where nothing is reported', async () => {
    const one = under(new ScriptedGenerator().says('one two three').stops());
    await read(one.held.generate(prompt, { signal }));
    const candidates = ['one two three', 'four five six', 'seven eight nine'].map((text, index) => ({
      ...{ text, score: 1 },
      chosen: index === 0,
    }));
    const three = under(
      new ScriptedGenerator().give({ type: 'candidates', candidates }).says('one two three').stops(),
    );
    await read(three.held.generate(prompt, { signal }));
    const [single, triple] = [one.counted[0]?.tokens, three.counted[0]?.tokens];
    expect(triple?.prompt).toBe(3 * (single?.prompt ?? NaN));
    expect(triple?.completion).toBeGreaterThan(2 * (single?.completion ?? NaN));
  });

  it('counts the prompt of a reply that is stopped before its first word, and nothing of one that waits', async () => {
    const stopped = new AbortController();
    const reading = under(
      only<Generator>({
        identity: new ScriptedGenerator().identity,
        async *generate() {
          stopped.abort(new Error('stopped'));
          yield* [];
          throw stopped.signal.reason;
        },
      }),
    );
    await expect(read(reading.held.generate(prompt, { signal: stopped.signal }))).rejects.toThrow('stopped');
    expect(reading.counted).toMatchObject([{ tokens: { completion: 0 } }]);
    expect(reading.counted[0]?.tokens.prompt).toBeGreaterThan(50);

    const waiting = under(new ScriptedGenerator().give({ type: 'queued', position: 2 }).says('late'));
    for await (const part of waiting.held.generate(prompt, { signal })) if (part.type === 'queued') break;
    expect(waiting.counted).toEqual([]);
  });

  it('counts nothing of a reply that never began, and nothing of the built-in voice', async () => {
    const failing = under(new ScriptedGenerator().fails(new Error('refused')));
    await expect(read(failing.held.generate(prompt, { signal }))).rejects.toThrow('refused');
    const builtIn = under(composer);
    await read(builtIn.held.generate(prompt, { signal }));
    const standingIn = under(
      new ScriptedGenerator().give({ type: 'voice', identity: composer.identity }).says('I am here').stops(),
    );
    await read(standingIn.held.generate(prompt, { signal }));
    expect([...failing.counted, ...builtIn.counted, ...standingIn.counted]).toEqual([]);
  });

  it('lets the built-in voice answer once the tokens are spent, and says whose place it takes', async () => {
    const model = new ScriptedGenerator();
    const { held, counted } = under(model, 'all used up');
    const [first, ...rest] = await read(held.generate(prompt, { signal }));
    expect(first).toEqual({
      type: 'voice',
      identity: composer.identity,
      insteadOf: { identity: model.identity, because: 'budget', reason: 'all used up' },
    });
    expect(rest.at(-1)).toEqual({ type: 'stop', reason: 'stop' });
    expect(rest.some(({ type }) => type === 'text')).toBe(true);
    expect(model.calls).toEqual([]);
    expect(counted).toEqual([]);
  });

  it('answers a task by its rules then', async () => {
    const { held } = under(new ScriptedGenerator(), 'all used up');
    expect(await held.complete(task, undefined, { signal })).toMatchObject({
      answer: { yes: false },
      by: null,
      degraded: { because: 'budget', reason: 'all used up' },
      modelCalls: 0,
    });
  });
});
