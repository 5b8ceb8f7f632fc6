/**
 * The `/chat` namespace: who may connect, and what is wired to a connection. A refused handshake reaches the page
 * as `connect_error` with the error of the table in `data`.
 */
import type { Namespace, Server } from 'socket.io';
import { Handshake } from '../../protocol/chat-events.js';
import type { ChatClientEvents, ChatEventName, ChatServerEvents } from '../../protocol/chat-events.js';
import { AppError, toWireError } from '../../protocol/errors.js';
import { PROTOCOL_VERSION, TERMS_VERSION } from '../../protocol/version.js';
import type { Clock } from '../clock.js';
import type { VisitorCookie } from '../identity/visitor-cookie.js';
import { parseInput } from '../parse-input.js';
import type { Erasures } from '../visitors/erasures.js';
import { ChatConnection } from './chat-connection.js';
import type { ChatSession, ChatSocket, ConnectionParts, NoEvents } from './chat-connection.js';
import { createChatHandlers } from './chat-handlers.js';
import type { HandlerParts } from './chat-handlers.js';
import { onEvent, refuseUnknownEvents } from './on-event.js';
import type { ChatHandlers } from './on-event.js';

export interface ChatParts extends HandlerParts, ConnectionParts {
  cookie: VisitorCookie;
  clock: Clock;
  people: { erasures: Pick<Erasures, 'onErased'> };
  clientAddress: (request: ChatSocket['request']) => string;
}

export type ChatServer = Server<ChatClientEvents, ChatServerEvents, NoEvents, ChatSession>;
export type ChatNamespace = Namespace<ChatClientEvents, ChatServerEvents, NoEvents, ChatSession>;

/** More handshakes than this that fail on one transport are no page's. */
const FAILED_HANDSHAKES = 10;

export function openChatNamespace(sockets: ChatServer, parts: ChatParts): void {
  const chat: ChatNamespace = sockets.of('/chat');
  const transports = countTransports(sockets, parts);
  const handlers = createChatHandlers(parts);
  const { limits, events } = parts;

  // Their pages come back, are nobody's, and ask for consent again.
  parts.people.erasures.onErased(({ visitorId }) => {
    for (const socket of chat.sockets.values()) {
      if (socket.data.visitorId === visitorId) socket.disconnect(true);
    }
  });

  chat.use((socket, next) => {
    const transport = transports.get(socket.conn);
    establish(socket, transport?.refusal, parts).then(
      (session) => {
        socket.data = session;
        next();
      },
      (error: unknown) => {
        events.refused(error, { event: 'handshake' });
        const wire = toWireError(error);
        next(Object.assign(new Error(wire.message), { data: wire }));
        if (transport && (transport.failures += 1) >= FAILED_HANDSHAKES) socket.conn.close();
      },
    );
  });

  chat.on('connection', (socket) => {
    const connection = new ChatConnection(socket, parts);
    events.connected();
    const listen = <N extends ChatEventName>(name: N, handler: ChatHandlers[N]): void => {
      onEvent(socket, { name, handler }, { connection, limits, events });
    };
    for (const name of Object.keys(handlers) as ChatEventName[]) listen(name, handlers[name]);
    refuseUnknownEvents(socket, { connection, limits, events });
    socket.on('disconnect', () => {
      connection.close();
      events.disconnected();
    });
  });
}

interface Transport {
  /** Why no handshake on it can succeed: its address holds too many. */
  refusal: AppError | undefined;
  failures: number;
}

/** Counts each transport once, from its opening to its end, whatever is asked on it. */
function countTransports(
  sockets: ChatServer,
  { limits, clientAddress }: ChatParts,
): WeakMap<ChatSocket['conn'], Transport> {
  const transports = new WeakMap<ChatSocket['conn'], Transport>();
  sockets.engine.on('connection', (conn: ChatSocket['conn']) => {
    const transport: Transport = { refusal: undefined, failures: 0 };
    transports.set(conn, transport);
    try {
      conn.once('close', limits.openConnection(clientAddress(conn.request)));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      transport.refusal = error;
    }
  });
  return transports;
}

async function establish(
  socket: ChatSocket,
  refusal: AppError | undefined,
  parts: ChatParts,
): Promise<ChatSession> {
  const { cookie, visitors, clock, clientAddress } = parts;
  if (refusal) throw refusal;
  const address = clientAddress(socket.request);
  const handshake = parseInput(Handshake, socket.handshake.auth);
  if (handshake.protocolVersion < PROTOCOL_VERSION) throw new AppError('PAGE_OUTDATED');
  if (handshake.protocolVersion > PROTOCOL_VERSION) {
    throw new AppError('INVALID_INPUT', {
      message: `protocolVersion: this server speaks ${PROTOCOL_VERSION}.`,
    });
  }
  const visitorId = cookie.read(socket.request.headers.cookie);
  const visitor = visitorId && (await visitors.recognise(visitorId, clock.now()));
  if (!visitor) throw new AppError('UNAUTHENTICATED');
  if (visitor.termsVersion !== TERMS_VERSION) {
    throw new AppError('UNAUTHENTICATED', { message: 'The terms have changed: accept them again to go on.' });
  }
  return { visitorId: visitor.id, address, handshake };
}
