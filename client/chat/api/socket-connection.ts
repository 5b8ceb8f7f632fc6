import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import type {
  Ack,
  ChatClientEvents,
  ChatEventName,
  ChatReply,
  ChatRequest,
  ChatServerEvents,
  Handshake,
} from '../../../protocol/chat-events.js';
import type { WireError } from '../../../protocol/errors.js';
import { PROTOCOL_VERSION } from '../../../protocol/version.js';
import type { ChatConnection, ConnectionListener } from './chat-connection.js';
import { RequestFailure, UNREACHABLE, failureOf } from '../../http/request-failure.js';

const ACKNOWLEDGE_WITHIN_MS = 15_000;
const REFUSED_RETRY_MS = 3_000;

/**
 * The Socket.IO connection to `/chat`. A request without a connection fails instead of waiting in Socket.IO's
 * buffer: what is sent again, and when, is the outbox's decision.
 */
export function createSocketConnection(): ChatConnection {
  const socket: Socket<ChatServerEvents, ChatClientEvents> = io('/chat', {
    autoConnect: false,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    auth: describePage(),
  });
  return {
    request: (name, payload) => request(socket, name, payload),
    open: (listener) => {
      listen(socket, listener);
      socket.connect();
    },
    close: () => {
      socket.removeAllListeners();
      socket.disconnect();
    },
  };
}

function describePage(): Handshake {
  return {
    protocolVersion: PROTOCOL_VERSION,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: navigator.language,
  };
}

async function request<N extends ChatEventName>(
  socket: Socket,
  name: N,
  payload: ChatRequest<N>,
): Promise<ChatReply<N>> {
  if (!socket.connected) throw new RequestFailure(UNREACHABLE);
  const reply = await acknowledge<ChatReply<N>>(socket, name, payload);
  if (reply.ok) return reply.data;
  throw new RequestFailure(failureOf(reply.error));
}

async function acknowledge<T>(socket: Socket, name: string, payload: unknown): Promise<Ack<T>> {
  try {
    return (await socket.timeout(ACKNOWLEDGE_WITHIN_MS).emitWithAck(name, payload)) as Ack<T>;
  } catch (error) {
    throw new RequestFailure(UNREACHABLE, { cause: error });
  }
}

function listen(socket: Socket<ChatServerEvents, ChatClientEvents>, listener: ConnectionListener) {
  socket.on('connect', () => listener.connected());
  socket.on('disconnect', (reason) => {
    listener.disconnected();
    // A server that goes down politely ends the connection itself, after which Socket.IO does not try again.
    if (reason === 'io server disconnect') reconnectLater(socket, REFUSED_RETRY_MS);
  });
  socket.on('connect_error', (error: Error & { data?: WireError }) => {
    listener.disconnected();
    if (!error.data) return;
    listener.refused(error.data);
    // Socket.IO tries again by itself when the line fails, not when the server says no.
    if (error.data.retryable) reconnectLater(socket, error.data.retryAfterMs ?? REFUSED_RETRY_MS);
  });
  socket.on('turn:event', (event) => listener.turnEvent(event));
  socket.on('conversation:updated', (update) => listener.conversationUpdated(update));
  socket.on('memory:updated', (update) => listener.memoryUpdated(update));
}

function reconnectLater(socket: Socket, delayMs: number) {
  setTimeout(() => {
    // Closed in the meantime: nobody listens any more.
    if (socket.hasListeners('connect')) socket.connect();
  }, delayMs);
}
