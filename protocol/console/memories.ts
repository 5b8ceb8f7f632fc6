/**
 * What the bot remembers, as operators see it: in numbers for everybody, and of one visitor for moderators. The
 * numbers hold no word of what anybody said.
 */
import { z } from 'zod';
import { ConversationId, MessageId } from '../ids.js';
import { FACT_KINDS, FACT_STATES, FactId } from '../memories.js';
import { JobState } from './jobs.js';

const Count = z.int().nonnegative();

/** Of what is still stored: what was erased leaves nothing to count. */
export const MemoryDay = z.object({
  /** In UTC: 'YYYY-MM-DD'. */
  day: z.string(),
  /** Messages of visitors that were read for facts. */
  read: Count,
  /** Of these, those that changed something. */
  telling: Count,
  /** Of these, those whose change was taken back; a sign of what should not have been written. */
  undone: Count,
  added: Count,
  /** Facts whose place another took. */
  superseded: Count,
});
export type MemoryDay = z.infer<typeof MemoryDay>;

export const MemoryEmbedding = z.object({
  /** The embedder in force, as one word. */
  embedder: z.string(),
  /** Whether its vectors take part in finding; where not, facts are found by their words alone. */
  used: z.boolean(),
  /** Facts that hold and should have a vector. */
  facts: Count,
  /** Of these, those that have none of this embedder. */
  lacking: Count,
  /** The last job that made them. */
  job: z.object({ state: JobState, progress: z.number().nullable(), note: z.string().nullable() }).nullable(),
});
export type MemoryEmbedding = z.infer<typeof MemoryEmbedding>;

export const MemoryIndexState = z.object({
  /** So many facts of one person are all looked at; above it a graph answers. */
  exactUpTo: Count,
  peopleAbove: Count,
  /** Graphs beside the database: a cache. */
  files: Count,
  bytes: Count,
});
export type MemoryIndexState = z.infer<typeof MemoryIndexState>;

export const MemoryOverview = z.object({
  people: z.object({
    /** Of whom something is remembered. */
    remembered: Count,
    paused: Count,
  }),
  /** Those without a fact are left out. */
  kinds: z.array(
    z.object({
      kind: z.enum(FACT_KINDS),
      /** Not retired; a plan whose day has passed is among them. */
      standing: Count,
      retired: Count,
    }),
  ),
  /** Oldest first, today last. */
  days: z.array(MemoryDay),
  /** Messages that wait to be read. */
  waiting: Count,
  /** Null where the sample week is looked at: these are the installation's. */
  embedding: MemoryEmbedding.nullable(),
  /** Null where no vectors are used. */
  index: MemoryIndexState.nullable(),
});
export type MemoryOverview = z.infer<typeof MemoryOverview>;

/** A fact as an operator sees it. Of a sensitive one, what it says only where it was asked for. */
export const ShownMemory = z.object({
  id: FactId,
  version: z.int().positive(),
  state: z.enum(FACT_STATES),
  sensitive: z.boolean(),
  /** Null: kept back. */
  kind: z.enum(FACT_KINDS).nullable(),
  text: z.string().nullable(),
  trust: z.number(),
  validFrom: z.int().nullable(),
  validTo: z.int().nullable(),
  recordedAt: z.int(),
  supersededBy: FactId.nullable(),
  /** Without the words of the messages; of what was written by hand there is none. */
  sources: z.array(
    z.object({ messageId: MessageId, conversationId: ConversationId.nullable(), at: z.int() }),
  ),
  uses: Count,
  lastUsedAt: z.int().nullable(),
});
export type ShownMemory = z.infer<typeof ShownMemory>;

export const ShownMemories = z.object({
  memories: z.array(ShownMemory),
  next: z.string().nullable(),
  /** How many hold now. */
  current: Count,
  paused: z.boolean(),
});
export type ShownMemories = z.infer<typeof ShownMemories>;
