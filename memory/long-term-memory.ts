/**
 * Long-term memory over a store: reads a message, holds it against what is known, writes what changed in one
 * transaction; and finds again. What is written comes from the person's own messages alone. The server has it over
 * its database, the command line in RAM.
 */
import type { Embedder } from '../embedding/index.js';
import type { VisitorId } from '../protocol/ids.js';
import { reconcileBotClaims } from './bot-claims.js';
import type { Claim } from './claim.js';
import { embedderKey } from './embedder-key.js';
import type { Extractor } from './extractor.js';
import { createSecrets } from './extract/secrets.js';
import { stateOf } from './fact.js';
import type { Fact } from './fact.js';
import type { FactStore, MemoryWrite } from './fact-store.js';
import type { VectorIndex } from './index/vector-index.js';
import { sortClaims } from './offered-claims.js';
import type { FactsQuery, RecalledFact } from './recall/facts-query.js';
import { recallFacts } from './recall/recall-facts.js';
import type { FactChange } from './reconcile/fact-change.js';
import { reconcile } from './reconcile/reconcile.js';
import { reconcileSaid } from './said/reconcile-said.js';
import { saidIn } from './said/said-items.js';
import type { SourceMessage } from './source-message.js';

export interface LongTermMemoryParts {
  store: FactStore;
  extractor: Extractor;
  /** Both or neither: without them facts are found by their words alone. */
  embedder: Embedder | null;
  index: VectorIndex | null;
  newId: () => string;
  /** Told where the embedder did not answer; the facts are then written without vectors. */
  failed: (what: string, error: unknown) => void;
}

export interface MessageToWrite {
  /** Of the person. */
  message: SourceMessage;
  /** What was said before it in the conversation, oldest first. */
  before: readonly SourceMessage[];
}

export interface WrittenMessage {
  /** `stale`: others wrote each time meanwhile; to be done again later. */
  outcome: 'applied' | 'repeated' | 'stale';
  /** Of a repeated message, what it changed when it was written. */
  changes: FactChange[];
  /** Sensitive, and not wished: written nowhere. */
  offered: Claim[];
}

export interface LongTermMemory {
  /** Idempotent by the message's id. Throws the signal's reason when aborted, and what the extractor throws. */
  write(owner: VisitorId, input: MessageToWrite, signal: AbortSignal): Promise<WrittenMessage>;
  /** What the bot says of itself in an answer: kept apart. `name` is the one of its character. */
  writeBotClaims(
    owner: VisitorId,
    input: { answer: SourceMessage; name: string },
    signal: AbortSignal,
  ): Promise<WrittenMessage>;
  /** What would stand in the prompt, best first; nothing if nothing is relevant. Counts as a use. */
  recall(query: FactsQuery, options: { limit: number; signal: AbortSignal }): Promise<RecalledFact[]>;
}

interface Planned {
  changes: FactChange[];
  offered: Claim[];
}

const ATTEMPTS = 5;
/** 1 is kept for the person's own hand. */
const MOST_TRUST = 0.95;

export function createLongTermMemory(parts: LongTermMemoryParts): LongTermMemory {
  const { store, extractor, embedder, index, newId } = parts;
  const secrets = createSecrets();
  return {
    async write(owner, { message, before }, signal) {
      if (message.role !== 'user') throw new Error('Only what the person says is written to memory.');
      return writeMessage(owner, message, {
        parts,
        signal,
        async plan(facts) {
          const known = facts.filter(
            (fact) => fact.about === 'person' && stateOf(fact, message.at) === 'current',
          );
          const claims = await extractor.extract({ message, before, known }, signal);
          const { written, offered } = sortClaims(claims, known);
          const sure = written.map((claim) => ({ ...claim, trust: Math.min(claim.trust, MOST_TRUST) }));
          const changes = reconcile({ facts, claims: sure, message, before, newId });
          const items = saidIn({ message, before }, { claims, secrets });
          const said = reconcileSaid({ facts, changes, claims, items, message, newId });
          return { changes: [...changes, ...said], offered };
        },
      });
    },
    async writeBotClaims(owner, { answer, name }, signal) {
      if (answer.role !== 'assistant') throw new Error('Only what the bot says is kept as said by it.');
      return writeMessage(owner, answer, {
        parts,
        signal,
        plan: async (facts) => ({
          changes: reconcileBotClaims({ answer, facts, name, newId }),
          offered: [],
        }),
      });
    },
    async recall(query, options) {
      const recalled = await recallFacts({ store, index, embedder }, query, options);
      const ids = recalled.map(({ fact }) => fact.id);
      if (ids.length > 0) await store.noteUse(query.owner, ids, query.at);
      return recalled;
    },
  };
}

interface Writing {
  parts: LongTermMemoryParts;
  signal: AbortSignal;
  plan: (facts: Fact[]) => Promise<Planned>;
}

async function writeMessage(
  owner: VisitorId,
  message: SourceMessage,
  { parts, signal, plan }: Writing,
): Promise<WrittenMessage> {
  const { store } = parts;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const earlier = await store.findWriting(owner, message.id);
    if (earlier !== undefined) return { outcome: 'repeated', changes: earlier.changes, offered: [] };
    const { facts, revision } = await store.load(owner);
    const { changes, offered } = await plan(facts);
    const embedded = await embed(changes, parts, signal);
    signal.throwIfAborted();
    const { id: messageId, conversationId, at } = message;
    const outcome = await store.apply(owner, {
      messageId,
      conversationId,
      at,
      revision,
      changes,
      ...embedded,
    });
    if (outcome === 'applied') return { outcome, changes, offered };
  }
  return { outcome: 'stale', changes: [], offered: [] };
}

/** Where the embedder does not answer, the facts are written without vectors. */
async function embed(
  changes: readonly FactChange[],
  { embedder, failed }: LongTermMemoryParts,
  signal: AbortSignal,
): Promise<Pick<MemoryWrite, 'vectors' | 'embedder'>> {
  const facts = changes
    .filter((change) => change.type === 'add')
    .map(({ fact }) => fact)
    .filter(({ retired }) => retired === null);
  const none = { vectors: new Map<string, Float32Array>(), embedder: null };
  if (embedder === null || facts.length === 0) return none;
  try {
    const texts = facts.map(({ text }) => text);
    const vectors = await embedder.embed(texts, { signal });
    const byId = facts.flatMap(({ id }, i) => (vectors[i] === undefined ? [] : [[id, vectors[i]] as const]));
    return { vectors: new Map(byId), embedder: embedderKey(embedder.identity) };
  } catch (error) {
    signal.throwIfAborted();
    failed('facts could not be embedded', error);
    return none;
  }
}
