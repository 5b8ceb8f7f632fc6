/**
 * The routes under `/api` that the page calls, as one table: `defineRoute` on the server validates by it and
 * the page's `callApi` is typed by it. A body is JSON; an error is `{ error: WireError }` with the table's status.
 */
import { z } from 'zod';
import type { ApiRoute } from './api-route.js';
import { Conversation, ConversationTitle, Message, Visitor } from './conversation.js';
import { ConversationId, MessageId, TurnId } from './ids.js';
import { MEMORY_ROUTES } from './memory-routes.js';
import { ProofOfWork } from './proof-of-work.js';
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
  /** Days that a conversation is kept after its last message; null keeps it until it is erased. */
  keptDays: z.int().nullable(),
  /** Whether the visitor has a recovery phrase. */
  recoveryPhrase: z.boolean(),
  /** Of the visitor's memory; `paused` without a visitor. */
  memory: z.object({ paused: z.boolean() }),
});
export type Me = z.infer<typeof Me>;

/**
 * What becomes of the conversations that this device had before it became another visitor; without it CONFLICT,
 * with their number in `details.conversations`, where there are any.
 */
const Mine = z.enum(['bring', 'erase']).optional();

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
      /** Asked for by PROOF_REQUIRED, where a new visitor has to be paid for with work. */
      proof: ProofOfWork.optional(),
    }),
    reply: Me,
  },
  /**
   * Everything of the visitor goes, and the cookie with it. `done`: nothing of it is left in the database.
   * `scheduled`: nobody is this visitor any more, and the rest is being removed; nothing can stop that.
   */
  eraseMe: { method: 'delete', path: '/api/me', reply: z.object({ erased: z.enum(['done', 'scheduled']) }) },
  /** Everything that is kept of the visitor. */
  downloadMe: {
    method: 'get',
    path: '/api/me/data',
    reply: z.looseObject({
      visitor: Visitor,
      conversations: z.array(z.object({ conversation: Conversation, messages: z.array(Message) })),
    }),
  },
  /** A code that makes another device the same visitor; the one before holds no longer. */
  createLinkCode: {
    method: 'post',
    path: '/api/link/code',
    reply: z.object({ code: z.string(), expiresAt: z.int() }),
  },
  /** Makes this device the visitor whose code it is. Works without a visitor. */
  useLinkCode: {
    method: 'post',
    path: '/api/link',
    body: z.object({ code: z.string().max(40), mine: Mine }),
    reply: Me,
  },
  /** Twelve words that are shown this once; the phrase before holds no longer. */
  createRecoveryPhrase: {
    method: 'post',
    path: '/api/recovery/phrase',
    reply: z.object({ words: z.array(z.string()) }),
  },
  /** Makes this device the visitor whose phrase it is. Works without a visitor. */
  useRecoveryPhrase: {
    method: 'post',
    path: '/api/recovery',
    body: z.object({ phrase: z.string().max(400), mine: Mine }),
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
  ...MEMORY_ROUTES,
  /** What "Why this answer?" shows. */
  getTrace: {
    method: 'get',
    path: '/api/turns/:id/trace',
    params: z.object({ id: TurnId }),
    reply: TurnTrace,
  },
} as const satisfies Record<string, ApiRoute>;

export type ApiRouteName = keyof typeof HTTP_API;
