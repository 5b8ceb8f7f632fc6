/**
 * `npm run seed -- [folder]` fills a development installation with a believable week: people, conversations,
 * whole turns written by the built-in voice, and an operator. It adds nothing to a database that holds visitors already.
 */
import { loadConfig } from '../server/config.js';
import { fillWeek } from '../server/sample/fill-week.js';
import { TravellingClock } from '../server/sample/travelling-clock.js';
import { createServices, offlineModules } from '../server/services.js';

/** For development alone: everybody knows this password. */
const OPERATOR = { email: 'olga@parley.example', password: 'a sample of a password' };

const [folder = '.dev/data'] = process.argv.slice(2);
const config = loadConfig({ options: { DATA: folder } });
const services = await createServices(config, { processMetrics: false });
try {
  const someone = await services.database.db.selectFrom('visitor').select('id').limit(1).executeTakeFirst();
  if (someone) {
    console.error(`${config.dataFolder} holds visitors already: remove the folder, or name another one.`);
    process.exitCode = 1;
  } else {
    const clock = new TravellingClock();
    const modules = offlineModules(clock);
    const week = await fillWeek(services.database, { seed: 'seed', until: Date.now(), clock, modules });
    await services.operators.create({ ...OPERATOR, role: 'administrator' });
    console.error(`Operator: ${OPERATOR.email}, password "${OPERATOR.password}".`);
    console.error(
      `${config.dataFolder}: ${week.visitors} visitors, ${week.conversations} conversations, ${week.turns} turns.`,
    );
  }
} finally {
  await services.close();
}
