import type { MessageId } from '../../../protocol/ids.js';
import { useChat } from '../session/session-context.js';
import { runningTurn } from '../session/chat-state.js';
import type { LiveTurn } from './reduce-turn.js';

/** The turn that writes this answer, while it does. */
export function useTurn(answerId: MessageId): LiveTurn | undefined {
  return useChat((state) => state.turns.get(answerId));
}

/** The turn that runs in the open conversation. */
export function useRunningTurn(): LiveTurn | undefined {
  return useChat(runningTurn);
}
