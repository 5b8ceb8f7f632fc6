/**
 * Writings: what one message changed, applied in one transaction and kept for the margin and for undo. Of a fact that
 * is erased the writings keep no word either, so erasing one rewrites those that have touched it.
 */
import { sql } from 'kysely';
import { changedFactId, withoutErased } from '../../../memory/index.js';
import type { FactChange, MemoryWrite, TakeBack, Writing } from '../../../memory/index.js';
import type { VisitorId } from '../../../protocol/ids.js';
import { BatchRefused, DuplicateKey } from '../database.js';
import type { BatchStatement, Database } from '../database.js';
import { jsonTexts } from '../json-rows.js';
import { changeStatements, undoStatements } from './change-facts.js';
import { readChanges, writeChanges } from './stored-changes.js';
import { vectorStatement } from './vectors.js';

const REVISION = 'the revision';
/** What is stored of a writing that changed nothing. */
export const NOTHING = '[]';

export async function applyWrite(
  database: Database,
  owner: VisitorId,
  write: MemoryWrite,
): Promise<'applied' | 'repeated' | 'stale'> {
  if (await isWritten(database, owner, write.messageId)) return 'repeated';
  try {
    await database.batch(await writeStatements(database, owner, write));
    return 'applied';
  } catch (error) {
    if (error instanceof DuplicateKey) return 'repeated';
    if (!(error instanceof BatchRefused) || error.statement !== REVISION) throw error;
    return (await isWritten(database, owner, write.messageId)) ? 'repeated' : 'stale';
  }
}

export async function takeBack(
  database: Database,
  owner: VisitorId,
  { messageId, revision }: TakeBack,
): Promise<'undone' | 'repeated' | 'unknown' | 'stale'> {
  const { db } = database;
  const writing = await findRow(database, owner, messageId);
  if (writing === undefined) return 'unknown';
  if (writing.undone === 1) return 'repeated';
  const changes = readChanges(writing.changes);
  const added = new Set(changes.filter(({ type }) => type === 'add').map(changedFactId));
  try {
    await database.batch([
      ...moveOn(database, owner, { revision }),
      {
        query: db
          .updateTable('memory_write')
          // What was taken back is not to be read anywhere any more.
          .set({ undone: 1, changes: writeChanges(withoutErased(changes, added)) })
          .where('visitor_id', '=', owner)
          .where('message_id', '=', messageId),
      },
      ...changes.toReversed().flatMap((change) => undoStatements(database, owner, change)),
    ]);
    return 'undone';
  } catch (error) {
    if (error instanceof BatchRefused && error.statement === REVISION) return 'stale';
    throw error;
  }
}

export async function findWriting(
  database: Database,
  owner: VisitorId,
  messageId: string,
): Promise<Writing | undefined> {
  const row = await findRow(database, owner, messageId);
  return row && toWriting(database, owner, row);
}

export async function listWritings(
  database: Database,
  owner: VisitorId,
  conversationId: string,
): Promise<Writing[]> {
  const rows = await database.db
    .selectFrom('memory_write')
    .selectAll()
    .where('visitor_id', '=', owner)
    .where('conversation_id', '=', conversationId)
    .orderBy('revision')
    // One that changed nothing has made no revision of its own: it comes after the one that made it.
    .orderBy(sql`changes = ${sql.lit(NOTHING)}`)
    .orderBy('message_id')
    .execute();
  return Promise.all(rows.map((row) => toWriting(database, owner, row)));
}

export async function eraseAll(database: Database, owner: VisitorId, at = 0): Promise<number> {
  const { db } = database;
  const [, , facts] = await database.batch([
    makeOwner(database, owner),
    {
      query: db
        .updateTable('memory_owner')
        .set((build) => ({ revision: build('revision', '+', 1), forgotten_at: at }))
        .where('visitor_id', '=', owner),
    },
    { query: db.deleteFrom('memory_fact').where('visitor_id', '=', owner).returning('id') },
    { query: db.deleteFrom('memory_write').where('visitor_id', '=', owner) },
    { query: db.deleteFrom('memory_touch').where('visitor_id', '=', owner) },
  ]);
  return facts?.length ?? 0;
}

/** The row of somebody who has none yet; nobody who was erased gets one. */
export function makeOwner({ db }: Database, owner: VisitorId): BatchStatement {
  return {
    query: db
      .insertInto('memory_owner')
      .columns(['visitor_id', 'revision', 'paused'])
      .expression(
        db
          .selectFrom('visitor')
          .select((build) => ['id', build.lit(0).as('revision'), build.lit(0).as('paused')])
          .where('id', '=', owner)
          .where('erased_at', 'is', null),
      )
      .onConflict((conflict) => conflict.column('visitor_id').doNothing()),
  };
}

/**
 * From the revision that was read to the next, or only held to it where nothing changes: an index is then not made
 * anew. Not for what was said before everything was erased.
 */
function moveOn(
  database: Database,
  owner: VisitorId,
  { revision, next = revision + 1, saidAt }: { revision: number; next?: number; saidAt?: number },
): BatchStatement[] {
  return [
    makeOwner(database, owner),
    {
      query: database.db
        .updateTable('memory_owner')
        .set({ revision: next })
        .where('visitor_id', '=', owner)
        .where('revision', '=', revision)
        .$if(saidAt !== undefined, (query) => query.where('forgotten_at', '<', saidAt ?? 0)),
      requires: { rows: 1, name: REVISION },
    },
  ];
}

async function writeStatements(
  database: Database,
  owner: VisitorId,
  write: MemoryWrite,
): Promise<BatchStatement[]> {
  const { db } = database;
  const { messageId, changes, embedder, vectors } = write;
  const erased = new Set(changes.filter(({ type }) => type === 'erase').map(changedFactId));
  const next = write.revision + Number(changes.length > 0);
  const row = {
    message_id: messageId,
    visitor_id: owner,
    conversation_id: write.conversationId,
    at: write.at,
    revision: next,
    changes: writeChanges(withoutErased(changes, erased)),
    undone: 0,
  };
  return [
    ...moveOn(database, owner, { revision: write.revision, next, saidAt: write.at }),
    { query: db.insertInto('memory_write').values(row) },
    ...touchStatements(database, owner, { changes, revision: row.revision }),
    ...changes.flatMap((change) => changeStatements(database, owner, change)),
    ...(embedder === null
      ? []
      : [...vectors].map(([factId, vector]) =>
          vectorStatement(database, owner, { factId, embedder, vector }),
        )),
    ...(await scrubStatements(database, owner, erased)),
  ];
}

function touchStatements(
  { db }: Database,
  owner: VisitorId,
  { changes, revision }: { changes: readonly FactChange[]; revision: number },
): BatchStatement[] {
  const touched = [...new Set(changes.map(changedFactId))];
  if (touched.length === 0) return [];
  const rows = touched.map((factId) => ({ visitor_id: owner, fact_id: factId, revision }));
  return [{ query: db.insertInto('memory_touch').values(rows) }];
}

/** The writings that have touched what is erased, without a word of it. Held to the revision by the batch. */
async function scrubStatements(
  database: Database,
  owner: VisitorId,
  erased: ReadonlySet<string>,
): Promise<BatchStatement[]> {
  if (erased.size === 0) return [];
  const { db, kind } = database;
  const rows = await db
    .selectFrom(jsonTexts(kind, [...erased]))
    .innerJoin('memory_touch', 'memory_touch.fact_id', 'wanted.value')
    .innerJoin('memory_write', (join) =>
      join
        .onRef('memory_write.visitor_id', '=', 'memory_touch.visitor_id')
        .onRef('memory_write.revision', '=', 'memory_touch.revision'),
    )
    .select(['memory_write.message_id', 'memory_write.changes'])
    .where('memory_touch.visitor_id', '=', owner)
    .where('memory_write.changes', '!=', NOTHING)
    .execute();
  return rows.map(({ message_id, changes }) => ({
    query: db
      .updateTable('memory_write')
      .set({ changes: writeChanges(withoutErased(readChanges(changes), erased)) })
      .where('visitor_id', '=', owner)
      .where('message_id', '=', message_id),
  }));
}

function findRow({ db }: Database, owner: VisitorId, messageId: string) {
  return db
    .selectFrom('memory_write')
    .selectAll()
    .where('visitor_id', '=', owner)
    .where('message_id', '=', messageId)
    .executeTakeFirst();
}

async function isWritten(database: Database, owner: VisitorId, messageId: string): Promise<boolean> {
  return (await findRow(database, owner, messageId)) !== undefined;
}

type WritingRow = NonNullable<Awaited<ReturnType<typeof findRow>>>;

async function toWriting(database: Database, owner: VisitorId, row: WritingRow): Promise<Writing> {
  return {
    messageId: row.message_id,
    conversationId: row.conversation_id,
    at: row.at,
    changes: readChanges(row.changes),
    undone: row.undone === 1,
    builtOn: await isBuiltOn(database, owner, row.revision),
  };
}

async function isBuiltOn({ db }: Database, owner: VisitorId, revision: number): Promise<boolean> {
  const later = await db
    .selectFrom('memory_touch as mine')
    .innerJoin('memory_touch as later', (join) =>
      join
        .onRef('later.visitor_id', '=', 'mine.visitor_id')
        .onRef('later.fact_id', '=', 'mine.fact_id')
        .onRef('later.revision', '>', 'mine.revision'),
    )
    .innerJoin('memory_write', (join) =>
      join
        .onRef('memory_write.visitor_id', '=', 'later.visitor_id')
        .onRef('memory_write.revision', '=', 'later.revision'),
    )
    .select('later.revision')
    .where('mine.visitor_id', '=', owner)
    .where('mine.revision', '=', revision)
    .where('memory_write.undone', '=', 0)
    .where('memory_write.changes', '!=', NOTHING)
    .limit(1)
    .executeTakeFirst();
  return later !== undefined;
}
