/** What every Generator promises (generator/generator.ts), asked of each implementation by its own test. */
import { describe, expect, it } from 'vitest';
import type { Generator, GeneratorPart, Prompt } from '../../generator/index.js';
import { promptOf } from '../fixtures/prompts.js';

export interface GeneratorUnderTest {
  generator: Generator;
  /** Prompts whose replies differ. */
  prompts: [Prompt, Prompt];
  /** Whether something of the generator still runs, once the abort has reached it. */
  isIdle: () => Promise<boolean>;
}

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
      for (const type of ['act', 'retry'] as const) expect(types.lastIndexOf(type)).toBeLessThan(firstText);
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

async function replyTo(generator: Generator, prompt: Prompt): Promise<string> {
  return textOf(await partsOf(generator.generate(prompt, { signal: never })));
}
