import { z } from 'zod';

/** The tasks that the program defines; another module's is counted as "other". */
export const MODEL_TASKS = ['decide', 'extract-memories', 'critique', 'judge'] as const;

/**
 * What came of a call. `answered` is by whom `by` names; after everything else but `aborted` the task's rules did,
 * and a reply that `failed` has none.
 * `call-spent`: the turn had made its one call of the phase.
 */
export const CALL_OUTCOMES = [
  'answered',
  'no-model',
  'failed',
  'budget',
  'unreadable',
  'call-spent',
  'aborted',
] as const;

/** Who wrote: as the generator names itself. */
export const Writer = z.object({
  kind: z.enum(['composer', 'openai', 'local']),
  model: z.string().nullable(),
  version: z.string().nullable(),
  endpoint: z.string().optional(),
});

/** One thing that a turn wanted of its generator: the reply, or a task of a module. */
export const ModelCall = z.object({
  /** "reply", or the name of the task. */
  task: z.string(),
  /** Blocking before the reply's first token, the reply itself, or after its last. */
  phase: z.enum(['before', 'reply', 'after']),
  outcome: z.enum(CALL_OUTCOMES),
  /** Null where rules answered. */
  by: Writer.nullable(),
  /** To a model; failed ones that were made again are the reply's `retries`. */
  requests: z.int(),
  ms: z.number(),
  promptTokens: z.int().nullable(),
  completionTokens: z.int().nullable(),
});
export type ModelCall = z.infer<typeof ModelCall>;
