import { v7 as uuidv7 } from 'uuid';
import { AppError } from '../../protocol/errors.js';
import { HTTP_API } from '../../protocol/http-api.js';
import type { ConversationId, VisitorId } from '../../protocol/ids.js';
import { TERMS_VERSION } from '../../protocol/version.js';
import type { Events } from '../events.js';
import type { Announcements } from '../hub/announcements.js';
import type { TurnHub } from '../hub/turn-hub.js';
import type { ConversationStore } from '../store/conversations.js';
import type { TurnStore } from '../store/turns.js';
import { defineMemoryRoutes } from './memory-routes.js';
import type { MemoryRouteParts } from './memory-routes.js';
import { recalledIn, traceForVisitor } from './trace-for-visitor.js';
import { defineRoute } from './define-route.js';
import type { DescribeMe, DescribeParts } from './describe-me.js';
import { createDescribeMe } from './describe-me.js';
import { defineVisitorRoutes } from './visitor-routes.js';
import type { VisitorRouteParts } from './visitor-routes.js';

export interface ApiParts extends VisitorRouteParts, MemoryRouteParts, Omit<DescribeParts, 'memory'> {
  conversations: ConversationStore;
  turns: TurnStore;
  hub: TurnHub;
  announcements: Announcements;
  events: Events;
}

/** What the page asks for under `/api`. */
export function defineApiRoutes(parts: ApiParts): void {
  const describe = createDescribeMe({ ...parts, memory: parts.memory.person });
  defineIdentityRoutes(parts, describe);
  defineVisitorRoutes(parts, describe);
  defineConversationRoutes(parts);
  defineMemoryRoutes(parts);
}

function defineIdentityRoutes(parts: ApiParts, describe: DescribeMe): void {
  const { visitors, cookie, limits, clock, people, events } = parts;

  defineRoute(parts, HTTP_API.getMe, {
    access: 'anyone',
    handle: ({ visitorId }) => describe(visitorId),
  });

  defineRoute(parts, HTTP_API.giveConsent, {
    access: 'anyone',
    handle: async ({ body, visitorId, address, response }) => {
      if (body.termsVersion !== TERMS_VERSION) {
        throw new AppError('INVALID_INPUT', {
          message: `termsVersion: the terms in force are ${TERMS_VERSION}; show them and ask again.`,
          details: { termsVersion: TERMS_VERSION },
        });
      }
      if (visitorId === undefined) {
        await limits.takeNewVisitor(address);
        await people.proofGate.pass(address, body.proof);
      }
      const id = visitorId ?? (uuidv7() as VisitorId);
      const { research, termsVersion } = body;
      await visitors.recordConsent({ visitorId: id, research, termsVersion, at: clock.now() });
      if (visitorId === undefined) events.visitorArrived();
      response.append('Set-Cookie', cookie.write(id));
      return describe(id);
    },
  });
}

function defineConversationRoutes(parts: ApiParts): void {
  const { conversations, turns, hub, announcements, memory } = parts;

  defineRoute(parts, HTTP_API.listConversations, {
    access: 'visitor',
    handle: ({ visitorId, query }) => conversations.list(visitorId, query),
  });

  defineRoute(parts, HTTP_API.getConversation, {
    access: 'visitor',
    handle: async ({ visitorId, params }) => {
      const conversation = await conversations.find(visitorId, params.id);
      if (!conversation) throw noConversation(params.id);
      return { conversation, messages: await conversations.messages(visitorId, params.id) };
    },
  });

  defineRoute(parts, HTTP_API.updateConversation, {
    access: 'visitor',
    handle: async ({ visitorId, params, body }) => {
      const conversation = await conversations.update(visitorId, params.id, body);
      if (!conversation) throw noConversation(params.id);
      announcements.announce(visitorId, { conversationId: params.id, conversation });
      return conversation;
    },
  });

  defineRoute(parts, HTTP_API.deleteConversation, {
    access: 'visitor',
    handle: async ({ visitorId, params }) => {
      await hub.clear(visitorId, params.id);
      if (!(await conversations.delete(visitorId, params.id))) throw noConversation(params.id);
      announcements.announce(visitorId, { conversationId: params.id, conversation: null });
      return { deleted: true as const };
    },
  });

  defineRoute(parts, HTTP_API.getTrace, {
    access: 'visitor',
    handle: async ({ visitorId, params }) => {
      const trace = await turns.trace(visitorId, params.id);
      if (trace) return traceForVisitor(trace, await memory.person.textsOf(visitorId, recalledIn(trace)));
      const running = await turns.find(visitorId, params.id);
      throw running?.state === 'running'
        ? new AppError('CONFLICT', {
            message: 'This answer is still being written: its explanation comes at its end.',
          })
        : new AppError('NOT_FOUND', {
            message: running
              ? 'The explanation of this answer is not kept any longer.'
              : 'There is no such turn.',
            details: { turnId: params.id },
          });
    },
  });
}

function noConversation(conversationId: ConversationId): AppError {
  return new AppError('NOT_FOUND', {
    message: 'There is no such conversation.',
    details: { conversationId },
  });
}
