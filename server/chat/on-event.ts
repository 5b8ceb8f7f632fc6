/**
 * The one way in for socket events: validates the payload, applies the limits, calls the handler, and turns what
 * it gives or throws into the acknowledgement. What must come after the acknowledgement is `afterwards`.
 */
import { CHAT_EVENTS } from '../../protocol/chat-events.js';
import type { Ack, ChatEventName, ChatPayload, ChatReply } from '../../protocol/chat-events.js';
import { AppError, toWireError } from '../../protocol/errors.js';
import type { Events } from '../events.js';
import type { Limits } from '../limits/limits.js';
import { parseInput } from '../parse-input.js';
import type { ChatConnection, ChatSocket } from './chat-connection.js';

export interface Handled<N extends ChatEventName> {
  data: ChatReply<N>;
  afterwards?: () => void;
}

export type ChatHandler<N extends ChatEventName> = (
  payload: ChatPayload<N>,
  connection: ChatConnection,
) => Promise<Handled<N>>;

export type ChatHandlers = { [N in ChatEventName]: ChatHandler<N> };

export interface EventParts {
  connection: ChatConnection;
  limits: Limits;
  events: Events;
}

export function onEvent<N extends ChatEventName>(
  socket: ChatSocket,
  event: { name: N; handler: ChatHandler<N> },
  { connection, limits, events }: EventParts,
): void {
  const { name, handler } = event;
  const listen = async (...args: unknown[]): Promise<void> => {
    const acknowledge = acknowledgementOf(args);
    try {
      await limits.takeEvent(connection.id);
      const payload = parseInput(CHAT_EVENTS[name].payload, args[0]) as ChatPayload<N>;
      const { data, afterwards } = await handler(payload, connection);
      acknowledge({ ok: true, data });
      afterwards?.();
    } catch (error) {
      events.refused(error, { event: name });
      acknowledge({ ok: false, error: toWireError(error) });
    }
  };
  // Socket.IO types listeners by name; a generic name cannot be matched to its tuple.
  (socket as { on(name: string, listener: (...args: unknown[]) => Promise<void>): unknown }).on(name, listen);
}

/** Answers events that nobody handles, so that a client with a typing error is not left waiting. */
export function refuseUnknownEvents(socket: ChatSocket, { connection, limits, events }: EventParts): void {
  socket.onAny((name: string, ...args: unknown[]) => {
    if (Object.hasOwn(CHAT_EVENTS, name)) return;
    const acknowledge = acknowledgementOf(args);
    const refuse = (error: unknown): void => {
      events.refused(error, { event: 'unknown' });
      acknowledge({ ok: false, error: toWireError(error) });
    };
    const known = Object.keys(CHAT_EVENTS).join(', ');
    limits
      .takeEvent(connection.id)
      .then(
        () => refuse(new AppError('NOT_FOUND', { message: `There is no such event; known are ${known}.` })),
        refuse,
      );
  });
}

type Acknowledge = (reply: Ack<unknown>) => void;

function acknowledgementOf(args: unknown[]): Acknowledge {
  const last = args.at(-1);
  return typeof last === 'function' ? (last as Acknowledge) : () => undefined;
}
