/**
 * Rows that hang in the air. The foreign keys and the batches of the store rule all of these out; each is a
 * statement of its own, so that a server which writes meanwhile is seen either before a change or after it.
 */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { DatabaseCheck, Finding } from './finding.js';
import { ok, problem, warning } from './finding.js';
import type { Inspection } from './inspection.js';

interface Orphan {
  /** What hangs in the air, as the end of "3 …". */
  what: string;
  /** Gives the id of each as `id`. */
  rows: RawBuilder<{ id: string }>;
  mend: string;
}

const SHOWN = 3;
const BY_HAND = 'nobody can reach them, and nothing needs them: delete them by hand, after a backup';
const FROM_BACKUP =
  'part of what was stored is gone: compare with the last backup (parley restore into another folder)';

const without = (table: string, parent: string, on: RawBuilder<unknown>): RawBuilder<{ id: string }> =>
  sql`select ${sql.ref(`${table}.${table === 'turn_event' || table === 'trace' ? 'turn_id' : 'id'}`)} as id
    from ${sql.table(table)} left join ${sql.table(parent)} on ${on} where ${sql.ref(`${parent}.id`)} is null`;

const ORPHANS: Orphan[] = [
  {
    what: 'conversations without their visitor',
    rows: without('conversation', 'visitor', sql`visitor.id = conversation.visitor_id`),
    mend: BY_HAND,
  },
  {
    what: 'messages without their conversation',
    rows: without('message', 'conversation', sql`conversation.id = message.conversation_id`),
    mend: BY_HAND,
  },
  {
    what: 'turns without their conversation',
    rows: without('turn', 'conversation', sql`conversation.id = turn.conversation_id`),
    mend: BY_HAND,
  },
  {
    what: 'events without their turn',
    rows: without('turn_event', 'turn', sql`turn.id = turn_event.turn_id`),
    mend: BY_HAND,
  },
  {
    what: 'traces without their turn',
    rows: without('trace', 'turn', sql`turn.id = trace.turn_id`),
    mend: BY_HAND,
  },
  {
    what: 'turns whose question is gone',
    rows: without('turn', 'message', sql`message.id = turn.question_id`),
    mend: FROM_BACKUP,
  },
  {
    what: 'turns whose answer is gone',
    rows: without('turn', 'message', sql`message.id = turn.answer_id`),
    mend: FROM_BACKUP,
  },
  {
    what: 'messages whose parent is gone',
    rows: sql`select message.id from message left join message as parent on parent.id = message.parent_id
      where message.parent_id is not null and parent.id is null`,
    mend: FROM_BACKUP,
  },
  {
    what: 'conversations that end at a message which is gone',
    rows: sql`select conversation.id from conversation left join message on message.id = conversation.head_id
      where conversation.head_id is not null and message.id is null`,
    mend: FROM_BACKUP,
  },
  {
    what: 'ended turns without a trace',
    rows: sql`select turn.id from turn left join trace on trace.turn_id = turn.id
      where turn.state <> 'running' and trace.turn_id is null`,
    mend: 'their answers are whole, but cannot be explained: compare with the last backup',
  },
  {
    what: 'ended turns whose events were not folded away',
    rows: sql`select distinct turn_event.turn_id as id from turn_event
      join turn on turn.id = turn_event.turn_id where turn.state <> 'running'`,
    mend: BY_HAND,
  },
  {
    what: 'messages that are still being written by no running turn',
    rows: sql`select message.id from message left join turn on turn.answer_id = message.id
      where message.state = 'running' and (turn.state is null or turn.state <> 'running')`,
    mend: FROM_BACKUP,
  },
  {
    what: 'messages or turns of another visitor than their conversation',
    rows: sql`select message.id from message join conversation on conversation.id = message.conversation_id
      where message.visitor_id <> conversation.visitor_id
      union all select turn.id from turn join conversation on conversation.id = turn.conversation_id
      where turn.visitor_id <> conversation.visitor_id`,
    mend: 'somebody may see what is not theirs: stop the server, and report this with the output of parley doctor',
  },
];

/** A live server renews a lease every ten seconds, and closes what has none as often. */
const LEASE_GRACE_MS = 60_000;

export const orphans: DatabaseCheck = {
  name: 'orphans',
  async examine(database, { serverRuns, now }) {
    const findings: Finding[] = [];
    for (const orphan of ORPHANS) findings.push(...(await look(database, orphan)));
    findings.push(...(await lookForUnled(database, serverRuns, now() - LEASE_GRACE_MS)));
    return findings.length > 0 ? findings : [ok('every row belongs to something, and every turn is whole')];
  },
};

async function look({ db }: Inspection, { what, rows, mend }: Orphan): Promise<Finding[]> {
  const found = (await rows.execute(db)).rows;
  if (found.length === 0) return [];
  const named = found.slice(0, SHOWN).map(({ id }) => id);
  return [problem(`${found.length} ${what} (${named.join(', ')}${found.length > SHOWN ? ', …' : ''})`, mend)];
}

/** Running turns that nobody runs. */
async function lookForUnled(
  { db }: Inspection,
  serverRuns: boolean,
  expiredBefore: number,
): Promise<Finding[]> {
  const unled = await db
    .selectFrom('turn')
    .leftJoin('turn_lease', 'turn_lease.conversation_id', 'turn.conversation_id')
    .select('turn.id')
    .where('turn.state', '=', 'running')
    .where('turn.started_at', '<', expiredBefore)
    .where((where) =>
      where.or([
        where('turn_lease.expires_at', 'is', null),
        where('turn_lease.expires_at', '<', expiredBefore),
      ]),
    )
    .execute();
  if (unled.length === 0) return [];
  const says = `${unled.length} turns are unfinished, and nobody runs them`;
  return serverRuns
    ? [problem(`${says}, although a server is there to close them`, 'read its log, and start it anew')]
    : [warning(says, 'the next start closes them with what was said so far; their visitors can try again')];
}
