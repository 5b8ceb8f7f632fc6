import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';

export type LineState = 'connecting' | 'live' | 'lost';

/** What the server tells without being asked; each names what is not as it was read any more. */
export interface LiveListener {
  auditAppended: () => void;
  jobUpdated: () => void;
  sessionEnded: () => void;
  /** Connected again after a gap, in which anything may have happened. */
  caughtUp: () => void;
}

export interface LiveLine {
  open: (listener: LiveListener) => void;
  close: () => void;
  state: () => LineState;
  subscribe: (listener: () => void) => () => void;
}

/** The Socket.IO connection to `/console`. It carries no data: it says when to read again. */
export function createLiveLine(): LiveLine {
  const listeners = new Set<() => void>();
  let state: LineState = 'connecting';
  let socket: Socket | undefined;

  function become(next: LineState) {
    state = next;
    for (const listener of listeners) listener();
  }

  return {
    open(listener) {
      become('connecting');
      socket = io('/console', {
        transports: ['websocket', 'polling'],
        tryAllTransports: true,
        forceNew: true,
      });
      let before = false;
      socket.on('connect', () => {
        become('live');
        if (before) listener.caughtUp();
        before = true;
      });
      socket.on('disconnect', () => become('lost'));
      socket.on('connect_error', () => become('lost'));
      socket.on('audit:appended', listener.auditAppended);
      socket.on('job:updated', listener.jobUpdated);
      socket.on('session:ended', listener.sessionEnded);
    },
    close() {
      socket?.removeAllListeners();
      socket?.disconnect();
      socket = undefined;
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
