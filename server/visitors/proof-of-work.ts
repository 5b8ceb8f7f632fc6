/**
 * A proof of work for new visitors, against floods of fresh identities. The challenge is signed and kept nowhere;
 * the page finds the number behind it by trying, which costs it time and us one signature to check. Each proof
 * works once, within five minutes.
 *
 * What it costs: a number between LEAST and MOST has to be reached by counting up from 0, each step COST rounds of
 * PBKDF2-SHA-256. See docs/decisions/2026-11-24-proof-of-work.md for what was measured.
 */
import { createHmac, randomInt } from 'node:crypto';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { AppError } from '../../protocol/errors.js';
import type { ProofOfWork } from '../../protocol/proof-of-work.js';
import type { Clock } from '../clock.js';
import { addressKey } from '../limits/address-key.js';
import type { UsedProofStore } from '../store/visitors/used-proofs.js';

const COST = 2_000;
const LEAST = 500;
const MOST = 1_500;
const LIFE_MS = 5 * 60_000;

/** Under `auto`: so many new visitors within the window are a flood. */
const WINDOW_MS = 10 * 60_000;
const ADDRESS_FLOOD = 30;
const SERVER_FLOOD = 600;
/** Addresses that are counted at once; the oldest is forgotten for a new one. */
const ADDRESSES = 20_000;

export interface ProofGate {
  /** Lets a new visitor pass, or throws PROOF_REQUIRED with a challenge in its details. */
  pass(address: string, proof: ProofOfWork | undefined): Promise<void>;
}

export interface ProofGateParts {
  mode: 'off' | 'on' | 'auto';
  secret: string;
  clock: Clock;
  used: UsedProofStore;
}

export function createProofGate({ mode, secret, clock, used }: ProofGateParts): ProofGate {
  const keyFor = (purpose: string) =>
    createHmac('sha256', secret).update(`parley proof of work, ${purpose}`).digest('base64url');
  const secrets = { hmacSignatureSecret: keyFor('challenge'), hmacKeySignatureSecret: keyFor('solution') };
  const flood = createFloodGauge(clock);

  const refuse = async (message?: string): Promise<never> => {
    const challenge = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: COST,
      counter: randomInt(LEAST, MOST),
      expiresAt: Math.floor((clock.now() + LIFE_MS) / 1000),
      deriveKey,
      ...secrets,
    });
    throw new AppError('PROOF_REQUIRED', { ...(message ? { message } : {}), details: { challenge } });
  };
  const isGood = async ({ challenge, solution }: ProofOfWork): Promise<boolean> => {
    const now = clock.now();
    const expiresAt = challenge.parameters.expiresAt * 1000;
    if (expiresAt <= now) return false;
    const { verified } = await verifySolution({ challenge, solution, deriveKey, ...secrets });
    // Held to the signature only after it was found to be ours, and kept until it has run out.
    return verified && used.use({ signature: challenge.signature, expiresAt, now });
  };

  return {
    async pass(address, proof) {
      const needed = mode === 'on' || (mode === 'auto' && flood.isFlood(address));
      if (needed) {
        if (!proof) await refuse();
        else if (!(await isGood(proof)))
          await refuse('This proof does not hold, or was used. Here is another one.');
      }
      flood.count(address);
    },
  };
}

/** Counts new visitors in two windows that slide by half, of each address and of all. */
function createFloodGauge(clock: Clock) {
  let startedAt = clock.now();
  let current = new Map<string, number>();
  let before = new Map<string, number>();
  const ALL = 'all';

  const slide = (): void => {
    const passed = clock.now() - startedAt;
    if (passed < WINDOW_MS / 2) return;
    before = passed < WINDOW_MS ? current : new Map<string, number>();
    current = new Map();
    startedAt = clock.now();
  };
  const counted = (key: string): number => (before.get(key) ?? 0) + (current.get(key) ?? 0);

  return {
    isFlood(address: string): boolean {
      slide();
      return counted(addressKey(address)) >= ADDRESS_FLOOD || counted(ALL) >= SERVER_FLOOD;
    },
    count(address: string): void {
      slide();
      for (const key of [ALL, addressKey(address)]) {
        current.set(key, (current.get(key) ?? 0) + 1);
      }
      if (current.size <= ADDRESSES) return;
      for (const oldest of current.keys()) {
        if (oldest === ALL) continue;
        current.delete(oldest);
        return;
      }
    },
  };
}
