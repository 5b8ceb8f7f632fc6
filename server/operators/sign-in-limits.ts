/**
 * How often a sign-in may fail. An attempt is counted before the work and given back when it was right, so that
 * many at once are no way around. The account as a whole is never locked, because that would let anybody lock its
 * owner out: after many failures, addresses from which nobody has signed in to it have to keep a pace.
 * The counters are in this process.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '../../protocol/errors.js';
import { addressKey } from '../limits/address-key.js';

export interface SignInAttempt {
  /** Right, as far as it went: a code may still be asked for. */
  giveBack(): Promise<void>;
  /** Signed in: the address is known from now on, and earlier failures are forgotten. */
  succeed(): Promise<void>;
  fail(): Promise<void>;
  /**
   * Before a code is checked, the password being right. Rejects with RATE_LIMITED: six digits do not withstand a
   * day of guessing from many addresses, so that this is where an unknown address is really kept out.
   */
  takeCode(): Promise<void>;
}

export interface SignInLimits {
  /** Rejects with RATE_LIMITED. Counts as a failure until it turns out otherwise. */
  begin(email: string, address: string): Promise<SignInAttempt>;
  /** The same for a password or code that somebody signed in is asked for again. */
  beginProof(operatorId: string): Promise<SignInAttempt>;
}

const QUARTER_HOUR = 15 * 60;
const PAIR_FAILURES = 5;
const LONGEST_BLOCK = 8 * 3600;
const ACCOUNT_FAILURES = 20;
const CODE_FAILURES_A_DAY = 50;
const ADDRESS_KNOWN_SECONDS = 14 * 24 * 3600;

export function createSignInLimits(): SignInLimits {
  const quarterHour = (points: number) => new RateLimiterMemory({ points, duration: QUARTER_HOUR });
  const addresses = quarterHour(20);
  const pairs = quarterHour(PAIR_FAILURES);
  const accounts = quarterHour(ACCOUNT_FAILURES);
  const proofs = quarterHour(10);
  const blocks = new RateLimiterMemory({ points: 1, duration: 24 * 3600 });
  const codes = new RateLimiterMemory({ points: CODE_FAILURES_A_DAY, duration: 24 * 3600 });
  const pace = new RateLimiterMemory({ points: 1, duration: 2 });
  const known = new RateLimiterMemory({ points: 1, duration: ADDRESS_KNOWN_SECONDS });

  const keepPace = async (email: string, pair: string): Promise<void> => {
    const failures = (await accounts.get(email))?.consumedPoints ?? 0;
    if (failures <= ACCOUNT_FAILURES || (await known.get(pair)) !== null) return;
    await take(pace, email);
  };

  return {
    async begin(email, address) {
      const from = addressKey(address);
      const pair = `${email} ${from}`;
      await take(addresses, from);
      const { remainingPoints } = await take(pairs, pair);
      await accounts.penalty(email);
      const giveBack = async (): Promise<void> => {
        await Promise.all([addresses.reward(from), pairs.reward(pair), accounts.reward(email)]);
      };
      try {
        await keepPace(email, pair);
      } catch (error) {
        await giveBack(); // nothing was tried
        throw error;
      }
      return {
        giveBack,
        async succeed() {
          await Promise.all([addresses.reward(from), accounts.reward(email)]);
          await Promise.all([pairs.delete(pair), blocks.delete(pair), known.penalty(pair)]);
          await codes.delete(email);
        },
        async takeCode() {
          if ((await known.get(pair)) === null) await take(codes, email);
        },
        /** Each time a pair has used up its failures it waits twice as long as the time before. */
        async fail() {
          if (remainingPoints > 0) return;
          const times = (await blocks.penalty(pair)).consumedPoints;
          await pairs.block(pair, Math.min(QUARTER_HOUR * 2 ** (times - 1), LONGEST_BLOCK));
        },
      };
    },

    async beginProof(operatorId) {
      await take(proofs, operatorId);
      const giveBack = async (): Promise<void> => void (await proofs.reward(operatorId));
      const counted = (): Promise<void> => Promise.resolve();
      return { giveBack, succeed: giveBack, fail: counted, takeCode: counted };
    },
  };
}

async function take(limiter: RateLimiterMemory, key: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new AppError('RATE_LIMITED', {
      message: 'Too many attempts to sign in: wait before the next one.',
      retryAfterMs: Math.max(refusal.msBeforeNext, 1),
    });
  }
}
