/**
 * What the bot remembers of a person, as the page and the console see it. A fact is never changed in silence: what
 * it said before stands beside it, where it came from too, and every writing can be undone.
 */
import { z } from 'zod';
import { ConversationId, MessageId } from './ids.js';
import { storableText } from './text.js';

export const FACT_KINDS = [
  'identity',
  'relation',
  'preference',
  'possession',
  'plan',
  'event',
  'opinion',
  'health',
  'religion',
  'politics',
  'sexuality',
  'ethnicity',
  'finance',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Stored only where the person explicitly wishes it ("remember that …"). After GDPR, article 9, and money. */
export const SENSITIVE_KINDS: readonly FactKind[] = [
  'health',
  'religion',
  'politics',
  'sexuality',
  'ethnicity',
  'finance',
];

/**
 * `current`: holds now. `expired`: a plan whose day has passed. `superseded`: another took its place. `ended`: the
 * person said that it is over. `retracted`: it was never so.
 */
export const FACT_STATES = ['current', 'expired', 'superseded', 'ended', 'retracted'] as const;
export type FactState = (typeof FACT_STATES)[number];

export const FactId = z.uuid().brand<'FactId'>();
export type FactId = z.infer<typeof FactId>;

const Time = z.int();

export const MemorySource = z.object({
  messageId: MessageId,
  conversationId: ConversationId.nullable(),
  /** The person's own words, shortened; null when the message is gone. */
  excerpt: z.string().nullable(),
  at: Time,
});

export const MEMORY_TEXT_LIMIT = 300;
export const MemoryText = storableText(MEMORY_TEXT_LIMIT).refine((text) => text.trim() !== '', {
  error: 'is empty',
});

export const RememberedFact = z.object({
  id: FactId,
  version: z.int().positive(),
  text: z.string(),
  kind: z.enum(FACT_KINDS),
  state: z.enum(FACT_STATES),
  sensitive: z.boolean(),
  /** Local to where it was said; null where nothing bounds it. */
  validFrom: Time.nullable(),
  validTo: Time.nullable(),
  recordedAt: Time,
  /** Written or changed by the person's own hand on the memory page. */
  byHand: z.boolean(),
  /** What the person said, as they said it, where it fits no fact. */
  inOwnWords: z.boolean(),
  supersededBy: FactId.nullable(),
  sources: z.array(MemorySource),
  lastUsedAt: Time.nullable(),
  uses: z.int().nonnegative(),
});
export type RememberedFact = z.infer<typeof RememberedFact>;

/** What one message changed. It can be undone as a whole, for as long as nothing later builds on it. */
export const MemoryUpdate = z.object({
  /** The message whose words were written. */
  messageId: MessageId,
  conversationId: ConversationId,
  at: Time,
  changes: z.array(
    z.object({
      /** `offered`: sensitive, so not stored; the person may ask for it. */
      type: z.enum(['added', 'refined', 'superseded', 'ended', 'retracted', 'forgotten', 'offered']),
      factId: FactId.nullable(),
      /** As it stands now; of what ended, as it stood. */
      text: z.string(),
      /** What it said before. */
      before: z.string().nullable(),
      /** What it is about; of what is offered, why it was not stored. */
      kind: z.enum(FACT_KINDS).optional(),
    }),
  ),
  undone: z.boolean(),
});
export type MemoryUpdate = z.infer<typeof MemoryUpdate>;

export const MemorySettings = z.object({
  /** While paused nothing is recalled and nothing is written; what is stored stays. */
  paused: z.boolean(),
});
export type MemorySettings = z.infer<typeof MemorySettings>;

export const MemoryPage = z.object({
  memories: z.array(RememberedFact),
  next: z.string().nullable(),
  /** How many hold now. */
  current: z.int().nonnegative(),
  paused: z.boolean(),
});
export type MemoryPage = z.infer<typeof MemoryPage>;
