import type { Selectable } from 'kysely';
import { Annotations, Conversation, Message } from '../../protocol/conversation.js';
import { AppError } from '../../protocol/errors.js';
import type { ConversationId, MessageId, VisitorId } from '../../protocol/ids.js';
import type { Database } from './database.js';
import { jsonTexts } from './json-rows.js';
import { readCursor, writeCursor } from './page-cursor.js';
import type { ConversationTable, MessageTable } from './tables.js';

/** Every method takes the owner's id; what belongs to somebody else is as absent as what never was. */
export interface ConversationStore {
  /**
   * Newest change first; temporary ones only where they are asked for. `next` continues after the last one, or is
   * null; an unreadable `before` is INVALID_INPUT.
   */
  list(
    owner: VisitorId,
    page: ConversationQuery,
  ): Promise<{ conversations: Conversation[]; next: string | null }>;
  find(owner: VisitorId, id: ConversationId): Promise<Conversation | undefined>;
  /** All branches, oldest first. */
  messages(owner: VisitorId, id: ConversationId): Promise<Message[]>;
  findMessage(owner: VisitorId, id: MessageId): Promise<Message | undefined>;
  /** In no order; an id that is not the owner's is left out. */
  findMessages(owner: VisitorId, ids: readonly string[]): Promise<Message[]>;
  /** From the root to `leafId`, oldest first, at most the `limit` messages nearest to the leaf. */
  branch(owner: VisitorId, leafId: MessageId, limit: number): Promise<Message[]>;
  /**
   * Leaves `updatedAt` as it is: the list is in the order in which people spoke, and a new title is no word.
   * Undefined when there is no such conversation; NOT_FOUND when `headId` is no message of it.
   */
  update(owner: VisitorId, id: ConversationId, change: ConversationChange): Promise<Conversation | undefined>;
  /** Removes it with its messages, turns, traces and lease. False when there is no such conversation. */
  delete(owner: VisitorId, id: ConversationId): Promise<boolean>;
}

export interface ConversationQuery {
  before?: string | undefined;
  limit: number;
  temporary?: boolean;
}

export interface ConversationChange {
  title?: string | undefined;
  research?: boolean | undefined;
  headId?: MessageId | undefined;
}

export function createConversationStore(database: Database): ConversationStore {
  return {
    list: (owner, page) => listConversations(database, owner, page),
    find: (owner, id) => findConversation(database, owner, id),
    messages: (owner, id) => listMessages(database, owner, id),
    findMessage: (owner, id) => findMessage(database, owner, id),
    findMessages: (owner, ids) => findMessages(database, owner, ids),
    branch: (owner, leafId, limit) => findBranch(database, owner, { leafId, limit }),
    update: (owner, id, change) => updateConversation(database, owner, { id, change }),
    delete: (owner, id) => deleteConversation(database, owner, id),
  };
}

async function listConversations(
  { db }: Database,
  owner: VisitorId,
  { before, limit, temporary = false }: ConversationQuery,
): ReturnType<ConversationStore['list']> {
  const cursor = before === undefined ? undefined : readCursor(before);
  const rows = await db
    .selectFrom('conversation')
    .selectAll()
    .where('visitor_id', '=', owner)
    .$if(!temporary, (query) => query.where('temporary', '=', 0))
    .$if(cursor !== undefined, (query) =>
      query.where((build) =>
        build(build.refTuple('updated_at', 'id'), '<', build.tuple(cursor?.updatedAt ?? 0, cursor?.id ?? '')),
      ),
    )
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const conversations = rows.slice(0, limit).map(toConversation);
  const last = conversations.at(-1);
  return { conversations, next: last && rows.length > limit ? writeCursor(last) : null };
}

async function findConversation({ db }: Database, owner: VisitorId, id: ConversationId) {
  const row = await db
    .selectFrom('conversation')
    .selectAll()
    .where('id', '=', id)
    .where('visitor_id', '=', owner)
    .executeTakeFirst();
  return row && toConversation(row);
}

async function listMessages({ db }: Database, owner: VisitorId, id: ConversationId): Promise<Message[]> {
  const rows = await db
    .selectFrom('message')
    .selectAll()
    .where('conversation_id', '=', id)
    .where('visitor_id', '=', owner)
    .orderBy('created_at')
    // A question and its answer are made at the same moment.
    .orderBy('role', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toMessage);
}

async function findMessage({ db }: Database, owner: VisitorId, id: MessageId) {
  const row = await db
    .selectFrom('message')
    .selectAll()
    .where('id', '=', id)
    .where('visitor_id', '=', owner)
    .executeTakeFirst();
  return row && toMessage(row);
}

async function findMessages({ db, kind }: Database, owner: VisitorId, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom(jsonTexts(kind, ids))
    .innerJoin('message', 'message.id', 'wanted.value')
    .selectAll('message')
    .where('visitor_id', '=', owner)
    .execute();
  return rows.map(toMessage);
}

async function findBranch(
  { db }: Database,
  owner: VisitorId,
  { leafId, limit }: { leafId: MessageId; limit: number },
): Promise<Message[]> {
  const rows = await db
    .withRecursive('line(id, parent_id, distance)', (query) =>
      query
        .selectFrom('message')
        .select((build) => ['id', 'parent_id', build.lit(1).as('distance')])
        .where('id', '=', leafId)
        .where('visitor_id', '=', owner)
        .unionAll(
          query
            .selectFrom('message')
            .innerJoin('line', 'line.parent_id', 'message.id')
            .select((build) => [
              'message.id',
              'message.parent_id',
              build('line.distance', '+', build.lit(1)).as('distance'),
            ])
            .where('message.visitor_id', '=', owner)
            .where('line.distance', '<', limit),
        ),
    )
    .selectFrom('line')
    .innerJoin('message', 'message.id', 'line.id')
    .selectAll('message')
    .orderBy('line.distance', 'desc')
    .execute();
  return rows.map(toMessage);
}

async function updateConversation(
  database: Database,
  owner: VisitorId,
  { id, change }: { id: ConversationId; change: ConversationChange },
) {
  const { title, research, headId } = change;
  if (title === undefined && research === undefined && headId === undefined) {
    return findConversation(database, owner, id);
  }
  const row = await database.db
    .updateTable('conversation')
    .set({
      ...(title === undefined ? {} : { title }),
      ...(research === undefined ? {} : { research: Number(research) }),
      ...(headId === undefined ? {} : { head_id: headId }),
    })
    .where('id', '=', id)
    .where('visitor_id', '=', owner)
    .$if(headId !== undefined, (query) =>
      query.where((build) =>
        build.exists(
          build
            .selectFrom('message')
            .select('message.id')
            .where('message.id', '=', headId ?? '')
            .where('conversation_id', '=', id),
        ),
      ),
    )
    .returningAll()
    .executeTakeFirst();
  if (row) return toConversation(row);
  if (headId !== undefined && (await findConversation(database, owner, id))) throw new AppError('NOT_FOUND');
  return undefined;
}

async function deleteConversation(
  database: Database,
  owner: VisitorId,
  id: ConversationId,
): Promise<boolean> {
  const { db } = database;
  const owned = db
    .selectFrom('conversation')
    .select('id')
    .where('id', '=', id)
    .where('visitor_id', '=', owner);
  const [, removed] = await database.batch([
    // The lease first, as everyone does who writes to a conversation: whoever runs a turn of it now has lost it.
    { query: db.deleteFrom('turn_lease').where('conversation_id', 'in', owned) },
    { query: db.deleteFrom('conversation').where('id', 'in', owned).returning('id') },
  ]);
  return removed !== undefined && removed.length > 0;
}

function toConversation(row: Selectable<ConversationTable>): Conversation {
  return Conversation.parse({
    id: row.id,
    title: row.title,
    research: row.research === 1,
    temporary: row.temporary === 1,
    headId: row.head_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  });
}

function toMessage(row: Selectable<MessageTable>): Message {
  return Message.parse({
    id: row.id,
    conversationId: row.conversation_id,
    parentId: row.parent_id,
    role: row.role,
    text: row.text,
    state: row.state,
    withheld: row.withheld === 1,
    turnId: row.turn_id,
    annotations: Annotations.parse(JSON.parse(row.annotations)),
    createdAt: row.created_at,
  });
}
