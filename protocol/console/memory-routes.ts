/**
 * The console's routes for what the bot remembers. Whoever reads, erases or pauses a visitor's memories stands in the
 * audit log with it. Nobody but the person resumes what is paused, and nobody but the person writes.
 */
import { z } from 'zod';
import { VisitorId } from '../ids.js';
import { FactId } from '../memories.js';
import { ADMINISTRATORS, EVERY_ROLE, MODERATORS } from './console-route.js';
import type { ConsoleRoute } from './console-route.js';
import { MemoryOverview, ShownMemories } from './memories.js';

const OfVisitor = z.object({ id: VisitorId });

export const MEMORY_CONSOLE_ROUTES = {
  getMemoryOverview: {
    method: 'get',
    path: '/api/console/memory',
    roles: EVERY_ROLE,
    reply: MemoryOverview,
  },
  /** Has the vectors made that facts lack. CONFLICT where no vectors are used. */
  embedMemories: {
    method: 'post',
    path: '/api/console/memory/embed',
    roles: ADMINISTRATORS,
    reply: MemoryOverview,
  },
  /** Newest first, what no longer holds too. NOT_FOUND where nobody is that visitor. */
  listVisitorMemories: {
    method: 'get',
    path: '/api/console/visitors/:id/memories',
    roles: MODERATORS,
    params: OfVisitor,
    query: z.object({
      before: z.string().max(80).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
      /** What sensitive ones say, too. */
      sensitive: z.stringbool().default(false),
    }),
    reply: ShownMemories,
  },
  /** For good, with all that it took the place of. */
  deleteVisitorMemory: {
    method: 'delete',
    path: '/api/console/visitors/:visitorId/memories/:id',
    roles: MODERATORS,
    params: z.object({ visitorId: VisitorId, id: FactId }),
    reply: z.object({ done: z.literal(true) }),
  },
  /** Everything that is remembered of them; conversations stay. */
  eraseVisitorMemories: {
    method: 'delete',
    path: '/api/console/visitors/:id/memories',
    roles: MODERATORS,
    params: OfVisitor,
    reply: z.object({ deleted: z.int().nonnegative() }),
  },
  pauseVisitorMemory: {
    method: 'post',
    path: '/api/console/visitors/:id/memories/pause',
    roles: MODERATORS,
    params: OfVisitor,
    reply: z.object({ paused: z.literal(true) }),
  },
} as const satisfies Record<string, ConsoleRoute>;
