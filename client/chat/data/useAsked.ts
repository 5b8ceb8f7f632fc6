import { useState } from 'react';
import { readFailure } from '../../http/request-failure.js';
import type { Failure } from '../../http/request-failure.js';

export interface Asked<T> {
  reply: T | null;
  failure: Failure | null;
  busy: boolean;
  ask: () => void;
}

/** Something that the server is asked for when a button is pressed. */
export function useAsked<T>(call: () => Promise<T>): Asked<T> {
  const [reply, setReply] = useState<T | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  function ask() {
    setFailure(null);
    setBusy(true);
    call()
      .then(setReply, (error: unknown) => setFailure(readFailure(error)))
      .finally(() => setBusy(false));
  }
  return { reply, failure, busy, ask };
}
