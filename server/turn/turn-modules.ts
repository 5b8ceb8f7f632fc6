import type { Generator, Persona, Sampling, TokenCounters } from '../../generator/index.js';
import type { Memory } from '../../memory/index.js';
import type { ConversationId, MessageId, TurnId, VisitorId } from '../../protocol/ids.js';
import type { DialogueMessage } from '../../generator/index.js';
import type { Safety } from '../../safety/index.js';
import type { Search } from '../../search/index.js';
import type { Clock } from '../clock.js';

/** What a turn is made with. A capability that is not installed is an object that does nothing and says so. */
export interface TurnModules {
  persona: Persona;
  generator: Generator;
  /** Count a prompt as its model does, or safely. */
  tokens: TokenCounters;
  safety: Safety;
  search: Search;
  memory: Memory;
  clock: Clock;
  /** The present day in a time zone, for example "Tuesday, 24 November 2026". */
  dateIn: (timeZone: string) => string;
  /** A fresh random word that fences retrieved text in the prompt. */
  fenceWord: () => string;
  limits: TurnLimits;
}

/** Milliseconds are budgets: a stage that passes its own degrades. */
export interface TurnLimits {
  decideSearchMs: number;
  recallMs: number;
  searchMs: number;
  /** UTF-16 code units; a longer reply is ended there, with a notice. */
  replyLength: number;
}

export interface TurnInput {
  turnId: TurnId;
  conversationId: ConversationId;
  questionId: MessageId;
  answerId: MessageId;
  visitorId: VisitorId;
  kind: 'send' | 'edit' | 'retry';
  message: string;
  /** What was said before, oldest first; nothing that was withheld. */
  dialogue: DialogueMessage[];
  timeZone: string;
  locale: string;
  /** Milliseconds since 1970-01-01T00:00:00Z at which the message arrived. */
  receivedAt: number;
  /** Milliseconds that accepting it took, its commit included. */
  acceptMs: number;
  /** How the reply is to be drawn, where whoever asks has said so. */
  sampling?: Sampling | undefined;
}
