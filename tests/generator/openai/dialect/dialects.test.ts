import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  createOpenAiGenerator,
  defineTask,
  findModelServers,
  listModels,
} from '../../../../generator/index.js';
import type { GeneratorPart, OpenAiSettings } from '../../../../generator/index.js';
import { AppError } from '../../../../protocol/errors.js';
import { partsOf, textOf } from '../../../contract/generator.contract.js';
import { promptOf } from '../../../fixtures/prompts.js';
import { DIALECTS, json, REFUSALS, STREAMS } from '../../../fixtures/scripted-model/dialects.js';
import type { Dialect, Recorded } from '../../../fixtures/scripted-model/dialects.js';
import { startRecordedServer } from '../../../fixtures/scripted-model/recorded-server.js';
import type { RecordedServer } from '../../../fixtures/scripted-model/recorded-server.js';
import { closedUrl, closePools, poolOf } from '../pool/pool-under-test.js';

const never = new AbortController().signal;
const servers: RecordedServer[] = [];

afterEach(async () => {
  await closePools();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(
  dialect: Dialect,
  answer: (body: Record<string, unknown>, nth: number) => Recorded,
): Promise<RecordedServer> {
  const server = await startRecordedServer(dialect, answer);
  servers.push(server);
  return server;
}

async function replyOf(url: string, settings: Partial<OpenAiSettings> = {}): Promise<GeneratorPart[]> {
  const generator = createOpenAiGenerator({ url, model: 'qwen3:4b', retries: 0, ...settings });
  try {
    return await partsOf(generator.generate(promptOf('Hello'), { signal: never }));
  } finally {
    await generator.close();
  }
}

async function lineFor(answer: Recorded, settings: Partial<OpenAiSettings> = {}): Promise<string> {
  const server = await serve(DIALECTS.other, () => answer);
  const error: unknown = await replyOf(server.url, settings).catch((thrown: unknown) => thrown);
  if (!(error instanceof AppError)) throw new Error('expected an AppError', { cause: error });
  return error.message;
}

describe('a reply is the same words in every dialect', () => {
  it.each(Object.entries(STREAMS))('%s', async (_name, recorded) => {
    const server = await serve(DIALECTS.other, () => recorded);
    expect(await replyOf(server.url)).toEqual([
      { type: 'text', text: 'Hello' },
      { type: 'text', text: ' there.' },
      { type: 'usage', promptTokens: 11, completionTokens: 2 },
      { type: 'stop', reason: 'stop' },
    ]);
  });

  it('and a reply that was all thought says so', async () => {
    const thought = { choices: [{ delta: { reasoning: 'Hm.' }, finish_reason: 'length' }] };
    const body = `data: ${JSON.stringify(thought)}\n\ndata: [DONE]\n\n`;
    const headers = { 'content-type': 'text/event-stream' };
    expect(await lineFor({ status: 200, headers, body })).toBe(
      'The model "qwen3:4b" spent its whole answer on thinking: allow it longer replies, or change PARLEY_MODEL.',
    );
  });
});

describe('one line says what to do about', () => {
  const template =
    'The model "qwen3:4b" has no chat template: start its server with one, or set PARLEY_MODEL to an instruct model.';
  const context =
    'The prompt is longer than what the model server takes: start it with a context of 8192 tokens.';
  const unknown =
    'The model server has no model "qwen3:4b": set PARLEY_MODEL to one that it has (some-model).';

  it.each([
    ['a model that Ollama has not pulled', REFUSALS.ollamaUnknownModel, unknown],
    ['a model that vLLM does not serve', REFUSALS.vllmUnknownModel, unknown],
    ['a model without a chat template', REFUSALS.vllmNoTemplate, template],
    [
      'too little memory',
      REFUSALS.ollamaOutOfMemory,
      'The model server has too little memory for the model: set PARLEY_MODEL to a smaller one.',
    ],
    [
      'a model that llama.cpp still loads',
      REFUSALS.llamaLoading,
      'The model server is still loading the model: try again in a moment.',
    ],
    ['a prompt too long for llama.cpp', REFUSALS.llamaContext, context],
    ['a prompt too long for vLLM', REFUSALS.vllmContext, context],
    ['a prompt too long for OpenAI', REFUSALS.openaiContext, context],
    [
      'an account without credit',
      REFUSALS.openaiQuota,
      'The account at 127.0.0.1 has no credit left (429): top it up, or change PARLEY_MODEL_KEY.',
    ],
  ])('%s', async (_what, refusal, line) => {
    expect(await lineFor(refusal)).toBe(line);
  });

  it('the same in the words of the console, where the endpoint was made there', async () => {
    const where = { where: 'Attic' };
    expect(await lineFor(REFUSALS.openaiContext, where)).toMatch(
      /, or lower the context of "Attic" in the console\.$/,
    );
    expect(await lineFor(REFUSALS.ollamaUnknownModel, where)).toContain(
      'set the model of "Attic" in the console to one that it has (some-model)',
    );
    expect(await lineFor(json(404, {}), { ...where, model: 'some-model' })).toMatch(
      /is the address of "Attic" in the console right\?$/,
    );
  });
});

describe('a prompt that a content filter refuses', () => {
  it('ends as a reply that it cuts does, and goes to no other endpoint', async () => {
    const strict = await serve(DIALECTS.other, () => REFUSALS.azureFilter);
    const other = await serve(DIALECTS.other, () => STREAMS['openai']!);
    const endpoints = [strict, other].map(({ url }, index) => ({
      id: `${index}`,
      name: `Endpoint ${index}`,
      priority: index,
      concurrency: null,
      url,
      model: 'm',
    }));
    const pool = poolOf(endpoints);
    const task = defineTask({
      name: 'say-yes',
      standsFor: [],
      version: '1',
      schema: z.string(),
      maxTokens: 9,
      messages: () => [{ role: 'user', content: 'Yes?' }],
      fallback: () => 'by rules',
    });
    const parts = await partsOf(pool.generate(promptOf('Hello'), { signal: never }));
    expect(parts).toEqual([{ type: 'stop', reason: 'content-filter' }]);
    const completion = await pool.complete(task, undefined, { signal: never });
    expect(completion.degraded?.reason).toMatch(/^The content filter/);
    expect(other.asked).toEqual([]);
  });
});

describe('a field that a server does not take', () => {
  it.each([
    ['the old name of the limit', REFUSALS.openaiLimitName, 'max_tokens', { max_completion_tokens: 1_024 }],
    ['a temperature', REFUSALS.openaiTemperature, 'temperature', {}],
    ['stream options', REFUSALS.noStreamOptions, 'stream_options', {}],
  ])('(%s) is left out at once and from then on', async (_what, refusal, field, instead) => {
    const server = await serve(DIALECTS.other, (body) => (field in body ? refusal : STREAMS['openai']!));
    const generator = createOpenAiGenerator({ url: server.url, model: 'm', temperature: 0.7 });
    for (const _ of [1, 2]) {
      const parts = await partsOf(generator.generate(promptOf('Hello'), { signal: never }));
      expect(textOf(parts)).toBe('Hello there.');
    }
    await generator.close();
    expect(server.asked.map((body) => field in body)).toEqual([true, false, false]);
    expect(server.asked[2]).toMatchObject(instead);
  });

  it('is not left out twice: a refusal that stays is told', async () => {
    const refusals = [
      REFUSALS.openaiLimitName,
      json(400, { error: { message: '', param: 'max_completion_tokens' } }),
    ];
    const server = await serve(DIALECTS.other, (_body, nth) => refusals[nth - 1] ?? STREAMS['openai']!);
    await expect(replyOf(server.url)).rejects.toThrow(/refused the request \(400\)/);
    expect(server.asked).toHaveLength(2);
  });
});

describe('which server it is', () => {
  it.each([
    ['ollama', 'ollama', ['/v1/models']],
    ['ollamaOwnModel', 'ollama', ['/v1/models', '/api/version']],
    ['llama.cpp', 'llama.cpp', ['/v1/models']],
    ['llamaBehindProxy', 'llama.cpp', ['/v1/models', '/api/version', '/props']],
    ['vllm', 'vllm', ['/v1/models']],
    ['other', 'other', ['/v1/models', '/api/version', '/props', '/version']],
  ] as const)('of %s is learned beside the first reply: %s', async (name, kind, looks) => {
    const server = await serve(DIALECTS[name], () => STREAMS['openai']!);
    const endpoint = { id: 'a', name: 'Attic', priority: 1, concurrency: null, url: server.url, model: 'm' };
    const pool = poolOf([endpoint]);
    const recognised = new Promise<void>((resolve) =>
      pool.onChange(() => pool.health()[0]?.server !== null && resolve()),
    );
    expect(pool.health()[0]?.server).toBeNull();
    await partsOf(pool.generate(promptOf('Hello'), { signal: never }));
    await recognised;
    expect(pool.health()[0]?.server).toBe(kind);
    expect(server.looked).toEqual(looks);
  });
});

describe('an endpoint without a chosen model', () => {
  it('is asked for the first one that it lists, and the reply names it', async () => {
    const server = await serve(DIALECTS.vllm, () => STREAMS['openai']!);
    const endpoint = { id: 'a', name: 'Attic', priority: 1, concurrency: null, url: server.url };
    const pool = poolOf([endpoint]);
    expect(pool.identity).toMatchObject({ model: 'default model', endpoint: 'Attic' });
    const parts = await partsOf(pool.generate(promptOf('Hello'), { signal: never }));
    expect(parts[0]).toMatchObject({ type: 'voice', identity: { model: 'Qwen/Qwen3-4B' } });
    expect(pool.identity.model).toBe('Qwen/Qwen3-4B');
  });
});

describe('looking for model servers on this machine', () => {
  it('finds those that list models, and asks them for nothing else', async () => {
    const ollama = await serve(DIALECTS.ollama, () => json(500, {}));
    const vllm = await serve(DIALECTS.vllm, () => json(500, {}));
    const own = await serve(DIALECTS.other, () => json(500, {}));
    const closed = Number(new URL(await closedUrl()).port);
    const ports = [ollama.port, closed, vllm.port, own.port];
    expect(await findModelServers({ ports, except: [own.port] })).toEqual([
      { url: ollama.url, server: 'ollama', models: ['qwen3:4b'] },
      { url: vllm.url, server: 'vllm', models: ['Qwen/Qwen3-4B'] },
    ]);
    expect([...ollama.asked, ...vllm.asked, ...own.looked]).toEqual([]);
    expect(new Set([...ollama.looked, ...vllm.looked])).toEqual(new Set(['/v1/models']));
  });

  it('stops with its signal', async () => {
    const reason = new Error('not any more');
    await expect(findModelServers({ ports: [], signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('lists the models of one, or says in one line what is wrong', async () => {
    const { url } = await serve(DIALECTS.ollama, () => json(500, {}));
    expect(await listModels({ url }, never)).toEqual(['qwen3:4b']);
    await expect(listModels({ url: `${url}/api` }, never)).rejects.toThrow(
      `There is nothing at ${url}/api/models (404): is PARLEY_MODEL_URL right?`,
    );
    await expect(listModels({ url: await closedUrl(), where: 'Attic' }, never)).rejects.toMatchObject({
      code: 'UPSTREAM_FAILED',
      message: expect.stringMatching(
        /connection refused.*is the address of "Attic" in the console right\?$/,
      ) as string,
    });
  });
});
