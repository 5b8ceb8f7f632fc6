import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createConversationStore } from '../../../server/store/conversations.js';
import { createJobStore } from '../../../server/store/jobs/job-store.js';
import { createTurnStore } from '../../../server/store/turn-store.js';
import { createVisitorStore } from '../../../server/store/visitors.js';
import { createJobs } from '../../../server/jobs/jobs.js';
import type { Jobs } from '../../../server/jobs/jobs.js';
import { createPeople } from '../../../server/visitors/people.js';
import type { People } from '../../../server/visitors/people.js';
import { NOON, acceptFirstTurn, firstTurn, makeVisitor } from '../../contract/stored-turns.js';
import { makeSqliteDatabase } from '../../harness/databases.js';
import type { TestDatabase } from '../../harness/databases.js';
import { TEMPORARY_JOB } from '../../../server/visitors/temporary-conversations.js';
import { turnedClock } from '../../harness/fakes/turned-clock.js';
import type { TurnedClock } from '../../harness/fakes/turned-clock.js';

const DAY_MS = 86_400_000;
const goOn = new AbortController().signal;

let made: TestDatabase;
let clock: TurnedClock;
let jobs: Jobs;

beforeEach(async () => {
  made = await makeSqliteDatabase();
  clock = turnedClock(NOON);
});
afterEach(async () => {
  await jobs.stop(1_000);
  await made.remove();
});

function people(retentionDays: number | null): People {
  const { database } = made;
  const store = createJobStore(database);
  const failed = (what: string, error: unknown) => {
    throw new Error(what, { cause: error });
  };
  jobs = createJobs({ store, clock, exclusive: true, holder: 'here', random: () => 0, failed });
  return createPeople({
    database,
    jobs,
    jobStore: store,
    clock,
    secret: 'a secret of more than thirty-two characters',
    config: { retentionDays, proofOfWork: 'off' },
    belongings: [],
    visitors: createVisitorStore(database),
    conversations: createConversationStore(database),
    stopTurns: async () => undefined,
  });
}

/** A conversation whose last word is as old as it says; nothing runs in it. */
async function conversation(
  at: number,
  visitorId?: Awaited<ReturnType<typeof makeVisitor>>,
  temporary = false,
) {
  const owner = visitorId ?? (await makeVisitor(made.database));
  const turn = {
    ...firstTurn(owner, at),
    state: 'done' as const,
    conversation: { title: 'heron', research: false, temporary },
  };
  await createTurnStore(made.database).accept(turn);
  return turn;
}

async function conversationsLeft(): Promise<string[]> {
  const rows = await made.database.db.selectFrom('conversation').select('id').execute();
  return rows.map(({ id }) => id);
}

describe('a temporary conversation', () => {
  it('goes a day after its last word, within the hour; others stay', async () => {
    people(null);
    const kept = await conversation(NOON);
    const temporary = await conversation(NOON, undefined, true);
    clock.advance(DAY_MS - 1);
    await jobs.start();
    const due = await jobs.nextRunAt(TEMPORARY_JOB);
    expect(due).toBeGreaterThan(NOON + DAY_MS);
    expect(due).toBeLessThanOrEqual(NOON + DAY_MS + 3_600_000);
    expect(await conversationsLeft()).toHaveLength(2);
    const done = new Promise<string | null>((resolve) => {
      jobs.onChange((job) => job.kind === TEMPORARY_JOB && job.state === 'done' && resolve(job.note));
    });
    await clock.waiting(2);
    clock.advance((due ?? 0) - clock.now());
    expect(await done).toBe('removed 1 temporary conversations');
    expect(await conversationsLeft()).toEqual([kept.conversationId]);
    expect(temporary.conversationId).not.toBe(kept.conversationId);
  });
});

describe('retention', () => {
  it('keeps everything where no period is set', async () => {
    const { retention } = people(null);
    await conversation(NOON);
    clock.advance(3_650 * DAY_MS);
    expect(await retention.periods()).toMatchObject({ conversations: null, visitors: null, traces: null });
    await retention.enforce(goOn);
    expect(await conversationsLeft()).toHaveLength(1);
  });

  it('removes a conversation when its last word is as old as the period, and not a moment before', async () => {
    const { retention } = people(30);
    const periods = { ...(await retention.periods()), visitors: null };
    await retention.setPeriods(periods);
    await conversation(NOON);
    clock.advance(30 * DAY_MS - 1);
    expect(await retention.enforce(goOn)).toMatchObject({ conversations: 0 });
    clock.advance(1);
    expect(await retention.count(periods)).toEqual({ conversations: 1, jobs: 0 });
    expect(await conversationsLeft()).toHaveLength(1);
    expect(await retention.enforce(goOn)).toMatchObject({ conversations: 1 });
    expect(await conversationsLeft()).toEqual([]);
    expect(await retention.enforce(goOn)).toMatchObject({ conversations: 0 });
  });

  it('leaves what a turn is running in, however old', async () => {
    const { retention } = people(30);
    const running = await acceptFirstTurn(made.database);
    clock.advance(90 * DAY_MS);
    await made.database.db.updateTable('visitor').set({ last_seen_at: clock.now() }).execute();
    await retention.enforce(goOn);
    expect(await conversationsLeft()).toEqual([running.conversationId]);
  });

  it('judges each conversation by its own last word, and a visitor by the last of all', async () => {
    const { retention } = people(30);
    const visitorId = await makeVisitor(made.database);
    await conversation(NOON, visitorId);
    const later = await conversation(NOON + 20 * DAY_MS, visitorId);
    clock.advance(30 * DAY_MS);
    expect(await retention.enforce(goOn)).toMatchObject({ conversations: 1, visitors: 0 });
    expect(await conversationsLeft()).toEqual([later.conversationId]);
    clock.advance(20 * DAY_MS);
    expect(await retention.enforce(goOn)).toMatchObject({ conversations: 0, visitors: 1 });
    expect(await createVisitorStore(made.database).find(visitorId)).toBeUndefined();
  });

  it('removes more than one batch holds', async () => {
    const { retention } = people(30);
    await retention.setPeriods({ ...(await retention.periods()), visitors: null });
    for (let count = 0; count < 120; count += 1) await conversation(NOON);
    clock.advance(30 * DAY_MS);
    expect(await retention.enforce(goOn)).toMatchObject({ conversations: 120 });
  });

  it('stops between two batches when it is told to', async () => {
    const { retention } = people(30);
    await conversation(NOON);
    clock.advance(30 * DAY_MS);
    await expect(retention.enforce(AbortSignal.abort(new Error('told to')))).rejects.toThrow('told to');
    expect(await conversationsLeft()).toHaveLength(1);
  });

  it('is a daily job that says what it did', async () => {
    const { retention } = people(1);
    await retention.setPeriods({ ...(await retention.periods()), visitors: null });
    await conversation(NOON - DAY_MS);
    await jobs.start();
    expect(await retention.nextRunAt()).toBe(Date.UTC(2026, 10, 25, 3, 10));
    await clock.waiting(2);
    const done = new Promise((resolve) => {
      jobs.onChange((job) => job.kind === 'retention' && job.state === 'done' && resolve(job));
    });
    clock.advance(DAY_MS);
    expect(await done).toMatchObject({ note: 'removed 1 conversations' });
    expect(await conversationsLeft()).toEqual([]);
  });
});
