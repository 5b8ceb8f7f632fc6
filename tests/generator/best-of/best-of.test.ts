import { describe, expect, it } from 'vitest';
import { answerWithoutModel } from '../../../generator/complete-task.js';
import { createBestOf, createComposer } from '../../../generator/index.js';
import type { GenerateOptions, Generator, GeneratorPart, Prompt } from '../../../generator/index.js';
import { AppError } from '../../../protocol/errors.js';
import { promptOf } from '../../fixtures/prompts.js';
import { deferred } from '../../harness/fakes/deferred.js';

type Script = (index: number, options: GenerateOptions) => AsyncIterable<GeneratorPart>;

/** A generator whose every call has a script of its own; it notes with what options it was called. */
function scripted(script: Script): Generator & { calls: GenerateOptions[] } {
  const calls: GenerateOptions[] = [];
  return {
    calls,
    identity: { kind: 'openai', model: 'scripted', version: null },
    promptTokenBudget: 4_000,
    generate: (_prompt, options) => script(calls.push(options) - 1, options),
    complete: answerWithoutModel,
    close: () => Promise.resolve(),
  };
}

async function* saying(...parts: (string | GeneratorPart)[]): AsyncGenerator<GeneratorPart> {
  for (const part of parts) yield typeof part === 'string' ? { type: 'text', text: part } : part;
  yield { type: 'stop', reason: 'stop' };
}

const failing = (error: Error): AsyncIterable<GeneratorPart> => ({
  [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }),
});

const prompt = promptOf('Tell me about owls.');
const byLength = { name: 'length', score: (_prompt: Prompt, text: string) => text.length };

async function drawn(generator: Generator, options: Partial<GenerateOptions> = {}): Promise<GeneratorPart[]> {
  const parts: GeneratorPart[] = [];
  const { signal } = new AbortController();
  for await (const part of generator.generate(prompt, { signal, ...options })) parts.push(part);
  return parts;
}

describe('the best of n replies', () => {
  const usage = (promptTokens: number, completionTokens: number) =>
    ({ type: 'usage', promptTokens, completionTokens }) as const;

  it('says the best one as it came, after all of them with their scores, and what all cost', async () => {
    const texts = [['Short.'], ['The', ' longest', ' of all.'], ['In between.']];
    const inner = scripted((index) => saying(...(texts[index] ?? []), usage(100, 11)));
    expect(await drawn(createBestOf(inner, { n: 3, scorer: byLength }))).toEqual([
      usage(100, 11),
      usage(200, 22),
      usage(300, 33),
      {
        type: 'candidates',
        candidates: [
          { text: 'Short.', score: 6, chosen: false },
          { text: 'The longest of all.', score: 19, chosen: true },
          { text: 'In between.', score: 11, chosen: false },
        ],
      },
      { type: 'text', text: 'The' },
      { type: 'text', text: ' longest' },
      { type: 'text', text: ' of all.' },
      { type: 'stop', reason: 'stop' },
    ]);
  });

  it('are drawn at once, each with a seed of its own, and not all at temperature 0', async () => {
    const all = deferred();
    let running = 0;
    const inner = scripted(async function* () {
      running += 1;
      if (running === 3) all.resolve();
      await all.promise;
      yield* saying('Yes.');
    });
    await drawn(createBestOf(inner, { n: 3, random: () => 0.5 }), {
      onBehalfOf: 'ana',
      sampling: { topP: 0.9 },
    });
    const samplings = inner.calls.map(({ sampling, onBehalfOf }) => ({ ...sampling, onBehalfOf }));
    const seed = 2 ** 30;
    expect(samplings).toEqual(
      [seed, seed + 1, seed + 2].map((own) => ({
        temperature: 0.8,
        topP: 0.9,
        seed: own,
        onBehalfOf: 'ana',
      })),
    );
  });

  it('are drawn as the caller asked', async () => {
    const inner = scripted(() => saying('Yes.'));
    await drawn(createBestOf(inner, { n: 2 }), { sampling: { temperature: 0.2, seed: 7 } });
    expect(inner.calls.map(({ sampling }) => sampling)).toEqual([
      { temperature: 0.2, seed: 7 },
      { temperature: 0.2, seed: 8 },
    ]);
  });

  it('leaves out who failed or said nothing', async () => {
    const inner = scripted((index) =>
      index === 0 ? failing(new AppError('UPSTREAM_FAILED')) : index === 1 ? saying(' ') : saying('Yes.'),
    );
    const parts = await drawn(createBestOf(inner, { n: 3, scorer: byLength }));
    expect(parts[0]).toEqual({ type: 'candidates', candidates: [{ text: 'Yes.', score: 4, chosen: true }] });
  });

  it('leaves out what a filter ended, unless nothing else is left', async () => {
    const filtered = (): AsyncIterable<GeneratorPart> =>
      (async function* () {
        yield { type: 'text', text: 'A long reply that was' } as const;
        yield { type: 'stop', reason: 'content-filter' } as const;
      })();
    const best = async (n: number, script: Script) =>
      (await drawn(createBestOf(scripted(script), { n, scorer: byLength }))).at(-1);
    expect(await best(2, (index) => (index === 0 ? filtered() : saying('Yes.')))).toMatchObject({
      reason: 'stop',
    });
    expect(await best(2, filtered)).toMatchObject({ reason: 'content-filter' });
  });

  it('fails where all do, as the first did', async () => {
    const inner = scripted((index) => failing(new AppError('UPSTREAM_FAILED', { message: `no ${index}` })));
    await expect(drawn(createBestOf(inner, { n: 2 }))).rejects.toThrow('no 0');
  });

  it('tells the place of the first in the queue while none has begun, and what is tried again', async () => {
    const [first, second] = [deferred(), deferred()];
    const inner = scripted(async function* (index) {
      yield { type: 'queued', position: index + 3 };
      await first.promise;
      yield { type: 'queued', position: index + 1 };
      await second.promise;
      if (index === 0) yield { type: 'retry', reason: '503' };
      else yield { type: 'queued', position: 1 };
      yield* saying('Yes.');
    });
    const parts: GeneratorPart[] = [];
    const { signal } = new AbortController();
    for await (const part of createBestOf(inner, { n: 2 }).generate(prompt, { signal })) {
      parts.push(part);
      if (part.type === 'queued' && part.position === 3) first.resolve();
      if (part.type === 'queued' && part.position === 1) second.resolve();
    }
    expect(parts.slice(0, 4)).toMatchObject([
      { type: 'queued', position: 3 },
      { type: 'queued', position: 1 },
      { type: 'retry', reason: '503' },
      { type: 'candidates' },
    ]);
  });

  it('tells what those that ended have cost to whoever stops while others are drawn', async () => {
    const inner = scripted((index) =>
      index === 0
        ? saying('Yes.', usage(100, 10))
        : (async function* () {
            yield { type: 'text' as const, text: 'No' };
            await new Promise(() => undefined);
          })(),
    );
    const parts = createBestOf(inner, { n: 2 }).generate(prompt, { signal: new AbortController().signal });
    for await (const part of parts) {
      expect(part).toEqual(usage(100, 10));
      break;
    }
  });

  it('ends all of them when it is aborted, with its reason, and when nobody listens any more', async () => {
    const hanging = () =>
      scripted(async function* (_index, { signal }) {
        yield { type: 'queued', position: 1 };
        await new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
        });
      });
    const aborted = hanging();
    const controller = new AbortController();
    const parts = createBestOf(aborted, { n: 3 }).generate(prompt, { signal: controller.signal });
    const reading = (async () => {
      for await (const part of parts) if (part.type === 'queued') controller.abort(new Error('stopped'));
    })();
    await expect(reading).rejects.toThrow('stopped');
    expect(aborted.calls.map(({ signal }) => signal.aborted)).toEqual([true, true, true]);

    const left = hanging();
    for await (const _part of createBestOf(left, { n: 2 }).generate(prompt, {
      signal: new AbortController().signal,
    }))
      break;
    expect(left.calls.map(({ signal }) => signal.aborted)).toEqual([true, true]);
  });

  it('refuses a scorer that gives no number', async () => {
    const inner = scripted(() => saying('Yes.'));
    const scorer = { name: 'broken', score: () => NaN };
    await expect(drawn(createBestOf(inner, { n: 2, scorer }))).rejects.toThrow('finite number');
  });

  it('is nothing but the one where n is 1, or where no model writes', async () => {
    const inner = scripted(() => saying('Yes.'));
    const options = { signal: new AbortController().signal, sampling: { seed: 1 } };
    await drawn(createBestOf(inner, { n: 1 }), options);
    expect(inner.calls).toEqual([options]);
    const composer = createComposer({ pace: 0 });
    const parts = await drawn(createBestOf(composer, { n: 4 }));
    expect(parts.some(({ type }) => type === 'candidates')).toBe(false);
    expect(parts).toEqual(await drawn(composer));
  });
});
