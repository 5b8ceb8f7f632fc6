/**
 * The routes under `/api` that the page calls, as one table: `defineRoute` on the server validates by it and
 * the page's `callApi` is typed by it. A body is JSON; an error is `{ error: WireError }` with the table's status.
 */
import { z } from 'zod';
import type { ApiRoute } from './api-route.js';
import { Conversation, ConversationTitle, Message, Visitor } from './conversation.js';
import { ConversationId, MessageId, TurnId } from './ids.js';
import { TurnTrace } from './trace/turn-trace.js';

/** Who writes the answers just now; the page's header always names it. */
export const Voice = z.object({
  kind: z.enum(['composer', 'openai', 'local']),
  /** The model's name as its server knows it, or null where no language model is in use. */
  model: z.string().nullable(),
});
export type Voice = z.infer<typeof Voice>;

export const PersonaCard = z.object({
  name: z.string(),
  /** The first words of the character in an empty conversation: says what it is in one sentence. */
  opener: z.string(),
  starters: z.array(z.string()),
});
export type PersonaCard = z.infer<typeof PersonaCard>;

export const Me = z.object({
  visitor: Visitor.nullable(),
  /** The terms in force. A visitor who accepted an older version is asked again. */
  termsVersion: z.string(),
  voice: Voice,
  persona: PersonaCard,
  messageLengthLimit: z.int(),
});
export type Me = z.infer<typeof Me>;

const ConversationPath = z.object({ id: ConversationId });

export const HTTP_API = {
  /** Answers without a visitor too, so that the page knows what to ask. */
  getMe: { method: 'get', path: '/api/me', reply: Me },
  /** Makes the visitor and sets the cookie; with a cookie it records a renewed or changed choice. */
  giveConsent: {
    method: 'post',
    path: '/api/consent',
    body: z.object({
      adult: z.literal(true, { error: 'must be true: the service is for adults' }),
      termsVersion: z.string().max(40),
      research: z.boolean(),
    }),
    reply: Me,
  },
  /** Newest first. `before` is the `next` of the page before. */
  listConversations: {
    method: 'get',
    path: '/api/conversations',
    query: z.object({
      before: z.string().max(80).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    reply: z.object({ conversations: z.array(Conversation), next: z.string().nullable() }),
  },
  /** The conversation with all its branches, oldest message first. */
  getConversation: {
    method: 'get',
    path: '/api/conversations/:id',
    params: ConversationPath,
    reply: z.object({ conversation: Conversation, messages: z.array(Message) }),
  },
  /** Renames, changes the choice about research, or shows another branch. */
  updateConversation: {
    method: 'patch',
    path: '/api/conversations/:id',
    params: ConversationPath,
    body: z
      .object({
        title: ConversationTitle.optional(),
        research: z.boolean().optional(),
        headId: MessageId.optional(),
      })
      .refine((body) => Object.values(body).some((value) => value !== undefined), {
        error: 'give at least one of title, research, headId',
      }),
    reply: Conversation,
  },
  /** Stops what runs in it and removes it with everything said in it. */
  deleteConversation: {
    method: 'delete',
    path: '/api/conversations/:id',
    params: ConversationPath,
    reply: z.object({ deleted: z.literal(true) }),
  },
  /** What "Why this answer?" shows. */
  getTrace: {
    method: 'get',
    path: '/api/turns/:id/trace',
    params: z.object({ id: TurnId }),
    reply: TurnTrace,
  },
} as const satisfies Record<string, ApiRoute>;

export type ApiRouteName = keyof typeof HTTP_API;
