import { z } from 'zod';
import { ConversationId, MessageId, TurnId, VisitorId } from './ids.js';
import { storableText } from './text.js';
import { ErrorData, NoticeData, SourceData } from './turn-events.js';

export const TITLE_LENGTH_LIMIT = 120;

/** Times are integer milliseconds since 1970-01-01T00:00:00Z. */
const Time = z.int();

/** What stands in the margin beside an answer, kept with it. */
export const Annotations = z.object({
  sources: z.array(SourceData).default([]),
  notices: z.array(NoticeData).default([]),
  error: ErrorData.optional(),
});
export type Annotations = z.infer<typeof Annotations>;

/**
 * A message is a node of its conversation's tree. Editing a question or asking for another answer adds a
 * sibling; the conversation's `headId` says which branch is shown.
 */
export const Message = z.object({
  id: MessageId,
  conversationId: ConversationId,
  parentId: MessageId.nullable(),
  role: z.enum(['user', 'assistant']),
  text: z.string(),
  /** Of an answer: how its turn ended, or `running`. Of a question: `done`. */
  state: z.enum(['running', 'done', 'stopped', 'blocked', 'interrupted', 'failed']),
  /** True for what was blocked: it stays visible to its author and is never part of a prompt. */
  withheld: z.boolean(),
  /** Of an answer: the turn that made it. Of a question: null. */
  turnId: TurnId.nullable(),
  annotations: Annotations,
  createdAt: Time,
});
export type Message = z.infer<typeof Message>;

export const Conversation = z.object({
  id: ConversationId,
  title: z.string(),
  /** Whether its text may be released for research; off unless the visitor chose it. */
  research: z.boolean(),
  /** Reads and writes no memory, is not listed, and is deleted a day after its last message. */
  temporary: z.boolean(),
  headId: MessageId.nullable(),
  createdAt: Time,
  updatedAt: Time,
});
export type Conversation = z.infer<typeof Conversation>;

export const ConversationTitle = storableText(TITLE_LENGTH_LIMIT).refine((text) => text.trim() !== '', {
  error: 'is empty',
});

export const Visitor = z.object({
  id: VisitorId,
  /** The default for new conversations. */
  research: z.boolean(),
  termsVersion: z.string(),
  createdAt: Time,
});
export type Visitor = z.infer<typeof Visitor>;
