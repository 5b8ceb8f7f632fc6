/**
 * Memory in the sample week, by the way that messages take on a server: a turn recalls and hands over, and what was
 * handed over is read after the answer. Only the queue between the two is an array here, and facts are found by
 * their words alone.
 */
import { createGrammarExtractor } from '../../memory/index.js';
import type { Memory } from '../../memory/index.js';
import type { ConversationId, VisitorId } from '../../protocol/ids.js';
import type { Clock } from '../clock.js';
import { RememberPayload, rememberMessage } from '../memory/remember-job.js';
import { createTurnMemory } from '../memory/turn-memory.js';
import { createMessageWriter } from '../memory/write-message.js';
import type { ConversationStore } from '../store/conversations.js';
import type { Database } from '../store/database.js';
import { createFactStore, createVectorSource } from '../store/memory/fact-store.js';
import { createMemoryOwnerStore } from '../store/memory/owners.js';

export interface WeekMemoryParts {
  database: Database;
  conversations: ConversationStore;
  clock: Clock;
  botName: () => string;
}

export interface WeekMemory {
  /** Of a turn. */
  module: Memory;
  /** Reads what was handed over since. */
  write(): Promise<void>;
  /** As its visitor does who presses "Undo" in the margin: the last message that changed something. */
  undoLast(owner: VisitorId, conversationId: ConversationId): Promise<void>;
}

const nothing = (): void => undefined;

export function createWeekMemory({ database, conversations, clock, botName }: WeekMemoryParts): WeekMemory {
  const facts = createFactStore(database);
  const owners = createMemoryOwnerStore(database);
  const extractor = createGrammarExtractor();
  const handedOver: RememberPayload[] = [];
  const jobs = {
    enqueue: async (_kind: string, payload: unknown) => void handedOver.push(RememberPayload.parse(payload)),
  };
  let failure: Error | undefined;
  const writer = createMessageWriter({
    facts,
    embedder: null,
    extractorFor: () => extractor,
    botName,
    // Nobody looks on, and nobody's files are kept.
    scrub: async () => undefined,
    announce: nothing,
    notEmbedded: nothing,
    wrote: nothing,
  });
  const never = new AbortController().signal;
  return {
    module: createTurnMemory({
      facts,
      vectors: createVectorSource(database),
      owners,
      byMeaning: null,
      jobs,
      clock,
      recalled: nothing,
      failed(what, error) {
        failure = new Error(what, { cause: error });
      },
    }),
    async write() {
      if (failure) throw failure;
      for (const payload of handedOver.splice(0)) {
        await rememberMessage(payload, { jobs, clock, owners, conversations, writer, ended: nothing }, never);
      }
    },
    async undoLast(owner, conversationId) {
      const { revision } = await facts.load(owner);
      const writings = await facts.listWritings(owner, conversationId);
      const last = writings.findLast(({ changes, builtOn }) => changes.length > 0 && !builtOn);
      if (last) await facts.takeBack(owner, { messageId: last.messageId, revision });
    },
  };
}
