/** What every Generator promises (generator/generator.ts), asked of each implementation by its own test. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineTask } from '../../generator/index.js';
import type { Completion, Generator, GeneratorPart, Prompt } from '../../generator/index.js';
import { promptOf } from '../fixtures/prompts.js';

export interface GeneratorUnderTest {
  generator: Generator;
  /** Prompts whose replies differ. */
  prompts: [Prompt, Prompt];
  /** Whether something of the generator still runs, once the abort has reached it. */
  isIdle: () => Promise<boolean>;
}

/** The same kind of generator over an engine whose behaviour a test can choose. */
export interface ScriptedEngines {
  /** Answers every task with this text. */
  saying: (text: string) => Promise<Generator>;
  failing: () => Promise<Generator>;
}

const countWords = defineTask({
  name: 'count-words',
  standsFor: [],
  version: '1',
  schema: z.object({ words: z.int(), longest: z.string() }),
  maxTokens: 60,
  messages: (sentence: string) => [
    { role: 'system', content: 'Count the words and name the longest one, as JSON: {"words", "longest"}.' },
    { role: 'user', content: sentence },
  ],
  fallback: (sentence) => ({ words: sentence.split(' ').length, longest: 'by rules' }),
});

const never = new AbortController().signal;

export async function partsOf(parts: AsyncIterable<GeneratorPart>): Promise<GeneratorPart[]> {
  const collected: GeneratorPart[] = [];
  for await (const part of parts) collected.push(part);
  return collected;
}

export function textOf(parts: GeneratorPart[]): string {
  return parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
}

export function describeGeneratorContract(name: string, make: () => Promise<GeneratorUnderTest>): void {
  describe(`${name}, as a generator`, () => {
    it('says something and ends with exactly one stop, which is last', async () => {
      const { generator, prompts } = await make();
      const parts = await partsOf(generator.generate(prompts[0], { signal: never }));
      expect(textOf(parts).trim()).not.toBe('');
      expect(parts.filter((part) => part.type === 'stop')).toHaveLength(1);
      expect(parts.at(-1)).toEqual({ type: 'stop', reason: 'stop' });
    });

    it('names its dialogue act and its retries before its text, and its usage after it', async () => {
      const { generator, prompts } = await make();
      const types = (await partsOf(generator.generate(prompts[0], { signal: never }))).map(
        (part) => part.type,
      );
      const firstText = types.indexOf('text');
      const lastText = types.lastIndexOf('text');
      for (const type of ['act', 'retry', 'queued', 'voice', 'candidates'] as const)
        expect(types.lastIndexOf(type)).toBeLessThan(firstText);
      expect(types.slice(firstText, lastText).every((type) => type === 'text')).toBe(true);
    });

    it('writes text that can be stored: no empty part, no half character, no U+0000', async () => {
      const { generator } = await make();
      const parts = await partsOf(generator.generate(promptOf('Hi 👋🏽 there'), { signal: never }));
      for (const part of parts) {
        if (part.type !== 'text') continue;
        expect(part.text).not.toBe('');
        expect(part.text.isWellFormed()).toBe(true);
        expect(part.text).not.toContain('\u0000');
      }
    });

    it('does nothing for a signal that is aborted already, and throws its reason', async () => {
      const { generator, prompts, isIdle } = await make();
      const reason = new Error('not any more');
      const parts = partsOf(generator.generate(prompts[0], { signal: AbortSignal.abort(reason) }));
      await expect(parts).rejects.toBe(reason);
      expect(await isIdle()).toBe(true);
    });

    it('stops in the middle when aborted, throws the reason and leaves nothing running', async () => {
      const { generator, prompts, isIdle } = await make();
      const controller = new AbortController();
      const reason = new Error('stop');
      const seen: GeneratorPart[] = [];
      const reading = (async () => {
        for await (const part of generator.generate(prompts[0], { signal: controller.signal })) {
          seen.push(part);
          if (part.type === 'text') controller.abort(reason);
        }
      })();
      await expect(reading).rejects.toBe(reason);
      expect(seen.filter((part) => part.type === 'text')).toHaveLength(1);
      expect(await isIdle()).toBe(true);
    });

    it('leaves nothing running when its reader walks away', async () => {
      const { generator, prompts, isIdle } = await make();
      for await (const part of generator.generate(prompts[0], { signal: never })) {
        if (part.type === 'text') break;
      }
      expect(await isIdle()).toBe(true);
    });

    it('writes two replies at once without mixing them', async () => {
      const { generator, prompts } = await make();
      const alone = await Promise.all([...prompts, ...prompts].map((prompt) => replyTo(generator, prompt)));
      expect(alone[0]).not.toBe(alone[1]);
      expect([alone[2], alone[3]]).toEqual([alone[0], alone[1]]);
      expect(await replyTo(generator, prompts[0])).toBe(alone[0]);
      expect(await replyTo(generator, prompts[1])).toBe(alone[1]);
    });

    it('says who it is and how long a prompt may be', async () => {
      const { generator } = await make();
      expect(['composer', 'openai', 'local']).toContain(generator.identity.kind);
      expect(generator.promptTokenBudget).toBeGreaterThan(0);
    });
  });
}

/** What `complete` promises; the parts that need a chosen engine are asked where there is one. */
export function describeTaskContract(
  name: string,
  make: () => Promise<Generator>,
  engines?: ScriptedEngines,
): void {
  const ask = (generator: Generator): Promise<Completion<{ words: number; longest: string }>> =>
    generator.complete(countWords, 'one two three', { signal: never });

  describe(`${name}, asked for a task`, () => {
    it('answers in the form of the schema, and says whether its model or the rules did', async () => {
      const generator = await make();
      const { answer, by, degraded, modelCalls } = await ask(generator);
      expect(countWords.schema.safeParse(answer).success).toBe(true);
      if (by !== null) expect({ degraded, modelCalls }).toEqual({ degraded: undefined, modelCalls: 1 });
      else {
        expect(answer).toEqual(countWords.fallback('one two three'));
        expect(degraded?.reason).not.toBe('');
        expect(modelCalls).toBe(degraded?.because === 'no-model' ? 0 : 1);
      }
    });

    it('throws the reason of a signal that is aborted already', async () => {
      const reason = new Error('not any more');
      const generator = await make();
      const completion = (async () =>
        generator.complete(countWords, 'one', { signal: AbortSignal.abort(reason) }))();
      await expect(completion).rejects.toBe(reason);
    });
  });

  if (engines === undefined) return;
  describe(`${name}, asked for a task of a model`, () => {
    it.each([
      ['as it is', '{"words": 3, "longest": "three"}'],
      ['in a code fence', 'Here you are:\n```json\n{"words": 3, "longest": "three"}\n```'],
      ['with a slip', '{words: 3, "longest": "three",}'],
      ['after its thoughts', '<think>{"words": 9} or so?</think>\n{"words": 3, "longest": "three"}'],
    ])('takes an answer that comes %s', async (_how, text) => {
      const { answer, by, degraded, modelCalls, usage } = await ask(await engines.saying(text));
      expect(answer).toEqual({ words: 3, longest: 'three' });
      expect({ degraded, modelCalls }).toEqual({ degraded: undefined, modelCalls: 1 });
      expect(by?.model).toBeTruthy();
      expect(usage?.completionTokens).toBeGreaterThan(0);
    });

    it.each(['I would rather not.', '{"words": "three"}', '[]'])(
      'says that %s was not to be read, and lets the rules answer',
      async (text) => {
        const { answer, by, degraded, modelCalls } = await ask(await engines.saying(text));
        expect(degraded).toMatchObject({
          because: 'unreadable',
          reason: expect.stringContaining('count-words') as string,
        });
        expect({ answer, by, modelCalls }).toEqual({
          answer: { words: 3, longest: 'by rules' },
          by: null,
          modelCalls: 1,
        });
      },
    );

    it('lets the rules answer where the engine fails, and says why', async () => {
      const { answer, by, degraded } = await ask(await engines.failing());
      expect(degraded?.because).toBe('failed');
      expect(degraded?.reason).not.toBe('');
      expect({ answer, by }).toEqual({ answer: { words: 3, longest: 'by rules' }, by: null });
    });
  });
}

async function replyTo(generator: Generator, prompt: Prompt): Promise<string> {
  return textOf(await partsOf(generator.generate(prompt, { signal: never })));
}
