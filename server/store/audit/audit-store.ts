/** The rows of the audit log. What makes them a chain is in server/audit/. */
import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../database.js';
import type { Tables } from '../tables.js';
import type { AuditDetailTable, AuditTable } from './audit-tables.js';

export type AuditRow = Selectable<AuditTable>;
export type AuditRowWithDetails = AuditRow & { [K in 'salt' | 'body']: AuditDetailTable[K] | null };

export interface AuditFilter {
  /** Rows with a smaller number. */
  before?: number | undefined;
  action?: string | undefined;
  actor?: string | undefined;
  outcome?: AuditRow['outcome'] | undefined;
}

export interface AuditStore {
  /** The newest row. */
  head(): Promise<AuditRow | undefined>;
  /** All or none. DuplicateKey when one of the numbers is taken already. */
  insert(rows: { row: AuditRow; salt: string; body: string }[]): Promise<void>;
  /** Newest first. */
  list(filter: AuditFilter, limit: number): Promise<AuditRowWithDetails[]>;
  /** Oldest first, from the row after `seq`. */
  readAfter(seq: number, limit: number): Promise<AuditRowWithDetails[]>;
  /** The number of the first details after `seq` that have no row. */
  findLeftDetails(seq: number): Promise<number | undefined>;
  eraseDetailsOf(id: string): Promise<number>;
  countDetailsBefore(until: number): Promise<number>;
  eraseDetailsBefore(until: number, limit: number): Promise<number>;
}

export function createAuditStore(database: Database): AuditStore {
  const { db } = database;
  const detailsBefore = (until: number) =>
    db
      .selectFrom('audit_detail')
      .innerJoin('audit', 'audit.seq', 'audit_detail.seq')
      .where('audit.at', '<', until);

  return {
    head: () => db.selectFrom('audit').selectAll().orderBy('seq', 'desc').limit(1).executeTakeFirst(),

    async insert(rows) {
      await database.batch(
        rows.flatMap(({ row, salt, body }) => [
          { query: db.insertInto('audit').values(row) },
          { query: db.insertInto('audit_detail').values({ seq: row.seq, salt, body }) },
        ]),
      );
    },

    list({ before, action, actor, outcome }, limit) {
      let query = withDetails(db).orderBy('audit.seq', 'desc').limit(limit);
      if (before !== undefined) query = query.where('audit.seq', '<', before);
      if (action !== undefined) query = query.where('audit.action', '=', action);
      if (actor !== undefined) query = query.where('audit.actor_id', '=', actor);
      if (outcome !== undefined) query = query.where('audit.outcome', '=', outcome);
      return query.execute();
    },

    readAfter: (seq, limit) => readAuditRows(db, { after: seq, limit }),
    findLeftDetails: (seq) => findLeftDetails(db, seq),

    async eraseDetailsOf(id) {
      const rows = db
        .selectFrom('audit')
        .select('seq')
        .where((where) => where.or([where('actor_id', '=', id), where('subject_id', '=', id)]));
      const { numDeletedRows } = await db
        .deleteFrom('audit_detail')
        .where('seq', 'in', rows)
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },

    async countDetailsBefore(until) {
      const { count } = await detailsBefore(until)
        .select((select) => select.fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    async eraseDetailsBefore(until, limit) {
      const oldest = detailsBefore(until).select('audit_detail.seq').orderBy('audit_detail.seq').limit(limit);
      const { numDeletedRows } = await db
        .deleteFrom('audit_detail')
        .where('seq', 'in', oldest)
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}

/** Oldest first. Also for the doctor, whose connection gives PostgreSQL's bigint as text. */
export async function readAuditRows(
  db: Kysely<Tables>,
  { after, limit }: { after: number; limit: number },
): Promise<AuditRowWithDetails[]> {
  const rows = await withDetails(db)
    .where('audit.seq', '>', after)
    .orderBy('audit.seq')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, seq: Number(row.seq), at: Number(row.at) }));
}

/** Also for the doctor, as above. */
export async function findLeftDetails(db: Kysely<Tables>, after: number): Promise<number | undefined> {
  const row = await db
    .selectFrom('audit_detail')
    .leftJoin('audit', 'audit.seq', 'audit_detail.seq')
    .select('audit_detail.seq')
    .where('audit_detail.seq', '>', after)
    .where('audit.seq', 'is', null)
    .orderBy('audit_detail.seq')
    .limit(1)
    .executeTakeFirst();
  return row && Number(row.seq);
}

function withDetails(db: Kysely<Tables>) {
  return db
    .selectFrom('audit')
    .leftJoin('audit_detail', 'audit_detail.seq', 'audit.seq')
    .selectAll('audit')
    .select(['audit_detail.salt', 'audit_detail.body']);
}
