/** What a JobStore promises (server/store/jobs/jobs.ts). */
import { v7 as uuid } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JobId } from '../../protocol/ids.js';
import { BatchRefused, DuplicateKey } from '../../server/store/database.js';
import { createJobStore } from '../../server/store/jobs/job-store.js';
import type { JobStore, NewJob } from '../../server/store/jobs/jobs.js';
import type { MakeDatabase, TestDatabase } from '../harness/databases.js';
import { NOON } from './stored-turns.js';

const LEASE_MS = 60_000;

export function newJob(changes: Partial<NewJob> = {}): NewJob {
  const id = uuid() as JobId;
  return { id, kind: 'sweep', payload: {}, maxAttempts: 2, createdAt: NOON, runAt: NOON, ...changes };
}

export function describeJobStoreContract(name: string, makeDatabase: MakeDatabase): void {
  describe(`${name}, as a store of jobs`, () => {
    let made: TestDatabase;
    let store: JobStore;
    let second: JobStore;

    beforeEach(async () => {
      made = await makeDatabase();
      store = createJobStore(made.database);
      second = createJobStore(made.secondNode);
    });
    afterEach(() => made.remove());

    const claim = (from: JobStore, now = NOON, limit = 1) =>
      from.claim({ kind: 'sweep', limit, holder: 'a node', now, leaseMs: LEASE_MS });
    const claimOne = async (now = NOON) => {
      const [claimed] = await claim(store, now);
      if (!claimed) throw new Error('nothing could be claimed');
      return { id: claimed.job.id, fence: claimed.fence };
    };

    it('keeps one of those that have the same kind and key, until it has ended', async () => {
      const first = await store.insert(newJob({ key: 'a' }));
      expect((await second.insert(newJob({ key: 'a' }))).id).toBe(first.id);
      expect((await store.insert(newJob({ key: 'b' }))).id).not.toBe(first.id);
      expect((await store.insert(newJob({ kind: 'index', key: 'a' }))).id).not.toBe(first.id);
      await store.cancel(first.id, NOON);
      expect((await store.insert(newJob({ key: 'a' }))).id).not.toBe(first.id);
    });

    it('never does again what was asked for once and for ever', async () => {
      const first = await store.insert(newJob({ key: 'a', forEver: true }));
      const run = await claimOne();
      await store.end(run, { state: 'done', note: 'swept', at: NOON });
      expect(await store.insert(newJob({ key: 'a', forEver: true }))).toMatchObject({
        id: first.id,
        state: 'done',
        note: 'swept',
      });
    });

    it('writes a job together with what causes it, or neither', async () => {
      const refused = {
        query: made.database.db.deleteFrom('visitor').where('id', '=', 'nobody'),
        requires: { rows: 1, name: 'a visitor' },
      };
      await expect(made.database.batch([store.insertStatement(newJob()), refused])).rejects.toThrow(
        BatchRefused,
      );
      expect((await store.list({ limit: 10 })).jobs).toEqual([]);
      await made.database.batch([store.insertStatement(newJob())]);
      expect((await store.list({ limit: 10 })).jobs).toHaveLength(1);
    });

    it('gives each due job to one node, the one that is due first before others', async () => {
      const jobs = [];
      for (let index = 0; index < 20; index += 1)
        jobs.push(await store.insert(newJob({ runAt: NOON + index })));
      const claims = await Promise.all(
        Array.from({ length: 20 }, (_, index) => claim(index % 2 ? store : second, NOON + 19, 2)),
      );
      const taken = claims.flat().map(({ job }) => job.id);
      expect(new Set(taken).size).toBe(taken.length);
      for (;;) {
        const rest = await claim(store, NOON + 19, 5);
        if (rest.length === 0) break;
        taken.push(...rest.map(({ job }) => job.id));
      }
      expect(new Set(taken)).toEqual(new Set(jobs.map(({ id }) => id)));
      expect(taken).toHaveLength(20);
    });

    it('leaves what is not due yet, and says what waits and when it is due', async () => {
      await store.insert(newJob({ runAt: NOON + 5 }));
      await store.insert(newJob({ runAt: NOON + 9 }));
      expect(await claim(store, NOON + 4)).toEqual([]);
      expect(await store.pending()).toEqual([{ kind: 'sweep', state: 'waiting', count: 2, dueAt: NOON + 5 }]);
      expect(await claim(store, NOON + 5)).toMatchObject([
        { payload: '{}', fence: 1, job: { state: 'running', attempts: 1, startedAt: NOON + 5 } },
      ]);
    });

    it('gives a job to another node when its lease has ended, and lets the first write no more', async () => {
      await store.insert(newJob());
      const first = await claimOne();
      expect(await claim(second, NOON + LEASE_MS - 1)).toEqual([]);
      const [taken] = await claim(second, NOON + LEASE_MS);
      expect(taken).toMatchObject({ fence: 2, job: { id: first.id, attempts: 2 } });
      expect(await store.renew([first], NOON + 2 * LEASE_MS)).toEqual([]);
      expect(await store.report(first, { progress: 0.5, note: null })).toBeUndefined();
      expect(await store.end(first, { state: 'done', note: null, at: NOON })).toBeUndefined();
      const run = { id: first.id, fence: 2 };
      expect(await second.end(run, { state: 'done', note: 'all of it', at: NOON })).toMatchObject({
        state: 'done',
        note: 'all of it',
        progress: 1,
      });
    });

    it('keeps a renewed lease, and tells by it that a stop was asked for', async () => {
      await store.insert(newJob());
      const run = await claimOne();
      expect(await store.renew([run], NOON + 2 * LEASE_MS)).toEqual([{ id: run.id, cancelAsked: false }]);
      expect(await claim(second, NOON + LEASE_MS)).toEqual([]);
      expect(await second.cancel(run.id, NOON)).toMatchObject({ state: 'running' });
      expect(await store.renew([run], NOON + 2 * LEASE_MS)).toEqual([{ id: run.id, cancelAsked: true }]);
    });

    it('takes up at once what ran when a store that is its own was closed', async () => {
      await store.insert(newJob());
      const { id } = await claimOne();
      await store.expireLeases(NOON + 1);
      expect(await claim(store, NOON + 1)).toMatchObject([{ job: { id, attempts: 2 } }]);
    });

    it('gives up a job whose process ended at every attempt', async () => {
      await store.insert(newJob({ maxAttempts: 1 }));
      const { id } = await claimOne();
      expect(await store.endAbandoned(NOON + LEASE_MS - 1)).toEqual([]);
      expect(await store.endAbandoned(NOON + LEASE_MS)).toMatchObject([
        { id, state: 'failed', error: expect.stringContaining('the process') as string },
      ]);
    });

    it('counts an attempt that failed and not one that was stopped', async () => {
      await store.insert(newJob());
      const stopped = { state: 'waiting', error: null, runAt: NOON, countAttempt: false } as const;
      expect(await store.end(await claimOne(), stopped)).toMatchObject({ state: 'waiting', attempts: 0 });
      const failed = { state: 'waiting', error: 'no disk', runAt: NOON + 9, countAttempt: true } as const;
      expect(await store.end(await claimOne(), failed)).toMatchObject({
        state: 'waiting',
        attempts: 1,
        error: 'no disk',
        runAt: NOON + 9,
      });
    });

    it('tries a failed job again with all its attempts, unless another one has its key by now', async () => {
      const { id } = await store.insert(newJob({ key: 'a' }));
      await store.end(await claimOne(), { state: 'failed', error: 'no disk', at: NOON });
      const other = await store.insert(newJob({ key: 'a' }));
      await expect(store.retry(id, NOON)).rejects.toThrow(DuplicateKey);
      await store.cancel(other.id, NOON);
      expect(await store.retry(id, NOON + 1)).toMatchObject({ state: 'waiting', attempts: 0, endedAt: null });
      await store.end(await claimOne(NOON + 1), { state: 'done', note: null, at: NOON });
      expect(await store.retry(id, NOON)).toBeUndefined();
      expect(await store.cancel(id, NOON)).toBeUndefined();
    });

    it('lists newest first, page by page, by state and kind, and counts every state', async () => {
      const ids = [];
      for (const kind of ['sweep', 'index', 'sweep', 'sweep'])
        ids.unshift((await store.insert(newJob({ kind }))).id);
      await claimOne();
      const page = await store.list({ limit: 3 });
      expect(page.jobs.map(({ id }) => id)).toEqual(ids.slice(0, 3));
      const rest = await store.list({ limit: 3, before: page.next ?? '' });
      expect(rest).toMatchObject({ jobs: [{ id: ids[3], state: 'running' }], next: null });
      expect((await store.list({ kind: 'sweep', state: 'waiting', limit: 9 })).jobs).toHaveLength(2);
      expect(await store.countByState()).toEqual({
        waiting: 3,
        running: 1,
        done: 0,
        failed: 0,
        cancelled: 0,
      });
      expect((await store.kinds()).sort()).toEqual(['index', 'sweep']);
      await expect(store.list({ limit: 3, before: 'nonsense' })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
      });
    });

    it('removes what has ended, some at a time, and keeps what is never to be done again', async () => {
      for (const key of ['a', 'b', 'c']) await store.insert(newJob({ key, forEver: key === 'c' }));
      for (let count = 0; count < 3; count += 1) {
        await store.end(await claimOne(), { state: 'done', note: null, at: NOON });
      }
      await store.insert(newJob());
      expect(await store.countEnded(NOON - 1)).toBe(0);
      expect(await store.countEnded(NOON)).toBe(2);
      expect(await store.removeEnded(NOON, 1)).toBe(1);
      expect(await store.removeEnded(NOON, 9)).toBe(1);
      expect(await store.countByState()).toMatchObject({ waiting: 1, done: 1 });
    });
  });
}
