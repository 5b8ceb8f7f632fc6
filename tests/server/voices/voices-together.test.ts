/** The parts of the voices together, over the real edges: fail-over, the queue, best of n, and programs beside visitors. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Voices } from '../../../protocol/console/voices.js';
import type { TurnId, VisitorId } from '../../../protocol/ids.js';
import type { StageDetail, TurnTrace } from '../../../protocol/trace/turn-trace.js';
import { ScriptedModelServer } from '../../fixtures/scripted-model-server.js';
import type { OperatorPerson } from '../../harness/operators.js';
import type { Page } from '../../harness/people.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';
import { hello, makeProgram, storedTurn } from '../compatible/programs.js';

let model: ScriptedModelServer;
let app: TestApp;
let operator: OperatorPerson;

beforeEach(async () => {
  model = new ScriptedModelServer({});
  await model.listen();
  app = await createTestApp();
  operator = await app.operator('administrator');
});
afterEach(async () => {
  await app.close();
  await model.close();
});

async function call(method: string, path: string, body?: unknown): Promise<Voices> {
  const answer = await operator.calls<Voices>(method, `/api/console/voices${path}`, body);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}

async function addServer(scenario: string, changes: Record<string, unknown> = {}): Promise<void> {
  const endpoint = { id: randomUUID(), name: scenario, url: model.url, model: `scripted/${scenario}` };
  await call('PUT', '/endpoints', { ...endpoint, ...changes });
}

async function choose(changes: Record<string, unknown> = {}): Promise<void> {
  const { version } = await call('GET', '');
  await call('PUT', '/choice', { choice: { kind: 'openai', ...changes }, version });
}

const noticesOf = (page: Page, turn: number): unknown[] =>
  page.eventsOf(turn).flatMap(([, , type, data]) => (type === 'notice' ? [data] : []));

function generateOf(trace: TurnTrace | undefined): StageDetail<'generate'> {
  return trace?.stages.find(({ name }) => name === 'generate')?.detail as StageDetail<'generate'>;
}

async function storedTrace(turnId: string): Promise<TurnTrace | undefined> {
  const { visitor_id, id } = await storedTurn(app, turnId);
  return app.server.services.turns.trace(visitor_id as VisitorId, id as TurnId);
}

it('a server that fails before its first word is replaced unseen, and the best of three is all that is seen', async () => {
  await addServer('error', { priority: 1, name: '10.0.0.5:8000' });
  await addServer('steady?tokens=5&ms=0', { priority: 2, concurrency: 1, name: '10.0.0.6:8000' });
  await choose({ bestOf: 3, budgets: { visitorDay: 1 } });
  const alice = await app.person('alice');
  const page = await alice.opensAPage();
  const { turn, turnId } = await page.says('hello');
  expect((await page.endOf(turn))[3]).toMatchObject({ state: 'done' });

  const stored = generateOf(await storedTrace(turnId));
  expect(stored.candidates?.map(({ text }) => text)).toEqual([1, 2, 3].map(() => page.textOf(turn)));
  expect(stored).toMatchObject({ endpoint: '10.0.0.6:8000', completionTokens: 15 });
  const seen = await alice.trace(turnId);
  expect(generateOf(seen).candidates?.map(({ text }) => text)).toEqual([undefined, undefined, undefined]);
  expect(JSON.stringify([seen, page.events])).not.toContain('10.0.0.');
  // Alone, they may be next; nobody is before them.
  expect(JSON.stringify(noticesOf(page, turn))).not.toContain('before yours');

  const asked = model.replyRequests.length;
  const spent = await page.says('and again');
  await page.endOf(spent.turn);
  expect(noticesOf(page, spent.turn)).toMatchObject([{ kind: 'voice' }]);
  expect(model.replyRequests).toHaveLength(asked);
});

it('visitors and programs stand in one queue, are told their place, and end in the voice that began', async () => {
  await addServer('manual?tokens=2', { concurrency: 1 });
  await choose();
  const people = await Promise.all(['alice', 'bob'].map((name) => app.person(name)));
  const [first, second] = (await Promise.all(people.map((person) => person.opensAPage()))) as [Page, Page];
  const one = await first.says('hello');
  await model.replyReceived(1);
  const two = await second.says('hello');
  await second.until(() => noticesOf(second, two.turn).length > 0);
  const { client } = await makeProgram(app);
  const three = client.chat.completions.create({ model: 'parley', messages: hello });
  const { version } = await call('GET', '');
  for (let answer = 1; answer <= 3; answer += 1) {
    await model.replyReceived(answer);
    // Whoever waits goes on waiting for the voice that was chosen when they asked.
    if (answer === 3) await call('PUT', '/choice', { choice: { kind: 'composer' }, version });
    model.release(2);
    if (answer < 3) await (answer === 1 ? first.endOf(one.turn) : second.endOf(two.turn));
  }
  const reply = await three;
  expect(reply.usage?.completion_tokens).toBe(2);
  expect(reply.choices[0]?.message.content).toBe(first.textOf(one.turn));
  expect(noticesOf(second, two.turn)).toMatchObject([{ kind: 'waiting', position: 1 }]);
  const { messages } = (await people[1]?.conversation(two.conversationId)) ?? {};
  expect(messages?.at(-1)?.annotations?.notices).toEqual([]);
  expect((await people[0]?.me())?.voice.kind).toBe('composer');
  expect(model.replyRequests).toHaveLength(3);
});
