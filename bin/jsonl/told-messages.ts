/** Conversations as lines tell them, and the memory of their person, which begins empty and is kept nowhere. */
import { z } from 'zod';
import { createGrammarExtractor, createLongTermMemory, createRamFactStore } from '../../memory/index.js';
import type { FactStore, LongTermMemory, SourceMessage } from '../../memory/index.js';
import type { VisitorId } from '../../protocol/ids.js';

const ISO_TIME =
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|(?<sign>[+-])(?<hours>\d\d):?(?<minutes>\d\d))$/;

export interface ToldTime {
  at: number;
  utcOffsetMinutes: number;
}

/** ISO 8601 with its offset, which says what "tomorrow" is. */
export const IsoTime = z.string().transform((text, context): ToldTime => {
  const groups = ISO_TIME.exec(text)?.groups;
  const at = Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  if (groups === undefined || Number.isNaN(at)) {
    context.addIssue({
      code: 'custom',
      message: 'is no time in ISO 8601 with its offset, as 2026-11-24T09:30:00+01:00',
    });
    return z.NEVER;
  }
  const { sign, hours = '0', minutes = '0' } = groups;
  const offset = Number(hours) * 60 + Number(minutes);
  return { at, utcOffsetMinutes: sign === '-' ? -offset : offset };
});

const ToldMessage = z.object({
  id: z.string().min(1),
  role: z.enum(['user', 'assistant']),
  text: z.string(),
  at: IsoTime,
});

/** In the order in which they were said. */
export const ToldMessages = z
  .array(ToldMessage)
  .refine((messages) => new Set(messages.map(({ id }) => id)).size === messages.length, {
    error: 'has two messages with the same id',
  });

export interface ToldMemory {
  store: FactStore;
  memory: LongTermMemory;
  owner: VisitorId;
  messages: readonly SourceMessage[];
}

/** What "it" and "yes" mean stands in the last few. */
const SAID_BEFORE = 8;
const OWNER = '00000000-0000-8000-8000-000000000000' as VisitorId;

/** Facts get the same ids for the same messages. */
export function createTelling(): (
  told: z.output<typeof ToldMessages>,
  signal: AbortSignal,
) => Promise<ToldMemory> {
  const extractor = createGrammarExtractor();
  return async (told, signal) => {
    const store = createRamFactStore();
    let facts = 0;
    const newId = (): string => `00000000-0000-8000-8000-${(facts += 1).toString(16).padStart(12, '0')}`;
    const memory = createLongTermMemory({
      store,
      extractor,
      embedder: null,
      index: null,
      newId,
      failed(what, cause) {
        throw new Error(what, { cause });
      },
    });
    const messages = told.map(({ at, ...message }): SourceMessage => ({
      ...message,
      ...at,
      conversationId: null,
    }));
    for (const [i, message] of messages.entries()) {
      if (message.role !== 'user') continue;
      const before = messages.slice(Math.max(0, i - SAID_BEFORE), i);
      await memory.write(OWNER, { message, before }, signal);
    }
    return { store, memory, owner: OWNER, messages };
  };
}
