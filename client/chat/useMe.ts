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
  /** Reads it again without a word: the voice or the persona may have been changed meanwhile. */
  lookAgain: () => void;
  /** The server does not know the visitor any more. */
  forgetVisitor: () => void;
}

/** Whether the server can be reached is said by the connection; what was read before still stands. */
const keepWhatIsShown = () => undefined;

/** The object that is there already, so that nothing renders again for what did not change. */
function keepIfSame(before: Me | null, next: Me): Me {
  return before !== null && JSON.stringify(before) === JSON.stringify(next) ? before : next;
}

/** Who the visitor is to the server, and what the page needs to know before it begins. */
export function useMe(): MeReading {
  const [me, setMe] = useState<Me | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const read = useCallback(() => {
    callApi('getMe', {}).then(setMe, (error: unknown) => setFailure(readFailure(error)));
  }, []);
  useEffect(read, [read]);
  const lookAgain = useCallback(() => {
    callApi('getMe', {}).then((next) => setMe((before) => keepIfSame(before, next)), keepWhatIsShown);
  }, []);
  useEffect(() => {
    const whenSeen = () => {
      if (document.visibilityState === 'visible') lookAgain();
    };
    document.addEventListener('visibilitychange', whenSeen);
    return () => document.removeEventListener('visibilitychange', whenSeen);
  }, [lookAgain]);

  const reload = useCallback(() => {
    setFailure(null);
    read();
  }, [read]);
  const forgetVisitor = useCallback(() => setMe((before) => before && { ...before, visitor: null }), []);
  return { me, failure, reload, setMe, lookAgain, forgetVisitor };
}
