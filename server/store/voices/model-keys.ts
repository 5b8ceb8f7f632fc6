import type { BatchStatement, Database } from '../database.js';

/** The sealed keys of model servers, by the id of their endpoint. */
export interface ModelKeyStore {
  list(): Promise<Map<string, string>>;
  /** Null removes it. */
  statement(endpointId: string, sealed: string | null): BatchStatement;
}

export function createModelKeyStore({ db }: Database): ModelKeyStore {
  return {
    async list() {
      const rows = await db.selectFrom('model_key').selectAll().execute();
      return new Map(rows.map((row) => [row.endpoint_id, row.sealed]));
    },
    statement: (endpointId, sealed) => ({
      query:
        sealed === null
          ? db.deleteFrom('model_key').where('endpoint_id', '=', endpointId)
          : db
              .insertInto('model_key')
              .values({ endpoint_id: endpointId, sealed })
              .onConflict((conflict) => conflict.column('endpoint_id').doUpdateSet({ sealed })),
    }),
  };
}
