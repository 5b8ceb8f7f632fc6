/**
 * The log of turns over the store. An append is one statement for all turns of a tick: it joins what is to be
 * written with the leases under which it may be, so an old writer's rows drop out by themselves while the
 * others' go in. Subscribers are of this process; one on another node reads again.
 */
import { sql } from 'kysely';
import { TurnEvent } from '../../protocol/turn-events.js';
import type { NumberedTurnEvent } from '../../protocol/turn-events.js';
import type { TurnId } from '../../protocol/ids.js';
import type { Database } from '../store/database.js';
import { jsonRows } from '../store/json-rows.js';
import { unfoldEvents } from '../store/turn-fold.js';
import type { TurnAppend, TurnLog } from './turn-log.js';

type Listener = (event: NumberedTurnEvent) => void;

export class StoreTurnLog implements TurnLog {
  readonly #database: Database;
  readonly #listeners = new Map<TurnId, Set<Listener>>();

  constructor(database: Database) {
    this.#database = database;
  }

  async append(appends: TurnAppend[]): Promise<{ fenced: TurnId[] }> {
    const filled = appends.filter(({ events }) => events.length > 0);
    if (filled.length === 0) return { fenced: [] };
    const stored = await storeEvents(this.#database, filled);
    const fenced = new Set<TurnId>();
    for (const { lease, events } of filled) {
      if (!stored.has(lease.turnId)) fenced.add(lease.turnId);
      else for (const event of events) this.publish(lease.turnId, event);
    }
    return { fenced: [...fenced] };
  }

  publish(turnId: TurnId, event: NumberedTurnEvent): void {
    // A copy: a listener may end its own subscription, or another's, while it is called.
    for (const listener of [...(this.#listeners.get(turnId) ?? [])]) listener(event);
  }

  read(turnId: TurnId, afterSeq: number): Promise<NumberedTurnEvent[]> {
    return readEvents(this.#database, turnId, afterSeq);
  }

  subscribe(turnId: TurnId, listener: Listener): () => void {
    // Wrapped, so that the same function subscribed twice is two subscriptions.
    const own: Listener = (event) => listener(event);
    const listeners = this.#listeners.get(turnId) ?? new Set();
    this.#listeners.set(turnId, listeners.add(own));
    return () => {
      listeners.delete(own);
      if (listeners.size === 0 && this.#listeners.get(turnId) === listeners) this.#listeners.delete(turnId);
    };
  }
}

/** The turns whose events went in. */
async function storeEvents({ db, kind }: Database, appends: TurnAppend[]): Promise<Set<string>> {
  const rows = appends.flatMap(({ lease, events }) =>
    events.map(({ seq, type, data }) => {
      return [lease.turnId, lease.conversationId, lease.fence, seq, type, JSON.stringify(data)];
    }),
  );
  // Two nodes can meet here on PostgreSQL only. Its lock makes a change of the fence wait until these rows are
  // committed, and makes this statement look again at a lease or turn that changes while it runs.
  const hold = kind === 'postgres' ? sql`for share of turn_lease, turn` : sql``;
  const stored = await sql<{ turn_id: string }>`
    insert into turn_event (turn_id, seq, type, data)
    select turn.id, cast(value->>3 as bigint), value->>4, value->>5
    from ${jsonRows(kind, rows)}
    join turn_lease
      on turn_lease.conversation_id = value->>1 and turn_lease.fence = cast(value->>2 as bigint)
    join turn
      on turn.id = value->>0 and turn.conversation_id = value->>1 and turn.state = 'running'
    where true ${hold}
    returning turn_id`.execute(db);
  return new Set(stored.rows.map((row) => row.turn_id));
}

/** One query, so that a turn which is finished meanwhile is seen either before its fold or after it. */
async function readEvents({ db }: Database, turnId: TurnId, afterSeq: number): Promise<NumberedTurnEvent[]> {
  const rows = await db
    .selectFrom('turn')
    .innerJoin('message', 'message.id', 'turn.answer_id')
    .leftJoin('turn_event', (join) =>
      join.onRef('turn_event.turn_id', '=', 'turn.id').on('turn_event.seq', '>', afterSeq),
    )
    .select(['turn.folded_events', 'message.text', 'turn_event.seq', 'turn_event.type', 'turn_event.data'])
    .where('turn.id', '=', turnId)
    .orderBy('turn_event.seq')
    .execute();
  const folded = rows[0]?.folded_events ?? null;
  if (folded !== null) return unfoldEvents(folded, rows[0]?.text ?? '').filter(({ seq }) => seq > afterSeq);
  return rows.flatMap(({ seq, type, data }) =>
    seq === null || data === null
      ? []
      : [{ ...TurnEvent.parse({ type, data: JSON.parse(data) as unknown }), seq }],
  );
}
