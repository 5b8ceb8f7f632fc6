/**
 * The audit log over the store. Appends of this process stand in a queue and whatever waits is written as one batch;
 * where another node has taken the next number meanwhile, the batch is sealed again after that node's row. Some
 * other append has then succeeded, so the loop always makes progress; where none has, it ends with an error.
 */
import { randomBytes } from 'node:crypto';
import type { AuditEntry } from '../../protocol/console/audit.js';
import { AppError } from '../../protocol/errors.js';
import type { Clock } from '../clock.js';
import { createAuditStore } from '../store/audit/audit-store.js';
import type { AuditRow, AuditRowWithDetails, AuditStore } from '../store/audit/audit-store.js';
import { DatabaseFailure, DuplicateKey } from '../store/database.js';
import type { Database } from '../store/database.js';
import { commitTo, GENESIS, hashOf } from './audit-chain.js';
import type { AuditLog, AuditRecord } from './audit-log.js';
import { canonicalJson } from './canonical-json.js';
import { verifyChain } from './verify-chain.js';

/** So many waiting appends at most become one batch. */
const BATCH = 256;

/** All of a row that does not depend on the row before it, and its details. */
type Contents = ReturnType<typeof contentsOf>;

interface Waiting {
  contents: Contents;
  resolve: (entry: AuditEntry) => void;
  reject: (error: unknown) => void;
}

export function createAuditLog({ database, clock }: { database: Database; clock: Clock }): AuditLog {
  const store = createAuditStore(database);
  const listeners = new Set<(entry: AuditEntry) => void>();
  const queue: Waiting[] = [];
  let writing = false;

  async function writeQueue(): Promise<void> {
    if (writing) return;
    writing = true;
    while (queue.length > 0) {
      const batch = queue.splice(0, BATCH);
      try {
        const entries = await appendBatch(store, batch);
        entries.forEach((entry, index) => {
          // Apart from the append, which is durable: a listener that throws must not make it fail.
          for (const listener of listeners) queueMicrotask(() => listener(entry));
          batch[index]?.resolve(entry);
        });
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    writing = false;
  }

  return {
    append: (record) =>
      new Promise((resolve, reject) => {
        queue.push({ contents: contentsOf(record, clock.now()), resolve, reject });
        void writeQueue();
      }),

    async list({ before, limit, ...filter }) {
      const rows = await store.list({ ...filter, before: parseSeq(before) }, limit + 1);
      const entries = rows.slice(0, limit).map(toEntry);
      return { entries, next: rows.length > limit ? String(entries.at(-1)?.seq) : null };
    },

    verify: () => verifyChain(store),
    eraseDetailsOf: (id) => store.eraseDetailsOf(id),
    countDetailsBefore: (until) => store.countDetailsBefore(until),
    eraseDetailsBefore: (until, limit) => store.eraseDetailsBefore(until, limit),
    onAppended(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

async function appendBatch(store: AuditStore, batch: readonly Waiting[]): Promise<AuditEntry[]> {
  let head = await store.head();
  for (;;) {
    let last = head;
    const sealed = batch.map(({ contents: { columns, salt, body } }) => {
      last = seal(columns, last);
      return { row: last, salt, body };
    });
    try {
      await store.insert(sealed);
      return sealed.map(({ row, salt, body }) => toEntry({ ...row, salt, body }));
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error;
      const before = head?.seq ?? 0;
      head = await store.head();
      if ((head?.seq ?? 0) <= before) {
        throw new DatabaseFailure(
          `the audit log cannot go on after row ${before}: its newest rows were cut off and their details left`,
          { cause: error },
        );
      }
    }
  }
}

function contentsOf(record: AuditRecord, at: number) {
  const salt = randomBytes(16).toString('base64url');
  const body = canonicalJson(record.details ?? {});
  const columns = {
    at,
    action: storable(record.action),
    actor_kind: record.actor.kind,
    actor_id: storable(record.actor.id),
    subject_kind: record.subject ? storable(record.subject.kind) : null,
    subject_id: record.subject ? storable(record.subject.id) : null,
    outcome: record.outcome,
    commitment: commitTo(salt, body),
  };
  return { columns, salt, body };
}

/** What a database would change or refuse must not be hashed: the row would not be read back as it was sealed. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\u{FFFD}');
}

function seal(columns: Contents['columns'], last: AuditRow | undefined): AuditRow {
  const unsealed = { ...columns, seq: (last?.seq ?? 0) + 1, previous_hash: last?.hash ?? GENESIS };
  return { ...unsealed, hash: hashOf(unsealed) };
}

function toEntry(row: AuditRowWithDetails): AuditEntry {
  return {
    seq: row.seq,
    at: row.at,
    action: row.action,
    actor: { kind: row.actor_kind, id: row.actor_id },
    subject: row.subject_kind === null ? null : { kind: row.subject_kind, id: row.subject_id ?? '' },
    outcome: row.outcome,
    details: row.body === null ? null : (JSON.parse(row.body) as Record<string, unknown>),
    hash: row.hash,
  };
}

function parseSeq(before: string | undefined): number | undefined {
  if (before === undefined) return undefined;
  if (/^\d{1,15}$/.test(before)) return Number(before);
  throw new AppError('INVALID_INPUT', { message: 'before: must be the `next` of the page before.' });
}
