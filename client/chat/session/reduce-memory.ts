import type { MemoryUpdate } from '../../../protocol/memories.js';
import type { ChatState } from './chat-state.js';

export type MemoryAction =
  | { type: 'memory-read'; updates: readonly MemoryUpdate[] }
  | { type: 'memory-updated'; update: MemoryUpdate };

/** What is told of other conversations is news, but stands beside no message here. */
export function reduceMemory(state: ChatState, action: MemoryAction): ChatState {
  if (action.type === 'memory-read')
    return { ...state, memoryUpdates: new Map(action.updates.map((update) => [update.messageId, update])) };
  const { update } = action;
  if (update.conversationId !== state.conversationId) return { ...state, memoryNews: update };
  const memoryUpdates = new Map(state.memoryUpdates).set(update.messageId, update);
  return { ...state, memoryNews: update, memoryUpdates };
}
