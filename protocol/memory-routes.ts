/** The routes under `/api/memories`: a person reads, writes, corrects and erases what is remembered of them. */
import { z } from 'zod';
import type { ApiRoute } from './api-route.js';
import { ConversationId, MessageId } from './ids.js';
import { FactId, MemoryPage, MemorySettings, MemoryText, MemoryUpdate, RememberedFact } from './memories.js';

const FactPath = z.object({ id: FactId });

export const MEMORY_ROUTES = {
  /** Newest first. `before` is the `next` of the page before; `all` has what no longer holds too. */
  listMemories: {
    method: 'get',
    path: '/api/memories',
    query: z.object({
      before: z.string().max(80).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
      all: z.stringbool().default(false),
      /** Words to look for. */
      q: z.string().max(200).optional(),
    }),
    reply: MemoryPage,
  },
  /** Writes a sentence down by the person's own hand; sensitive ones too, for that is their wish. */
  addMemory: {
    method: 'post',
    path: '/api/memories',
    body: z.object({ text: MemoryText }),
    reply: RememberedFact,
  },
  /** Puts it right: a new version with the same id. */
  updateMemory: {
    method: 'patch',
    path: '/api/memories/:id',
    params: FactPath,
    body: z.object({ text: MemoryText }),
    reply: RememberedFact,
  },
  /** Erases it for good, with what it superseded if `history`. */
  deleteMemory: {
    method: 'delete',
    path: '/api/memories/:id',
    params: FactPath,
    query: z.object({ history: z.stringbool().default(true) }),
    reply: z.object({ deleted: z.literal(true) }),
  },
  /** Erases everything that is remembered; conversations stay. */
  deleteMemories: {
    method: 'delete',
    path: '/api/memories',
    reply: z.object({ deleted: z.int().nonnegative() }),
  },
  updateMemorySettings: {
    method: 'patch',
    path: '/api/memories',
    body: MemorySettings,
    reply: MemorySettings,
  },
  /** The notes for the margin of a conversation, oldest first. */
  listMemoryUpdates: {
    method: 'get',
    path: '/api/conversations/:id/memory-updates',
    params: z.object({ id: ConversationId }),
    reply: z.object({ updates: z.array(MemoryUpdate) }),
  },
  /** Takes back what a message changed. CONFLICT where a later message built on it. */
  undoMemoryUpdate: {
    method: 'post',
    path: '/api/memories/updates/:messageId/undo',
    params: z.object({ messageId: MessageId }),
    reply: MemoryUpdate,
  },
} as const satisfies Record<string, ApiRoute>;
