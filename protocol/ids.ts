import { z } from 'zod';

/** Ids are UUIDv7 (RFC 9562): text that sorts by the time it was made. Each kind has its own brand. */
export const VisitorId = z.uuid().brand<'VisitorId'>();
export type VisitorId = z.infer<typeof VisitorId>;

export const ConversationId = z.uuid().brand<'ConversationId'>();
export type ConversationId = z.infer<typeof ConversationId>;

export const MessageId = z.uuid().brand<'MessageId'>();
export type MessageId = z.infer<typeof MessageId>;

export const TurnId = z.uuid().brand<'TurnId'>();
export type TurnId = z.infer<typeof TurnId>;

export const OperatorId = z.uuid().brand<'OperatorId'>();
export type OperatorId = z.infer<typeof OperatorId>;

export const OperatorSessionId = z.uuid().brand<'OperatorSessionId'>();
export type OperatorSessionId = z.infer<typeof OperatorSessionId>;

export const ApiKeyId = z.uuid().brand<'ApiKeyId'>();
export type ApiKeyId = z.infer<typeof ApiKeyId>;

export const JobId = z.uuid().brand<'JobId'>();
export type JobId = z.infer<typeof JobId>;

/** Chosen by the client so that sending the same message twice is harmless. */
export const ClientMessageId = z
  .string()
  .min(8)
  .max(64)
  .regex(/^[A-Za-z0-9_-]+$/, {
    error: 'use 8 to 64 of A-Z a-z 0-9 _ -',
  });
export type ClientMessageId = z.infer<typeof ClientMessageId>;
