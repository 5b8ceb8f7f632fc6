import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { ProofChallenge } from '../../../protocol/proof-of-work.js';

/** Answers one challenge with its solution, or with null where it was not found in time. */
self.onmessage = ({ data }: MessageEvent<ProofChallenge>) => {
  // What is thrown here reaches the page as an error of the worker.
  void solveChallenge({ challenge: data, deriveKey }).then((solution) => self.postMessage(solution), rethrow);
};

function rethrow(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
