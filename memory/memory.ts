import type { DialogueMessage } from '../generator/index.js';
import type { VisitorId } from '../protocol/ids.js';

export interface RecalledMemory {
  id: string;
  version: number;
  text: string;
  /** Relevance, 0 to 1. */
  score: number;
}

export interface RecallQuery {
  visitorId: VisitorId;
  text: string;
  /** What was said before, oldest first: what "and before that?" asks for. */
  dialogue: readonly DialogueMessage[];
  /** When it is asked, in milliseconds since 1970-01-01T00:00:00Z, and where, in minutes east of UTC. */
  at: number;
  utcOffsetMinutes: number;
  signal: AbortSignal;
}

export interface RememberJob {
  visitorId: VisitorId;
  /** What is written is read again by this id, so that what was erased meanwhile is not. */
  messageId: string;
  /** The bot's answer to it, for what it claims of itself. */
  answerId: string;
  conversationId: string;
  /** Minutes east of UTC where it was said. */
  utcOffsetMinutes: number;
}

/** What the bot remembers about a person. */
export interface Memory {
  /** Goes to the trace. */
  readonly name: string;
  /** False where nothing is installed; the stage is then shown as off. */
  readonly installed: boolean;
  /** What would stand in the prompt, best first; nothing if nothing is relevant. */
  recall(query: RecallQuery): Promise<RecalledMemory[]>;
  /** Hands the message over to be written to memory later. Idempotent by message id. True if a job was queued. */
  remember(job: RememberJob): Promise<boolean>;
}
