import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createComposer } from '../../../generator/index.js';
import { VisitorId } from '../../../protocol/ids.js';
import type { TurnId } from '../../../protocol/ids.js';
import { planWeek } from '../../../server/sample/plan-week.js';
import { createSampleWeek } from '../../../server/sample/sample-week.js';
import type { SampleWeek } from '../../../server/sample/sample-week.js';
import { createTurnStore } from '../../../server/store/turn-store.js';
import { makeFolder } from '../../harness/databases.js';
import { turnModules } from '../../harness/fakes/turn-parts.js';

const NOON = Date.UTC(2026, 10, 24, 12);
const DAY_MS = 24 * 3_600_000;

let folder: string;
let now: number;
let week: SampleWeek;

const newWeek = () =>
  createSampleWeek({
    dataFolder: folder,
    clock: { now: () => now, monotonic: () => now },
    modulesOn: (clock) => ({ ...turnModules(), clock, generator: createComposer({ clock }) }),
  });

describe('the plan of a week', () => {
  it('is the same for the same seed and another for another', () => {
    const plan = planWeek({ seed: 'a', until: NOON });
    expect(planWeek({ seed: 'a', until: NOON })).toEqual(plan);
    expect(planWeek({ seed: 'b', until: NOON })).not.toEqual(plan);
  });

  it('lies in the seven days before its end, in order, and some people come back', () => {
    const plan = planWeek({ seed: 'a', until: NOON });
    const times = plan.map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(0)).toBeGreaterThan(NOON - 7 * DAY_MS);
    expect(times.at(-1)).toBeLessThan(NOON);
    expect(new Set(plan.map(({ person }) => person)).size).toBeLessThan(plan.length);
  });
});

describe('the sample week', () => {
  // Filled once for all of these tests: it is a week of whole turns.
  beforeAll(async () => {
    folder = await makeFolder();
    now = NOON;
    week = newWeek();
  });
  afterAll(async () => {
    await week.close();
    await rm(folder, { recursive: true });
  });

  it(
    'holds whole turns with their traces, at the times they were planned for',
    { timeout: 60_000 },
    async () => {
      const { db } = await week.open();
      const turns = await db.selectFrom('turn').selectAll().orderBy('started_at').execute();
      expect(turns.length).toBeGreaterThan(200);
      expect(new Set(turns.map(({ state }) => state))).toEqual(new Set(['done', 'stopped']));
      expect(turns.at(0)?.started_at).toBeGreaterThan(NOON - 7 * DAY_MS);
      expect(turns.at(-1)?.ended_at).toBeLessThan(NOON + DAY_MS);
      const { id, visitor_id } = turns[0] ?? {};
      const trace = await createTurnStore(await week.open()).trace(VisitorId.parse(visitor_id), id as TurnId);
      expect(trace?.stages.map(({ name }) => name)).toContain('generate');
      const unanswered = await db.selectFrom('message').select('id').where('state', '=', 'running').execute();
      expect(unanswered).toEqual([]);
    },
  );

  it('holds memories that were written from what its visitors say, recalled where they ask, and taken back by some', async () => {
    const { db } = await week.open();
    const facts = await db.selectFrom('memory_fact').selectAll().where('about', '=', 'person').execute();
    expect(facts.length).toBeGreaterThan(30);
    expect(facts.map(({ text }) => text)).toContain('Your sister Anna lives in Leeds.');
    expect(new Set(facts.map(({ kind }) => kind)).size).toBeGreaterThan(4);
    expect(facts.some(({ retired_at }) => retired_at !== null)).toBe(true);
    expect(facts.some(({ uses }) => uses > 0)).toBe(true);
    const undone = await db.selectFrom('memory_write').select('undone').where('undone', '=', 1).execute();
    expect(undone.length).toBeGreaterThan(0);
    const unsaid = await db
      .selectFrom('memory_source')
      .leftJoin('message', 'message.id', 'memory_source.message_id')
      .select('memory_source.message_id')
      .where('message.id', 'is', null)
      .execute();
    expect(unsaid).toEqual([]);
  });

  // It is filled twice more.
  it(
    'is kept for a day and made anew after it, or when its mark is damaged',
    { timeout: 60_000 },
    async () => {
      const mark = join(folder, 'sample', 'filled.json');
      await week.open();
      await week.close();
      const first = readFileSync(mark, 'utf8');

      now += DAY_MS - 1;
      week = newWeek();
      await week.open();
      await week.close();
      expect(readFileSync(mark, 'utf8')).toBe(first);

      now += 1;
      week = newWeek();
      await week.open();
      await week.close();
      expect(readFileSync(mark, 'utf8')).not.toBe(first);

      await writeFile(mark, '{"version":');
      week = newWeek();
      const { db } = await week.open();
      expect(await db.selectFrom('turn').select('id').limit(1).execute()).toHaveLength(1);
    },
  );
});
