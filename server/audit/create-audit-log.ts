/**
 * The chain in the database. A row takes the number after the last, so that of two nodes which write at once one
 * finds its number taken and tries again; within a process rows are written one after the other.
 */
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { AuditEntry } from '../../protocol/audit.js';
import { AppError } from '../../protocol/errors.js';
import type { Clock } from '../clock.js';
import type { AuditEntryTable } from '../store/audit/audit-tables.js';
import { DuplicateKey } from '../store/database.js';
import type { Database } from '../store/database.js';
import type { AuditLog, AuditQuery, AuditRecord } from './audit-log.js';
import { commitTo, hashEntry } from './hash-entry.js';
import { verifyChain } from './verify-chain.js';

const Details = z.record(z.string(), z.unknown());
/** Each is lost only to a node that wrote in between. */
const ATTEMPTS = 50;

export function createAuditLog({ database, clock }: { database: Database; clock: Clock }): AuditLog {
  const listeners = new Set<(entry: AuditEntry) => void>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    append(record) {
      const written = last
        .catch(() => undefined)
        .then(async () => {
          const entry = await write(database, record, clock.now());
          for (const listener of [...listeners]) listener(entry);
          return entry;
        });
      last = written;
      return written;
    },
    list: (query) => list(database, query),
    verify: () => verifyChain(database),
    async eraseDetailsOf(id) {
      const gone = await database.db
        .deleteFrom('audit_details')
        .where('seq', 'in', (build) =>
          build
            .selectFrom('audit_entry')
            .select('seq')
            .where((row) => row.or([row('actor_id', '=', id), row('subject_id', '=', id)])),
        )
        .returning('seq')
        .execute();
      return gone.length;
    },
    async countDetailsBefore(until) {
      const row = await detailsBefore(database, until)
        .select((build) => build.fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
    async eraseDetailsBefore(until, limit) {
      const oldest = detailsBefore(database, until)
        .select('audit_details.seq')
        .orderBy('audit_details.seq')
        .limit(limit);
      const gone = await database.db
        .deleteFrom('audit_details')
        .where('seq', 'in', oldest)
        .returning('seq')
        .execute();
      return gone.length;
    },
    onAppended(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function detailsBefore({ db }: Database, until: number) {
  return db
    .selectFrom('audit_details')
    .innerJoin('audit_entry', 'audit_entry.seq', 'audit_details.seq')
    .where('audit_entry.at', '<=', until);
}

async function write(database: Database, record: AuditRecord, at: number): Promise<AuditEntry> {
  const { db } = database;
  const body = record.details && JSON.stringify(record.details);
  const salt = randomBytes(16).toString('hex');
  for (let attempt = 1; ; attempt += 1) {
    const before = await db
      .selectFrom('audit_entry')
      .select(['seq', 'hash'])
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    const seq = (before?.seq ?? 0) + 1;
    const unhashed = {
      seq,
      at,
      action: record.action,
      actor_kind: record.actor.kind,
      actor_id: record.actor.id,
      subject_kind: record.subject?.kind ?? null,
      subject_id: record.subject?.id ?? null,
      outcome: record.outcome,
      commitment: body === undefined ? null : commitTo(salt, body),
    };
    const row = { ...unhashed, hash: hashEntry(unhashed, before?.hash ?? '') };
    try {
      await database.batch([
        { query: db.insertInto('audit_entry').values(row) },
        ...(body === undefined
          ? []
          : [{ query: db.insertInto('audit_details').values({ seq, salt, body }) }]),
      ]);
      return toEntry(row, body ?? null);
    } catch (error) {
      if (!(error instanceof DuplicateKey) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function list({ db }: Database, { before, limit, action, actor, outcome }: AuditQuery) {
  if (before !== undefined && !/^\d{1,15}$/.test(before)) {
    throw new AppError('INVALID_INPUT', {
      message: 'The page to continue from is not one that was given out.',
    });
  }
  const rows = await db
    .selectFrom('audit_entry')
    .leftJoin('audit_details', 'audit_details.seq', 'audit_entry.seq')
    .selectAll('audit_entry')
    .select('audit_details.body')
    .$if(before !== undefined, (query) => query.where('audit_entry.seq', '<', Number(before)))
    .$if(action !== undefined, (query) => query.where('action', '=', action ?? ''))
    .$if(actor !== undefined, (query) => query.where('actor_id', '=', actor ?? ''))
    .$if(outcome !== undefined, (query) => query.where('outcome', '=', outcome ?? 'done'))
    .orderBy('audit_entry.seq', 'desc')
    .limit(limit + 1)
    .execute();
  const entries = rows.slice(0, limit).map(({ body, ...row }) => toEntry(row, body));
  return { entries, next: rows.length > limit ? String(entries.at(-1)?.seq) : null };
}

function toEntry(row: AuditEntryTable, body: string | null): AuditEntry {
  const { subject_kind: kind, subject_id: id } = row;
  return {
    seq: row.seq,
    at: row.at,
    action: row.action,
    actor: { kind: row.actor_kind, id: row.actor_id },
    subject: kind === null || id === null ? null : { kind, id },
    outcome: row.outcome,
    details: body === null ? null : Details.parse(JSON.parse(body)),
    hash: row.hash,
  };
}
