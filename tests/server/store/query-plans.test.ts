import type { KyselyPlugin, RootOperationNode } from 'kysely';
import { CompiledQuery, createQueryId } from 'kysely';
import { expect, it } from 'vitest';
import { StoreTurnLog } from '../../../server/turn-log/store-turn-log.js';
import { createConversationStore } from '../../../server/store/conversations.js';
import { writeCursor } from '../../../server/store/page-cursor.js';
import { createTurnStore } from '../../../server/store/turn-store.js';
import { createVisitorStore } from '../../../server/store/visitors.js';
import { NOON, acceptFirstTurn, newClientMessageId } from '../../contract/stored-turns.js';
import { makeSqliteDatabase } from '../../harness/databases.js';

it('every read of the stores goes by an index', async () => {
  const made = await makeSqliteDatabase();
  const turn = await acceptFirstTurn(made.database);
  const queries: RootOperationNode[] = [];
  const record: KyselyPlugin = {
    transformQuery: ({ node }) => {
      queries.push(node);
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  const database = { ...made.database, db: made.database.db.withPlugin(record) };
  const { visitorId, conversationId } = turn;
  const conversations = createConversationStore(database);
  const turns = createTurnStore(database);
  const cursor = writeCursor({ updatedAt: NOON, id: conversationId });

  await createVisitorStore(database).find(visitorId);
  await conversations.list(visitorId, { limit: 10 });
  await conversations.list(visitorId, { before: cursor, limit: 10 });
  await conversations.find(visitorId, conversationId);
  await conversations.messages(visitorId, conversationId);
  await conversations.findMessage(visitorId, turn.answerId);
  await conversations.branch(visitorId, turn.answerId, 10);
  await turns.find(visitorId, turn.id);
  await turns.findByClientMessage(visitorId, newClientMessageId());
  await turns.findRunning(visitorId, conversationId);
  await turns.listAbandoned(NOON, 10);
  await turns.trace(visitorId, turn.id);
  await new StoreTurnLog(database).read(turn.id, 3);

  expect(queries).toHaveLength(13);
  for (const node of queries) {
    const { sql, parameters } = made.database.db.getExecutor().compileQuery(node, createQueryId());
    const explain = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]);
    const { rows } = await made.database.db.executeQuery<{ detail: string }>(explain);
    // The one index that is read whole holds nothing but running turns; `line` is what a branch has gathered.
    const scans = rows.filter(({ detail }) => /^SCAN (?!turn USING INDEX turn_running|line)/.test(detail));
    expect(scans, sql).toEqual([]);
  }
  await made.remove();
});
