/**
 * A device becomes another visitor. Where it was a visitor already who has conversations, the person chooses: they
 * come along, or they are erased. They cannot just stay behind: with the cookie gone nobody could read or erase
 * them any more. Other devices of the visitor who ceases to be are asked for consent anew.
 */
import { AppError } from '../../protocol/errors.js';
import type { VisitorId } from '../../protocol/ids.js';
import type { Clock } from '../clock.js';
import { BatchRefused } from '../store/database.js';
import type { Database } from '../store/database.js';
import type { PeopleStore } from '../store/visitors/people.js';
import type { Belonging } from './belongings.js';
import type { Erasures } from './erasures.js';

/** What becomes of what the device had. */
export type Mine = 'bring' | 'erase';

export interface Joining {
  /** CONFLICT with the number of `details.conversations` when there are some and nothing was chosen. Changes nothing. */
  check(join: Join): Promise<void>;
  join(join: Join): Promise<void>;
  /** Hears who became whom, once it is done and before it is acknowledged. Returns the end of the subscription. */
  onJoined(listener: (joined: Joined) => Promise<void>): () => void;
}

export interface Joined {
  from: VisitorId;
  to: VisitorId;
  at: number;
}

export interface Join {
  /** Who the device was; undefined where it was nobody. */
  from: VisitorId | undefined;
  to: VisitorId;
  mine: Mine | undefined;
}

export interface JoiningParts {
  database: Database;
  people: PeopleStore;
  erasures: Erasures;
  belongings: readonly Belonging[];
  clock: Clock;
  stopTurns: (visitorId: VisitorId) => Promise<void>;
}

export function createJoining(parts: JoiningParts): Joining {
  const { database, people, erasures, belongings, clock, stopTurns } = parts;
  const listeners = new Set<(joined: Joined) => Promise<void>>();
  return {
    onJoined(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async check({ from, to, mine }) {
      if (from === undefined || from === to || mine !== undefined) return;
      const conversations = await people.countConversations(from);
      if (conversations === 0) return;
      throw new AppError('CONFLICT', {
        message: 'This device has conversations of its own: choose whether they come along or are erased.',
        details: { conversations },
      });
    },
    async join({ from, to, mine }) {
      if (from === undefined || from === to) return;
      if (mine === 'erase') {
        await erasures.erase(from, { kind: 'visitor' });
        return;
      }
      await stopTurns(from);
      const joined = { from, to, at: clock.now() };
      try {
        const others = belongings.flatMap((each) => each.bringStatements?.(from, to) ?? []);
        const [first, ...rest] = people.bringStatements(joined);
        await database.batch([...(first ? [first] : []), ...others, ...rest]);
      } catch (error) {
        if (!(error instanceof BatchRefused)) throw error;
        throw new AppError('NOT_FOUND', { message: 'This visitor was erased meanwhile.', cause: error });
      }
      for (const listener of listeners) await listener(joined);
      await stopTurns(from);
    },
  };
}
