import type { Annotations } from '../protocol/conversation.js';
import type { AppError } from '../protocol/errors.js';
import type { TurnState } from '../protocol/stages.js';
import type { TurnTrace } from '../protocol/trace/turn-trace.js';

/** How a turn ended: everything that is stored at its close, in one transaction. */
export interface TurnRecord {
  state: Exclude<TurnState, 'running'>;
  /** All that was said, exactly the deltas put together. */
  text: string;
  annotations: Annotations;
  /** The question was blocked: it stays out of every later prompt. */
  withheld: boolean;
  trace: TurnTrace;
  /** Why it failed, for the log; never stored. */
  failure?: AppError;
}
