/**
 * Changes that a person makes by hand: planned on what is known, embedded, applied in one transaction, and planned anew
 * where something else was written meanwhile.
 */
import { v7 as uuidv7 } from 'uuid';
import type { Embedder } from '../../embedding/index.js';
import { embedderKey } from '../../memory/index.js';
import type { Fact, FactChange, FactStore } from '../../memory/index.js';
import { AppError } from '../../protocol/errors.js';
import type { VisitorId } from '../../protocol/ids.js';

export interface WriteParts {
  facts: FactStore;
  /** Null where facts are found by their words alone. */
  embedder: Embedder | null;
  /** Facts were kept without vectors, because the embedder has failed. */
  notEmbedded: (error: unknown) => void;
  wrote: (changes: readonly FactChange[]) => void;
}

export interface PlannedWrite {
  at: number;
  plan: (known: Fact[]) => Promise<FactChange[]>;
}

/** Somebody who writes without end must not keep another waiting without end. */
const ATTEMPTS = 8;
const EMBED_MS = 5_000;

/** Gives the changes that were made. */
export async function writeChanges(
  owner: VisitorId,
  { at, plan }: PlannedWrite,
  parts: WriteParts,
): Promise<FactChange[]> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { facts: known, revision } = await parts.facts.load(owner);
    const changes = await plan(known);
    if (changes.length === 0) return [];
    const vectors = await embed(changes, parts);
    const embedder = parts.embedder && embedderKey(parts.embedder.identity);
    const write = { messageId: uuidv7(), conversationId: null, at, revision, changes, vectors, embedder };
    const written = await parts.facts.apply(owner, write);
    if (written === 'stale') continue;
    parts.wrote(changes);
    return changes;
  }
  throw new AppError('CONFLICT', {
    message: 'Too much is being written to this memory just now: try again.',
  });
}

/** Where the embedder does not answer the facts are kept without; a job makes the vectors later. */
async function embed(
  changes: readonly FactChange[],
  { embedder, notEmbedded }: WriteParts,
): Promise<Map<string, Float32Array>> {
  const texts = new Map<string, string>();
  for (const change of changes) {
    if (change.type === 'add' && change.fact.retired === null) texts.set(change.fact.id, change.fact.text);
    if (change.type === 'rewrite') texts.set(change.factId, change.wording.text);
  }
  if (embedder === null || texts.size === 0) return new Map();
  try {
    const vectors = await embedder.embed([...texts.values()], { signal: AbortSignal.timeout(EMBED_MS) });
    return new Map([...texts.keys()].map((id, i) => [id, vectors[i] ?? new Float32Array()]));
  } catch (error) {
    notEmbedded(error);
    return new Map();
  }
}
