/**
 * Passwords, hashed with scrypt. The parameters stand in the hash, so that they can be raised without locking
 * anybody out. Each hashing takes 32 MiB: two run at once, some wait, and what comes beyond is turned away, so
 * that a flood of sign-ins can fill neither memory nor the queue.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { ScryptOptions } from 'node:crypto';
import { AppError } from '../../protocol/errors.js';

export interface Passwords {
  hash(password: string): Promise<string>;
  /** Without a hash it takes as long and is never right. */
  verify(password: string, hash: string | null | undefined): Promise<boolean>;
}

/** Of scrypt. */
export interface PasswordCost {
  N: number;
  r: number;
  p: number;
}

const COST: PasswordCost = { N: 2 ** 15, r: 8, p: 1 };
const KEY_BYTES = 32;
const AT_ONCE = 2;
const WAITING_MOST = 60;

export function createPasswords(ownCost: PasswordCost = COST): Passwords {
  const dummy = describe(ownCost, randomBytes(16), randomBytes(KEY_BYTES));
  const inTurn = createQueue();
  const derive = (password: string, salt: Buffer, cost: PasswordCost): Promise<Buffer> =>
    inTurn(() => runScrypt(password.normalize('NFKC'), salt, cost));
  return {
    async hash(password) {
      const salt = randomBytes(16);
      return describe(ownCost, salt, await derive(password, salt, ownCost));
    },
    async verify(password, hash) {
      const { cost, salt, key } = parse(hash ?? dummy);
      const matches = timingSafeEqual(await derive(password, salt, cost), key);
      return matches && typeof hash === 'string';
    },
  };
}

function describe({ N, r, p }: PasswordCost, salt: Buffer, key: Buffer): string {
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

function parse(hash: string): { cost: PasswordCost; salt: Buffer; key: Buffer } {
  const [kind, N, r, p, salt = '', key = ''] = hash.split('$');
  if (kind !== 'scrypt') throw new Error('a stored password is not hashed in a way that this version knows');
  return {
    cost: { N: Number(N), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    key: Buffer.from(key, 'base64url'),
  };
}

function runScrypt(password: string, salt: Buffer, cost: PasswordCost): Promise<Buffer> {
  const options: ScryptOptions = { ...cost, maxmem: 256 * cost.N * cost.r };
  return new Promise((resolve, reject) => {
    scrypt(password, salt, KEY_BYTES, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

function createQueue(): <T>(run: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (run) => {
    if (running >= AT_ONCE) {
      if (waiting.length >= WAITING_MOST) {
        throw new AppError('OVERLOADED', {
          message: 'Too many are signing in at once: try again in a moment.',
          retryAfterMs: 5_000,
        });
      }
      // Whoever ends hands its place over, so that nobody slips in between.
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running += 1;
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
