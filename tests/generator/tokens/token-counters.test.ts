import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTokens as countCl100k } from 'gpt-tokenizer/encoding/cl100k_base';
import { countTokens as countO200k } from 'gpt-tokenizer/encoding/o200k_base';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GeneratorIdentity } from '../../../generator/index.js';
import { createTokenCounters, estimateTokens } from '../../../generator/index.js';
import { countInPieces } from '../../../generator/tokens/in-pieces.js';
import { encodingOf } from '../../../generator/tokens/known-encodings.js';
import { rememberCounts } from '../../../generator/tokens/remembered-counts.js';
import { TEXTS } from './texts.js';

const identityOf = (model: string | null): GeneratorIdentity => ({ kind: 'openai', model, version: null });
const text = TEXTS.french ?? '';

describe('the tokens of a text', () => {
  it("are counted by the model's own tokenizer once it is loaded, and estimated until then", async () => {
    const counters = createTokenCounters();
    const identity = identityOf('gpt-4o-mini');
    expect(counters.counterFor(identity)).toMatchObject({ by: 'estimate' });
    await counters.prepare(identity);
    const counter = counters.counterFor(identity);
    expect([counter.by, counter.count(text)]).toEqual(['o200k_base', countO200k(text)]);
  });

  it('are estimated for a model that nobody knows', async () => {
    const counters = createTokenCounters();
    await counters.prepare(identityOf('my-model'));
    expect(counters.counterFor(identityOf('my-model')).count(text)).toBe(estimateTokens(text));
  });

  it('are estimated, and it is told once, where the package is missing', async () => {
    const told: string[] = [];
    const counters = createTokenCounters({
      encoding: () => Promise.reject(new Error('Cannot find package')),
      onFailure: (what) => void told.push(what),
    });
    for (const _again of [1, 2]) await counters.prepare(identityOf('gpt-4o'));
    expect(counters.counterFor(identityOf('gpt-4o')).by).toBe('estimate');
    expect(told).toEqual([expect.stringContaining('"gpt-4o"')]);
  });

  it('need no tokenizer where no model reads them', async () => {
    const counters = createTokenCounters({ encoding: () => Promise.reject(new Error('must not be asked')) });
    await counters.prepare(identityOf(null));
    expect(counters.counterFor(identityOf(null)).by).toBe('estimate');
  });
});

it.each<[model: string, encoding: string | undefined]>([
  ['gpt-4o-2024-08-06', 'o200k_base'],
  ['openai/gpt-5-mini', 'o200k_base'],
  ['ft:gpt-4o-mini:acme::abc', 'o200k_base'],
  ['gpt-oss-20b', 'o200k_base'],
  ['o3-mini', 'o200k_base'],
  ['gpt-4', 'cl100k_base'],
  ['gpt-4-turbo', 'cl100k_base'],
  ['gpt-35-turbo', 'cl100k_base'],
  ['llama3.2:3b', undefined],
  ['openchat', undefined],
  ['o1000', undefined],
])('"%s" is counted by %s', (model, encoding) => {
  expect(encodingOf(model)).toBe(encoding);
});

describe('a tokenizer.json on this machine', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-tokens-'));
    // A vocabulary of whole words: everything else is unknown, one token each.
    const tokenizer = {
      ...{ version: '1.0', truncation: null, padding: null, added_tokens: [], normalizer: null },
      pre_tokenizer: { type: 'Whitespace' },
      ...{ post_processor: null, decoder: null },
      model: { type: 'WordLevel', vocab: { '[UNK]': 0, owl: 1, sea: 2 }, unk_token: '[UNK]' },
    };
    await writeFile(join(folder, 'tokenizer.json'), JSON.stringify(tokenizer));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('counts before any name does', async () => {
    const counters = createTokenCounters({ foldersOf: () => [join(folder, 'not-there'), folder] });
    await counters.prepare(identityOf('gpt-4o'));
    const counter = counters.counterFor(identityOf('gpt-4o'));
    expect([counter.by, counter.count('owl sea otter')]).toEqual(['tokenizer.json', 3]);
  });

  it.each(['..', '../secret', 'a/../../b', '/etc', '.'])('is not looked for at %j', async (name) => {
    const looked: string[] = [];
    const counters = createTokenCounters({ foldersOf: (model) => [looked.push(model), folder].map(String) });
    await counters.prepare(identityOf(name));
    expect([counters.counterFor(identityOf(name)).by, looked]).toEqual(['estimate', []]);
  });

  it('that cannot be read is told, and texts are estimated', async () => {
    await writeFile(join(folder, 'tokenizer_config.json'), '{ not JSON');
    const told: unknown[] = [];
    const counters = createTokenCounters({ foldersOf: () => [folder], onFailure: (what) => told.push(what) });
    await counters.prepare(identityOf('local'));
    expect([counters.counterFor(identityOf('local')).by, told.length]).toEqual(['estimate', 1]);
  });
});

describe('what an engine reports of its prompts', () => {
  const identity = identityOf('unknown model');
  const countAfter = (...prompts: { counted: number; reported: number }[]) => {
    const counters = createTokenCounters();
    for (const prompt of prompts) counters.learn(identity, prompt);
    return counters.counterFor(identity).count(text) / estimateTokens(text);
  };

  it('raises the next count at once', () => {
    expect(countAfter({ counted: 1_000, reported: 1_500 })).toBeCloseTo(1.5, 1);
  });

  it('is not applied twice to what was counted with it', () => {
    expect(countAfter({ counted: 1_000, reported: 1_500 }, { counted: 1_500, reported: 1_500 })).toBeCloseTo(
      1.5,
      1,
    );
  });

  it('lowers it slowly, and never below the count itself', () => {
    const lower = Array.from({ length: 10 }, () => ({ counted: 1_500, reported: 1_000 }));
    const after = countAfter({ counted: 1_000, reported: 1_500 }, ...lower);
    expect(after).toBeGreaterThan(1.35);
    expect(after).toBeLessThan(1.5);
    expect(countAfter({ counted: 1_000, reported: 100 })).toBe(1);
  });

  it('is not believed beyond three times, and of a short prompt not at all', () => {
    expect(countAfter({ counted: 1_000, reported: 90_000 })).toBeCloseTo(3, 1);
    expect(countAfter({ counted: 50, reported: 100 })).toBe(1);
  });
});

describe('a tokenizer', () => {
  it('is not given runs that it takes the square of: 100,000 characters in well under a second', () => {
    const count = countInPieces(countO200k);
    for (const unbroken of ['a', '的', '👩‍👩‍👧', ' ', '!']) {
      const long = unbroken.repeat(100_000 / unbroken.length);
      const began = performance.now();
      expect(count(long)).toBeGreaterThan(0);
      expect(performance.now() - began).toBeLessThan(1_500);
    }
  });

  it('counts cut runs at most a token a cut higher, and others exactly', () => {
    for (const [name, sample] of Object.entries(TEXTS)) {
      const [cut, whole] = [countInPieces(countCl100k)(sample), countCl100k(sample)];
      expect(cut, name).toBeGreaterThanOrEqual(whole);
      expect(cut - whole, name).toBeLessThanOrEqual(Math.ceil(sample.length / 100));
    }
    expect(countInPieces(countCl100k)(text)).toBe(countCl100k(text));
  });
});

it('counts are kept by a hash, and only so many', () => {
  let counted = 0;
  const count = rememberCounts((given) => ((counted += 1), given.length), 100);
  const texts = Array.from({ length: 150 }, (_, n) => `${'a text that is long enough '.repeat(2)}${n}`);
  for (const one of texts) expect(count(one)).toBe(one.length);
  expect(counted).toBe(150);
  expect(count(texts.at(-1) ?? '')).toBe(texts.at(-1)?.length);
  expect(counted).toBe(150);
  count(texts[0] ?? '');
  expect(counted).toBe(151);
});
