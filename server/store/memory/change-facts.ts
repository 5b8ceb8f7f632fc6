/**
 * What each change is in SQL, and how it is taken back. Every statement names the owner, so a change of somebody
 * else's fact finds nothing and does nothing.
 */
import type { FactChange, Wording } from '../../../memory/index.js';
import type { VisitorId } from '../../../protocol/ids.js';
import type { BatchStatement, Database } from '../database.js';
import { jsonTexts } from '../json-rows.js';
import { rowOf, sourceRowOf } from './fact-rows.js';

interface Target {
  owner: VisitorId;
  factId: string;
}

export function changeStatements(database: Database, owner: VisitorId, change: FactChange): BatchStatement[] {
  const { db } = database;
  switch (change.type) {
    case 'add': {
      const { fact } = change;
      return [
        { query: db.insertInto('memory_fact').values(rowOf(owner, fact)) },
        ...addSources(database, { owner, factId: fact.id }, fact.sources),
      ];
    }
    case 'retire': {
      const { factId, retired, validTo } = change;
      const set = { retired_at: retired.at, retired_because: retired.because, retired_by: retired.by };
      return [updateFact(database, { owner, factId }, { ...set, valid_to: validTo })];
    }
    case 'confirm': {
      const { factId, sources, importance } = change;
      const target = { owner, factId };
      return [updateFact(database, target, { importance }), ...addSources(database, target, sources)];
    }
    case 'rewrite':
      return reword(database, { owner, factId: change.factId }, change.wording);
    case 'erase':
      return [eraseFact(database, { owner, factId: change.factId })];
  }
}

export function undoStatements(database: Database, owner: VisitorId, change: FactChange): BatchStatement[] {
  const { db, kind } = database;
  switch (change.type) {
    case 'add':
      return [eraseFact(database, { owner, factId: change.fact.id })];
    case 'retire': {
      const set = { retired_at: null, retired_because: null, retired_by: null };
      const { factId, validToBefore } = change;
      return [updateFact(database, { owner, factId }, { ...set, valid_to: validToBefore })];
    }
    case 'confirm': {
      const { factId, sources, importanceBefore } = change;
      const messages = sources.map(({ messageId }) => messageId);
      return [
        updateFact(database, { owner, factId }, { importance: importanceBefore }),
        {
          query: db
            .deleteFrom('memory_source')
            .where('fact_id', '=', factId)
            .where('visitor_id', '=', owner)
            .where('message_id', 'in', db.selectFrom(jsonTexts(kind, messages)).select('wanted.value')),
        },
      ];
    }
    case 'rewrite':
      return reword(database, { owner, factId: change.factId }, change.before);
    case 'erase':
      return [];
  }
}

/** Its sources, its vector and its words in the full text go with it. */
export function eraseFact({ db }: Database, { owner, factId }: Target): BatchStatement {
  return { query: db.deleteFrom('memory_fact').where('id', '=', factId).where('visitor_id', '=', owner) };
}

/** A vector of what it said before is like what it no longer says. */
function reword(database: Database, target: Target, wording: Wording): BatchStatement[] {
  const { version, text, kind, subject, attribute, value, trust, validFrom, validTo } = wording;
  return [
    updateFact(database, target, {
      ...{ version, text, kind, subject, attribute, value, trust },
      valid_from: validFrom,
      valid_to: validTo,
    }),
    {
      query: database.db
        .deleteFrom('memory_vector')
        .where('fact_id', '=', target.factId)
        .where('visitor_id', '=', target.owner),
    },
  ];
}

function updateFact(
  { db }: Database,
  { owner, factId }: Target,
  change: Partial<Omit<ReturnType<typeof rowOf>, 'id' | 'visitor_id'>>,
): BatchStatement {
  return {
    query: db.updateTable('memory_fact').set(change).where('id', '=', factId).where('visitor_id', '=', owner),
  };
}

/** Nothing where the fact is not the owner's. */
function addSources(
  { db }: Database,
  { owner, factId }: Target,
  sources: Parameters<typeof sourceRowOf>[2][],
): BatchStatement[] {
  return sources.map((source) => {
    const row = sourceRowOf(owner, factId, source);
    return {
      query: db
        .insertInto('memory_source')
        .columns(['fact_id', 'visitor_id', 'message_id', 'conversation_id', 'at'])
        .expression(
          db
            .selectFrom('memory_fact')
            .select((build) => [
              'id',
              'visitor_id',
              build.cast<string>(build.val(row.message_id), 'text').as('message_id'),
              build.cast<string | null>(build.val(row.conversation_id), 'text').as('conversation_id'),
              build.cast<number>(build.val(row.at), 'bigint').as('at'),
            ])
            .where('id', '=', factId)
            .where('visitor_id', '=', owner),
        )
        .onConflict((conflict) => conflict.columns(['fact_id', 'message_id']).doNothing()),
    };
  });
}
