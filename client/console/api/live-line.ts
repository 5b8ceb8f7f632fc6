import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';

export type LineState = 'connecting' | 'live' | 'lost';

/** What the server tells without being asked; each names what is not as it was read any more. */
export interface LiveListener {
  auditAppended: () => void;
  jobUpdated: () => void;
  voicesUpdated: () => void;
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

const REFUSED_RETRY_MS = 5_000;

/** The Socket.IO connection to `/console`. It carries no data: it says when to read again. */
export function createLiveLine(): LiveLine {
  const listeners = new Set<() => void>();
  let state: LineState = 'connecting';
  let end: (() => void) | undefined;

  function become(next: LineState) {
    state = next;
    for (const listener of listeners) listener();
  }

  return {
    open(listener) {
      end?.();
      become('connecting');
      const socket = io('/console', {
        transports: ['websocket', 'polling'],
        tryAllTransports: true,
        forceNew: true,
      });
      const retry = retryWhenRefused(socket);
      socket.on('connect', () => {
        const before = state === 'lost';
        become('live');
        if (before) listener.caughtUp();
      });
      socket.on('disconnect', () => become('lost'));
      socket.on('connect_error', () => become('lost'));
      socket.on('audit:appended', listener.auditAppended);
      socket.on('job:updated', listener.jobUpdated);
      socket.on('voices:updated', listener.voicesUpdated);
      socket.on('session:ended', listener.sessionEnded);
      end = () => {
        retry.stop();
        socket.removeAllListeners();
        socket.disconnect();
      };
    },
    close() {
      end?.();
      end = undefined;
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Socket.IO tries again by itself when the line fails, not when the server ends it or says no. */
function retryWhenRefused(socket: Socket): { stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    if (socket.active) return;
    clearTimeout(timer);
    timer = setTimeout(() => socket.connect(), REFUSED_RETRY_MS);
  };
  socket.on('disconnect', later);
  socket.on('connect_error', later);
  return { stop: () => clearTimeout(timer) };
}
