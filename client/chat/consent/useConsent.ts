import { useState } from 'react';
import type { Me } from '../../../protocol/http-api.js';
import type { ProofChallenge } from '../../../protocol/proof-of-work.js';
import { TERMS_VERSION } from '../../../protocol/version.js';
import { callApi } from '../api/call-api.js';
import { RequestFailure, readFailure } from '../../http/request-failure.js';
import type { Failure } from '../../http/request-failure.js';
import { solveProof } from './solve-proof.js';

export interface Consent {
  give: (research: boolean) => void;
  failure: Failure | null;
  /** The server asked for a proof of work, and this device is at it. */
  proving: boolean;
}

/** Gives consent, with a proof of work where the server asks for one. */
export function useConsent(onGiven: (me: Me) => void): Consent {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [proving, setProving] = useState(false);

  async function give(research: boolean): Promise<void> {
    const body = { adult: true as const, termsVersion: TERMS_VERSION, research };
    try {
      onGiven(await callApi('giveConsent', { body }));
    } catch (error) {
      const challenge = challengeOf(error);
      if (!challenge) throw error;
      setProving(true);
      onGiven(await callApi('giveConsent', { body: { ...body, proof: await solveProof(challenge) } }));
    } finally {
      setProving(false);
    }
  }

  return {
    give: (research) => {
      setFailure(null);
      give(research).catch((error: unknown) => setFailure(readFailure(error)));
    },
    failure,
    proving,
  };
}

function challengeOf(error: unknown): ProofChallenge | undefined {
  if (!(error instanceof RequestFailure) || error.failure.code !== 'PROOF_REQUIRED') return undefined;
  return error.failure.details?.['challenge'] as ProofChallenge;
}
