/** What operators see of memory, and may do about it. Who may call what at all is in gate.test.ts. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { AuditEntry } from '../../../protocol/console/audit.js';
import { SAMPLE_HEADER } from '../../../protocol/console/console-api.js';
import type { VisitorCard } from '../../../protocol/console/console-api.js';
import type { MemoryOverview, ShownMemories } from '../../../protocol/console/memories.js';
import type { WireError } from '../../../protocol/errors.js';
import type { MemoryPage, RememberedFact } from '../../../protocol/memories.js';
import type { OperatorPerson } from '../../harness/operators.js';
import type { Person } from '../../harness/people.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';

let app: TestApp;
let olga: OperatorPerson;
let mia: OperatorPerson;
let adam: Person;
let id: string;
beforeAll(async () => {
  app = await createTestApp({ settings: { LIMIT_ADDRESS_REQUESTS: '100000' } });
  olga = await app.operator('administrator');
});
beforeEach(async () => {
  adam = await app.person('Adam');
  mia = await app.operator('moderator');
  const { visitors } = (await mia.calls<{ visitors: VisitorCard[] }>('GET', '/api/console/visitors')).body;
  id = visitors[0]?.id ?? '';
});
afterAll(() => app.close());

const path = (rest = '') => `/api/console/visitors/${id}/memories${rest}`;
const keep = async (text: string) =>
  (await adam.calls<RememberedFact>('POST', '/api/memories', { text })).body.id;
const list = async (query = '') => (await mia.calls<ShownMemories>('GET', path(query))).body;
const acts = async () => {
  const { entries } = (await olga.calls<{ entries: AuditEntry[] }>('GET', '/api/console/audit?limit=20'))
    .body;
  return entries
    .filter(({ subject, action }) => subject?.id === id && action.startsWith('memories.'))
    .map(({ action, details, actor }) => ({ action, details, by: actor.id }))
    .reverse();
};

it('shows what is remembered, keeps sensitive ones back, and writes down who looked, once', async () => {
  await keep('My dog is called Max.');
  await keep('I have diabetes.');
  const { memories, current, paused } = await list();
  expect({ current, paused }).toEqual({ current: 2, paused: false });
  expect(memories).toMatchObject([
    { sensitive: true, text: null, kind: null, sources: [] },
    { sensitive: false, text: 'You have a dog called Max.', kind: 'possession', state: 'current', trust: 1 },
  ]);
  expect(JSON.stringify(memories)).not.toMatch(/diabetes|health/i);
  await list();
  const shown = await list('?sensitive=true');
  expect(shown.memories[0]).toMatchObject({
    kind: 'health',
    text: expect.stringContaining('diabetes') as unknown,
  });
  const by = mia.session.operator.id;
  expect(await acts()).toEqual([
    { action: 'memories.read', details: { sensitive: false }, by },
    { action: 'memories.read', details: { sensitive: true }, by },
  ]);
});

it('deletes one, pauses and erases all, each written down without a word of it', async () => {
  const max = await keep('My dog is called Max.');
  await keep('I live in Berlin.');
  expect((await mia.calls('DELETE', path(`/${max}`))).body).toEqual({ done: true });
  expect((await list()).memories.map(({ text }) => text)).toEqual(['You live in Berlin.']);
  expect((await mia.calls('POST', path('/pause'))).body).toEqual({ paused: true });
  expect((await adam.calls<MemoryPage>('GET', '/api/memories')).body.paused).toBe(true);
  expect((await mia.calls('DELETE', path())).body).toEqual({ deleted: 1 });
  expect((await adam.calls<MemoryPage>('GET', '/api/memories?all=true')).body.memories).toEqual([]);
  expect((await acts()).map(({ action }) => action)).toEqual([
    'memories.deleted',
    'memories.read',
    'memories.paused',
    'memories.erased',
  ]);
  expect(JSON.stringify(await acts())).not.toMatch(/Max|Berlin/);
});

it('knows nobody who is not there, and no memory that is not theirs', async () => {
  const max = await keep('My dog is called Max.');
  await app.person('Bea');
  const { visitors } = (await mia.calls<{ visitors: VisitorCard[] }>('GET', '/api/console/visitors')).body;
  const bea = visitors.find((visitor) => visitor.id !== id)?.id;
  const nobody = '01900000-0000-7000-8000-0000000000aa';
  for (const [method, where] of [
    ['GET', `/api/console/visitors/${nobody}/memories`],
    ['DELETE', `/api/console/visitors/${nobody}/memories`],
    ['POST', `/api/console/visitors/${nobody}/memories/pause`],
    ['DELETE', `/api/console/visitors/${bea}/memories/${max}`],
  ] as const) {
    const answer = await mia.calls<{ error: WireError }>(method, where);
    expect([where, answer.status, answer.body.error.code]).toEqual([where, 404, 'NOT_FOUND']);
  }
  expect((await list()).memories).toHaveLength(1);
});

it('counts without texts, and has no vectors to make where none are used', async () => {
  await keep('My dog is called Max.');
  const { body } = await mia.calls<MemoryOverview>('GET', '/api/console/memory');
  expect(body.people.remembered).toBeGreaterThan(0);
  expect(body.kinds.find(({ kind }) => kind === 'possession')?.standing).toBeGreaterThan(0);
  expect(body.embedding).toMatchObject({ used: false, lacking: 0, job: null });
  expect(body.index).toBeNull();
  expect(JSON.stringify(body)).not.toContain('Max');
  const refused = await olga.calls<{ error: WireError }>('POST', '/api/console/memory/embed');
  expect([refused.status, refused.body.error.code]).toEqual([409, 'CONFLICT']);
});

it('shows those of the sample week, where looking is no act', { timeout: 60_000 }, async () => {
  const sample = { [SAMPLE_HEADER]: '1' };
  const read = async <T>(where: string) => (await mia.calls<T>('GET', where, undefined, sample)).body;
  const overview = await read<MemoryOverview>('/api/console/memory');
  expect(overview.embedding).toBeNull();
  expect(overview.days.reduce((sum, { added }) => sum + added, 0)).toBeGreaterThan(30);
  const { visitors } = await read<{ visitors: VisitorCard[] }>('/api/console/visitors?limit=200');
  const pages = await Promise.all(
    visitors.map((visitor) => read<ShownMemories>(`/api/console/visitors/${visitor.id}/memories`)),
  );
  expect(pages.some(({ memories }) => memories.length > 2)).toBe(true);
  const { entries } = (
    await olga.calls<{ entries: AuditEntry[] }>('GET', '/api/console/audit?action=memories.read')
  ).body;
  expect(entries.filter(({ actor }) => actor.id === mia.session.operator.id)).toEqual([]);
});
