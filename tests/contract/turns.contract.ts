/** What a TurnStore promises (server/store/turns.ts). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreTurnLease } from '../../server/turn-log/store-turn-lease.js';
import { createConversationStore } from '../../server/store/conversations.js';
import type { ConversationStore } from '../../server/store/conversations.js';
import { DuplicateKey } from '../../server/store/database.js';
import { createTurnStore } from '../../server/store/turn-store.js';
import type { NewTurn, Turn, TurnStore } from '../../server/store/turns.js';
import type { MakeDatabase, TestDatabase } from '../harness/databases.js';
import {
  NOON,
  acceptFirstTurn,
  endOf,
  finishedTurn,
  firstTurn,
  makeVisitor,
  newClientMessageId,
  newConversationId,
  newMessageId,
  newTurnId,
  nextTurn,
  numbered,
  retryOf,
} from './stored-turns.js';

const TTL_MS = 30_000;

export function describeTurnStoreContract(name: string, makeDatabase: MakeDatabase): void {
  describe(`${name}, as a store of turns`, () => {
    let made: TestDatabase;
    let turns: TurnStore;
    let conversations: ConversationStore;
    let lease: StoreTurnLease;

    beforeAll(async () => {
      made = await makeDatabase();
      turns = createTurnStore(made.database);
      conversations = createConversationStore(made.database);
      lease = new StoreTurnLease(made.database, { holder: 'here', ttlMs: TTL_MS, now: () => NOON });
    });
    afterAll(() => made.remove());

    const asStored = ({ question: _question, conversation: _conversation, ...turn }: NewTurn): Turn => turn;
    const fenceOf = async ({ conversationId, id }: Turn) =>
      (await lease.fence({ conversationId, turnId: id })).fence;
    const said = (turn: Turn) =>
      numbered([{ type: 'delta', data: 'A wading ' }, { type: 'delta', data: 'bird.' }, endOf(turn)]);
    const idsOf = async (now: number) => (await turns.listAbandoned(now, 1_000)).map((turn) => turn.id);

    describe('accepting', () => {
      it('begins a conversation with the question and an empty answer as its head', async () => {
        const turn = await acceptFirstTurn(made.database);
        const [question, answer] = await conversations.messages(turn.visitorId, turn.conversationId);
        expect(question).toMatchObject({ id: turn.questionId, parentId: null, role: 'user', state: 'done' });
        expect(question).toMatchObject({ text: 'What is a heron?', turnId: null });
        expect(answer).toMatchObject({ id: turn.answerId, parentId: turn.questionId, role: 'assistant' });
        expect(answer).toMatchObject({ text: '', state: 'running', turnId: turn.id });
        const conversation = await conversations.find(turn.visitorId, turn.conversationId);
        expect(conversation).toMatchObject({ headId: turn.answerId, title: 'What is a heron?' });
        expect(await turns.find(turn.visitorId, turn.id)).toEqual(asStored(turn));
      });

      it('goes on in a conversation, beside an edited question, and with another answer', async () => {
        const first = await acceptFirstTurn(made.database);
        const edit: NewTurn = {
          ...nextTurn(first),
          kind: 'edit',
          question: { text: 'What are herons?', parentId: null, clientMessageId: newClientMessageId() },
        };
        const retry = retryOf(first, NOON + 3_000);
        for (const turn of [edit, retry]) await turns.accept(turn);
        const { visitorId, conversationId } = first;
        const byId = new Map(
          (await conversations.messages(visitorId, conversationId)).map((one) => [one.id, one]),
        );
        expect(byId.get(edit.questionId)).toMatchObject({ parentId: null, text: 'What are herons?' });
        expect(byId.get(retry.answerId)).toMatchObject({ parentId: first.questionId, turnId: retry.id });
        expect(await conversations.find(visitorId, conversationId)).toMatchObject({
          headId: retry.answerId,
          updatedAt: NOON + 3_000,
        });
      });

      it('takes a client message id once from each visitor, and writes nothing the second time', async () => {
        const first = await acceptFirstTurn(made.database);
        const repeat = firstTurn(first.visitorId);
        const question = { text: 'again', parentId: null, clientMessageId: newClientMessageId() };
        await expect(turns.accept({ ...repeat, question: first.question ?? question })).rejects.toThrow(
          DuplicateKey,
        );
        expect(await conversations.find(first.visitorId, repeat.conversationId)).toBeUndefined();
        const other = firstTurn(await makeVisitor(made.database));
        await turns.accept({ ...other, question: first.question ?? question });
      });

      it('lets one of two that come at once with the same client message id in', async () => {
        const owner = await makeVisitor(made.database);
        const question = { text: 'Hello?', parentId: null, clientMessageId: newClientMessageId() };
        const both = [firstTurn(owner), firstTurn(owner)].map((turn) => turns.accept({ ...turn, question }));
        const settled = await Promise.allSettled(both);
        expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        expect((await conversations.list(owner, { limit: 9 })).conversations).toHaveLength(1);
      });

      it("is NOT_FOUND in no conversation, after no message, and for another conversation's question", async () => {
        const mine = await acceptFirstTurn(made.database);
        const elsewhere = firstTurn(mine.visitorId);
        await turns.accept(elsewhere);
        const before = await conversations.find(mine.visitorId, mine.conversationId);
        const wrong: NewTurn[] = [
          { ...nextTurn(mine), conversationId: newConversationId() },
          nextTurn({ ...mine, answerId: newMessageId() }),
          nextTurn({ ...mine, answerId: elsewhere.answerId }),
          retryOf({ ...mine, questionId: elsewhere.questionId }),
        ];
        for (const turn of wrong) {
          await expect(turns.accept(turn)).rejects.toMatchObject({ code: 'NOT_FOUND' });
          expect(await turns.find(mine.visitorId, turn.id)).toBeUndefined();
        }
        expect(await conversations.find(mine.visitorId, mine.conversationId)).toEqual(before);
        expect(await conversations.messages(mine.visitorId, mine.conversationId)).toHaveLength(2);
      });
    });

    describe('finding', () => {
      it('knows a repeat by its client message id, also when the answer was asked for again', async () => {
        const first = await acceptFirstTurn(made.database);
        await turns.accept(retryOf(first));
        const clientMessageId = first.question?.clientMessageId ?? newClientMessageId();
        expect(await turns.findByClientMessage(first.visitorId, clientMessageId)).toEqual(asStored(first));
        expect(await turns.findByClientMessage(first.visitorId, newClientMessageId())).toBeUndefined();
      });

      it('knows what runs in a conversation until it has ended', async () => {
        const turn = await acceptFirstTurn(made.database);
        expect(await turns.findRunning(turn.visitorId, turn.conversationId)).toEqual(asStored(turn));
        await turns.finish(finishedTurn(turn, await fenceOf(turn), said(turn)));
        expect(await turns.findRunning(turn.visitorId, turn.conversationId)).toBeUndefined();
        expect(await turns.find(turn.visitorId, turn.id)).toMatchObject({ state: 'done' });
      });
    });

    describe('finishing', () => {
      it('stores the answer with what stands beside it and the trace', async () => {
        const turn = await acceptFirstTurn(made.database);
        const finished = finishedTurn(turn, await fenceOf(turn), said(turn));
        finished.record.annotations = {
          sources: [{ n: 1, title: 'Herons', url: 'https://birds.example/heron' }],
          notices: [{ kind: 'degraded', text: 'Without search.' }],
        };
        expect(await turns.finish(finished)).toBe(true);
        const answer = await conversations.findMessage(turn.visitorId, turn.answerId);
        expect(answer).toMatchObject({ text: 'A wading bird.', state: 'done' });
        expect(answer?.annotations).toEqual(finished.record.annotations);
        expect(await turns.trace(turn.visitorId, turn.id)).toEqual(finished.record.trace);
        const conversation = await conversations.find(turn.visitorId, turn.conversationId);
        expect(conversation?.updatedAt).toBe(finished.endedAt);
        const question = await conversations.findMessage(turn.visitorId, turn.questionId);
        expect(question?.withheld).toBe(false);
      });

      it('withholds a question that was blocked', async () => {
        const turn = await acceptFirstTurn(made.database);
        const finished = finishedTurn(turn, await fenceOf(turn), numbered([endOf(turn)]));
        await turns.finish({ ...finished, record: { ...finished.record, state: 'blocked', withheld: true } });
        const messages = await conversations.messages(turn.visitorId, turn.conversationId);
        expect(messages.map(({ state, withheld }) => ({ state, withheld }))).toEqual([
          { state: 'done', withheld: true },
          { state: 'blocked', withheld: false },
        ]);
      });

      it('happens once, also when two do it at once', async () => {
        const turn = await acceptFirstTurn(made.database);
        const finished = finishedTurn(turn, await fenceOf(turn), said(turn));
        const elsewhere = createTurnStore(made.secondNode);
        const both = await Promise.all([turns.finish(finished), elsewhere.finish(finished)]);
        expect(both.sort()).toEqual([false, true]);
        expect(await turns.finish(finished)).toBe(false);
      });

      it('writes nothing under a fence that is not the current one', async () => {
        const turn = await acceptFirstTurn(made.database);
        const old = await fenceOf(turn);
        const current = await fenceOf(turn);
        for (const fence of [old, current + 1]) {
          expect(await turns.finish(finishedTurn(turn, fence, said(turn)))).toBe(false);
        }
        expect(await conversations.findMessage(turn.visitorId, turn.answerId)).toMatchObject({
          state: 'running',
          text: '',
        });
        expect(await turns.trace(turn.visitorId, turn.id)).toBeUndefined();
      });

      it('closes what the holder before left running, under the fence of whoever took the lease over', async () => {
        const left = await acceptFirstTurn(made.database);
        await fenceOf(left);
        const taken = await lease.fence({ conversationId: left.conversationId, turnId: newTurnId() });
        expect(await turns.finish(finishedTurn(left, taken.fence, said(left)))).toBe(true);
      });

      it('writes nothing for a turn that was deleted', async () => {
        const turn = await acceptFirstTurn(made.database);
        const fence = await fenceOf(turn);
        await conversations.delete(turn.visitorId, turn.conversationId);
        expect(await turns.finish(finishedTurn(turn, fence, said(turn)))).toBe(false);
      });

      it('refuses events that have a gap, or do not make up the answer', async () => {
        const turn = await acceptFirstTurn(made.database);
        const finished = finishedTurn(turn, await fenceOf(turn), said(turn));
        await expect(turns.finish({ ...finished, events: finished.events.slice(1) })).rejects.toThrow(
          'numbered 2',
        );
        const record = { ...finished.record, text: 'Something else.' };
        await expect(turns.finish({ ...finished, record })).rejects.toThrow('deltas');
        expect(await turns.finish(finished)).toBe(true);
      });
    });

    it('lists as abandoned what runs without a live lease, oldest first, up to the limit', async () => {
      const held = await acceptFirstTurn(made.database, NOON - 9_000);
      const newer = await acceptFirstTurn(made.database, NOON - 7_000);
      const older = await acceptFirstTurn(made.database, NOON - 8_000);
      const released = await lease.fence({ conversationId: older.conversationId, turnId: older.id });
      await lease.release(released);
      await fenceOf(held);
      const abandoned = (await idsOf(NOON)).filter((id) => [held.id, newer.id, older.id].includes(id));
      expect(abandoned).toEqual([older.id, newer.id]);
      expect(await idsOf(NOON + TTL_MS)).toContain(held.id);
      expect(await turns.listAbandoned(NOON, 1)).toHaveLength(1);
    });

    it('counts nothing as abandoned in a conversation that somebody has taken over', async () => {
      const turn = await acceptFirstTurn(made.database);
      await lease.acquire({ conversationId: turn.conversationId, turnId: newTurnId() });
      expect(await idsOf(NOON)).not.toContain(turn.id);
    });

    it('expires every lease at once', async () => {
      const turn = await acceptFirstTurn(made.database);
      await fenceOf(turn);
      expect(await idsOf(NOON)).not.toContain(turn.id);
      await turns.expireLeases(NOON);
      expect(await idsOf(NOON)).toContain(turn.id);
    });

    it("answers with a second person's ids as if there were nothing", async () => {
      const turn = await acceptFirstTurn(made.database);
      const clientMessageId = turn.question?.clientMessageId ?? newClientMessageId();
      const stranger = await makeVisitor(made.database);
      expect(await turns.find(stranger, turn.id)).toBeUndefined();
      expect(await turns.findRunning(stranger, turn.conversationId)).toBeUndefined();
      expect(await turns.findByClientMessage(stranger, clientMessageId)).toBeUndefined();
      for (const next of [nextTurn(turn), retryOf(turn)]) {
        const intrusion = turns.accept({ ...next, visitorId: stranger });
        await expect(intrusion).rejects.toMatchObject({ code: 'NOT_FOUND' });
      }
      await turns.finish(finishedTurn(turn, await fenceOf(turn), said(turn)));
      expect(await turns.trace(stranger, turn.id)).toBeUndefined();
      expect(await conversations.messages(turn.visitorId, turn.conversationId)).toHaveLength(2);
    });
  });
}
