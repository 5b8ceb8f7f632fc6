/**
 * The language tasks that modules need beside the reply (decide what to look up, extract facts, criticise, judge).
 * A task is data: its prompt, the schema of its answer, and rules that answer where no model can. BlenderBot 3 had
 * a control tag and a model call for each; here one task may stand for several.
 */
import type { z } from 'zod';
import type { ChatMessage } from './chat-messages.js';
import type { GeneratorIdentity } from './identity.js';

/** The modules of BlenderBot 3 (arXiv 2208.03188, section 3); a task names those that it stands for. */
export type BlenderBot3Tag =
  'sdm' | 'mdm' | 'sgm' | 'mgm' | 'ckm' | 'mkm' | 'skm' | 'crm' | 'mrm' | 'srm' | 'vrm' | 'orm';

export interface ModelTask<I, O> {
  /** Goes to the trace and the metrics. */
  readonly name: string;
  /** Empty where BlenderBot 3 had no such module. */
  readonly standsFor: readonly BlenderBot3Tag[];
  /** Raised whenever the same input may get another prompt. */
  readonly version: string;
  /** Its JSON schema is sent to servers that can hold a model to one. */
  readonly schema: z.ZodType<O>;
  readonly maxTokens: number;
  messages(input: I): ChatMessage[];
  /** The answer of rules alone: deterministic, at once, without a model. */
  fallback(input: I): O;
}

export interface CompleteOptions<O> {
  signal: AbortSignal;
  /** In place of the task's own. */
  schema?: z.ZodType<O>;
  onBehalfOf?: string | undefined;
}

export interface Completion<O> {
  answer: O;
  /** Null where rules answered. */
  by: GeneratorIdentity | null;
  /** Why rules answered: there is no model, it failed, its tokens are spent, or its answer was not to be read. */
  degraded?: { because: 'no-model' | 'failed' | 'budget' | 'unreadable'; reason: string };
  /** Requests that were made: 0 or 1. */
  modelCalls: number;
  usage: { promptTokens: number; completionTokens: number } | null;
}

/** Gives a task its types. */
export function defineTask<I, O>(task: ModelTask<I, O>): ModelTask<I, O> {
  return task;
}
