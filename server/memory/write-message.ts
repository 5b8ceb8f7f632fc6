/** Writes a message, or what the bot said of itself, and tells the person's pages what changed. */
import { v7 as uuidv7 } from 'uuid';
import { createLongTermMemory } from '../../memory/index.js';
import type {
  Extractor,
  FactStore,
  LongTermMemory,
  MessageToWrite,
  SourceMessage,
  WrittenMessage,
} from '../../memory/index.js';
import type { VisitorId } from '../../protocol/ids.js';
import type { MemoryUpdate } from '../../protocol/memories.js';
import type { WriteOutcome } from '../metrics.js';
import { describeWriting } from './describe-update.js';
import type { WriteParts } from './write-changes.js';

export interface MessageWriterParts extends WriteParts {
  facts: FactStore;
  /** For what this person has said: the model's where there is one. */
  extractorFor(owner: VisitorId): Extractor;
  /** Of the bot's character. */
  botName(): string;
  scrub: (owner: VisitorId) => Promise<void>;
  announce: (owner: VisitorId, update: MemoryUpdate) => void;
}

export interface MessageWriter {
  writeMessage(owner: VisitorId, said: MessageToWrite, signal: AbortSignal): Promise<WriteOutcome>;
  writeAnswer(owner: VisitorId, answer: SourceMessage, signal: AbortSignal): Promise<void>;
}

export function createMessageWriter(parts: MessageWriterParts): MessageWriter {
  const { facts, embedder, notEmbedded, wrote, scrub, announce } = parts;
  const memoryOf = (owner: VisitorId): LongTermMemory =>
    createLongTermMemory({
      store: facts,
      extractor: parts.extractorFor(owner),
      embedder,
      index: null,
      newId: uuidv7,
      failed: (_what, error) => notEmbedded(error),
    });
  return {
    async writeMessage(owner, said, signal) {
      const written = await memoryOf(owner).write(owner, said, signal);
      refuseStale(written);
      const { outcome, changes, offered } = written;
      // Of a message that was written before, too: the process may have ended between the two.
      if (changes.some(({ type }) => type === 'erase')) await scrub(owner);
      if (outcome === 'repeated') return 'repeated';
      wrote(changes);
      const writing = await facts.findWriting(owner, said.message.id);
      const update = writing && (await describeWriting(owner, writing, { facts, offered }));
      if (update) announce(owner, update);
      if (changes.length > 0) return 'written';
      return offered.length > 0 ? 'offered' : 'nothing';
    },
    async writeAnswer(owner, answer, signal) {
      const written = await memoryOf(owner).writeBotClaims(owner, { answer, name: parts.botName() }, signal);
      refuseStale(written);
      if (written.outcome === 'applied') wrote(written.changes);
    },
  };
}

/** The job is tried again later. */
function refuseStale({ outcome }: WrittenMessage): void {
  if (outcome === 'stale') throw new Error('others wrote to this memory each time meanwhile');
}
