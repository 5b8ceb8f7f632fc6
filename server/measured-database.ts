import type { Metrics } from './metrics.js';
import type { Database } from './store/database.js';

/**
 * The same database, whose batches are timed: what a message, an answer's end or a deletion waits for its commit,
 * and how many wait. Single statements, which are mostly the ticks of running answers, go past it.
 */
export function measureDatabase(
  database: Database,
  { commitSeconds, commitsWaiting }: Pick<Metrics, 'commitSeconds' | 'commitsWaiting'>,
): Database {
  return {
    ...database,
    async batch(statements) {
      const observe = commitSeconds.startTimer();
      commitsWaiting.inc();
      try {
        return await database.batch(statements);
      } finally {
        commitsWaiting.dec();
        observe();
      }
    },
  };
}
