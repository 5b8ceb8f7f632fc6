import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterEach, describe, expect, it } from 'vitest';
import type { WireError } from '../../../protocol/errors.js';
import type { Me } from '../../../protocol/http-api.js';
import type { VisitorId } from '../../../protocol/ids.js';
import type { ProofChallenge } from '../../../protocol/proof-of-work.js';
import { TERMS_VERSION } from '../../../protocol/version.js';
import { firstTurn, newClientMessageId } from '../../contract/stored-turns.js';
import { Person, Refused } from '../../harness/people.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp, TestAppOptions } from '../../harness/test-app.js';
import { HeldClock } from '../../harness/fakes/held-clock.js';

type Failed = { error: WireError };
type Erased = { erased: 'done' | 'scheduled' };

let app: TestApp;
afterEach(() => app.close());

async function start(options: TestAppOptions = {}): Promise<TestApp> {
  app = await createTestApp(options);
  return app;
}

/** Somebody on a device that is nobody yet. */
function stranger(): Person {
  return new Person('a new device', app.url, '');
}

async function talks(person: Person, ...texts: string[]): Promise<string[]> {
  const page = await person.opensAPage();
  const conversations: string[] = [];
  for (const text of texts) {
    const { turn, conversationId } = await page.says(text);
    await page.endOf(turn);
    conversations.push(conversationId);
  }
  page.close();
  return conversations;
}

/** The person as whom the device goes on, by the cookie that it was given. */
function nowAs(answer: { headers: Headers }): Person {
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return new Person('the device', app.url, cookie);
}

async function codeOf(person: Person): Promise<string> {
  return (await person.calls<{ code: string }>('POST', '/api/link/code')).body.code;
}

describe('linking another device', () => {
  it('makes it the same visitor by a code, however that is typed, and only once', async () => {
    await start();
    const alice = await app.person('alice');
    const code = await codeOf(alice);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    const typed = code.toLowerCase().replace('-', ' ').replace(/0/g, 'o').replace(/1/g, 'l');
    const answer = await stranger().calls<Me>('POST', '/api/link', { code: typed });
    expect(answer.body.visitor?.id).toBe((await alice.me()).visitor?.id);
    expect((await nowAs(answer).me()).visitor?.id).toBe((await alice.me()).visitor?.id);
    const again = await stranger().calls<Failed>('POST', '/api/link', { code });
    expect([again.status, again.body.error.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('takes no code that was replaced or has run out', async () => {
    const clock = new HeldClock();
    await start({ overrides: { clock } });
    const alice = await app.person('alice');
    const replaced = await codeOf(alice);
    const code = await codeOf(alice);
    expect((await stranger().calls('POST', '/api/link', { code: replaced })).status).toBe(404);
    clock.advance(10 * 60_000);
    expect((await stranger().calls('POST', '/api/link', { code })).status).toBe(404);
  });

  it('asks what becomes of the conversations that the device has, and brings them along', async () => {
    await start();
    const alice = await app.person('alice');
    const bob = await app.person('bob');
    await talks(alice, 'hello from alice');
    await talks(bob, 'hello from bob', 'who are you?');
    const code = await codeOf(alice);
    const asked = await bob.calls<Failed>('POST', '/api/link', { code });
    expect([asked.status, asked.body.error.details]).toEqual([409, { conversations: 2 }]);
    await bob.calls('POST', '/api/link', { code, mine: 'bring' });
    const list = await alice.calls<{ conversations: { id: string; title: string }[] }>(
      'GET',
      '/api/conversations',
    );
    expect(list.body.conversations.map(({ title }) => title).sort()).toEqual([
      'hello from alice',
      'hello from bob',
      'who are you?',
    ]);
    for (const { id } of list.body.conversations) {
      expect((await alice.conversation(id)).messages).toHaveLength(2);
    }
    expect((await bob.me()).visitor).toBeNull();
  });

  it('erases the conversations that the device has, where that is chosen', async () => {
    await start();
    const alice = await app.person('alice');
    const bob = await app.person('bob');
    await talks(bob, 'hello from bob');
    await bob.calls('POST', '/api/link', { code: await codeOf(alice), mine: 'erase' });
    expect((await alice.calls('GET', '/api/conversations')).body).toMatchObject({ conversations: [] });
    expect(await app.server.services.people.store.listErasures()).toHaveLength(1);
  });

  it('lets nobody try codes and phrases without end', async () => {
    await start();
    const statuses = [];
    for (let count = 0; count < 21; count += 1) {
      statuses.push((await stranger().calls('POST', '/api/link', { code: 'AAAA-AAAA' })).status);
    }
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
    expect(statuses[20]).toBe(429);
    expect((await stranger().calls('POST', '/api/recovery', { phrase: 'a' })).status).toBe(429);
  });
});

describe('a recovery phrase', () => {
  it('gives the visitor back, and holds until a new one is made', async () => {
    await start();
    const alice = await app.person('alice');
    expect((await alice.me()).recoveryPhrase).toBe(false);
    const first = (await alice.calls<{ words: string[] }>('POST', '/api/recovery/phrase')).body.words;
    expect(first).toHaveLength(12);
    expect((await alice.me()).recoveryPhrase).toBe(true);
    const phrase = ` ${first.join('  ').toUpperCase()}\n`;
    const answer = await stranger().calls<Me>('POST', '/api/recovery', { phrase });
    expect((await nowAs(answer).me()).visitor?.id).toBe((await alice.me()).visitor?.id);

    await alice.calls('POST', '/api/recovery/phrase');
    const old = await stranger().calls<Failed>('POST', '/api/recovery', { phrase });
    expect([old.status, old.body.error.code]).toEqual([404, 'NOT_FOUND']);
    const misspelt = await stranger().calls<Failed>('POST', '/api/recovery', {
      phrase: phrase.replace(first[0]?.toUpperCase() ?? '', 'parley'),
    });
    expect([misspelt.status, misspelt.body.error.code]).toEqual([400, 'INVALID_INPUT']);
  });
});

describe('erasing everything', () => {
  const PLANTED = 'the heron keeps 48151623 under the bridge';

  it('leaves no word of it in any file, while the server runs', async () => {
    await start();
    const alice = await app.person('alice');
    const bob = await app.person('bob');
    await talks(alice, PLANTED, `${PLANTED} ${'and so on '.repeat(700)}`);
    await talks(bob, 'hello from bob');
    expect(await filesWith('48151623')).not.toEqual([]);
    const erased: unknown[] = [];
    app.server.services.people.erasures.onErased((each) => void erased.push(each));
    const { visitor } = await alice.me();
    const answer = await alice.calls<Erased>('DELETE', '/api/me');
    expect(answer.body).toEqual({ erased: 'done' });
    expect(answer.headers.getSetCookie()[0]).toContain('Max-Age=0');
    expect(await filesWith('48151623')).toEqual([]);
    expect(erased).toMatchObject([{ visitorId: visitor?.id, by: { kind: 'visitor' } }]);
    expect((await alice.me()).visitor).toBeNull();
    expect((await alice.calls('GET', '/api/conversations')).status).toBe(401);
    expect((await bob.calls('GET', '/api/conversations')).body).toMatchObject({
      conversations: [{ title: 'hello from bob' }],
    });
    expect(await app.server.services.people.store.listErasures()).toMatchObject([
      { visitorId: visitor?.id, completedAt: expect.any(Number) as number },
    ]);
  });

  it('shuts the pages that are open elsewhere', async () => {
    await start();
    const alice = await app.person('alice');
    const page = await alice.opensAPage();
    const shut = new Promise((resolve) => page.socket.once('disconnect', resolve));
    await alice.calls('DELETE', '/api/me');
    await shut;
    await expect(alice.opensAPage()).rejects.toThrow(Refused);
  });

  it('of somebody with much to erase hides them at once and removes the rest as a job', async () => {
    await start();
    const alice = await app.person('alice');
    const { jobs, turns } = app.server.services;
    const visitorId = (await alice.me()).visitor?.id as VisitorId;
    for (let count = 0; count < 120; count += 1) {
      const turn = firstTurn(visitorId);
      const question = { parentId: null, clientMessageId: newClientMessageId(), text: PLANTED };
      await turns.accept({ ...turn, question });
    }
    const done = new Promise((resolve) => {
      jobs.onChange((job) => job.kind === 'erase-visitor' && job.state === 'done' && resolve(job));
    });
    expect((await alice.calls<Erased>('DELETE', '/api/me')).body).toEqual({ erased: 'scheduled' });
    expect((await alice.me()).visitor).toBeNull();
    await done;
    expect(await filesWith('48151623')).toEqual([]);
  });

  it('gives everything to whoever wants it before', async () => {
    await start();
    const alice = await app.person('alice');
    const [conversationId] = await talks(alice, PLANTED);
    const answer = await alice.calls('GET', '/api/me/data');
    expect(answer.headers.get('content-disposition')).toContain('parley-data.json');
    expect(answer.body).toMatchObject({
      visitor: { id: (await alice.me()).visitor?.id },
      conversations: [{ conversation: { id: conversationId }, messages: [{ text: PLANTED }, {}] }],
    });
  });

  async function filesWith(text: string): Promise<string[]> {
    const found: string[] = [];
    for (const entry of await readdir(app.dataFolder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      if ((await readFile(file)).includes(text)) found.push(entry.name);
    }
    return found;
  }
});

describe('a proof of work', () => {
  const consent = { adult: true, termsVersion: TERMS_VERSION, research: false };

  async function challenged(): Promise<ProofChallenge> {
    const answer = await stranger().calls<Failed>('POST', '/api/consent', consent);
    expect([answer.status, answer.body.error.code]).toEqual([428, 'PROOF_REQUIRED']);
    return answer.body.error.details?.['challenge'] as ProofChallenge;
  }

  it('lets a new visitor in who has done it, once', async () => {
    await start({ settings: { PROOF_OF_WORK: 'on' } });
    const challenge = await challenged();
    const solution = await solveChallenge({ challenge, deriveKey });
    const proof = { challenge, solution };
    expect((await stranger().calls('POST', '/api/consent', { ...consent, proof })).status).toBe(200);
    expect((await stranger().calls('POST', '/api/consent', { ...consent, proof })).status).toBe(428);
  });

  it('is not replaced by a made-up challenge or a guessed solution', async () => {
    await start({ settings: { PROOF_OF_WORK: 'on' } });
    const challenge = await challenged();
    const solution = { counter: 600, derivedKey: 'ab'.repeat(32), time: 1 };
    const easy = { ...challenge, parameters: { ...challenge.parameters, cost: 1 } };
    for (const proof of [
      { challenge, solution },
      { challenge: easy, solution },
    ]) {
      expect((await stranger().calls('POST', '/api/consent', { ...consent, proof })).status).toBe(428);
    }
  });

  it('is asked for under auto only when very many come from one address', async () => {
    await start({ settings: { PROOF_OF_WORK: 'auto' } });
    for (let count = 0; count < 30; count += 1) await app.person(`visitor ${count}`);
    await challenged();
  });
});

describe('what operators see of visitors', () => {
  it('is when they came, when they were here last and how much there is', async () => {
    const clock = new HeldClock();
    await start({ overrides: { clock } });
    const alice = await app.person('alice');
    await talks(alice, 'hello');
    clock.advance(2 * 3_600_000);
    const bob = await app.person('bob');
    const { store, erasures } = app.server.services.people;
    const idOf = async (person: Person) => (await person.me()).visitor?.id as VisitorId;
    const card = { research: false, conversations: 0, messages: 0 };
    const bobs = { ...card, id: await idOf(bob), createdAt: clock.now(), lastSeenAt: clock.now() };
    expect(await store.listCards({ limit: 1 })).toEqual({ visitors: [bobs], next: bobs.id });
    const alicesId = await idOf(alice);
    expect(await store.listCards({ limit: 1, before: bobs.id })).toEqual({
      visitors: [
        {
          ...card,
          id: alicesId,
          conversations: 1,
          messages: 2,
          createdAt: clock.startMs,
          lastSeenAt: clock.now(),
        },
      ],
      next: null,
    });
    await erasures.erase(bobs.id, { kind: 'operator', id: 'olga' });
    await expect(erasures.erase(bobs.id, { kind: 'operator', id: 'olga' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
