import { MEMORY_ROUTES } from '../../protocol/memory-routes.js';
import type { PersonMemory } from '../memory/person-memory.js';
import { defineRoute } from './define-route.js';
import type { RouteParts } from './define-route.js';

export interface MemoryRouteParts extends RouteParts {
  memory: { person: PersonMemory };
}

/** What a person reads and does on the memory page, and in the margin of a conversation. */
export function defineMemoryRoutes(parts: MemoryRouteParts): void {
  const { person } = parts.memory;

  defineRoute(parts, MEMORY_ROUTES.listMemories, {
    access: 'visitor',
    handle: ({ visitorId, query }) => person.list(visitorId, query),
  });

  defineRoute(parts, MEMORY_ROUTES.addMemory, {
    access: 'visitor',
    handle: ({ visitorId, body }) => person.add(visitorId, body.text),
  });

  defineRoute(parts, MEMORY_ROUTES.updateMemory, {
    access: 'visitor',
    handle: ({ visitorId, params, body }) => person.update(visitorId, params.id, body.text),
  });

  defineRoute(parts, MEMORY_ROUTES.deleteMemory, {
    access: 'visitor',
    handle: async ({ visitorId, params, query }) => {
      await person.delete(visitorId, params.id, query);
      return { deleted: true as const };
    },
  });

  defineRoute(parts, MEMORY_ROUTES.deleteMemories, {
    access: 'visitor',
    handle: async ({ visitorId }) => ({ deleted: await person.deleteAll(visitorId) }),
  });

  defineRoute(parts, MEMORY_ROUTES.updateMemorySettings, {
    access: 'visitor',
    handle: async ({ visitorId, body }) => {
      await person.setPaused(visitorId, body.paused);
      return body;
    },
  });

  defineRoute(parts, MEMORY_ROUTES.listMemoryUpdates, {
    access: 'visitor',
    handle: async ({ visitorId, params }) => ({ updates: await person.updatesIn(visitorId, params.id) }),
  });

  defineRoute(parts, MEMORY_ROUTES.undoMemoryUpdate, {
    access: 'visitor',
    handle: ({ visitorId, params }) => person.undo(visitorId, params.messageId),
  });
}
