import type { ProofChallenge, ProofOfWork } from '../../../protocol/proof-of-work.js';
import { RequestFailure } from '../../http/request-failure.js';

/** Solved in a worker of its own, so that the page stays alive meanwhile; loaded only when it is asked for. */
export function solveProof(challenge: ProofChallenge): Promise<ProofOfWork> {
  const worker = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ProofOfWork>((resolve, reject) => {
    const fail = () => reject(new RequestFailure({ code: 'PROOF_REQUIRED', message: null, retryable: true }));
    worker.onmessage = ({ data }: MessageEvent<ProofOfWork['solution'] | null>) => {
      if (data === null) fail();
      else resolve({ challenge, solution: data });
    };
    worker.onerror = fail;
    worker.postMessage(challenge);
  }).finally(() => worker.terminate());
}
