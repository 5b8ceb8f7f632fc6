/** What a TurnLease promises (server/hub/turn-lease.ts): two nodes are two instances on one database. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { StoreTurnLease } from '../../server/turn-log/store-turn-lease.js';
import type { LeaseRequest, TurnLease } from '../../server/turn-log/turn-lease.js';
import type { MakeDatabase, TestDatabase } from '../harness/databases.js';
import { NOON, acceptFirstTurn, newConversationId, newTurnId } from './stored-turns.js';

const TTL_MS = 30_000;

export function describeTurnLeaseContract(name: string, makeDatabase: MakeDatabase): void {
  describe(`${name}, as leases of turns`, () => {
    let made: TestDatabase;
    let here: TurnLease;
    let there: TurnLease;
    let clock: number;

    beforeAll(async () => {
      made = await makeDatabase();
      const options = { ttlMs: TTL_MS, now: () => clock };
      here = new StoreTurnLease(made.database, { holder: 'here', ...options });
      there = new StoreTurnLease(made.secondNode, { holder: 'there', ...options });
    });
    beforeEach(() => {
      clock = NOON;
    });
    afterAll(() => made.remove());

    /** A turn of a conversation that is stored. */
    async function aTurn(): Promise<LeaseRequest> {
      const { conversationId, id } = await acceptFirstTurn(made.database);
      return { conversationId, turnId: id };
    }
    const rival = ({ conversationId }: LeaseRequest): LeaseRequest => ({
      conversationId,
      turnId: newTurnId(),
    });

    async function hold(lease: TurnLease, request: LeaseRequest) {
      const acquired = await lease.acquire(request);
      if ('heldBy' in acquired) throw new Error(`held by ${acquired.heldBy}`);
      return acquired.lease;
    }

    it('gives a free conversation to the first who asks, and names the holder to the next', async () => {
      const request = await aTurn();
      expect(await here.acquire(request)).toEqual({ lease: { ...request, fence: 1 } });
      expect(await there.acquire(rival(request))).toEqual({ heldBy: request.turnId });
      expect(await here.acquire(rival(request))).toEqual({ heldBy: request.turnId });
    });

    it('gives one of many who ask at once the lease, and tells the others who has it', async () => {
      const request = await aTurn();
      const asked = await Promise.all(
        Array.from({ length: 24 }, (_, index) => (index % 2 ? here : there).acquire(rival(request))),
      );
      const won = asked.flatMap((answer) => ('lease' in answer ? [answer.lease.turnId] : []));
      const told = asked.flatMap((answer) => ('heldBy' in answer ? [answer.heldBy] : []));
      expect(won).toHaveLength(1);
      expect(new Set(told)).toEqual(new Set(won));
    });

    it('is taken over when it has expired, under a higher fence, and not a moment before', async () => {
      const request = await aTurn();
      const old = await hold(here, request);
      clock += TTL_MS - 1;
      expect(await there.acquire(rival(request))).toEqual({ heldBy: request.turnId });
      clock += 1;
      expect((await hold(there, rival(request))).fence).toBeGreaterThan(old.fence);
    });

    it('lives on while it is renewed', async () => {
      const leases = [await hold(here, await aTurn()), await hold(here, await aTurn())];
      clock += TTL_MS - 1;
      expect(await here.renew(leases)).toEqual({ lost: [] });
      clock += TTL_MS - 1;
      for (const lease of leases) expect(await there.acquire(rival(lease))).toEqual({ heldBy: lease.turnId });
      expect(await here.renew([])).toEqual({ lost: [] });
    });

    it('names at its renewal what was taken over, and prolongs the rest', async () => {
      const [kept, lost] = [await hold(here, await aTurn()), await hold(here, await aTurn())];
      clock += TTL_MS;
      const taken = await hold(there, rival(lost));
      expect(await here.renew([kept, lost])).toEqual({ lost: [lost.turnId] });
      clock += TTL_MS - 1;
      expect(await there.acquire(rival(kept))).toEqual({ heldBy: kept.turnId });
      expect(await here.acquire(rival(taken))).toEqual({ heldBy: taken.turnId });
    });

    it('cannot be renewed by another node', async () => {
      const lease = await hold(here, await aTurn());
      expect(await there.renew([lease])).toEqual({ lost: [lease.turnId] });
    });

    it('makes the conversation free at once when it is released, and the fence goes on growing', async () => {
      const request = await aTurn();
      const first = await hold(here, request);
      await here.release(first);
      const second = await hold(there, rival(request));
      expect(second.fence).toBeGreaterThan(first.fence);
    });

    it('changes nothing when it is released after it was lost', async () => {
      const request = await aTurn();
      const old = await hold(here, request);
      clock += TTL_MS;
      const current = await hold(there, rival(request));
      await here.release(old);
      expect(await here.acquire(rival(request))).toEqual({ heldBy: current.turnId });
    });

    it('leaves no trace of a conversation that was never begun', async () => {
      const request = { conversationId: newConversationId(), turnId: newTurnId() };
      await here.release(await hold(here, request));
      const left = await made.database.db
        .selectFrom('turn_lease')
        .select('fence')
        .where('conversation_id', '=', request.conversationId)
        .execute();
      expect(left).toEqual([]);
    });

    it('is lost to whoever raises the fence, live or not', async () => {
      const request = await aTurn();
      const old = await hold(here, request);
      const fenced = await there.fence(request);
      expect(fenced).toEqual({ ...request, fence: old.fence + 1 });
      expect(await here.renew([old])).toEqual({ lost: [old.turnId] });
      expect(await here.acquire(rival(request))).toEqual({ heldBy: request.turnId });
    });
  });
}
