/** What a ConversationStore promises (server/store/conversations.ts). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConversationId, VisitorId } from '../../protocol/ids.js';
import { createConversationStore } from '../../server/store/conversations.js';
import type { ConversationStore } from '../../server/store/conversations.js';
import { createTurnStore } from '../../server/store/turn-store.js';
import type { TurnStore } from '../../server/store/turns.js';
import { StoreTurnLease } from '../../server/turn-log/store-turn-lease.js';
import type { MakeDatabase, TestDatabase } from '../harness/databases.js';
import {
  NOON,
  acceptFirstTurn,
  firstTurn,
  makeVisitor,
  newConversationId,
  newMessageId,
  nextTurn,
  retryOf,
} from './stored-turns.js';

export function describeConversationStoreContract(name: string, makeDatabase: MakeDatabase): void {
  describe(`${name}, as a store of conversations`, () => {
    let made: TestDatabase;
    let conversations: ConversationStore;
    let turns: TurnStore;

    beforeAll(async () => {
      made = await makeDatabase();
      conversations = createConversationStore(made.database);
      turns = createTurnStore(made.database);
    });
    afterAll(() => made.remove());

    async function talk() {
      const first = await acceptFirstTurn(made.database);
      const second = nextTurn(first);
      await turns.accept(second);
      return { owner: first.visitorId, id: first.conversationId, first, second };
    }

    async function beginMany(startTimes: number[]) {
      const owner = await makeVisitor(made.database);
      const begun = startTimes.map((at) => firstTurn(owner, at));
      await Promise.all(begun.map((turn) => turns.accept(turn)));
      return { owner, begun, ids: begun.map((turn) => turn.conversationId) };
    }

    async function pagesOf(owner: VisitorId, limit: number): Promise<ConversationId[][]> {
      const pages: ConversationId[][] = [];
      let before: string | undefined;
      for (;;) {
        const page = await conversations.list(owner, { before, limit });
        pages.push(page.conversations.map(({ id }) => id));
        if (page.next === null) return pages;
        before = page.next;
      }
    }

    describe('listing', () => {
      it('puts the newest change first, page by page, each conversation once', async () => {
        const { owner, ids } = await beginMany([3, 1, 5, 2, 4].map((hour) => NOON + hour * 3_600_000));
        const expected = [ids[2], ids[4], ids[0], ids[3], ids[1]];
        const pages = await pagesOf(owner, 2);
        expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
        expect(pages.flat()).toEqual(expected);
      });

      it('loses and repeats none of those that changed at the same moment', async () => {
        const { owner, ids } = await beginMany(Array.from({ length: 7 }, () => NOON));
        const listed = (await pagesOf(owner, 3)).flat();
        expect(listed).toHaveLength(7);
        expect(new Set(listed)).toEqual(new Set(ids));
      });

      it('ends exactly where the last page is full', async () => {
        const { owner } = await beginMany([NOON, NOON + 1]);
        expect((await pagesOf(owner, 2)).map((page) => page.length)).toEqual([2]);
      });

      it('refuses a cursor that it did not give out', async () => {
        const owner = await makeVisitor(made.database);
        for (const before of ['', '!', 'bm9uc2Vuc2U', Buffer.from("1:' or 1=1").toString('base64url')]) {
          await expect(conversations.list(owner, { before, limit: 5 })).rejects.toMatchObject({
            code: 'INVALID_INPUT',
          });
        }
      });

      it('moves a conversation up when something is said in it', async () => {
        const { owner, begun, ids } = await beginMany([NOON, NOON + 1_000]);
        expect((await pagesOf(owner, 9)).flat()).toEqual(ids.toReversed());
        for (const turn of begun.slice(0, 1)) await turns.accept(nextTurn(turn, NOON + 9_000));
        expect((await pagesOf(owner, 9)).flat()).toEqual(ids);
      });
    });

    it('lists temporary conversations only where they are asked for', async () => {
      const owner = await makeVisitor(made.database);
      const [kept, temporary] = [firstTurn(owner, NOON), firstTurn(owner, NOON + 1)];
      await turns.accept(kept);
      const conversation = { title: 'for now', research: false, temporary: true };
      await turns.accept({ ...temporary, conversation });
      const listed = async (asked?: boolean) =>
        (await conversations.list(owner, { limit: 10, temporary: asked ?? false })).conversations;
      expect((await listed()).map(({ id }) => id)).toEqual([kept.conversationId]);
      expect((await listed(true)).map((one) => [one.id, one.temporary])).toEqual([
        [temporary.conversationId, true],
        [kept.conversationId, false],
      ]);
      expect(await conversations.find(owner, temporary.conversationId)).toMatchObject({ temporary: true });
    });

    it('finds messages by their ids, and none of anybody else', async () => {
      const { owner, first, second } = await talk();
      const other = await makeVisitor(made.database);
      const ids = [second.answerId, first.questionId, newMessageId()];
      const found = await conversations.findMessages(owner, ids);
      expect(found.map(({ id }) => id).sort()).toEqual([first.questionId, second.answerId].sort());
      expect(await conversations.findMessages(other, ids)).toEqual([]);
      expect(await conversations.findMessages(owner, [])).toEqual([]);
    });

    it('finds a conversation and its messages of all branches, each question before its answer', async () => {
      const { owner, id, first, second } = await talk();
      const again = retryOf(first, NOON + 5_000);
      await turns.accept(again);
      expect(await conversations.find(owner, id)).toEqual({
        id,
        title: 'What is a heron?',
        research: false,
        temporary: false,
        headId: again.answerId,
        createdAt: NOON,
        updatedAt: NOON + 5_000,
      });
      const messages = await conversations.messages(owner, id);
      expect(messages.map((message) => message.id)).toEqual([
        first.questionId,
        first.answerId,
        second.questionId,
        second.answerId,
        again.answerId,
      ]);
      expect(await conversations.findMessage(owner, second.questionId)).toEqual({
        id: second.questionId,
        conversationId: id,
        parentId: first.answerId,
        role: 'user',
        text: 'And an egret?',
        state: 'done',
        withheld: false,
        turnId: null,
        annotations: { sources: [], notices: [] },
        createdAt: second.startedAt,
      });
    });

    it('follows a branch from its root to the leaf, past what stands beside it', async () => {
      const { owner, first, second } = await talk();
      const again = retryOf(first, NOON + 5_000);
      await turns.accept(again);
      const line = async (leaf: typeof first.answerId, limit: number) =>
        (await conversations.branch(owner, leaf, limit)).map((message) => message.id);
      const { questionId, answerId } = first;
      expect(await line(second.answerId, 10)).toEqual([
        questionId,
        answerId,
        second.questionId,
        second.answerId,
      ]);
      expect(await line(again.answerId, 10)).toEqual([questionId, again.answerId]);
      expect(await line(second.answerId, 3)).toEqual([answerId, second.questionId, second.answerId]);
      expect(await line(newMessageId(), 3)).toEqual([]);
    });

    describe('changing', () => {
      it('changes what is named, leaves the rest, and does not move the conversation in the list', async () => {
        const { owner, id, first } = await talk();
        const before = await conversations.find(owner, id);
        expect(await conversations.update(owner, id, { title: 'Herons' })).toEqual({
          ...before,
          title: 'Herons',
        });
        await conversations.update(owner, id, { research: true });
        const after = await conversations.update(owner, id, { headId: first.answerId });
        expect(after).toEqual({ ...before, title: 'Herons', research: true, headId: first.answerId });
        expect(await conversations.update(owner, id, {})).toEqual(after);
      });

      it('refuses a head that is no message of the conversation, and changes nothing then', async () => {
        const { owner, id } = await talk();
        const elsewhere = firstTurn(owner);
        await turns.accept(elsewhere);
        const before = await conversations.find(owner, id);
        for (const headId of [newMessageId(), elsewhere.answerId]) {
          const change = { title: 'Egrets', headId };
          await expect(conversations.update(owner, id, change)).rejects.toMatchObject({ code: 'NOT_FOUND' });
        }
        expect(await conversations.find(owner, id)).toEqual(before);
      });

      it('changes nothing where there is no such conversation', async () => {
        const owner = await makeVisitor(made.database);
        expect(await conversations.update(owner, newConversationId(), { title: 'x' })).toBeUndefined();
        const headId = newMessageId();
        expect(await conversations.update(owner, newConversationId(), { headId })).toBeUndefined();
      });
    });

    describe('deleting', () => {
      it('removes the conversation with all that hangs on it, and nothing else', async () => {
        const { owner, id, first } = await talk();
        const kept = firstTurn(owner);
        await turns.accept(kept);
        const lease = new StoreTurnLease(made.database, { holder: 'here', ttlMs: 1_000, now: () => NOON });
        await lease.acquire({ conversationId: id, turnId: first.id });
        expect(await conversations.delete(owner, id)).toBe(true);
        expect(await conversations.delete(owner, id)).toBe(false);

        const { db } = made.database;
        for (const table of ['message', 'turn', 'turn_lease'] as const) {
          const left = await db
            .selectFrom(table)
            .select('conversation_id')
            .where('conversation_id', '=', id)
            .execute();
          expect(left).toEqual([]);
        }
        expect(await conversations.find(owner, kept.conversationId)).toBeDefined();
        expect(await conversations.messages(owner, kept.conversationId)).toHaveLength(2);
      });

      it('removes a conversation of 3,000 messages, each the parent of the next', async () => {
        const { owner, id, second } = await talk();
        const ids = Array.from({ length: 3_000 }, newMessageId);
        const rows = ids.map((messageId, index) => ({
          id: messageId,
          conversation_id: id,
          visitor_id: owner,
          parent_id: ids[index - 1] ?? second.answerId,
          role: 'user' as const,
          text: 'go on',
          state: 'done' as const,
          withheld: 0,
          turn_id: null,
          client_message_id: null,
          annotations: '{}',
          created_at: NOON + index,
        }));
        for (let start = 0; start < rows.length; start += 1_000) {
          const some = rows.slice(start, start + 1_000);
          await made.database.db.insertInto('message').values(some).execute();
        }
        const leaf = ids.at(-1) ?? second.answerId;
        expect(await conversations.branch(owner, leaf, 5_000)).toHaveLength(3_004);
        expect(await conversations.delete(owner, id)).toBe(true);
        expect(await conversations.messages(owner, id)).toEqual([]);
      });
    });

    it("answers with a second person's ids as if there were nothing", async () => {
      const { owner, id, second } = await talk();
      const stranger = await makeVisitor(made.database);
      const before = await conversations.find(owner, id);
      expect(await conversations.list(stranger, { limit: 10 })).toEqual({ conversations: [], next: null });
      expect(await conversations.find(stranger, id)).toBeUndefined();
      expect(await conversations.messages(stranger, id)).toEqual([]);
      expect(await conversations.findMessage(stranger, second.questionId)).toBeUndefined();
      expect(await conversations.branch(stranger, second.answerId, 10)).toEqual([]);
      expect(await conversations.update(stranger, id, { title: 'mine now' })).toBeUndefined();
      expect(await conversations.update(stranger, id, { headId: second.questionId })).toBeUndefined();
      expect(await conversations.delete(stranger, id)).toBe(false);
      expect(await conversations.find(owner, id)).toEqual(before);
      expect(await conversations.messages(owner, id)).toHaveLength(4);
    });
  });
}
