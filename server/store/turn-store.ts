import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import { ConversationId, MessageId, TurnId, VisitorId } from '../../protocol/ids.js';
import type { ClientMessageId } from '../../protocol/ids.js';
import type { TurnState } from '../../protocol/stages.js';
import { TurnTrace } from '../../protocol/trace/turn-trace.js';
import { acceptTurn } from './accept-turn.js';
import type { Database } from './database.js';
import { finishTurn } from './finish-turn.js';
import type { TurnTable } from './tables.js';
import type { Turn, TurnStore } from './turns.js';

export function createTurnStore(database: Database): TurnStore {
  return {
    accept: (turn) => acceptTurn(database, turn),
    findByClientMessage: (owner, clientMessageId) => findByClientMessage(database, owner, clientMessageId),
    find: (owner, id) => findTurn(database, owner, id),
    findRunning: (owner, conversationId) => findRunning(database, owner, conversationId),
    finish: (finished) => finishTurn(database, finished),
    listAbandoned: (now, limit) => listAbandoned(database, now, limit),
    expireLeases: (now) => expireLeases(database, now),
    trace: (owner, id) => findTrace(database, owner, id),
  };
}

/** A literal, so that both databases see that the index of running turns holds all that is asked for. */
const RUNNING = sql.lit<TurnState>('running');

async function findByClientMessage({ db }: Database, owner: VisitorId, clientMessageId: ClientMessageId) {
  const row = await db
    .selectFrom('message')
    .innerJoin('turn', 'turn.question_id', 'message.id')
    .selectAll('turn')
    .where('message.visitor_id', '=', owner)
    .where('message.client_message_id', '=', clientMessageId)
    .where('turn.kind', '!=', 'retry')
    .executeTakeFirst();
  return row && toTurn(row);
}

async function findTurn({ db }: Database, owner: VisitorId, id: TurnId) {
  const row = await db
    .selectFrom('turn')
    .selectAll()
    .where('id', '=', id)
    .where('visitor_id', '=', owner)
    .executeTakeFirst();
  return row && toTurn(row);
}

async function findRunning({ db }: Database, owner: VisitorId, conversationId: ConversationId) {
  const row = await db
    .selectFrom('turn')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('visitor_id', '=', owner)
    .where('state', '=', RUNNING)
    .orderBy('started_at', 'desc')
    .executeTakeFirst();
  return row && toTurn(row);
}

async function listAbandoned({ db }: Database, now: number, limit: number): Promise<Turn[]> {
  const rows = await db
    .selectFrom('turn')
    .leftJoin('turn_lease', (join) =>
      join
        .onRef('turn_lease.conversation_id', '=', 'turn.conversation_id')
        .on('turn_lease.expires_at', '>', now),
    )
    .selectAll('turn')
    .where('turn.state', '=', RUNNING)
    .where('turn_lease.conversation_id', 'is', null)
    .orderBy('turn.started_at')
    .limit(limit)
    .execute();
  return rows.map(toTurn);
}

async function expireLeases({ db }: Database, now: number): Promise<void> {
  await db.updateTable('turn_lease').set({ expires_at: now }).where('expires_at', '>', now).execute();
}

async function findTrace({ db }: Database, owner: VisitorId, id: TurnId) {
  const row = await db
    .selectFrom('trace')
    .innerJoin('turn', 'turn.id', 'trace.turn_id')
    .select('trace.body')
    .where('turn.id', '=', id)
    .where('turn.visitor_id', '=', owner)
    .executeTakeFirst();
  return row && TurnTrace.parse(JSON.parse(row.body));
}

function toTurn(row: Selectable<TurnTable>): Turn {
  return {
    id: TurnId.parse(row.id),
    conversationId: ConversationId.parse(row.conversation_id),
    visitorId: VisitorId.parse(row.visitor_id),
    questionId: MessageId.parse(row.question_id),
    answerId: MessageId.parse(row.answer_id),
    kind: row.kind,
    state: row.state,
    startedAt: row.started_at,
  };
}
