/**
 * What the stores of visitors promise: codes and phrases, erasing, bringing along, settings, and what has outlived
 * its time (server/store/visitors/).
 */
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VisitorId } from '../../protocol/ids.js';
import { BatchRefused } from '../../server/store/database.js';
import { createAgedStore } from '../../server/store/visitors/aged.js';
import { createConversationStore } from '../../server/store/conversations.js';
import { createPeopleStore } from '../../server/store/visitors/people.js';
import { createSettingStore } from '../../server/store/visitors/settings.js';
import { createTurnStore } from '../../server/store/turn-store.js';
import { createUsedProofStore } from '../../server/store/visitors/used-proofs.js';
import { createVisitorSecretStore } from '../../server/store/visitors/secrets.js';
import { createVisitorStore } from '../../server/store/visitors.js';
import type { Turn } from '../../server/store/turns.js';
import { StoreTurnLease } from '../../server/turn-log/store-turn-lease.js';
import type { MakeDatabase, TestDatabase } from '../harness/databases.js';
import {
  NOON,
  acceptFirstTurn,
  endOf,
  finishedTurn,
  firstTurn,
  makeVisitor,
  numbered,
} from './stored-turns.js';

const HOUR_MS = 3_600_000;

export function describePeopleStoresContract(name: string, makeDatabase: MakeDatabase): void {
  describe(`${name}, as the stores of visitors`, () => {
    let made: TestDatabase;
    beforeAll(async () => {
      made = await makeDatabase();
    });
    afterAll(() => made.remove());

    /** Ends the turn half a second after it began. */
    async function finish(turn: Turn): Promise<void> {
      const { database } = made;
      const lease = new StoreTurnLease(database, { holder: 'here', ttlMs: 1_000, now: () => NOON });
      const { fence } = await lease.fence({ conversationId: turn.conversationId, turnId: turn.id });
      await createTurnStore(database).finish(finishedTurn(turn, fence, numbered([endOf(turn)])));
    }

    it('counts a visitor as seen to the hour', async () => {
      const visitors = createVisitorStore(made.database);
      const visitorId = await makeVisitor(made.database);
      const seenAt = async () => {
        const { visitors: cards } = await createPeopleStore(made.database).listCards({ limit: 1 });
        return cards[0]?.lastSeenAt;
      };
      await visitors.recognise(visitorId, NOON + HOUR_MS - 1);
      expect(await seenAt()).toBe(NOON);
      await visitors.recognise(visitorId, NOON + HOUR_MS);
      expect(await seenAt()).toBe(NOON + HOUR_MS);
    });

    it('gives a code to one of two who come with it at once', async () => {
      const visitorId = await makeVisitor(made.database);
      const [first, second] = [made.database, made.secondNode].map(createVisitorSecretStore);
      if (!first || !second) throw new Error('there are two nodes');
      await first.keepCode({ visitorId, digest: 'a digest', expiresAt: NOON + 1 });
      expect(await first.findCode('a digest', NOON + 1)).toBeUndefined();
      expect(await second.findCode('a digest', NOON)).toBe(visitorId);
      const taken = await Promise.all([first.takeCode('a digest', NOON), second.takeCode('a digest', NOON)]);
      expect(taken.filter((each) => each !== undefined)).toEqual([visitorId]);
    });

    it('keeps the newest phrase of a visitor', async () => {
      const visitorId = await makeVisitor(made.database);
      const secrets = createVisitorSecretStore(made.database);
      expect(await secrets.hasPhrase(visitorId)).toBe(false);
      await secrets.keepPhrase({ visitorId, digest: 'first', at: NOON });
      await secrets.keepPhrase({ visitorId, digest: 'second', at: NOON });
      expect(await secrets.hasPhrase(visitorId)).toBe(true);
      expect(await secrets.findPhrase('first')).toBeUndefined();
      expect(await secrets.findPhrase('second')).toBe(visitorId);
    });

    it('lets a proof be used once, on all nodes, until it has run out', async () => {
      const [first, second] = [made.database, made.secondNode].map(createUsedProofStore);
      const proof = { signature: 'ab', expiresAt: NOON + 10, now: NOON };
      const used = await Promise.all([first?.use(proof), second?.use(proof)]);
      expect(used.sort()).toEqual([false, true]);
      expect(await first?.use({ ...proof, now: NOON + 10 })).toBe(true);
    });

    it('keeps every version of a setting, whoever writes at the same time', async () => {
      const [first, second] = [made.database, made.secondNode].map(createSettingStore);
      expect(await first?.read('colour', z.string())).toBeUndefined();
      await Promise.all([first?.write('colour', 'red', NOON), second?.write('colour', 'blue', NOON)]);
      expect(await first?.read('colour', z.string())).toMatchObject({ version: 2, at: NOON });
      const rows = await made.database.db
        .selectFrom('setting')
        .selectAll()
        .where('key', '=', 'colour')
        .execute();
      expect(rows.map(({ value }) => value).sort()).toEqual(['"blue"', '"red"']);
    });

    it('hides a visitor and then removes all that is theirs, and nothing of others', async () => {
      const { database } = made;
      const people = createPeopleStore(database);
      const [hers, his] = [await acceptFirstTurn(database), await acceptFirstTurn(database)];
      await finish(hers);
      await database.batch(people.hideStatements(hers.visitorId, NOON));
      expect(await createVisitorStore(database).find(hers.visitorId)).toBeUndefined();
      await expect(database.batch(people.hideStatements(hers.visitorId, NOON))).rejects.toThrow(BatchRefused);
      await database.batch(people.removeStatements(hers.visitorId, NOON + 1));
      for (const table of ['conversation', 'message', 'turn'] as const) {
        const owners = await database.db.selectFrom(table).select('visitor_id').execute();
        expect(owners.map((row) => row.visitor_id)).not.toContain(hers.visitorId);
        expect(owners.map((row) => row.visitor_id)).toContain(his.visitorId);
      }
      const left = await database.db.selectFrom('trace').selectAll().where('turn_id', '=', hers.id).execute();
      expect(left).toEqual([]);
      expect(await people.listErasures()).toEqual([
        { visitorId: hers.visitorId, at: NOON, completedAt: NOON + 1 },
      ]);
    });

    it('removes some conversations at a time', async () => {
      const { database } = made;
      const people = createPeopleStore(database);
      const visitorId = await makeVisitor(database);
      for (let count = 0; count < 3; count += 1) await createTurnStore(database).accept(firstTurn(visitorId));
      expect(await people.countConversations(visitorId)).toBe(3);
      expect(await people.removeSome(visitorId, 2)).toBe(2);
      expect(await people.removeSome(visitorId, 2)).toBe(1);
      expect(await people.removeSome(visitorId, 2)).toBe(0);
    });

    it('gives the conversations of one visitor to another, who can go on with them', async () => {
      const { database } = made;
      const people = createPeopleStore(database);
      const turn = await acceptFirstTurn(database);
      await finish(turn);
      const to = await makeVisitor(database);
      await database.batch(people.bringStatements({ from: turn.visitorId, to, at: NOON }));
      expect(await people.listJoins()).toEqual([{ from: turn.visitorId, to, at: NOON }]);
      const conversations = createConversationStore(database);
      expect(await conversations.messages(to, turn.conversationId)).toHaveLength(2);
      expect(await createTurnStore(database).trace(to, turn.id)).toMatchObject({ turnId: turn.id });
      expect(await createVisitorStore(database).find(turn.visitorId)).toBeUndefined();
      const back = { from: to, to: turn.visitorId, at: NOON };
      await expect(database.batch(people.bringStatements(back))).rejects.toThrow(BatchRefused);
      expect(await conversations.messages(to, turn.conversationId)).toHaveLength(2);
    });

    it('removes what is as old as it may get and not what is a moment younger', async () => {
      const fresh = await makeDatabase();
      const aged = createAgedStore(fresh.database);
      const outer = made;
      made = fresh;
      const turn = await acceptFirstTurn(fresh.database);
      await finish(turn);
      const running = await acceptFirstTurn(fresh.database, NOON - HOUR_MS);
      const endedAt = turn.startedAt + 500;
      expect(await aged.countTraces(endedAt - 1)).toBe(0);
      expect(await aged.countConversations(endedAt - 1)).toBe(0);
      expect(await aged.removeConversations(endedAt - 1, 10)).toBe(0);
      expect(await aged.countTraces(endedAt)).toBe(1);
      expect(await aged.removeTraces(endedAt, 10)).toBe(1);
      expect(await aged.countConversations(endedAt)).toBe(1);
      expect(await aged.removeConversations(endedAt, 10)).toBe(1);
      const conversations = createConversationStore(fresh.database);
      expect(await conversations.find(running.visitorId, running.conversationId)).toBeDefined();
      await fresh.remove();
      made = outer;
    });

    it('lists visitors who were not here, unless they have spoken since', async () => {
      const fresh = await makeDatabase();
      const aged = createAgedStore(fresh.database);
      const silent: VisitorId = await makeVisitor(fresh.database);
      await acceptFirstTurn(fresh.database, NOON + 5);
      expect(await aged.listVisitors(NOON - 1, 10)).toEqual([]);
      expect(await aged.listVisitors(NOON, 10)).toEqual([silent]);
      expect(await aged.countVisitors(NOON + 5)).toBe(2);
      await fresh.remove();
    });
  });
}
