/**
 * How much one visitor and one address may ask for. Every refusal is RATE_LIMITED and says when to come back.
 * The counters are in this process; each limit is one limiter object, so that a shared one can take its place.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '../../protocol/errors.js';
import type { VisitorId } from '../../protocol/ids.js';
import type { Config } from '../config.js';
import { addressKey } from './address-key.js';

export interface Limits {
  /** Rejects with RATE_LIMITED when the visitor or the address has sent too many messages. */
  takeMessage(visitorId: VisitorId, address: string): Promise<void>;
  takeRequest(address: string): Promise<void>;
  takeNewVisitor(address: string): Promise<void>;
  /** Counts one try at a code or a phrase, of the address and of everybody; see visitors/link-codes.ts. */
  takeGuess(address: string): Promise<void>;
  /** Counts one event of a connection; a page sends a few in a second, a flood many. */
  takeEvent(connectionId: string): Promise<void>;
  /** Counts an open connection; throws when the address holds too many. Returns its end. */
  openConnection(address: string): () => void;
}

const EVENTS_PER_SECOND = 40;
const GUESS_SECONDS = 600;
const ADDRESS_GUESSES = 20;
const ALL_GUESSES = 3_000;

export function createLimits(limits: Config['limits']): Limits {
  const perMinute = (points: number) => new RateLimiterMemory({ points, duration: 60 });
  const visitorMessages = perMinute(limits.visitorMessagesPerMinute);
  const addressMessages = perMinute(limits.addressMessagesPerMinute);
  const requests = perMinute(limits.addressRequestsPerMinute);
  const newVisitors = new RateLimiterMemory({ points: limits.addressVisitorsPerHour, duration: 3600 });
  const addressGuesses = new RateLimiterMemory({ points: ADDRESS_GUESSES, duration: GUESS_SECONDS });
  const allGuesses = new RateLimiterMemory({ points: ALL_GUESSES, duration: GUESS_SECONDS });
  const connectionEvents = new RateLimiterMemory({ points: EVENTS_PER_SECOND, duration: 1 });
  const connections = new Map<string, number>();

  return {
    async takeMessage(visitorId, address) {
      await take(visitorMessages, visitorId, 'You are sending messages faster than they can be answered.');
      await take(addressMessages, addressKey(address), 'Too many messages come from your network just now.');
    },
    takeRequest: (address) =>
      take(requests, addressKey(address), 'Too many requests come from your network.'),
    takeNewVisitor: (address) =>
      take(newVisitors, addressKey(address), 'Too many new visitors come from your network.'),
    async takeGuess(address) {
      const message = 'Too many codes or phrases were tried. Wait a few minutes.';
      await take(addressGuesses, addressKey(address), message);
      await take(allGuesses, 'all', message);
    },
    takeEvent: (connectionId) => take(connectionEvents, connectionId, 'This page sends too much at once.'),
    openConnection(address) {
      const key = addressKey(address);
      const open = connections.get(key) ?? 0;
      if (open >= limits.addressConnections) {
        throw new AppError('RATE_LIMITED', {
          message: 'Too many pages are open from your network.',
          retryAfterMs: 10_000,
        });
      }
      connections.set(key, open + 1);
      let hasEnded = false;
      return () => {
        if (hasEnded) return;
        hasEnded = true;
        const left = (connections.get(key) ?? 1) - 1;
        if (left === 0) connections.delete(key);
        else connections.set(key, left);
      };
    },
  };
}

async function take(limiter: RateLimiterMemory, key: string, message: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new AppError('RATE_LIMITED', { message, retryAfterMs: Math.max(refusal.msBeforeNext, 1) });
  }
}
