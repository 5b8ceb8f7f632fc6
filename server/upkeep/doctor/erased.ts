import { openDatabase } from '../../store/open-database.js';
import { erasureListOf, goneFor, readErasures } from '../erasure-list.js';
import type { Erasure } from '../erasure-list.js';
import { findVisitors, replayErasures } from '../replay-erasures.js';
import type { DatabaseCheck, DoctorContext } from './finding.js';
import { ok, problem } from './finding.js';
import type { Inspection } from './inspection.js';

const CHUNK = 500;
/** What somebody with very much to erase may take until the last of it is gone. */
const LONGEST_ERASURE_MS = 3_600_000;

/** Whoever the list of erasures names is not in the database any more. */
export const erased: DatabaseCheck = {
  name: 'erasures',
  async examine(database, context) {
    const list = await readErasures(erasureListOf(context.config.dataFolder));
    if (list === undefined) return [ok('nobody was erased from this data folder')];
    const begun = context.now() - LONGEST_ERASURE_MS;
    const back = await countBack(
      database,
      goneFor(list).filter(({ at }) => at < begun),
    );
    if (back === 0)
      return [ok(`${list.length} visitors were erased, and none of them is left in the database`)];
    return [
      {
        ...problem(
          `${back} of ${list.length} visitors who were erased are in the database: an older copy was put in its ` +
            'place without parley restore, or an erasure was cut off',
          'parley doctor --fix erases them again',
        ),
        fix: () => eraseAgain(list, context),
      },
    ];
  },
};

async function countBack(database: Inspection, list: Erasure[]): Promise<number> {
  let back = 0;
  for (let from = 0; from < list.length; from += CHUNK) {
    const ids = list.slice(from, from + CHUNK).map(({ id }) => id);
    back += (await findVisitors(database, ids)).size;
  }
  return back;
}

async function eraseAgain(list: Erasure[], { config, erase }: DoctorContext): Promise<string> {
  const { dataFolder, secrets } = config;
  const database = await openDatabase({ dataFolder, databaseUrl: secrets.databaseUrl, besideServer: true });
  try {
    return `erased ${await replayErasures(database, list, erase)} visitors again`;
  } finally {
    await database.close();
  }
}
