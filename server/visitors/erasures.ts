/**
 * Erasing everything of a person. The acknowledgement means that it is done, or that it cannot be undone any more:
 * from the first transaction on nobody is this visitor, and the list of erasures names them. Of a person with few
 * conversations that same transaction removes all rows. Of one with many a durable job removes them some at a
 * time, because a writer that is held for seconds holds up everybody. Last comes what is not rows, and the log
 * beside the database file is emptied, so that no file holds a word of it; a reader in the way makes that a job too.
 */
import { z } from 'zod';
import { AppError } from '../../protocol/errors.js';
import { VisitorId } from '../../protocol/ids.js';
import type { Clock } from '../clock.js';
import type { Jobs } from '../jobs/jobs.js';
import { BatchRefused } from '../store/database.js';
import type { Database } from '../store/database.js';
import { createPeopleStore } from '../store/visitors/people.js';
import type { PeopleStore } from '../store/visitors/people.js';
import type { VisitorSecretStore } from '../store/visitors/secrets.js';
import type { Belonging } from './belongings.js';

export type ErasedBy = { kind: 'visitor' } | { kind: 'operator'; id: string } | { kind: 'retention' };

export interface Erased {
  visitorId: VisitorId;
  by: ErasedBy;
  at: number;
}

export interface Erasures {
  /** NOT_FOUND when there is no such visitor. */
  erase(visitorId: VisitorId, by: ErasedBy): Promise<'done' | 'scheduled'>;
  /** Takes up again what was promised and is not done, whatever became of its job. */
  resume(): Promise<void>;
  /**
   * Hears of every erasure once it cannot be undone, and before it is acknowledged: for the audit log, the list
   * that backups are held against, and open connections. One that rejects makes the request fail, though the
   * person is erased. Returns the end of the subscription.
   */
  onErased(listener: (erased: Erased) => void | Promise<void>): () => void;
}

export interface ErasureParts {
  database: Database;
  people: PeopleStore;
  secrets: VisitorSecretStore;
  jobs: Jobs;
  clock: Clock;
  belongings: readonly Belonging[];
  /** Ends the turns that run for a visitor. */
  stopTurns: (visitorId: VisitorId) => Promise<void>;
}

export const ERASE_JOB = 'erase-visitor';

/** More than this go by a job, so many at a time. */
const CONVERSATIONS_AT_ONCE = 50;

export function createErasures(parts: ErasureParts): Erasures {
  const { database, people, secrets, jobs, clock, stopTurns } = parts;
  const listeners = new Set<(erased: Erased) => void | Promise<void>>();

  jobs.define(ERASE_JOB, {
    payload: z.object({ visitorId: VisitorId }),
    maxAttempts: 20,
    cancellable: false,
    run: async ({ payload: { visitorId }, signal }) => {
      await stopTurns(visitorId);
      while ((await people.removeSome(visitorId, CONVERSATIONS_AT_ONCE)) > 0) signal.throwIfAborted();
      await database.batch(removal(parts, visitorId, clock.now()));
      if (!(await scrub(parts, visitorId))) {
        throw new Error('somebody reads an older state of the database, which its log has to keep for them');
      }
    },
  });

  /** All of them, in their order; gives what they rejected with. */
  async function tell(erased: Erased): Promise<unknown[]> {
    const failures: unknown[] = [];
    for (const listener of [...listeners]) {
      try {
        await listener(erased);
      } catch (error) {
        failures.push(error);
      }
    }
    return failures;
  }

  return {
    async erase(visitorId, by) {
      const at = clock.now();
      const many = (await people.countConversations(visitorId)) > CONVERSATIONS_AT_ONCE;
      const later = () => jobs.enqueueStatement(ERASE_JOB, { visitorId }, { key: visitorId });
      // So that they end as stopped, and not as lost.
      await stopTurns(visitorId);
      try {
        await database.batch([
          ...people.hideStatements(visitorId, at),
          ...secrets.removeStatements(visitorId),
          ...(many ? [later()] : removal(parts, visitorId, at)),
        ]);
      } catch (error) {
        if (!(error instanceof BatchRefused)) throw error;
        throw new AppError('NOT_FOUND', { message: 'There is no such visitor.', cause: error });
      }
      const told = await tell({ visitorId, by, at });
      // What began between the two found its visitor gone.
      await stopTurns(visitorId);
      const done = !many && (await scrub(parts, visitorId));
      if (!many && !done) await database.batch([later()]);
      jobs.wake();
      // One who could not be told makes the request fail, but keeps nothing of the erasure from being done.
      if (told.length > 0)
        throw new AggregateError(told, 'an erasure was done, and not everybody could be told of it');
      return done ? 'done' : 'scheduled';
    },
    async resume() {
      for (const { visitorId, completedAt } of await people.listErasures()) {
        if (completedAt === null) await jobs.enqueue(ERASE_JOB, { visitorId }, { key: visitorId });
      }
    },
    onErased(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Removes a visitor who came back with an older copy of the database; nothing of theirs runs. */
export async function eraseAgain(
  database: Database,
  { id, at }: { id: VisitorId; at: number },
): Promise<void> {
  const people = createPeopleStore(database);
  await database.batch([people.nameErased(id, at), ...people.removeStatements(id, at)]);
}

function removal({ people, belongings }: ErasureParts, visitorId: VisitorId, at: number) {
  const others = belongings.flatMap((each) => each.eraseStatements?.(visitorId) ?? []);
  return [...others, ...people.removeStatements(visitorId, at)];
}

/** False where the log could not be emptied just now. */
async function scrub({ database, belongings }: ErasureParts, visitorId: VisitorId): Promise<boolean> {
  for (const each of belongings) await each.erase?.(visitorId);
  return database.checkpoint();
}
