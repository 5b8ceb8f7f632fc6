import { z } from 'zod';

const Hex = z
  .string()
  .max(200)
  .regex(/^[0-9a-f]+$/);

/** What the page has to solve, as `details.challenge` of PROOF_REQUIRED; ALTCHA's form, version 2. */
export const ProofChallenge = z.object({
  parameters: z.object({
    algorithm: z.literal('PBKDF2/SHA-256'),
    nonce: Hex,
    salt: Hex,
    cost: z.int().min(1).max(100_000),
    keyLength: z.int().min(16).max(64),
    keyPrefix: Hex,
    keySignature: Hex,
    /** Seconds since 1970. */
    expiresAt: z.int(),
  }),
  signature: Hex,
});
export type ProofChallenge = z.infer<typeof ProofChallenge>;

export const ProofOfWork = z.object({
  challenge: ProofChallenge,
  solution: z.object({
    counter: z.int().min(0).max(4_294_967_295),
    derivedKey: Hex,
    /** How long it took, in milliseconds. */
    time: z.number(),
  }),
});
export type ProofOfWork = z.infer<typeof ProofOfWork>;
