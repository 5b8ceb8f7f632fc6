import { useCallback, useEffect, useState } from 'react';
import type { TurnId } from '../../../protocol/ids.js';
import type { TurnTrace } from '../../../protocol/trace/turn-trace.js';
import { callApi } from '../api/call-api.js';
import { readFailure } from '../../http/request-failure.js';
import type { Failure } from '../../http/request-failure.js';

export interface TraceReading {
  trace: TurnTrace | null;
  failure: Failure | null;
  readAgain: () => void;
}

/** Reads the trace of a turn that has ended; it does not change any more. */
export function useTrace(turnId: TurnId): TraceReading {
  const [trace, setTrace] = useState<TurnTrace | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const read = useCallback(() => {
    callApi('getTrace', { params: { id: turnId } }).then(setTrace, (error: unknown) =>
      setFailure(readFailure(error)),
    );
  }, [turnId]);
  useEffect(read, [read]);

  const readAgain = useCallback(() => {
    setFailure(null);
    read();
  }, [read]);
  return { trace, failure, readAgain };
}
