/** What a local model keeps from turn to turn, and what it does with a dialogue that is too long. */
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createLocalGenerator, defineTask } from '../../../generator/index.js';
import type { GeneratorPart, LocalGenerator } from '../../../generator/index.js';
import type { ReplyReport } from '../../../generator/local/thread-protocol.js';
import { partsOf, textOf } from '../../contract/generator.contract.js';
import { dialogueOf, promptOf } from '../../fixtures/prompts.js';
import { TEMPLATE_WITHOUT_SYSTEM } from '../../fixtures/tiny-onnx/tiny-llama.js';
import { makeTinyModels, spawnOffline } from './tiny-model.js';

const signal = new AbortController().signal;
const models = makeTinyModels();
const open: LocalGenerator[] = [];

interface Talk {
  generator: LocalGenerator;
  /** The reply, and what it took. */
  say(message: string, dialogue?: string[]): Promise<{ text: string; report: ReplyReport }>;
}

function talkTo(model: string, settings: { contextTokens?: number } = {}): Talk {
  const reports: Promise<ReplyReport | null>[] = [];
  const generator = createLocalGenerator(
    { modelsFolder: models.folder, model, maxReplyTokens: 24, ...settings },
    { spawn: spawnOffline, watch: (report) => reports.push(report) },
  );
  open.push(generator);
  return {
    generator,
    async say(message, dialogue = []) {
      const prompt = promptOf(message, { dialogue: dialogueOf(...dialogue) });
      const text = textOf(await partsOf(generator.generate(prompt, { signal })));
      const report = await reports.at(-1);
      if (report == null) throw new Error('The reply broke.');
      return { text, report };
    },
  };
}

const plain = models.add('plain', { endsEvery: null });
const first = talkTo(plain);
afterAll(async () => {
  await Promise.all(open.map((generator) => generator.close()));
  models.remove();
});

describe('a conversation with a local model', () => {
  it('reads only what is new, and gives the same replies as if it had read everything', async () => {
    const dialogue: string[] = [];
    const questions = ['Hello there', 'What is a lighthouse?', 'And a tower?'];
    const turns = [];
    for (const question of questions) {
      const { text, report } = await first.say(question, dialogue);
      turns.push({ question, before: [...dialogue], text, report });
      dialogue.push(question, text);
    }
    // What a turn shares with the one before: everything up to the date, which stands before the last message only.
    const [one, two, three] = turns.map(({ report }) => report);
    expect(one?.readTokens).toBe(one?.promptTokens);
    const persona = (one?.promptTokens ?? 0) - tokensAfterPersona('Hello there');
    expect(two?.readTokens).toBe((two?.promptTokens ?? 0) - persona);
    const exchange = `${questions[0]}<|im_end|>\n<|im_start|>assistant\n${turns[0]?.text}<|im_end|>\n<|im_start|>user\n`;
    expect((three?.promptTokens ?? 0) - (three?.readTokens ?? 0)).toBe(persona + lengthOf(exchange));

    const fresh = talkTo(plain);
    for (const { question, before, text } of turns.reverse()) {
      // Each in a model that remembers nothing of it, or no more than the persona.
      const again = await fresh.say(question, before);
      expect(again.text).toBe(text);
    }
  });

  it('is not mixed up with another that goes on beside it', async () => {
    const alone = [await first.say('A'), await first.say('B')].map(({ text }) => text);
    const one = await first.say('More', ['A', alone[0] ?? '']);
    const two = await first.say('More', ['B', alone[1] ?? '']);
    const oneAgain = await first.say('More', ['A', alone[0] ?? '']);
    expect(oneAgain.text).toBe(one.text);
    expect(oneAgain.report.readTokens).toBe(1);
    expect((await first.say('More', ['B', alone[1] ?? ''])).text).toBe(two.text);
  });

  it('that is too long for the model goes on without its oldest exchanges', async () => {
    const small = talkTo(plain, { contextTokens: 400 });
    await small.generator.load();
    expect(small.generator.promptTokenBudget).toBe(400 - 24);
    const long = Array.from({ length: 20 }, (_, i) => `This is line ${i} of it.`);
    const { text, report } = await small.say('And now?', long);
    expect(report.promptTokens).toBeLessThanOrEqual(400 - 24);
    expect(report.promptTokens).toBeGreaterThan(400 - 24 - 130);
    expect(text).not.toBe('');
    await expect(small.say('x'.repeat(500))).rejects.toMatchObject({
      code: 'UPSTREAM_FAILED',
      message: `The prompt is longer than the model ${plain} takes: The last message alone has more than 376 tokens.`,
    });
  });

  it('works with a template that knows no system role, and with one in a file of its own', async () => {
    const without = talkTo(
      models.add('other-template', {
        chatTemplate: TEMPLATE_WITHOUT_SYSTEM,
        templateInFile: true,
        endsEvery: null,
      }),
    );
    expect((await without.say('Hello', ['Hi', 'Good day'])).text).not.toBe('');
  });
});

describe('a local model that is busy', () => {
  it('tells those who wait their place, and serves people in turn', async () => {
    const order: string[] = [];
    const ask = async (person: string): Promise<GeneratorPart[]> => {
      const parts = await partsOf(
        first.generator.generate(promptOf('Hello'), { signal, onBehalfOf: person }),
      );
      order.push(person);
      return parts;
    };
    const replies = await Promise.all(['ann', 'ann', 'ann', 'bob'].map(ask));
    expect(order).toEqual(['ann', 'bob', 'ann', 'ann']);
    const places = replies.map((parts) =>
      parts.flatMap((part) => (part.type === 'queued' ? [part.position] : [])),
    );
    expect(places.map((told) => told.at(-1))).toEqual([undefined, 1, 1, 1]);
    expect(replies[2]?.map(({ type }) => type).lastIndexOf('queued')).toBeLessThan(
      replies[2]?.findIndex(({ type }) => type === 'text') ?? 0,
    );
  });

  it('leaves one who is stopped in the queue, without asking the model', async () => {
    const running = partsOf(first.generator.generate(promptOf('Hello'), { signal }));
    const controller = new AbortController();
    const waiting = first.generator.generate(promptOf('Hi'), { signal: controller.signal });
    expect((await waiting.next()).value).toEqual({ type: 'queued', position: 1 });
    const next = waiting.next();
    controller.abort(new Error('stopped'));
    await expect(next).rejects.toThrow('stopped');
    expect((await running).at(-1)?.type).toBe('stop');
  });
});

describe('a task for a local model', () => {
  const task = defineTask<string, { yes: boolean }>({
    name: 'is-it',
    standsFor: [],
    version: '1',
    schema: z.object({ yes: z.boolean() }),
    maxTokens: 8,
    messages: (input) => [{ role: 'user', content: input }],
    fallback: () => ({ yes: false }),
  });

  it('is asked once, and answered by rules where the answer is no JSON', async () => {
    const { answer, by, degraded, modelCalls, usage } = await first.generator.complete(task, 'Is it?', {
      signal,
    });
    expect({ answer, by, modelCalls }).toEqual({ answer: { yes: false }, by: null, modelCalls: 1 });
    expect(degraded?.because).toBe('unreadable');
    expect(usage).toMatchObject({ completionTokens: 8 });
  });
});

/** What follows the persona in the first prompt: one token a byte, four of them for the four marks. */
function tokensAfterPersona(message: string): number {
  return lengthOf(`Today is Tuesday, 24 November 2026.\n\n${message}<|im_end|>\n<|im_start|>assistant\n`);
}

function lengthOf(text: string): number {
  return Buffer.byteLength(text.replace(/<\|im_(start|end)\|>/g, '#'));
}
