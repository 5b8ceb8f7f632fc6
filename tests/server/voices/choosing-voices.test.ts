/** Choosing who answers, over the real edges: an administrator in the console, a visitor who is connected all along. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultPersona } from '../../../generator/index.js';
import type { Overview } from '../../../protocol/console/console-api.js';
import type { Voices, VoiceTrial } from '../../../protocol/console/voices.js';
import type { WireError } from '../../../protocol/errors.js';
import { ScriptedModelServer } from '../../fixtures/scripted-model-server.js';
import { deferred } from '../../harness/fakes/deferred.js';
import type { OperatorPerson } from '../../harness/operators.js';
import type { Page } from '../../harness/people.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';

const KEY = 'sk-of-the-model-server';
const MODEL = 'scripted/steady?tokens=4&ms=0';
const ID = randomUUID();

let dataFolder: string;
let model: ScriptedModelServer;
let app: TestApp;

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'parley-test-'));
  model = new ScriptedModelServer({ key: KEY });
  await model.listen();
  app = await createTestApp({ dataFolder });
});
afterEach(async () => {
  await app.close();
  await model.close();
  await rm(dataFolder, { recursive: true });
});

const endpoint = (changes: Record<string, unknown> = {}) => ({
  id: ID,
  name: 'The server downstairs',
  url: model.url,
  model: MODEL,
  key: KEY,
  ...changes,
});

async function ask(
  page: Page,
  text = 'hello',
): Promise<{ said: string; notices: unknown[]; turnId: string }> {
  const { turn, turnId } = await page.says(text);
  await page.endOf(turn);
  const notices = page.eventsOf(turn).flatMap(([, , type, data]) => (type === 'notice' ? [data] : []));
  return { said: page.textOf(turn), notices, turnId };
}

async function ok<T>(answer: Promise<{ status: number; body: T }>): Promise<T> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

const voicesOf = (operator: OperatorPerson) => ok(operator.calls<Voices>('GET', '/api/console/voices'));
const save = (operator: OperatorPerson, body: unknown) =>
  operator.calls<Voices & { error?: WireError }>('PUT', '/api/console/voices/endpoints', body);
const attempt = (operator: OperatorPerson, voice: unknown) =>
  ok(operator.calls<VoiceTrial>('POST', '/api/console/voices/trial', { message: 'Who are you?', voice }));

async function choose(operator: OperatorPerson, choice: Record<string, unknown>) {
  const { version } = await voicesOf(operator);
  const body = { choice, version };
  return operator.calls<Voices & { error?: WireError }>('PUT', '/api/console/voices/choice', body);
}

describe('choosing a voice', () => {
  it('tries, saves and chooses a model server, which then answers whoever is connected, and after a restart', async () => {
    const alice = await app.person('alice');
    const page = await alice.opensAPage();
    const operator = await app.operator('administrator');
    expect((await alice.me()).voice).toEqual({ kind: 'composer', model: null });
    await ask(page);
    expect(model.replyRequests).toHaveLength(0);

    const trial = await attempt(operator, { kind: 'openai', endpoint: endpoint() });
    expect(trial).toMatchObject({ outcome: 'answered', model: MODEL, completionTokens: 4 });
    expect((await voicesOf(operator)).endpoints).toEqual([]);

    const socket = operator.opensASocket();
    const updated = deferred();
    socket.on('voices:updated', () => updated.resolve());
    await new Promise<void>((resolve) => socket.on('connect', resolve));
    const saved = await ok(save(operator, endpoint()));
    await updated.promise;
    socket.disconnect();
    expect(saved.endpoints).toMatchObject([{ id: ID, hasKey: true, health: { circuit: 'closed' } }]);
    expect(JSON.stringify(saved)).not.toContain(KEY);
    expect(saved.inUse.kind).toBe('composer');

    const chosen = await ok(choose(operator, { kind: 'openai' }));
    expect(chosen).toMatchObject({
      inUse: { kind: 'openai', model: MODEL },
      insteadBecause: null,
      chosenBy: 'operator',
      configured: { kind: 'composer', model: null },
    });
    expect((await alice.me()).voice).toEqual({ kind: 'openai', model: MODEL });
    const { turnId } = await ask(page, 'and now?');
    expect(model.replyRequests).toHaveLength(2);
    const { stages } = await alice.trace(turnId);
    expect(stages.find(({ name }) => name === 'generate')?.detail).toMatchObject({
      by: 'openai',
      model: MODEL,
    });
    const overview = await ok(operator.calls<Overview>('GET', '/api/console/overview'));
    expect(overview.voice).toEqual({ kind: 'openai', model: MODEL });

    const { entries } = await app.server.services.audit.list({ limit: 20 });
    expect(entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['endpoint.saved', 'voice.chosen']),
    );
    expect(JSON.stringify(entries)).not.toContain(KEY);

    await app.close();
    app = await createTestApp({ dataFolder });
    const bob = await app.person('bob');
    expect((await bob.me()).voice).toEqual({ kind: 'openai', model: MODEL });
    await ask(await bob.opensAPage());
    expect(model.replyRequests).toHaveLength(3);

    // A configuration that has changed since says again who answers.
    await app.close();
    app = await createTestApp({
      dataFolder,
      settings: { MODEL_URL: model.url, GENERATOR: 'local', LOCAL_MODEL: 'nobody/none' },
    });
    const again = await voicesOf(await app.operator('viewer'));
    expect(again).toMatchObject({
      inUse: { kind: 'composer' },
      configured: { kind: 'local', model: 'nobody/none' },
      chosenBy: 'configuration',
    });
    expect(again.insteadBecause).toContain('nobody/none');
    expect(again.endpoints.map(({ id }) => id)).toEqual(['configuration', ID]);
  });

  it('says in one line what is wrong with a key, an address or a model', async () => {
    const operator = await app.operator('administrator');
    const failureOf = async (changes: Record<string, unknown>) => {
      const trial = await attempt(operator, { kind: 'openai', endpoint: endpoint(changes) });
      if (trial.outcome === 'answered') throw new Error('it was not to answer');
      expect(trial.reason).toMatch(/^[^\n]{10,300}$/);
      expect(trial.reason).not.toContain(KEY);
      return trial;
    };
    expect((await failureOf({ key: 'wrong' })).reason).toContain('refused the key');
    expect((await failureOf({ key: null })).reason).toContain('asks for a key');
    const unknown = await failureOf({ model: 'nobody' });
    expect(unknown.reason).toContain('has no model "nobody"');
    expect(unknown.models.length).toBeGreaterThan(0);
    expect((await failureOf({ url: 'http://127.0.0.1:9' })).reason).toContain('127.0.0.1:9');
    const composer = await attempt(operator, { kind: 'composer' });
    expect(composer).toMatchObject({ outcome: 'answered', model: null });
    const local = await attempt(operator, { kind: 'local', model: 'nobody/none' });
    expect(local.outcome).toBe('failed');
  });

  it('keeps a key for the address that it was given for', async () => {
    const operator = await app.operator('administrator');
    await ok(save(operator, endpoint()));
    const other = new ScriptedModelServer({});
    await other.listen();
    const { key: _, ...moved } = endpoint({ url: other.url });
    expect((await save(operator, moved)).body.error?.message).toContain('key: was given for another address');
    const tried = await operator.calls<{ error?: WireError }>('POST', '/api/console/voices/trial', {
      message: 'hello',
      voice: { kind: 'openai', endpoint: moved },
    });
    expect(tried.body.error?.code).toBe('INVALID_INPUT');
    expect(other.requests).toHaveLength(0);
    const { key: __, ...kept } = endpoint({ name: 'Renamed' });
    expect((await ok(save(operator, kept))).endpoints).toMatchObject([{ name: 'Renamed', hasKey: true }]);
    expect(await attempt(operator, { kind: 'openai', endpoint: kept })).toMatchObject({
      outcome: 'answered',
    });
    const without = await ok(save(operator, endpoint({ key: null })));
    expect(without.endpoints[0]?.hasKey).toBe(false);
    await other.close();
  });

  it('refuses what does not go together, and names the field', async () => {
    const operator = await app.operator('administrator');
    const refusal = async (answer: Promise<{ body: { error?: WireError } }>) => (await answer).body.error;
    expect(await refusal(choose(operator, { kind: 'openai' }))).toMatchObject({
      code: 'INVALID_INPUT',
      details: { problems: [{ field: 'choice.kind' }] },
    });
    expect((await refusal(choose(operator, { kind: 'local' })))?.code).toBe('INVALID_INPUT');
    expect((await refusal(save(operator, endpoint({ id: 'configuration' }))))?.code).toBe('INVALID_INPUT');
    const large = endpoint({ contextTokens: 1_000, maxReplyTokens: 1_000 });
    expect(await refusal(save(operator, large))).toMatchObject({
      details: { problems: [{ field: 'maxReplyTokens' }] },
    });
    const { version } = await ok(save(operator, endpoint()));
    const twin = { ...endpoint(), id: randomUUID() };
    expect(await refusal(save(operator, twin))).toMatchObject({ details: { problems: [{ field: 'name' }] } });
    await ok(choose(operator, { kind: 'openai' }));
    const remove = operator.calls<{ error?: WireError }>('DELETE', `/api/console/voices/endpoints/${ID}`);
    expect((await refusal(remove))?.code).toBe('CONFLICT');
    const stale = { choice: { kind: 'composer' }, version };
    const chooseStale = operator.calls<{ error?: WireError }>('PUT', '/api/console/voices/choice', stale);
    expect((await refusal(chooseStale))?.code).toBe('CONFLICT');

    const off = await ok(save(operator, endpoint({ enabled: false })));
    expect(off).toMatchObject({ inUse: { kind: 'composer' }, insteadBecause: 'No model server is enabled.' });
    const back = await ok(operator.calls<Voices>('DELETE', '/api/console/voices/choice'));
    expect(back).toMatchObject({
      choice: { kind: 'composer' },
      chosenBy: 'configuration',
      insteadBecause: null,
    });
    const gone = await ok(operator.calls<Voices>('DELETE', `/api/console/voices/endpoints/${ID}`));
    expect(gone.endpoints).toEqual([]);
  });

  it('hands over to the built-in voice once the tokens are spent, and says so everywhere', async () => {
    const operator = await app.operator('administrator');
    const alice = await app.person('alice');
    const page = await alice.opensAPage();
    await ok(save(operator, endpoint()));
    await ok(choose(operator, { kind: 'openai', budgets: { visitorDay: 1 } }));
    expect((await ask(page)).notices).toEqual([]);
    const second = await ask(page, 'and again?');
    expect(second.notices).toMatchObject([{ kind: 'voice' }]);
    expect(second.said).not.toBe('');
    expect(model.replyRequests).toHaveLength(1);
    const bob = await app.person('bob');
    await ask(await bob.opensAPage());
    expect(model.replyRequests).toHaveLength(2);

    const { use } = await voicesOf(operator);
    expect(use.day).toBeGreaterThan(8);
    await ok(choose(operator, { kind: 'openai', budgets: { month: use.month } }));
    await ask(page, 'once more');
    expect(model.replyRequests).toHaveLength(2);
    expect((await bob.me()).voice).toEqual({ kind: 'composer', model: null });
    const spent = await voicesOf(operator);
    expect(spent.insteadBecause).toContain('this month (UTC)');
    const download = (await alice.calls<Record<string, unknown>>('GET', '/api/me/data')).body;
    expect(download['tokenUse']).toHaveLength(2);
  });

  it('speaks with the character that was saved, from the next answer on', async () => {
    const operator = await app.operator('administrator');
    const alice = await app.person('alice');
    await ok(save(operator, endpoint()));
    await ok(choose(operator, { kind: 'openai' }));
    const persona = { ...defaultPersona, name: 'Heron', instructions: 'You are Heron, a patient bird.' };
    const body = { persona, version: 0 };
    await ok(operator.calls('PUT', '/api/console/persona', body));
    const stale = await operator.calls<{ error?: WireError }>('PUT', '/api/console/persona', body);
    expect(stale.body.error?.code).toBe('CONFLICT');
    expect((await alice.me()).persona.name).toBe('Heron');
    await ask(await alice.opensAPage());
    const [request] = model.replyRequests;
    expect(JSON.stringify(request)).toContain('You are Heron, a patient bird.');
    const read = await ok(operator.calls('GET', '/api/console/persona'));
    expect(read).toEqual({ persona, byDefault: defaultPersona, version: 1 });
  });
});
