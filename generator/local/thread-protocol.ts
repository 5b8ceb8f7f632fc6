/** What passes between a local generator and the thread that holds its model. */
import type { ChatMessage } from '../chat-messages.js';
import type { StopReason } from '../generator.js';

export interface ThreadOptions {
  /** The folder that holds the model's folder, and the path of that one in it. */
  modelsFolder: string;
  model: string;
  /** Prompt and reply together, as the operator allows; the model may take less. */
  contextTokens: number;
}

export interface WriteRequest {
  type: 'write';
  id: number;
  messages: ChatMessage[];
  maxTokens: number;
  stop: string[];
  /** Absent: as the model's own settings say. */
  temperature?: number | undefined;
  topP?: number | undefined;
  seed?: number | undefined;
}

export type ThreadRequest =
  | WriteRequest
  | { type: 'stop'; id: number }
  | { type: 'count'; id: number; texts: string[] }
  /** Ends the thread, after the step that it is in. */
  | { type: 'close' };

/** What a reply took. */
export interface ReplyReport {
  promptTokens: number;
  /** Of the prompt, what had to be read; the rest was remembered from an earlier reply. */
  readTokens: number;
  completionTokens: number;
  reason: StopReason | 'stopped';
}

/** Why the thread cannot do what it was asked. */
export interface ThreadProblem {
  /** The library's own error code, or one of ours. */
  code: string | null;
  message: string;
}

export type ThreadMessage =
  | { type: 'ready'; contextTokens: number }
  | { type: 'unusable'; problem: ThreadProblem }
  | { type: 'text'; id: number; text: string }
  | { type: 'done'; id: number; report: ReplyReport }
  | { type: 'counted'; id: number; counts: number[] }
  | { type: 'failed'; id: number; problem: ThreadProblem };

/** Ours, in `ThreadProblem.code`. */
export const NO_TEMPLATE = 'NO_CHAT_TEMPLATE';
export const TOO_LONG = 'PROMPT_TOO_LONG';
export const NO_WEIGHTS = 'NO_MODEL_FILE';

export class ThreadError extends Error {
  override readonly name = 'ThreadError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function problemOf(error: unknown): ThreadProblem {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return {
    code: typeof code === 'string' ? code : null,
    message: typeof message === 'string' ? message : String(error),
  };
}
