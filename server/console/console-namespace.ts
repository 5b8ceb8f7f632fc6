/**
 * The `/console` namespace: tells signed-in pages that something changed, and hangs up when their session is over.
 * What happens within one tick is told once; what every answer changes (the health of model servers), once in a while,
 * because each page reads anew what it is told of.
 */
import type { Namespace, Socket } from 'socket.io';
import type { ConsoleServerEvents } from '../../protocol/console/console-events.js';
import { AppError, toWireError } from '../../protocol/errors.js';
import type { OperatorId, OperatorSessionId } from '../../protocol/ids.js';
import type { AuditLog } from '../audit/audit-log.js';
import type { Events } from '../events.js';
import type { Jobs } from '../jobs/jobs.js';
import type { Limits } from '../limits/limits.js';
import type { Operators } from '../operators/operators.js';
import type { OpenedVoices } from '../voices/open-voices.js';
import type { Refusals } from './refusals.js';

export interface ConsoleNamespaceParts {
  operators: Operators;
  audit: AuditLog;
  jobs: Jobs;
  voices: { live: Pick<OpenedVoices['live'], 'onChange'> };
  events: Events;
  limits: Limits;
  refusals: Refusals;
  clientAddress: (request: ConsoleSocket['request']) => string;
  /** How often sessions are looked at that another node or time may have ended. */
  recheckMs?: number;
}

/** A server is typed by the events of the chat, which are not those of this namespace. */
export interface Sockets {
  of(name: string): unknown;
}

type NoEvents = Record<never, never>;
interface SocketSession {
  operatorId: OperatorId;
  sessionId: OperatorSessionId;
}
type ConsoleSocket = Socket<NoEvents, ConsoleServerEvents, NoEvents, SocketSession>;
type ConsoleNamespace = Namespace<NoEvents, ConsoleServerEvents, NoEvents, SocketSession>;

const RECHECK_MS = 60_000;
/** How often at most a change of the voices is told. */
const VOICES_MS = 1_000;
const SESSION_SOCKETS = 20;

/** Returns its end. */
export function openConsoleNamespace(sockets: Sockets, parts: ConsoleNamespaceParts): () => void {
  const { operators, events, recheckMs = RECHECK_MS } = parts;
  const pages = sockets.of('/console') as ConsoleNamespace;

  pages.use((socket, next) => {
    admit(socket, parts).then(
      (session) => {
        socket.data = session;
        next();
      },
      (error: unknown) => {
        events.refused(error, { event: 'console handshake' });
        const wire = toWireError(error);
        next(Object.assign(new Error(wire.message), { data: wire }));
      },
    );
  });
  pages.on('connection', (socket) => {
    const room = roomOf(socket.data.sessionId);
    void socket.join(room);
    if ((pages.adapter.rooms.get(room)?.size ?? 0) > SESSION_SOCKETS) socket.disconnect(true);
    // It may have ended between the handshake and now, when nobody could be told.
    else void recheck([socket], parts);
  });

  const stopForwarding = forward(pages, parts);
  const stopListening = operators.onSessionsEnded((ended) => {
    for (const id of ended) hangUp(socketsOf(pages).filter((socket) => socket.data.sessionId === id));
  });
  const timer = setInterval(() => void recheck(socketsOf(pages), parts), recheckMs);
  timer.unref();
  return () => {
    clearInterval(timer);
    stopListening();
    stopForwarding();
  };
}

async function admit(socket: ConsoleSocket, parts: ConsoleNamespaceParts): Promise<SocketSession> {
  const address = parts.clientAddress(socket.request);
  await parts.limits.takeRequest(address);
  const operator = await parts.operators.authenticate(socket.request.headers.cookie);
  if (operator) return { operatorId: operator.operator.id, sessionId: operator.sessionId };
  await parts.refusals.record({
    reason: 'unauthenticated',
    action: 'console.refused',
    address,
    subject: { kind: 'route', id: 'socket' },
  });
  throw new AppError('UNAUTHENTICATED', { message: 'Sign in to the console first.' });
}

function forward(pages: ConsoleNamespace, { audit, jobs, voices }: ConsoleNamespaceParts): () => void {
  const changed = new Set<string>();
  let seq = 0;
  let scheduled: NodeJS.Immediate | undefined;
  const tell = (): void => {
    scheduled = undefined;
    if (seq > 0) pages.emit('audit:appended', { seq });
    for (const id of changed) pages.emit('job:updated', { id });
    seq = 0;
    changed.clear();
  };
  const stopAudit = audit.onAppended((entry) => {
    seq = entry.seq;
    scheduled ??= setImmediate(tell);
  });
  const stopJobs = jobs.onChange(({ id }) => {
    changed.add(id);
    scheduled ??= setImmediate(tell);
  });
  const voicesChanged = spaced(VOICES_MS, () => pages.emit('voices:updated', {}));
  const stopVoices = voices.live.onChange(voicesChanged.ask);
  return () => {
    stopAudit();
    stopJobs();
    stopVoices();
    voicesChanged.end();
    clearImmediate(scheduled);
  };
}

/** Does it at once, and again after a while where it was asked for meanwhile. */
function spaced(everyMs: number, act: () => void): { ask: () => void; end: () => void } {
  let resting: NodeJS.Timeout | undefined;
  let isAsked = false;
  const ask = (): void => {
    if (resting !== undefined) {
      isAsked = true;
      return;
    }
    act();
    resting = setTimeout(() => {
      resting = undefined;
      if (!isAsked) return;
      isAsked = false;
      ask();
    }, everyMs);
  };
  return { ask, end: () => clearTimeout(resting) };
}

/** Asks without marking the session as used: an open page alone does not keep it alive. */
async function recheck(
  sockets: ConsoleSocket[],
  { operators, events }: Pick<ConsoleNamespaceParts, 'operators' | 'events'>,
): Promise<void> {
  const current = new Map(sockets.map(({ data }) => [data.operatorId, data.sessionId]));
  try {
    for (const [operatorId, sessionId] of current) {
      const sessions = await operators.listSessions(operatorId, sessionId);
      const live = new Set(sessions.map(({ id }) => id));
      hangUp(sockets.filter(({ data }) => data.operatorId === operatorId && !live.has(data.sessionId)));
    }
  } catch (error) {
    events.failed('the sessions of console pages could not be looked at', error);
  }
}

function hangUp(sockets: ConsoleSocket[]): void {
  for (const socket of sockets) {
    socket.emit('session:ended', {});
    socket.disconnect();
  }
}

const socketsOf = (pages: ConsoleNamespace): ConsoleSocket[] => [...pages.sockets.values()];
const roomOf = (sessionId: OperatorSessionId): string => `session:${sessionId}`;
