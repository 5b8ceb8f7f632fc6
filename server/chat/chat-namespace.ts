/**
 * The `/chat` namespace: who may connect, and what is wired to a connection. A refused handshake reaches the page
 * as `connect_error` with the error of the table in `data`.
 */
import type { Namespace, Server } from 'socket.io';
import { Handshake } from '../../protocol/chat-events.js';
import type { ChatClientEvents, ChatEventName, ChatServerEvents } from '../../protocol/chat-events.js';
import { AppError, toWireError } from '../../protocol/errors.js';
import { PROTOCOL_VERSION, TERMS_VERSION } from '../../protocol/version.js';
import type { VisitorCookie } from '../identity/visitor-cookie.js';
import { parseInput } from '../parse-input.js';
import { ChatConnection } from './chat-connection.js';
import type { ChatSession, ChatSocket, ConnectionParts, NoEvents } from './chat-connection.js';
import { createChatHandlers } from './chat-handlers.js';
import type { HandlerParts } from './chat-handlers.js';
import { onEvent, refuseUnknownEvents } from './on-event.js';
import type { ChatHandlers } from './on-event.js';

export interface ChatParts extends HandlerParts, ConnectionParts {
  cookie: VisitorCookie;
  clientAddress: (request: ChatSocket['request']) => string;
}

export type ChatServer = Server<ChatClientEvents, ChatServerEvents, NoEvents, ChatSession>;
export type ChatNamespace = Namespace<ChatClientEvents, ChatServerEvents, NoEvents, ChatSession>;

export function openChatNamespace(chat: ChatNamespace, parts: ChatParts): void {
  const handlers = createChatHandlers(parts);
  const { limits, events } = parts;

  chat.use((socket, next) => {
    establish(socket, parts).then(
      (session) => {
        socket.data = session;
        next();
      },
      (error: unknown) => {
        events.refused(error, { event: 'handshake' });
        const wire = toWireError(error);
        next(Object.assign(new Error(wire.message), { data: wire }));
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

async function establish(socket: ChatSocket, parts: ChatParts): Promise<ChatSession> {
  const { cookie, visitors, limits, clientAddress } = parts;
  const address = clientAddress(socket.request);
  // Counted until the transport closes, which it does however the handshake ends.
  socket.conn.once('close', limits.openConnection(address));
  const handshake = parseInput(Handshake, socket.handshake.auth);
  if (handshake.protocolVersion < PROTOCOL_VERSION) throw new AppError('PAGE_OUTDATED');
  if (handshake.protocolVersion > PROTOCOL_VERSION) {
    throw new AppError('INVALID_INPUT', {
      message: `protocolVersion: this server speaks ${PROTOCOL_VERSION}.`,
    });
  }
  const visitorId = cookie.read(socket.request.headers.cookie);
  const visitor = visitorId && (await visitors.find(visitorId));
  if (!visitor) throw new AppError('UNAUTHENTICATED');
  if (visitor.termsVersion !== TERMS_VERSION) {
    throw new AppError('UNAUTHENTICATED', { message: 'The terms have changed: accept them again to go on.' });
  }
  return { visitorId: visitor.id, address, handshake };
}
