import { useCallback, useEffect, useState } from 'react';
import type { Me } from '../../protocol/http-api.js';
import { callApi } from './api/call-api.js';
import { readFailure } from '../http/request-failure.js';
import type { Failure } from '../http/request-failure.js';

export interface MeReading {
  me: Me | null;
  failure: Failure | null;
  reload: () => void;
  setMe: (me: Me) => void;
  /** The server does not know the visitor any more. */
  forgetVisitor: () => void;
}

/** Whether the server can be reached is said by the connection; what was read before still stands. */
const keepWhatIsShown = () => undefined;

/** Who the visitor is to the server, and what the page needs to know before it begins. */
export function useMe(): MeReading {
  const [me, setMe] = useState<Me | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const read = useCallback(() => {
    callApi('getMe', {}).then(setMe, (error: unknown) => setFailure(readFailure(error)));
  }, []);
  useEffect(read, [read]);
  useEffect(() => {
    // The voice or the persona may have been changed while the page was out of sight.
    const lookAgain = () => {
      if (document.visibilityState === 'visible') callApi('getMe', {}).then(setMe, keepWhatIsShown);
    };
    document.addEventListener('visibilitychange', lookAgain);
    return () => document.removeEventListener('visibilitychange', lookAgain);
  }, []);

  const reload = useCallback(() => {
    setFailure(null);
    read();
  }, [read]);
  const forgetVisitor = useCallback(() => setMe((before) => before && { ...before, visitor: null }), []);
  return { me, failure, reload, setMe, forgetVisitor };
}
