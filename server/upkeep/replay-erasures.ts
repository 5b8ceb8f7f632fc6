/** Erases once more who was erased after a backup was made, in the database that was restored from it. */
import type { VisitorId } from '../../protocol/ids.js';
import type { Database } from '../store/database.js';
import { goneFor } from './erasure-list.js';
import type { Erasure } from './erasure-list.js';

/** Removes everything of one visitor. */
export type EraseVisitor = (database: Database, erasure: Erasure) => Promise<void>;

/** As many ids as one statement of either database takes with ease. */
const CHUNK = 500;

/** How many came back with the backup and are gone again. */
export async function replayErasures(
  database: Database,
  listed: readonly Erasure[],
  erase: EraseVisitor,
): Promise<number> {
  const erasures = goneFor(listed);
  let erased = 0;
  for (let from = 0; from < erasures.length; from += CHUNK) {
    const chunk = erasures.slice(from, from + CHUNK);
    const back = await findVisitors(
      database,
      chunk.map(({ id }) => id),
    );
    for (const erasure of chunk.filter(({ id }) => back.has(id))) {
      await erase(database, erasure);
      erased += 1;
    }
  }
  return erased;
}

export async function findVisitors({ db }: Pick<Database, 'db'>, ids: VisitorId[]): Promise<Set<string>> {
  const rows = await db.selectFrom('visitor').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map(({ id }) => id));
}
