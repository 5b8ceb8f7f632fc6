/**
 * Closes a turn in one transaction. The lease's row comes first and is written although nothing in it changes:
 * on PostgreSQL that locks it, so that the fence which was checked is still the current one at the commit.
 */
import type { UpdateObject } from 'kysely';
import { BatchRefused } from './database.js';
import type { BatchStatement, Database } from './database.js';
import type { Tables } from './tables.js';
import { foldEvents } from './turn-fold.js';
import type { FinishedTurn } from './turns.js';

export async function finishTurn(database: Database, finished: FinishedTurn): Promise<boolean> {
  try {
    await database.batch([
      holdLease(database, finished),
      endTurn(database, finished),
      ...recordAnswer(database, finished),
      { query: database.db.deleteFrom('turn_event').where('turn_id', '=', finished.turn.id) },
      touchConversation(database, finished),
    ]);
    return true;
  } catch (error) {
    if (error instanceof BatchRefused) return false;
    throw error;
  }
}

function holdLease({ db }: Database, { turn, fence }: FinishedTurn): BatchStatement {
  const query = db
    .updateTable('turn_lease')
    .set({ fence })
    .where('conversation_id', '=', turn.conversationId)
    .where('fence', '=', fence);
  return { query, requires: { rows: 1, name: 'the lease' } };
}

function endTurn({ db }: Database, { turn, record, events, endedAt }: FinishedTurn): BatchStatement {
  const query = db
    .updateTable('turn')
    .set({ state: record.state, ended_at: endedAt, folded_events: foldEvents(events, record.text) })
    .where('id', '=', turn.id)
    .where('conversation_id', '=', turn.conversationId)
    .where('state', '=', 'running');
  return { query, requires: { rows: 1, name: 'the running turn' } };
}

function recordAnswer({ db }: Database, { turn, record, endedAt }: FinishedTurn): BatchStatement[] {
  const set = (id: string, change: UpdateObject<Tables, 'message'>) => ({
    query: db.updateTable('message').set(change).where('id', '=', id),
    requires: { rows: 1, name: 'the message' },
  });
  const answer = {
    text: record.text,
    state: record.state,
    annotations: JSON.stringify(record.annotations),
  };
  const trace = {
    turn_id: turn.id,
    version: record.trace.version,
    body: JSON.stringify(record.trace),
    ended_at: endedAt,
  };
  return [
    set(turn.answerId, answer),
    ...(record.withheld ? [set(turn.questionId, { withheld: 1 })] : []),
    { query: db.insertInto('trace').values(trace) },
  ];
}

function touchConversation({ db }: Database, { turn, endedAt }: FinishedTurn): BatchStatement {
  const query = db
    .updateTable('conversation')
    .set({ updated_at: endedAt })
    .where('id', '=', turn.conversationId);
  return { query };
}
