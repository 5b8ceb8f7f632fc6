/** What becomes of memory where the process ends in between, a model answers, or the embedder is another one. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { completeWith } from '../../../generator/complete-task.js';
import { createComposer } from '../../../generator/index.js';
import type { Extractor } from '../../../memory/index.js';
import type { Job } from '../../../protocol/console/jobs.js';
import type { JobId } from '../../../protocol/ids.js';
import type { MemoryPage } from '../../../protocol/memories.js';
import { EMBED_JOB } from '../../../server/memory/embed-job.js';
import { REMEMBER_JOB } from '../../../server/memory/remember-job.js';
import { startEmbeddingsServer } from '../../fixtures/scripted-embeddings-server.js';
import { Person } from '../../harness/people.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';

const opened: { close(): Promise<unknown> }[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function open<T extends { close(): Promise<unknown> }>(made: Promise<T>): Promise<T> {
  const one = await made;
  opened.push(one);
  return one;
}

it('a process that ends between the reply and the writing writes it at its next start, and once', async () => {
  let reached = (): void => undefined;
  const reading = new Promise<void>((resolve) => (reached = resolve));
  const extractor: Extractor = {
    name: 'hangs',
    extract: (_input, signal) => {
      reached();
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      });
    },
  };
  const first = await open(createTestApp({ overrides: { extractor } }));
  const alice = await first.person('alice');
  const page = await alice.opensAPage();
  const { turn } = await page.says('My dog is called Max.');
  await page.endOf(turn);
  await reading;
  // As a kill leaves it: the files as they are, with the job that runs.
  const dataFolder = await mkdtemp(join(tmpdir(), 'parley-test-'));
  folders.push(dataFolder);
  await cp(first.dataFolder, dataFolder, { recursive: true, filter: (file) => !file.endsWith('.lock') });

  const second = await open(createTestApp({ dataFolder }));
  const back = new Person('alice', second.url, alice.cookie);
  await written(back, 1);
  const [job] = (await second.server.services.jobs.list({ kind: REMEMBER_JOB, limit: 1 })).jobs;
  await ended(second, job?.id ?? '');
  const { db } = second.server.services.database;
  const row = await db
    .selectFrom('job')
    .select('payload')
    .where('kind', '=', REMEMBER_JOB)
    .executeTakeFirst();
  const again = await second.server.services.jobs.enqueue(REMEMBER_JOB, JSON.parse(row?.payload ?? '{}'));
  await ended(second, again.id);
  await written(back, 1);
});

it('a model reads what is said, and what it answers passes the same gate', async () => {
  const fact = (value: string, more = {}) => ({
    ...{ act: 'tell', text: `You own a ${value}.`, kind: 'possession', subject: 'self' },
    ...{ attribute: 'possession', value, from: null, to: null, ...more },
  });
  const sensitive = { kind: 'health', attribute: 'health', text: 'You have a bad knee.' };
  const facts = [fact('kayak called Petrel'), fact('bad knee', sensitive)];
  const asked: string[] = [];
  const by = { kind: 'openai', model: 'scripted', version: '1' } as const;
  const complete = completeWith(async ({ messages }, { onBehalfOf }) => {
    asked.push(`${onBehalfOf} ${messages[0]?.content}`);
    return { text: JSON.stringify({ facts }), by, usage: { promptTokens: 10, completionTokens: 10 } };
  });
  const composer = Object.assign(createComposer(), { complete });
  const app = await open(createTestApp({ overrides: { composer } }));
  const alice = await app.person('alice');
  const page = await alice.opensAPage();
  await page.says('With my bad knee the kayak called Petrel is a joy.');
  await page.until(() => page.memories.length > 0);
  expect(page.memories[0]?.changes).toMatchObject([
    { type: 'added', text: 'You own a kayak called Petrel.', kind: 'possession' },
    { type: 'offered', text: 'You have a bad knee.', kind: 'health', factId: null },
  ]);
  expect((await alice.calls<MemoryPage>('GET', '/api/memories?all=true')).body.memories).toHaveLength(1);
  const { visitor } = await alice.me();
  expect(asked).toEqual([expect.stringMatching(`^${visitor?.id} You keep notes about a person`)]);
});

it('another embedder makes the vectors that are lacking, in the background, and memories are found by them', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'parley-test-'));
  folders.push(dataFolder);
  const first = await createTestApp({ dataFolder });
  const alice = await first.person('alice');
  for (const text of ['I live in Berlin.', 'I play the piano.'])
    await alice.calls('POST', '/api/memories', { text });
  await first.close();

  const embeddings = await open(startEmbeddingsServer('well'));
  const settings = { EMBEDDER: 'openai', EMBEDDINGS_URL: embeddings.url, EMBEDDINGS_MODEL: 'letters' };
  const second = await open(createTestApp({ dataFolder, settings }));
  const [job] = (await second.server.services.jobs.list({ kind: EMBED_JOB, limit: 1 })).jobs;
  expect(await ended(second, job?.id ?? '')).toMatchObject({
    state: 'done',
    note: 'made the vectors of 2 memories',
    progress: 1,
  });
  const back = new Person('alice', second.url, alice.cookie);
  const page = await back.opensAPage();
  const { turn, turnId } = await page.says('Where do I live?');
  await page.endOf(turn);
  const { stages } = await back.trace(turnId);
  expect(stages.find(({ name }) => name === 'recall-memories')).toMatchObject({
    detail: {
      by: 'facts by words and meaning',
      memories: [{ text: expect.stringContaining('Berlin') as unknown }],
    },
  });
  page.close();
});

async function written(person: Person, count: number): Promise<void> {
  for (;;) {
    const { body } = await person.calls<MemoryPage>('GET', '/api/memories?all=true');
    if (body.memories.length === count) return;
    if (body.memories.length > count) throw new Error(`${body.memories.length} memories were written`);
  }
}

/** Resolves with the job once it has ended; it may have by now. */
function ended({ server }: TestApp, id: string): Promise<Job> {
  const { jobs } = server.services;
  return new Promise((resolve, reject) => {
    const look = (job: Job | undefined): void => {
      if (job?.id === id && !['waiting', 'running'].includes(job.state)) resolve(job);
    };
    jobs.onChange(look);
    jobs.find(id as JobId).then(look, reject);
  });
}
