/**
 * Leases as rows of the store. Every step is one statement, so what two nodes do at once has an order that both
 * agree on. The row stays when a lease is released, because the fence must go on growing.
 */
import { sql } from 'kysely';
import type { Database } from '../store/database.js';
import { jsonRows } from '../store/json-rows.js';
import { TurnId } from '../../protocol/ids.js';
import type { Lease, LeaseRequest, TurnLease } from './turn-lease.js';

export interface TurnLeaseOptions {
  /** Names this node among all that share the database; different at every start. */
  holder: string;
  /** How long a lease lives without being renewed. */
  ttlMs: number;
  now: () => number;
}

export class StoreTurnLease implements TurnLease {
  readonly #database: Database;
  readonly #options: TurnLeaseOptions;

  constructor(database: Database, options: TurnLeaseOptions) {
    this.#database = database;
    this.#options = options;
  }

  async acquire(request: LeaseRequest): Promise<{ lease: Lease } | { heldBy: TurnId }> {
    for (;;) {
      const now = this.#options.now();
      const lease = await this.#take(request, now);
      if (lease) return { lease };
      const held = await this.#database.db
        .selectFrom('turn_lease')
        .select('turn_id')
        .where('conversation_id', '=', request.conversationId)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      if (held) return { heldBy: TurnId.parse(held.turn_id) };
      // It was released between the two statements, so now it can be had.
    }
  }

  async fence(request: LeaseRequest): Promise<Lease> {
    const lease = await this.#take(request, Number.MAX_SAFE_INTEGER);
    if (lease === undefined) throw new Error('a lease that was to be taken in any case was not');
    return lease;
  }

  async renew(leases: Lease[]): Promise<{ lost: TurnId[] }> {
    if (leases.length === 0) return { lost: [] };
    const { db, kind } = this.#database;
    const { holder, ttlMs, now } = this.#options;
    const fences = leases.map(({ conversationId, fence }) => [conversationId, fence]);
    const renewed = await sql<{ conversation_id: string }>`
      update turn_lease set expires_at = ${now() + ttlMs}
      where holder = ${holder} and (conversation_id, fence) in
        (select value->>0, cast(value->>1 as bigint) from ${jsonRows(kind, fences)})
      returning conversation_id`.execute(db);
    const kept = new Set(renewed.rows.map((row) => row.conversation_id));
    return { lost: leases.filter((lease) => !kept.has(lease.conversationId)).map(({ turnId }) => turnId) };
  }

  async release({ conversationId, fence }: Lease): Promise<void> {
    const { db } = this.#database;
    const conversation = db.selectFrom('conversation').select('id').where('id', '=', conversationId);
    await this.#database.batch([
      {
        query: db
          .updateTable('turn_lease')
          .set({ expires_at: 0 })
          .where('conversation_id', '=', conversationId)
          .where('fence', '=', fence),
      },
      {
        // Of a conversation that was never begun (its first message was refused), or is deleted, nothing stays.
        query: db
          .deleteFrom('turn_lease')
          .where('conversation_id', '=', conversationId)
          .where('fence', '=', fence)
          .where((build) => build.not(build.exists(conversation))),
      },
    ]);
  }

  /** Undefined when somebody holds a lease that lives longer than `ifExpiredBy`. */
  async #take(request: LeaseRequest, ifExpiredBy: number): Promise<Lease | undefined> {
    const { holder, ttlMs, now } = this.#options;
    const change = { turn_id: request.turnId, holder, expires_at: now() + ttlMs };
    const row = await this.#database.db
      .insertInto('turn_lease')
      .values({ conversation_id: request.conversationId, fence: 1, ...change })
      .onConflict((conflict) =>
        conflict
          .column('conversation_id')
          .doUpdateSet((build) => ({ ...change, fence: build('turn_lease.fence', '+', 1) }))
          .where('turn_lease.expires_at', '<=', ifExpiredBy),
      )
      .returning('fence')
      .executeTakeFirst();
    return row && { ...request, fence: row.fence };
  }
}
