import type { FactId, MemoryUpdate, RememberedFact } from '../../../protocol/memories.js';
import { conversationId, messageId } from '../turn/turns.js';

export const factId = (name: string) => name as FactId;

export function fact(id: string, change: Partial<RememberedFact> = {}): RememberedFact {
  return {
    ...{ id: factId(id), version: 1, text: `You have ${id}.`, kind: 'possession', state: 'current' },
    ...{ sensitive: false, validFrom: null, validTo: null, recordedAt: 1, byHand: false, inOwnWords: false },
    ...{ supersededBy: null, sources: [], lastUsedAt: null, uses: 0 },
    ...change,
  };
}

export function change(
  type: MemoryUpdate['changes'][number]['type'],
  text: string,
  before: string | null = null,
): MemoryUpdate['changes'][number] {
  return { type, factId: factId(text), text, before };
}

export function update(of: string, changes: MemoryUpdate['changes'], part: Partial<MemoryUpdate> = {}) {
  return {
    ...{ messageId: messageId(of), conversationId: conversationId('conversation'), at: 1 },
    ...{ changes, undone: false },
    ...part,
  } satisfies MemoryUpdate;
}
