/** The audit log as the console shows it. */
import { z } from 'zod';

/**
 * One row of the chain. `actor` and `subject` are opaque ids; who they were and what was done in detail stands in
 * a side table, to which the row holds a commitment. Erasing a person removes the details, never the row.
 */
export const AuditEntry = z.object({
  /** 1, 2, 3, … without a gap. */
  seq: z.int(),
  at: z.int(),
  /** `noun.verb`, for example `operator.signed-in`, `visitor.erased`. */
  action: z.string(),
  actor: z.object({ kind: z.enum(['operator', 'system', 'key', 'visitor']), id: z.string() }),
  subject: z.object({ kind: z.string(), id: z.string() }).nullable(),
  outcome: z.enum(['done', 'refused']),
  /** Null once erased. */
  details: z.record(z.string(), z.unknown()).nullable(),
  /** Hex SHA-256 over this row and the hash of the row before it. */
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditVerification = z.object({
  entries: z.int(),
  /** The hash of the last row; who notes it elsewhere can prove later that nothing before it was changed. */
  head: z.string().nullable(),
  /** Null when the chain is whole. */
  broken: z.object({ seq: z.int(), reason: z.string() }).nullable(),
});
export type AuditVerification = z.infer<typeof AuditVerification>;
