/** Facts as rows. What a row may hold is what was written from a `Fact`; its sources stand in rows of their own. */
import type { Insertable, Selectable } from 'kysely';
import type { Fact, FactSource } from '../../../memory/index.js';
import type { VisitorId } from '../../../protocol/ids.js';
import type { Database } from '../database.js';
import { jsonTexts } from '../json-rows.js';
import type { MemoryFactTable, MemorySourceTable } from './memory-tables.js';

export type FactRow = Selectable<MemoryFactTable>;

export function rowOf(owner: VisitorId, fact: Fact): Insertable<MemoryFactTable> {
  return {
    id: fact.id,
    visitor_id: owner,
    version: fact.version,
    about: fact.about,
    text: fact.text,
    kind: fact.kind,
    subject: fact.subject,
    attribute: fact.attribute,
    value: fact.value,
    trust: fact.trust,
    importance: fact.importance,
    valid_from: fact.validFrom,
    valid_to: fact.validTo,
    utc_offset_minutes: fact.utcOffsetMinutes,
    recorded_at: fact.recordedAt,
    supersedes: fact.supersedes,
    retired_at: fact.retired?.at ?? null,
    retired_because: fact.retired?.because ?? null,
    retired_by: fact.retired?.by ?? null,
    last_used_at: fact.lastUsedAt,
    uses: fact.uses,
  };
}

export function sourceRowOf(
  owner: VisitorId,
  factId: string,
  { messageId, conversationId, at }: FactSource,
): MemorySourceTable {
  return { fact_id: factId, visitor_id: owner, message_id: messageId, conversation_id: conversationId, at };
}

/** In the order of the rows, each with its sources, oldest first. */
export async function withSources(
  { db, kind }: Database,
  owner: VisitorId,
  rows: readonly FactRow[],
): Promise<Fact[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const found = await db
    .selectFrom(jsonTexts(kind, ids))
    .innerJoin('memory_source', 'memory_source.fact_id', 'wanted.value')
    .selectAll('memory_source')
    .where('memory_source.visitor_id', '=', owner)
    .orderBy('at')
    .orderBy('message_id')
    .execute();
  const sources = new Map<string, FactSource[]>(ids.map((id) => [id, []]));
  for (const row of found) sources.get(row.fact_id)?.push(toSource(row));
  return rows.map((row) => toFact(row, sources.get(row.id) ?? []));
}

function toFact(row: FactRow, sources: FactSource[]): Fact {
  const { retired_at: at, retired_because: because, retired_by: by } = row;
  return {
    id: row.id,
    version: row.version,
    about: row.about,
    text: row.text,
    kind: row.kind,
    subject: row.subject,
    attribute: row.attribute,
    value: row.value,
    sources,
    trust: row.trust,
    importance: row.importance,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    utcOffsetMinutes: row.utc_offset_minutes,
    recordedAt: row.recorded_at,
    supersedes: row.supersedes,
    retired: at === null || because === null ? null : { at, because, by },
    lastUsedAt: row.last_used_at,
    uses: row.uses,
  };
}

function toSource({ message_id, conversation_id, at }: MemorySourceTable): FactSource {
  return { messageId: message_id, conversationId: conversation_id, at };
}
