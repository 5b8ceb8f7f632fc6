/**
 * Writes a turn and its question before anybody is told that it was accepted. The conversation's row is written
 * first: on PostgreSQL that locks it, so that what the guards have seen cannot be deleted before the commit.
 */
import type { Insertable } from 'kysely';
import { AppError } from '../../protocol/errors.js';
import type { MessageId } from '../../protocol/ids.js';
import { BatchRefused } from './database.js';
import type { BatchStatement, Database } from './database.js';
import type { MessageTable, TurnTable } from './tables.js';
import type { NewTurn } from './turns.js';

export async function acceptTurn(database: Database, turn: NewTurn): Promise<void> {
  const { db } = database;
  const { question } = turn;
  const follows = question === undefined ? turn.questionId : question.parentId;
  const statements: BatchStatement[] = [
    turn.conversation
      ? beginConversation(database, turn, turn.conversation)
      : continueConversation(database, turn),
    ...(follows === null ? [] : [guardMessage(database, turn, follows)]),
    ...(question === undefined
      ? []
      : [{ query: db.insertInto('message').values(questionRow(turn, question)) }]),
    { query: db.insertInto('message').values(answerRow(turn)) },
    { query: db.insertInto('turn').values(turnRow(turn)) },
  ];
  try {
    await database.batch(statements);
  } catch (error) {
    if (error instanceof BatchRefused) throw new AppError('NOT_FOUND', { cause: error });
    throw error;
  }
}

function beginConversation(
  { db }: Database,
  turn: NewTurn,
  { title, research, temporary = false }: NonNullable<NewTurn['conversation']>,
): BatchStatement {
  const row = {
    id: turn.conversationId,
    visitor_id: turn.visitorId,
    title,
    research: Number(research),
    temporary: Number(temporary),
    head_id: turn.answerId,
    created_at: turn.startedAt,
    updated_at: turn.startedAt,
  };
  return { query: db.insertInto('conversation').values(row) };
}

function continueConversation({ db }: Database, turn: NewTurn): BatchStatement {
  const query = db
    .updateTable('conversation')
    .set({ head_id: turn.answerId, updated_at: turn.startedAt })
    .where('id', '=', turn.conversationId)
    .where('visitor_id', '=', turn.visitorId);
  return { query, requires: { rows: 1, name: 'the conversation' } };
}

function guardMessage({ db }: Database, turn: NewTurn, id: MessageId): BatchStatement {
  const query = db
    .selectFrom('message')
    .select('id')
    .where('id', '=', id)
    .where('conversation_id', '=', turn.conversationId)
    .where('visitor_id', '=', turn.visitorId);
  return { query, requires: { rows: 1, name: 'the message it follows' } };
}

type MessageRow = Insertable<MessageTable>;

function questionRow(turn: NewTurn, question: NonNullable<NewTurn['question']>): MessageRow {
  return {
    ...messageRow(turn),
    id: turn.questionId,
    parent_id: question.parentId,
    role: 'user',
    text: question.text,
    state: 'done',
    turn_id: null,
    client_message_id: question.clientMessageId,
  };
}

function answerRow(turn: NewTurn): MessageRow {
  return {
    ...messageRow(turn),
    id: turn.answerId,
    parent_id: turn.questionId,
    role: 'assistant',
    text: '',
    state: turn.state,
    turn_id: turn.id,
    client_message_id: null,
  };
}

function messageRow(turn: NewTurn) {
  return {
    conversation_id: turn.conversationId,
    visitor_id: turn.visitorId,
    withheld: 0,
    annotations: '{}',
    created_at: turn.startedAt,
  };
}

function turnRow(turn: NewTurn): Insertable<TurnTable> {
  return {
    id: turn.id,
    conversation_id: turn.conversationId,
    visitor_id: turn.visitorId,
    question_id: turn.questionId,
    answer_id: turn.answerId,
    kind: turn.kind,
    state: turn.state,
    started_at: turn.startedAt,
    ended_at: null,
    folded_events: null,
  };
}
