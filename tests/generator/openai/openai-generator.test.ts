import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createOpenAiGenerator } from '../../../generator/index.js';
import type { Generator, GeneratorPart } from '../../../generator/index.js';
import type { OpenAiSurroundings } from '../../../generator/openai/openai-generator.js';
import type { OpenAiSettings } from '../../../generator/openai/options.js';
import {
  describeGeneratorContract,
  describeTaskContract,
  partsOf,
  textOf,
} from '../../contract/generator.contract.js';
import { ManualClock } from '../../fixtures/manual-clock.js';
import { dialogueOf, promptOf } from '../../fixtures/prompts.js';
import { startScriptedModelServer } from '../../fixtures/scripted-model-server.js';
import type { RecordedRequest, ScriptedModelServer } from '../../fixtures/scripted-model-server.js';

const never = new AbortController().signal;

let upstream: ScriptedModelServer;
const open: Generator[] = [];

beforeAll(async () => {
  upstream = await startScriptedModelServer();
});
afterAll(() => upstream.close());
afterEach(() => Promise.all(open.splice(0).map((generator) => generator.close())));

function generatorFor(
  model: string,
  settings: Partial<OpenAiSettings> = {},
  surroundings: OpenAiSurroundings = {},
): Generator {
  const generator = createOpenAiGenerator({ url: upstream.url, model, ...settings }, surroundings);
  open.push(generator);
  return generator;
}

async function reply(generator: Generator, message = 'Hello'): Promise<GeneratorPart[]> {
  return partsOf(generator.generate(promptOf(message), { signal: never }));
}

/** The chat requests that arrived while `act` ran. */
async function requestsDuring(act: () => Promise<unknown>): Promise<RecordedRequest[]> {
  const before = upstream.requests.length;
  await act();
  return upstream.requests.slice(before);
}

describeGeneratorContract('openai', async () => {
  const before = upstream.requests.length;
  return {
    generator: generatorFor('scripted/echo?ms=1'),
    prompts: [promptOf('The first of two questions.'), promptOf('Quite another question, and longer.')],
    isIdle: async () => {
      await Promise.all(upstream.requests.slice(before).map((request) => request.ended));
      return true;
    },
  };
});

describeTaskContract('openai', () => Promise.resolve(generatorFor('scripted/echo?ms=1')), {
  saying: (text) => Promise.resolve(generatorFor(`scripted/say?ms=1&text=${encodeURIComponent(text)}`)),
  failing: () => Promise.resolve(generatorFor('scripted/error')),
});

describe('a model server without a chosen model', () => {
  it('is asked for the first model that it lists, and the voice is then known by name', async () => {
    const generator = createOpenAiGenerator({ url: upstream.url });
    open.push(generator);
    expect(generator.identity.model).toBe('default model');
    const requests = await requestsDuring(() => reply(generator));
    expect(requests.map(({ body }) => body.model)).toEqual([generator.identity.model]);
    expect(generator.identity.model).toMatch(/^scripted\//);
  });
});

describe('a reply from a model server', () => {
  it('is streamed token by token, with its usage and its end', async () => {
    const parts = await reply(generatorFor('scripted/steady?tokens=20&ms=1'));
    expect(parts.map((part) => part.type)).toEqual([...Array<string>(20).fill('text'), 'usage', 'stop']);
    expect(textOf(parts)).toMatch(/^A lighthouse is a tower/);
    expect(parts.at(-2)).toMatchObject({ type: 'usage', completionTokens: 20 });
  });

  it('may be slow to begin and drip', async () => {
    const slow = await reply(generatorFor('scripted/slow?first=60&ms=1&tokens=3'));
    expect(textOf(slow)).toBe('A lighthouse is a tower w');
    const drip = await reply(generatorFor('scripted/drip?ms=20'));
    expect(textOf(drip)).toBe('One word, then a pause.');
  });

  it('arrives as soon as it is said', async () => {
    const parts = generatorFor('scripted/manual').generate(promptOf('Hello'), { signal: never });
    const first = parts[Symbol.asyncIterator]().next();
    const request = await upstream.received(upstream.requests.length + 1);
    upstream.release(1);
    expect(await first).toEqual({ done: false, value: { type: 'text', text: 'A lighth' } });
    expect(request.tokensSent).toBe(1);
  });

  it.each([
    ['length', 'length'],
    ['content_filter', 'content-filter'],
    ['tool_calls', 'stop'],
  ])('that ends with finish reason %s ends with stop reason %s', async (finish, reason) => {
    const parts = await reply(generatorFor(`scripted/steady?tokens=2&ms=1&finish=${finish}`));
    expect(parts.at(-1)).toEqual({ type: 'stop', reason });
  });

  it('is asked for with the prompt as chat messages, the key and the limits', async () => {
    const generator = generatorFor('scripted/echo', {
      key: 'sk-secret',
      maxReplyTokens: 77,
      temperature: 0.5,
    });
    const prompt = promptOf('And now?', { dialogue: dialogueOf('Hi', 'Hello.') });
    const [request] = await requestsDuring(() => partsOf(generator.generate(prompt, { signal: never })));
    expect(request?.authorization).toBe('Bearer sk-secret');
    expect(request?.body).toMatchObject({ stream: true, max_tokens: 77, temperature: 0.5 });
    expect(request?.body.messages.map((message) => message.role)).toEqual([
      'system',
      'user',
      'assistant',
      'user',
    ]);
  });

  it('of a server that talks without end is cut at the longest reply', async () => {
    const generator = generatorFor('scripted/endless?ms=1', { maxReplyCharacters: 100 });
    const [request] = await requestsDuring(async () => {
      const parts = await reply(generator);
      expect(textOf(parts)).toHaveLength(100);
      expect(parts.at(-1)).toEqual({ type: 'stop', reason: 'length' });
    });
    expect((await request?.ended)?.how).toBe('hung-up');
  });

  it('is never cut inside a character', async () => {
    const smiles = '🙂'.repeat(40);
    const limit = 'Today is Tuesday, 24 November 2026.'.length;
    const parts = await reply(
      generatorFor('scripted/echo?ms=1', { maxReplyCharacters: limit + 2 + 5 }),
      smiles,
    );
    expect(textOf(parts)).toBe(`Today is Tuesday, 24 November 2026.\n\n🙂🙂`);
  });
});

describe('before its first token a failed request', () => {
  it('is made again, and the reply says that it was', async () => {
    const generator = generatorFor('scripted/flaky?failures=2&tokens=2', { retryBaseMs: 1 });
    const requests = await requestsDuring(async () => {
      const parts = await reply(generator);
      expect(parts.map((part) => part.type)).toEqual(['retry', 'retry', 'text', 'text', 'usage', 'stop']);
    });
    expect(requests).toHaveLength(3);
  });

  it('is given up after the last retry', async () => {
    const generator = generatorFor('scripted/error', { retries: 2, retryBaseMs: 1 });
    const requests = await requestsDuring(() => expect(reply(generator)).rejects.toThrow(/failed \(500\)/));
    expect(requests).toHaveLength(3);
  });

  it('waits at least as long as Retry-After says', async () => {
    const clock = new ManualClock();
    const generator = generatorFor('scripted/busy?after=7&times=1&tokens=1', {}, { clock, random: () => 0 });
    const parts = generator.generate(promptOf('Hello'), { signal: never })[Symbol.asyncIterator]();
    expect((await parts.next()).value).toMatchObject({ type: 'retry' });
    const text = parts.next();
    await clock.waiting();
    const before = upstream.requests.length;
    clock.advance(6_999);
    expect(upstream.requests).toHaveLength(before);
    clock.advance(1);
    expect((await text).value).toEqual({ type: 'text', text: 'A lighth' });
  });

  it('is not waited for longer than the cap: the error says when to come back', async () => {
    const generator = generatorFor('scripted/busy?after=3600');
    const requests = await requestsDuring(() =>
      expect(reply(generator)).rejects.toMatchObject({ code: 'UPSTREAM_FAILED', retryAfterMs: 3_600_000 }),
    );
    expect(requests).toHaveLength(1);
  });

  it('is made again when the connection breaks, and never after a token', async () => {
    const early = generatorFor('scripted/cut?after=0&ms=1', { retries: 1, retryBaseMs: 1 });
    const requests = await requestsDuring(() =>
      expect(reply(early)).rejects.toMatchObject({ code: 'UPSTREAM_FAILED' }),
    );
    expect(requests).toHaveLength(2);
    const others = await requestsDuring(async () => {
      const late = generatorFor('scripted/cut?after=1&manual=1', { retries: 1 });
      const parts = late.generate(promptOf('Hello'), { signal: never })[Symbol.asyncIterator]();
      const first = parts.next();
      await upstream.received(upstream.requests.length + 1);
      upstream.release(1);
      expect((await first).value).toMatchObject({ type: 'text' });
      upstream.release(1);
      await expect(parts.next()).rejects.toMatchObject({ code: 'UPSTREAM_FAILED' });
    });
    expect(others).toHaveLength(1);
  });

  it('is not made again when the turn is stopped while waiting', async () => {
    const clock = new ManualClock();
    const controller = new AbortController();
    const generator = generatorFor('scripted/error', {}, { clock });
    const parts = generator
      .generate(promptOf('Hello'), { signal: controller.signal })
      [Symbol.asyncIterator]();
    await parts.next();
    const next = parts.next();
    await clock.waiting();
    controller.abort(new Error('stopped'));
    await expect(next).rejects.toThrow('stopped');
  });
});

describe('a reply that breaks off', () => {
  it.each(['destroyed', 'ended'])(
    '(the connection is %s) keeps what was said and is no normal end',
    async (how) => {
      const seen: GeneratorPart[] = [];
      const generator = generatorFor(`scripted/cut?after=3&manual=1&how=${how}`);
      const reading = (async () => {
        for await (const part of generator.generate(promptOf('Hello'), { signal: never })) {
          seen.push(part);
          if (seen.length === 3) upstream.release(1);
        }
      })();
      await upstream.received(upstream.requests.length + 1);
      upstream.release(3);
      await expect(reading).rejects.toMatchObject({ code: 'UPSTREAM_FAILED' });
      expect(seen.map((part) => part.type)).toEqual(['text', 'text', 'text']);
    },
  );

  it('with garbage says so', async () => {
    await expect(reply(generatorFor('scripted/garbage?after=2&ms=1'))).rejects.toMatchObject({
      code: 'UPSTREAM_FAILED',
      message: 'The model server sent something that is no chat completion: the answer ends here.',
    });
  });

  it('without a word is an error, not an empty answer', async () => {
    await expect(reply(generatorFor('scripted/empty'))).rejects.toThrow(/ended its answer without a word/);
  });
});

describe('a model server that is silent', () => {
  it('is given up when the first token is overdue, and the request is closed', async () => {
    const clock = new ManualClock();
    const generator = generatorFor('scripted/silent', {}, { clock });
    const parts = reply(generator);
    const request = await upstream.received(upstream.requests.length + 1);
    clock.advance(30_000);
    await expect(parts).rejects.toMatchObject({
      code: 'UPSTREAM_TIMEOUT',
      message:
        'The model server did not begin to answer within 30 s: it may be overloaded or still loading the model.',
    });
    expect((await request.ended).how).toBe('hung-up');
  });

  it('in the middle is given up when the next token is overdue', async () => {
    const clock = new ManualClock();
    const generator = generatorFor('scripted/manual', { betweenTokensTimeoutMs: 5_000 }, { clock });
    const parts = generator.generate(promptOf('Hello'), { signal: never })[Symbol.asyncIterator]();
    const first = parts.next();
    await upstream.received(upstream.requests.length + 1);
    clock.advance(29_999);
    upstream.release(1);
    expect((await first).value).toMatchObject({ type: 'text' });
    const second = parts.next();
    clock.advance(30_000);
    await expect(second).rejects.toMatchObject({
      code: 'UPSTREAM_TIMEOUT',
      message: 'The model server fell silent in the middle of the answer: nothing came for 5 s.',
    });
  });

  it('is left at once when the turn is stopped', async () => {
    const controller = new AbortController();
    const parts = partsOf(
      generatorFor('scripted/silent').generate(promptOf('Hello'), { signal: controller.signal }),
    );
    const request = await upstream.received(upstream.requests.length + 1);
    controller.abort(new Error('stopped'));
    await expect(parts).rejects.toThrow('stopped');
    expect((await request.ended).how).toBe('hung-up');
  });
});
