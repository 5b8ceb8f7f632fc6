import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createOpenAiGenerator } from '../../../generator/index.js';
import type { Generator } from '../../../generator/index.js';
import { OpenAiOptions } from '../../../generator/openai/options.js';
import type { OpenAiSettings } from '../../../generator/openai/options.js';
import { AppError } from '../../../protocol/errors.js';
import { partsOf, textOf } from '../../contract/generator.contract.js';
import { promptOf } from '../../fixtures/prompts.js';
import { startScriptedModelServer } from '../../fixtures/scripted-model-server.js';
import type { ScriptedModelServer } from '../../fixtures/scripted-model-server.js';

const KEY = 'sk-do-not-show-me-0123456789';
const never = new AbortController().signal;

let upstream: ScriptedModelServer;
const generators: Generator[] = [];
const servers: Server[] = [];

beforeAll(async () => {
  upstream = await startScriptedModelServer();
});
afterAll(() => upstream.close());
afterEach(async () => {
  await Promise.all(generators.splice(0).map((generator) => generator.close()));
  for (const server of servers.splice(0)) server.close();
});

async function replyWith(settings: Partial<OpenAiSettings>): Promise<string> {
  const generator = createOpenAiGenerator({
    url: upstream.url,
    model: 'scripted/steady',
    key: KEY,
    retryBaseMs: 1,
    retries: 1,
    ...settings,
  });
  generators.push(generator);
  return textOf(await partsOf(generator.generate(promptOf('Hello'), { signal: never })));
}

async function failureWith(settings: Partial<OpenAiSettings>): Promise<AppError> {
  const error: unknown = await replyWith(settings).catch((thrown: unknown) => thrown);
  if (!(error instanceof AppError)) throw new Error('expected an AppError', { cause: error });
  return error;
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A port on which nothing listens: one that was just given back. */
async function closedPort(): Promise<number> {
  const url = new URL(await serve(() => {}));
  await new Promise((resolve) => servers.pop()?.close(resolve));
  return Number(url.port);
}

describe('one line says what to do about', () => {
  it('a wrong key', async () => {
    const error = await failureWith({ model: 'scripted/unauthorized' });
    expect(error).toMatchObject({
      code: 'UPSTREAM_FAILED',
      message: 'The model server refused the key: check PARLEY_MODEL_KEY.',
    });
  });

  it('a missing key', async () => {
    const error = await failureWith({ model: 'scripted/unauthorized', key: undefined });
    expect(error.message).toBe('The model server asks for a key: set PARLEY_MODEL_KEY.');
  });

  it('an unknown model, with the models that there are', async () => {
    const error = await failureWith({ model: 'llama-9000' });
    expect(error.message).toBe(
      'The model server has no model "llama-9000": set PARLEY_MODEL to one that it has ' +
        '(scripted/steady, scripted/slow, scripted/drip, scripted/cut, scripted/garbage and 12 more).',
    );
  });

  it('an unknown model of a server that lists none', async () => {
    const url = await serve((request, response) => {
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end(request.url === '/v1/models' ? '{}' : '{"error":{"code":"model_not_found"}}');
    });
    const error = await failureWith({ url, model: 'llama-9000' });
    expect(error.message).toBe('The model server has no model "llama-9000": check PARLEY_MODEL.');
  });

  it('a wrong port', async () => {
    const port = await closedPort();
    const error = await failureWith({ url: `http://127.0.0.1:${port}` });
    expect(error.message).toBe(
      `Nothing listens at 127.0.0.1:${port} (connection refused): ` +
        'is the model server running, and is PARLEY_MODEL_URL right?',
    );
  });

  it('a wrong path', async () => {
    const error = await failureWith({ url: `${upstream.url}/api/v3` });
    expect(error.message).toBe(
      `There is nothing at ${upstream.url}/api/v3/chat/completions (404): is PARLEY_MODEL_URL right?`,
    );
  });

  it('a web page in place of a model server', async () => {
    const error = await failureWith({ model: 'scripted/html' });
    expect(error.message).toBe(
      `What answers at ${new URL(upstream.url).host} is no model server (it sent text/html, not JSON): ` +
        'is PARLEY_MODEL_URL right?',
    );
  });

  it('an https address for a server that speaks http', async () => {
    const error = await failureWith({ url: upstream.url.replace('http:', 'https:') });
    expect(error.message).toMatch(
      /^No secure connection to 127\.0\.0\.1:\d+ \(\w+\): is PARLEY_MODEL_URL right\?$/,
    );
  });

  it('a redirect, which is not followed with the key', async () => {
    const url = await serve((_request, response) =>
      response.writeHead(301, { location: upstream.url }).end(),
    );
    const before = upstream.requests.length;
    expect((await failureWith({ url })).message).toMatch(/redirects elsewhere \(301\)/);
    expect(upstream.requests).toHaveLength(before);
  });

  it('a request that the server does not take', async () => {
    const url = await serve((_request, response) =>
      response.writeHead(400).end('{"error":"too many tokens"}'),
    );
    const error = await failureWith({ url });
    expect(error.message).toBe('The model server refused the request (400): its own log says why.');
    expect(error.cause).toMatchObject({ message: 'HTTP 400: {"error":"too many tokens"}' });
  });

  it('an error in the middle of the stream', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(`data: {"error":{"message":"out of memory (${KEY})"}}\n\n`);
    });
    const error = await failureWith({ url });
    expect(error.message).toBe('The model server gave up in the middle of the answer: its own log says why.');
    expect(error.cause).toMatchObject({ message: '{"message":"out of memory ([key])"}' });
  });

  it('a server that sends bytes without an end of line', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end('x'.repeat(1_100_000));
    });
    expect((await failureWith({ url })).message).toMatch(/no chat completion/);
  });
});

describe('an error', () => {
  it('never shows the key, not even in what the vendor wrote', async () => {
    const url = await serve((request, response) => {
      response.writeHead(500).end(`{"error":{"message":"bad header: ${request.headers.authorization}"}}`);
    });
    const port = await closedPort();
    const failures = [
      await failureWith({ url }),
      await failureWith({ url: `http://127.0.0.1:${port}` }),
      await failureWith({ model: 'scripted/unauthorized' }),
      await failureWith({ model: 'scripted/cut?after=0&ms=1' }),
    ];
    for (const failure of failures)
      expect(inspect(failure, { depth: 20, showHidden: true })).not.toContain(KEY);
    const { error } = OpenAiOptions.safeParse({ url: 'ftp://x', model: '', key: `${KEY} with a space` });
    expect(inspect(error, { depth: 20 })).not.toContain(KEY);
  });
});

describe('the address of a model server', () => {
  it.each([
    ['http://127.0.0.1:11434', 'http://127.0.0.1:11434/v1/'],
    ['http://127.0.0.1:11434/', 'http://127.0.0.1:11434/v1/'],
    ['https://models.internal/v1', 'https://models.internal/v1/'],
    ['https://models.internal/openai/v1/', 'https://models.internal/openai/v1/'],
  ])('%s means %s', (url, expected) => {
    expect(OpenAiOptions.parse({ url, model: 'm' }).url.href).toBe(expected);
  });

  it.each(['ftp://models.internal', 'models.internal', 'http://user:secret@models.internal'])(
    '%s is refused',
    (url) => {
      expect(OpenAiOptions.safeParse({ url, model: 'm' }).success).toBe(false);
    },
  );
});

describe('a server that does not stream', () => {
  it('is understood when it answers with the whole completion', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({
          choices: [{ message: { role: 'assistant', content: 'All at once.' }, finish_reason: 'stop' }],
        }),
      );
    });
    expect(await replyWith({ url })).toBe('All at once.');
  });
});
