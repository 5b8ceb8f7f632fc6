import OpenAI from 'openai';
import { afterEach, describe, expect, it } from 'vitest';
import type { TurnId, VisitorId } from '../../../protocol/ids.js';
import { memoryOf, safetyOf, searchOf, UNSAFE, pass, PASSAGE } from '../../harness/fakes/turn-parts.js';
import { createScriptedApp } from '../../harness/scripted-app.js';
import type { ScriptedApp } from '../../harness/scripted-app.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';
import { clientOf, extensionOf, hello, makeProgram, storedTurn } from './programs.js';

let app: TestApp;
afterEach(() => app.close());

async function scripted(...[scenario, options]: Parameters<typeof createScriptedApp>): Promise<ScriptedApp> {
  const made = await createScriptedApp(scenario, options);
  app = made;
  return made;
}

async function readAll(stream: AsyncIterable<OpenAI.ChatCompletionChunk>) {
  const chunks: OpenAI.ChatCompletionChunk[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const text = chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('');
  const finish = chunks.map((chunk) => chunk.choices[0]?.finish_reason).find((reason) => reason != null);
  return { chunks, text, finish };
}

/** The promise's rejection, as the client throws it. */
async function failure(promise: Promise<unknown>): Promise<InstanceType<typeof OpenAI.APIError>> {
  const error = await promise.then(
    () => new Error('did not fail'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof OpenAI.APIError) return error;
  throw error;
}

describe("OpenAI's client", () => {
  it('gets an answer, its usage and a turn whose trace is stored', async () => {
    await scripted('steady?tokens=5&ms=1');
    const { client } = await makeProgram(app);
    const reply = await client.chat.completions.create({ model: 'parley', messages: hello });
    expect(reply).toMatchObject({ object: 'chat.completion', model: 'parley' });
    expect(reply.choices[0]).toMatchObject({ finish_reason: 'stop', message: { role: 'assistant' } });
    expect(reply.choices[0]?.message.content?.length).toBeGreaterThan(5);
    expect(reply.usage?.completion_tokens).toBe(5);
    const { turn_id: turnId, sources, notice } = extensionOf(reply);
    expect([sources, notice]).toEqual([[], undefined]);
    const turn = await storedTurn(app, turnId);
    const trace = await app.server.services.turns.trace(turn.visitor_id as VisitorId, turn.id as TurnId);
    expect(trace).toMatchObject({ turnId, state: 'done' });
  });

  it('streams the same, the role first and the extension last', async () => {
    await scripted('steady?tokens=5&ms=1');
    const { client } = await makeProgram(app);
    const whole = await client.chat.completions.create({ model: 'parley', messages: hello });
    const stream = await client.chat.completions.create({
      model: 'parley',
      messages: hello,
      stream: true,
      stream_options: { include_usage: true },
    });
    const { chunks, text, finish } = await readAll(stream);
    expect(chunks[0]?.choices[0]?.delta).toEqual({ role: 'assistant', content: '' });
    expect([text, finish]).toEqual([whole.choices[0]?.message.content, 'stop']);
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { completion_tokens: 5 } });
    const { turn_id: turnId } = extensionOf(chunks.at(-2));
    expect((await storedTurn(app, turnId)).state).toBe('done');
    expect(new Set(chunks.map((chunk) => chunk.id))).toEqual(new Set([`chatcmpl-${turnId}`]));
  });

  it('streams as the built-in voice too, with no usage unless it is asked for', async () => {
    app = await createTestApp();
    const { client } = await makeProgram(app);
    const stream = await client.chat.completions.create({ model: 'parley', messages: hello, stream: true });
    const { chunks, text } = await readAll(stream);
    expect(text).not.toBe('');
    expect(chunks.filter((chunk) => chunk.usage != null)).toEqual([]);
  });

  it('stops the turn and the request to the model when it hangs up in mid-stream', async () => {
    const { model } = await scripted('manual?tokens=30');
    const { client, key } = await makeProgram(app);
    const asked = client.chat.completions.create({ model: 'parley', messages: hello, stream: true });
    const request = await model.received(1);
    model.release(5);
    const stream = await asked;
    for await (const chunk of stream) {
      if (chunk.choices[0]?.delta.content) break; // leaving the loop hangs up
    }
    expect(await request.ended).toMatchObject({ how: 'hung-up' });
    const [turn] = await app.server.services.database.db.selectFrom('turn').selectAll().execute();
    await endOf(turn?.id as TurnId);
    expect((await storedTurn(app, turn?.id ?? '')).state).toBe('stopped');
    const [listed] = await app.server.services.keys.list();
    expect(listed).toMatchObject({ id: key.id, usage: { requests: 1 } });
  });

  it('stops the turn when it hangs up before the first word', async () => {
    const { model } = await scripted('manual?tokens=30');
    const { client } = await makeProgram(app);
    const controller = new AbortController();
    const asked = client.chat.completions.create(
      { model: 'parley', messages: hello },
      { signal: controller.signal },
    );
    const request = await model.received(1);
    controller.abort();
    await expect(asked).rejects.toThrow(OpenAI.APIUserAbortError);
    expect(await request.ended).toMatchObject({ how: 'hung-up' });
    const [turn] = await app.server.services.database.db.selectFrom('turn').selectAll().execute();
    await endOf(turn?.id as TurnId);
    expect((await storedTurn(app, turn?.id ?? '')).state).toBe('stopped');
  });

  it('is told of a block by its finish reason, with the notice beside it', async () => {
    const safety = safetyOf({ screenInput: async () => UNSAFE });
    app = await createTestApp({ overrides: { modules: { safety } } });
    const { client } = await makeProgram(app);
    const reply = await client.chat.completions.create({ model: 'parley', messages: hello });
    expect(reply.choices[0]).toMatchObject({
      finish_reason: 'content_filter',
      message: { content: '', refusal: UNSAFE.notice },
    });
    expect(extensionOf(reply).notice).toEqual({
      kind: 'blocked-input',
      text: UNSAFE.notice,
      hazards: ['S9'],
    });
    expect(reply.usage).toMatchObject({ total_tokens: 0 });
    const stream = await client.chat.completions.create({ model: 'parley', messages: hello, stream: true });
    const { chunks, text, finish } = await readAll(stream);
    expect([text, finish]).toEqual(['', 'content_filter']);
    expect(extensionOf(chunks.at(-1)).notice?.kind).toBe('blocked-input');
  });

  it('keeps what was said before an answer was blocked', async () => {
    const openGate = () => {
      let pushed = 0;
      return {
        push: (text: string) => (++pushed === 3 ? { text: '', blocked: true } : pass(text)),
        end: () => pass(''),
        verdict: UNSAFE,
      };
    };
    await scripted('steady?tokens=9&ms=1', { overrides: { modules: { safety: safetyOf({ openGate }) } } });
    const { client } = await makeProgram(app);
    const stream = await client.chat.completions.create({ model: 'parley', messages: hello, stream: true });
    const { chunks, text, finish } = await readAll(stream);
    expect(text).not.toBe('');
    expect(finish).toBe('content_filter');
    expect(extensionOf(chunks.at(-1)).notice?.kind).toBe('blocked-output');
  });

  it('is given the sources that were read', async () => {
    await scripted('steady?tokens=3&ms=1', { overrides: { modules: { search: searchOf({}) } } });
    const { client } = await makeProgram(app);
    const reply = await client.chat.completions.create({ model: 'parley', messages: hello });
    const { n, title, url, text: passage } = PASSAGE;
    expect(extensionOf(reply).sources).toEqual([{ n, title, url, passage }]);
  });

  it('is told by the finish reason that the answer reached its longest length', async () => {
    await scripted('steady?tokens=3&ms=1&finish=length');
    const { client } = await makeProgram(app);
    const reply = await client.chat.completions.create({ model: 'parley', messages: hello });
    expect(reply.choices[0]?.finish_reason).toBe('length');
  });

  it.each([true, false])(
    'gets the status of a model that fails before its first word (stream: %s)',
    async (stream) => {
      await scripted('unauthorized');
      const { client } = await makeProgram(app);
      const error = await failure(
        client.chat.completions.create({ model: 'parley', messages: hello, stream }),
      );
      expect(error).toMatchObject({ status: 502, type: 'server_error', code: 'model_failed' });
    },
  );

  it('gets an error in the stream from a model that breaks off in the middle', async () => {
    await scripted('cut?after=3&ms=1');
    const { client } = await makeProgram(app);
    const stream = await client.chat.completions.create({ model: 'parley', messages: hello, stream: true });
    const error = await failure(readAll(stream));
    expect(error).toMatchObject({ type: 'server_error', code: 'model_failed' });
  });

  it("puts its dialogue into the model's prompt and its instructions after the persona's", async () => {
    const { model } = await scripted('steady?tokens=3&ms=1');
    const { client } = await makeProgram(app);
    const dialogue = [
      { role: 'user' as const, content: 'My cat is Tom.' },
      { role: 'assistant' as const, content: 'A fine name.' },
    ];
    await client.chat.completions.create({
      model: 'parley',
      messages: [
        { role: 'system', content: 'Speak like a pirate.' },
        ...dialogue,
        { role: 'user', content: 'What is my cat called?' },
      ],
      temperature: 0.3,
      max_tokens: 12,
      seed: 4,
      stop: ['\n'],
      top_p: 0.5,
    });
    const { body } = await model.received(1);
    const [system, ...rest] = body.messages;
    expect(system?.role).toBe('system');
    const { instructions } = app.server.services.modules.persona;
    expect(system?.content).toBe(`${instructions}\n\nSpeak like a pirate.`);
    expect(rest.slice(0, 2)).toEqual(dialogue);
    expect(rest.at(-1)?.content).toMatch(/What is my cat called\?$/);
    const sampling = { temperature: 0.3, max_tokens: 12, seed: 4, stop: ['\n'], top_p: 0.5 };
    expect(body).toMatchObject(sampling);
    const stored = await app.server.services.database.db.selectFrom('message').select('text').execute();
    expect(stored.map(({ text }) => text)).not.toContain('My cat is Tom.');
  });

  it('asks for one person by a user, for another by the same user of another key, and else for nobody', async () => {
    const asked: string[] = [];
    const memory = memoryOf({
      recall: async ({ visitorId }) => {
        asked.push(visitorId);
        return [];
      },
    });
    app = await createTestApp({ overrides: { modules: { memory } } });
    const [one, other] = [await makeProgram(app), await makeProgram(app)];
    const says = async ({ client }: { client: OpenAI }, user?: string) => {
      const reply = await client.chat.completions.create({
        model: 'parley',
        messages: hello,
        ...(user === undefined ? {} : { user }),
      });
      return (await storedTurn(app, extensionOf(reply).turn_id)).visitor_id;
    };
    const ann = await says(one, 'ann');
    expect(await says(one, 'ann')).toBe(ann);
    const otherAnn = await says(other, 'ann');
    const nobody = await says(one);
    expect(new Set([ann, otherAnn, nobody]).size).toBe(3);
    expect(asked).toEqual([ann, ann, otherAnn]);
  });

  it('may ask many things at once, for one user and for nobody', async () => {
    const { model } = await scripted('manual?tokens=2', { settings: { LIMIT_VISITOR_TURNS: '1' } });
    const { client } = await makeProgram(app);
    const all = [undefined, undefined, 'ann', 'ann'].map((user) =>
      client.chat.completions.create({
        model: 'parley',
        messages: hello,
        ...(user === undefined ? {} : { user }),
      }),
    );
    await model.received(4);
    model.release(2);
    expect(await Promise.all(all)).toHaveLength(4);
  });

  it('lists the one model and finds it', async () => {
    app = await createTestApp();
    const { client } = await makeProgram(app);
    const listed = await client.models.list();
    expect(listed.data.map(({ id }) => id)).toEqual(['parley']);
    expect(await client.models.retrieve('parley')).toMatchObject({ object: 'model', id: 'parley' });
    const unknown = { status: 404, code: 'model_not_found', type: 'invalid_request_error' };
    expect(await failure(client.models.retrieve('gpt-5'))).toMatchObject(unknown);
    const asked = client.chat.completions.create({ model: 'gpt-5', messages: hello });
    expect(await failure(asked)).toMatchObject({ ...unknown, param: 'model' });
  });

  it('is refused tools, with the field named', async () => {
    app = await createTestApp();
    const { client } = await makeProgram(app);
    const tools = [{ type: 'function' as const, function: { name: 'f' } }];
    const error = await failure(client.chat.completions.create({ model: 'parley', messages: hello, tools }));
    expect(error).toMatchObject({ status: 400, param: 'tools', code: 'unsupported_parameter' });
  });

  it('is told plainly of what is not here', async () => {
    app = await createTestApp();
    const { client } = await makeProgram(app);
    const error = await failure(client.moderations.create({ input: 'hello' }));
    expect(error).toMatchObject({ status: 404, code: 'not_found', type: 'invalid_request_error' });
  });

  it('is refused with a key that nobody has made', async () => {
    app = await createTestApp();
    for (const secret of ['sk-something', `parley_${'a'.repeat(43)}`]) {
      expect(await failure(clientOf(app, secret).models.list())).toMatchObject({
        status: 401,
        code: 'invalid_api_key',
      });
    }
  });

  async function endOf(turnId: TurnId): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      app.server.services.hub.follow({
        turnId,
        afterSeq: 0,
        deliver: () => undefined,
        onEnd: resolve,
        onFailure: (cause) => reject(new Error('the turn could not be read', { cause })),
      });
    });
  }
});
