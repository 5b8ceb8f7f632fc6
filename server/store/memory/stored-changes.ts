/** What a writing changed, as JSON in its row. */
import { z } from 'zod';
import type { FactChange } from '../../../memory/index.js';
import { FACT_KINDS } from '../../../protocol/memories.js';

const Time = z.number().nullable();

const Source = z.object({ messageId: z.string(), conversationId: z.string().nullable(), at: z.number() });

const Retired = z.object({
  at: z.number(),
  because: z.enum(['superseded', 'refined', 'merged', 'ended', 'retracted']),
  by: z.string().nullable(),
});

const StoredWording = z.object({
  version: z.number(),
  text: z.string(),
  kind: z.enum(FACT_KINDS),
  subject: z.string(),
  attribute: z.string(),
  value: z.string(),
  trust: z.number(),
  validFrom: Time,
  validTo: Time,
});

const StoredFact = StoredWording.extend({
  id: z.string(),
  about: z.enum(['person', 'bot', 'said']),
  sources: z.array(Source),
  importance: z.number(),
  utcOffsetMinutes: z.number(),
  recordedAt: z.number(),
  supersedes: z.string().nullable(),
  retired: Retired.nullable(),
  lastUsedAt: Time,
  uses: z.number(),
});

const StoredChanges: z.ZodType<FactChange[]> = z.array(
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('add'), fact: StoredFact }),
    z.object({
      type: z.literal('retire'),
      factId: z.string(),
      retired: Retired,
      validTo: Time,
      validToBefore: Time,
    }),
    z.object({
      type: z.literal('confirm'),
      factId: z.string(),
      sources: z.array(Source),
      importance: z.number(),
      importanceBefore: z.number(),
    }),
    z.object({
      type: z.literal('rewrite'),
      factId: z.string(),
      wording: StoredWording,
      before: StoredWording,
    }),
    z.object({ type: z.literal('erase'), factId: z.string() }),
  ]),
);

export function readChanges(json: string): FactChange[] {
  return StoredChanges.parse(JSON.parse(json));
}

export function writeChanges(changes: readonly FactChange[]): string {
  return JSON.stringify(changes);
}
