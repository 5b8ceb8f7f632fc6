import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalModel, Voices } from '../../../protocol/console/voices.js';
import type { WireError } from '../../../protocol/errors.js';
import type { LocalModelFiles } from '../../../server/voices/engines.js';
import { deferred } from '../../harness/fakes/deferred.js';
import type { Deferred } from '../../harness/fakes/deferred.js';
import { ScriptedGenerator } from '../../harness/fakes/scripted-generator.js';
import type { OperatorPerson } from '../../harness/operators.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';

const MODEL = 'owner/small';
const models = new Map<string, LocalModel>();
/** Of the download that runs: it has begun, and how it is to end. */
let begun: Deferred<AbortSignal>;
let toEnd: Deferred<void>;

const localModels: LocalModelFiles = {
  byDefault: MODEL,
  missing: () => Promise.resolve(null),
  list: () => Promise.resolve([...models.values()]),
  async pull(name, { signal, progress }) {
    progress(25, 100);
    begun.resolve(signal);
    const aborted = deferred();
    signal.addEventListener('abort', () => aborted.reject(signal.reason as Error), { once: true });
    await Promise.race([toEnd.promise, aborted.promise]);
    progress(100, 100);
    models.set(name, { name, bytes: 100, complete: true });
  },
  remove: (name) => Promise.resolve(models.delete(name)),
};

let app: TestApp;
let operator: OperatorPerson;
beforeAll(async () => {
  const openLocal = () => Promise.resolve(new ScriptedGenerator());
  app = await createTestApp({ overrides: { engines: { localModels, openLocal } } });
  operator = await app.operator('administrator');
});
afterAll(() => app.close());

const call = (method: string, path: string, body?: unknown) =>
  operator.calls<Voices & { error?: WireError }>(method, `/api/console/voices${path}`, body);

/** Resolves when the newest download has come to this state. */
async function pullIs(state: string): Promise<void> {
  const { jobs } = app.server.services;
  const reached = deferred();
  const stop = jobs.onChange((job) => {
    if (job.kind === 'model-pull' && job.state === state) reached.resolve();
  });
  const { jobs: listed } = await jobs.list({ kind: 'model-pull', limit: 1 });
  if (listed[0]?.state === state) reached.resolve();
  await reached.promise;
  stop();
}

async function startPull() {
  begun = deferred();
  toEnd = deferred();
  const answer = await call('POST', '/models', { model: MODEL });
  expect(answer.status).toBe(200);
  await begun.promise;
}

describe('downloading a local model', () => {
  it('runs one at a time, shows how far it is, can be cancelled, and makes the model one to choose', async () => {
    await startPull();
    const { body } = await call('GET', '');
    expect(body.local.pull).toMatchObject({ model: MODEL, problem: null });
    const second = await call('POST', '/models', { model: 'owner/other' });
    expect(second.body.error).toMatchObject({ code: 'CONFLICT' });
    expect(second.body.error?.message).toContain(MODEL);
    expect((await call('POST', '/models/remove', { model: MODEL })).body.error?.code).toBe('CONFLICT');
    const { jobs } = app.server.services;
    await jobs.cancel(body.local.pull?.jobId ?? (await Promise.reject(new Error('there is a download'))));
    await pullIs('cancelled');
    expect((await call('GET', '')).body.local).toMatchObject({ pull: null, models: [] });

    await startPull();
    toEnd.resolve();
    await pullIs('done');
    const done = (await call('GET', '')).body;
    expect(done.local).toMatchObject({ pull: null, models: [{ name: MODEL, complete: true }] });
    const chosen = await call('PUT', '/choice', { choice: { kind: 'local' }, version: done.version });
    expect(chosen.body).toMatchObject({ choice: { kind: 'local', localModel: MODEL }, insteadBecause: null });
    expect((await call('POST', '/models/remove', { model: MODEL })).body.error?.code).toBe('CONFLICT');
    await call('DELETE', '/choice');
    expect((await call('POST', '/models/remove', { model: MODEL })).body.local.models).toEqual([]);
    expect((await call('POST', '/models/remove', { model: MODEL })).body.error?.code).toBe('NOT_FOUND');
    const { entries } = await app.server.services.audit.list({ limit: 50 });
    const actions = entries.map(({ action }) => action).filter((action) => action.startsWith('model.'));
    expect(actions.reverse()).toEqual(['model.asked', 'model.asked', 'model.pulled', 'model.removed']);
  });
});
