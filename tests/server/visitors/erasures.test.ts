import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { VisitorId } from '../../../protocol/ids.js';
import { createPeopleStore } from '../../../server/store/visitors/people.js';
import { ERASE_JOB } from '../../../server/visitors/erasures.js';
import { makeVisitor } from '../../contract/stored-turns.js';
import { createTestApp } from '../../harness/test-app.js';
import type { TestApp } from '../../harness/test-app.js';

let app: TestApp;
beforeEach(async () => {
  app = await createTestApp();
});
afterEach(() => app.close());

const services = () => app.server.services;
const erase = (id: VisitorId) => services().people.erasures.erase(id, { kind: 'visitor' });

describe('an erasure', () => {
  it('is done although somebody who is told of it fails, tells everybody, and says that it failed', async () => {
    const { people, database } = services();
    const heard: string[] = [];
    people.erasures.onErased(() => Promise.reject(new Error('the disk is full')));
    people.erasures.onErased(({ visitorId }) => void heard.push(visitorId));
    const id = await makeVisitor(database);
    await expect(erase(id)).rejects.toThrow('not everybody could be told');
    expect(heard).toEqual([id]);
    expect(await people.store.listErasures()).toMatchObject([
      { visitorId: id, completedAt: expect.any(Number) as unknown },
    ]);
  });

  it('cannot be called off by an operator', async () => {
    const { jobs } = services();
    const visitorId = await makeVisitor(services().database);
    await services()
      .database.db.updateTable('visitor')
      .set({ erased_at: 1 })
      .where('id', '=', visitorId)
      .execute();
    const later = Date.now() + 3_600_000;
    await jobs.enqueue(ERASE_JOB, { visitorId }, { key: visitorId, runAt: later });
    const [job] = (await jobs.list({ kind: ERASE_JOB, limit: 1 })).jobs;
    if (!job) throw new Error('the job was not stored');
    await expect(jobs.cancel(job.id)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await jobs.list({ kind: ERASE_JOB, limit: 1 })).toMatchObject({ jobs: [{ state: 'waiting' }] });
  });

  it('is taken up again at a start when its job is gone', async () => {
    const { people, database, jobs } = services();
    const id = await makeVisitor(database);
    const ended = new Promise<void>((resolve) => {
      jobs.onChange((job) => {
        if (job.kind === ERASE_JOB && job.state === 'done') resolve();
      });
    });
    await database.batch(people.store.hideStatements(id, 1)); // as a crash leaves it
    await people.erasures.resume();
    await ended;
    expect(await database.db.selectFrom('visitor').select('id').where('id', '=', id).execute()).toEqual([]);
  });

  it('lets nobody bring along what was erased', async () => {
    const { database } = services();
    const people = createPeopleStore(database);
    const [gone, other] = [await makeVisitor(database), await makeVisitor(database)];
    await database.batch(people.hideStatements(gone, 1));
    await expect(database.batch(people.bringStatements({ from: gone, to: other, at: 0 }))).rejects.toThrow(
      'the visitor',
    );
  });
});
