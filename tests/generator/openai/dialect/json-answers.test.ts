import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json as readJson } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createOpenAiGenerator, defineTask } from '../../../../generator/index.js';
import { strictest } from '../../../../generator/openai/dialect/json-format.js';
import { createModelServer } from '../../../../generator/openai/model-server.js';
import { OpenAiOptions } from '../../../../generator/openai/options.js';
import { DIALECTS, REFUSALS, wholeAnswer } from '../../../fixtures/scripted-model/dialects.js';
import type { Recorded } from '../../../fixtures/scripted-model/dialects.js';
import { startRecordedServer } from '../../../fixtures/scripted-model/recorded-server.js';
import type { RecordedServer } from '../../../fixtures/scripted-model/recorded-server.js';
import { deferred } from '../../../harness/fakes/deferred.js';

const never = new AbortController().signal;
const ANSWER = { search: true, query: 'tides in Cardiff' };

const decide = defineTask({
  name: 'decide-search',
  standsFor: ['sdm', 'sgm'],
  version: '1',
  schema: z.object({ search: z.boolean(), query: z.string().nullable() }),
  maxTokens: 64,
  messages: (said: string) => [
    { role: 'system', content: 'Decide whether to search.' },
    { role: 'user', content: said },
  ],
  fallback: () => ({ search: false, query: null }),
});

let server: RecordedServer | undefined;
afterEach(() => server?.close());

/** The response formats that were asked for, in order, when the task is put `times` times. */
async function formatsAsked(takes: (type: string) => Recorded | undefined, times = 2): Promise<string[]> {
  const typeOf = (body: Record<string, unknown>): string =>
    (body['response_format'] as { type: string } | undefined)?.type ?? 'none';
  server = await startRecordedServer(
    DIALECTS.other,
    (body) => takes(typeOf(body)) ?? wholeAnswer(JSON.stringify(ANSWER)),
  );
  const generator = createOpenAiGenerator({ url: server.url, model: 'm' });
  for (let time = 0; time < times; time += 1) {
    const { answer, degraded } = await generator.complete(decide, 'When is high water?', { signal: never });
    expect({ answer, degraded }).toEqual({ answer: ANSWER, degraded: undefined });
  }
  await generator.close();
  return server.asked.map(typeOf);
}

describe('an answer as JSON', () => {
  it('is asked for whole, with the schema, where the server holds a model to one', async () => {
    expect(await formatsAsked(() => undefined)).toEqual(['json_schema', 'json_schema']);
    expect(server?.asked[0]).toMatchObject({
      stream: false,
      temperature: 0,
      max_tokens: 64,
      response_format: {
        type: 'json_schema',
        json_schema: {
          name: 'decide_search',
          strict: true,
          schema: { type: 'object', required: ['search', 'query'], additionalProperties: false },
        },
      },
    });
    expect(server?.asked[0]).not.toHaveProperty('stream_options');
    expect(JSON.stringify(server?.asked[0]?.['messages'])).not.toContain('JSON schema');
  });

  it.each([
    ['that knows no schema', REFUSALS.onlyJsonObject],
    ['that cannot turn this one into a grammar', REFUSALS.llamaSchema],
    ['whose backend lacks a feature of it', REFUSALS.vllmSchema],
  ])('is asked for as some JSON of a server %s, from then on', async (_which, refusal) => {
    const formats = await formatsAsked((type) => (type === 'json_schema' ? refusal : undefined));
    expect(formats).toEqual(['json_schema', 'json_object', 'json_object']);
    expect(JSON.stringify(server?.asked[1]?.['messages'])).toContain('JSON schema');
  });

  it('is asked for in words alone of a server that takes neither', async () => {
    const refusals: Record<string, Recorded> = {
      json_schema: REFUSALS.onlyJsonObject,
      json_object: REFUSALS.noJsonObject,
    };
    const formats = await formatsAsked((type) => refusals[type]);
    expect(formats).toEqual(['json_schema', 'json_object', 'none', 'none']);
    expect(server?.asked.at(-1)?.['messages']).toEqual([
      { role: 'system', content: expect.stringContaining('"query"') as string },
      { role: 'user', content: 'When is high water?' },
    ]);
  });

  it('is not asked for differently because the prompt was too long', async () => {
    server = await startRecordedServer(DIALECTS.other, () => REFUSALS.vllmContext);
    const generator = createOpenAiGenerator({ url: server.url, model: 'm' });
    const { degraded } = await generator.complete(decide, 'When?', { signal: never });
    expect(degraded).toMatchObject({
      because: 'failed',
      reason: expect.stringContaining('longer than') as string,
    });
    expect(server.asked).toHaveLength(1);
    await generator.close();
  });
});

describe('a task for a reasoning model', () => {
  it.each([
    ['ollama', { reasoning_effort: 'none' }],
    ['llama.cpp', { chat_template_kwargs: { enable_thinking: false } }],
    ['vllm', { chat_template_kwargs: { enable_thinking: false } }],
    ['other', {}],
  ] as const)('asks a known server (%s) to spare the thoughts', async (name, fields) => {
    server = await startRecordedServer(DIALECTS[name], () => wholeAnswer(JSON.stringify(ANSWER)));
    const model = createModelServer(OpenAiOptions.parse({ url: server.url, model: 'm' }));
    await model.recognise(never);
    await model.chat({ messages: [], json: { name: 'x', schema: {} } }, never);
    await model.chat({ messages: [] }, never);
    await model.close();
    const fieldsOf = ({ reasoning_effort, chat_template_kwargs }: Record<string, unknown>) => ({
      reasoning_effort,
      chat_template_kwargs,
    });
    expect(server.asked.map(fieldsOf)).toEqual([fieldsOf(fields), fieldsOf({})]);
  });

  it('is asked so too after a reply that had begun before the server was known', async () => {
    const [asked, go] = [deferred(), deferred()];
    const upstream = createServer((request, response) => {
      const reply = async (): Promise<void> => {
        if (request.method === 'POST') asked.resolve();
        if (request.method === 'POST') await go.promise;
        const list = { object: 'list', data: DIALECTS.vllm.models };
        response.setHeader('content-type', 'application/json').end(JSON.stringify(list));
      };
      if (request.method === 'POST') bodies.push(readJson(request) as Promise<object>);
      void reply();
    });
    const bodies: Promise<object>[] = [];
    await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
    const { port } = upstream.address() as AddressInfo;
    const model = createModelServer(OpenAiOptions.parse({ url: `http://127.0.0.1:${port}`, model: 'm' }));
    const early = model.chat({ messages: [] }, never);
    await asked.promise;
    expect(await model.recognise(never)).toBe('vllm');
    go.resolve();
    await early;
    await model.chat({ messages: [], json: { name: 'x', schema: {} } }, never);
    expect(await bodies.at(-1)).toHaveProperty('chat_template_kwargs');
    await model.close();
    upstream.closeAllConnections();
    upstream.close();
  });

  it('does without where the server does not take the field', async () => {
    server = await startRecordedServer(DIALECTS.vllm, (body) =>
      'chat_template_kwargs' in body ? REFUSALS.vllmNoTemplateKwargs : wholeAnswer(JSON.stringify(ANSWER)),
    );
    const model = createModelServer(OpenAiOptions.parse({ url: server.url, model: 'm' }));
    await model.recognise(never);
    for (const _ of [1, 2]) await model.chat({ messages: [], json: { name: 'x', schema: {} } }, never);
    await model.close();
    expect(server.asked.map((body) => 'chat_template_kwargs' in body)).toEqual([true, false, false]);
  });
});

describe('a strict schema', () => {
  const jsonSchema = (schema: z.ZodType): object => z.toJSONSchema(schema, { io: 'input' });

  it('closes every object, and says nothing else than the schema', () => {
    const schema = jsonSchema(
      z.object({
        facts: z.array(z.object({ text: z.string(), kind: z.enum(['like', 'job']) })),
        note: z.union([z.object({ at: z.int() }), z.null()]),
      }),
    );
    const { schema: strict, strict: isStrict } = strictest(schema);
    expect(isStrict).toBe(true);
    expect(strict).toMatchObject({
      additionalProperties: false,
      properties: {
        facts: { items: { additionalProperties: false, required: ['text', 'kind'] } },
        note: { anyOf: [{ additionalProperties: false }, { type: 'null' }] },
      },
    });
    expect(JSON.parse(JSON.stringify(strict), drop('additionalProperties'))).toEqual(
      JSON.parse(JSON.stringify(schema), drop('$schema')),
    );
  });

  it.each([
    ['an optional property', z.object({ a: z.string().optional() })],
    ['a default', z.object({ a: z.string().default('x') })],
    ['a record', z.object({ a: z.record(z.string(), z.number()) })],
    ['properties of any name', z.looseObject({ a: z.string() })],
    ['a keyword that strict mode lacks', z.object({ a: z.string().min(2) })],
    ['no object at its root', z.array(z.string())],
  ])('is not made of one with %s, which goes out as it is', (_what, schema) => {
    const given = jsonSchema(schema);
    expect(strictest(given)).toEqual({
      schema: JSON.parse(JSON.stringify(given), drop('$schema')) as object,
      strict: false,
    });
  });
});

function drop(name: string) {
  return (key: string, value: unknown): unknown => (key === name ? undefined : value);
}
