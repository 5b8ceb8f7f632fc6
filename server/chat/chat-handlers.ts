import { AppError } from '../../protocol/errors.js';
import { isTerminal } from '../../protocol/turn-events.js';
import type { TurnId } from '../../protocol/ids.js';
import type { TurnRequest } from '../hub/plan-turn.js';
import type { TurnHub } from '../hub/turn-hub.js';
import type { Limits } from '../limits/limits.js';
import type { ConversationStore } from '../store/conversations.js';
import type { Turn, TurnStore } from '../store/turns.js';
import type { TurnLog } from '../turn-log/turn-log.js';
import type { VisitorStore } from '../store/visitors.js';
import type { ChatConnection } from './chat-connection.js';
import type { ChatHandlers, Handled } from './on-event.js';

export interface HandlerParts {
  hub: TurnHub;
  limits: Limits;
  visitors: VisitorStore;
  conversations: ConversationStore;
  turns: TurnStore;
  log: TurnLog;
}

/** What each event of `/chat` does. See protocol/chat-events.ts for what each promises. */
export function createChatHandlers(parts: HandlerParts): ChatHandlers {
  const { hub, limits, visitors, conversations, turns, log } = parts;

  const start = async (
    connection: ChatConnection,
    request: TurnRequest,
  ): Promise<Handled<'message:send' | 'message:edit' | 'turn:retry'>> => {
    await limits.takeMessage(connection.visitorId, connection.address);
    const visitor = await visitors.find(connection.visitorId);
    if (!visitor) throw new AppError('UNAUTHENTICATED');
    const turn = await hub.start(connection.asker(visitor.research), request);
    connection.join(turn.conversationId);
    const { turn: number, turnId, conversationId, answerId } = connection.describe(turn);
    return {
      data: { conversationId, messageId: turn.questionId, answerId, turn: number, turnId },
      afterwards: () => connection.follow(turn, 0),
    };
  };

  const findTurn = async (connection: ChatConnection, turnId: TurnId): Promise<Turn> => {
    const turn = await turns.find(connection.visitorId, turnId);
    if (!turn) throw new AppError('NOT_FOUND', { message: 'There is no such turn.', details: { turnId } });
    return turn;
  };

  return {
    'conversation:join': async ({ conversationId }, connection) => {
      const conversation = await conversations.find(connection.visitorId, conversationId);
      if (!conversation) throw new AppError('NOT_FOUND', { message: 'There is no such conversation.' });
      connection.join(conversationId);
      const turn = await turns.findRunning(connection.visitorId, conversationId);
      return { data: { running: turn ? connection.describe(turn) : null } };
    },
    'message:send': (payload, connection) => start(connection, { kind: 'send', ...payload }),
    'message:edit': (payload, connection) => start(connection, { kind: 'edit', ...payload }),
    'turn:retry': (payload, connection) => start(connection, { kind: 'retry', ...payload }),
    'turn:stop': async ({ turnId }, connection) => {
      await hub.stop(connection.visitorId, turnId);
      return { data: {} };
    },
    'turn:resume': async ({ turnId, lastSeq }, connection) => {
      const turn = await findTurn(connection, turnId);
      const [last] = lastSeq === 0 ? [] : await log.read(turnId, lastSeq - 1);
      if (lastSeq > 0 && !last) {
        throw new AppError('INVALID_INPUT', { message: 'lastSeq: this turn has no event of that number.' });
      }
      const data = connection.describe(turn);
      if (last && isTerminal(last)) return { data }; // nothing can follow
      return { data, afterwards: () => connection.follow(turn, lastSeq) };
    },
  };
}
