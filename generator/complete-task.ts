/**
 * What every engine does with a task: ask once, read the answer, and let the task's rules answer where that gives
 * nothing. An answer is read as it is, then out of a code fence or the words around it, then repaired; what the
 * schema still refuses is degraded and never taken for a "no".
 */
import { jsonrepair } from 'jsonrepair';
import { z } from 'zod';
import { AppError } from '../protocol/errors.js';
import type { ChatMessage } from './chat-messages.js';
import type { GeneratorIdentity } from './identity.js';
import type { Completion, CompleteOptions, ModelTask } from './model-task.js';

export interface Question {
  messages: ChatMessage[];
  /** JSON schema (draft 2020-12) of the answer, and its name. */
  jsonSchema: { name: string; schema: object };
  maxTokens: number;
}

export interface RawAnswer {
  text: string;
  by: GeneratorIdentity;
  usage: { promptTokens: number; completionTokens: number } | null;
}

/** One request to the engine. Throws AppError where it fails. */
export type Ask = (
  question: Question,
  options: { signal: AbortSignal; onBehalfOf?: string | undefined },
) => Promise<RawAnswer>;

/** More of a model's answer than this is not looked at. */
const LONGEST_ANSWER = 100_000;

/** A generator's `complete`, over one request to its engine. */
export function completeWith(ask: Ask) {
  return async <I, O>(
    task: ModelTask<I, O>,
    input: I,
    { signal, schema = task.schema, onBehalfOf }: CompleteOptions<O>,
  ): Promise<Completion<O>> => {
    signal.throwIfAborted();
    let answer: RawAnswer;
    try {
      answer = await ask(questionOf(task, input, schema), { signal, onBehalfOf });
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof AppError)) throw error;
      return answerByRules(task, input, { because: 'failed', reason: error.message, modelCalls: 1 });
    }
    const { usage, by } = answer;
    const read = readAnswer(answer.text, schema);
    if (read.success) return { answer: read.data, by, modelCalls: 1, usage };
    const reason = `The answer to the task "${task.name}" was not to be read (${describe(read.error)}).`;
    return { ...answerByRules(task, input, { because: 'unreadable', reason, modelCalls: 1 }), usage };
  };
}

/** What a generator without a language model answers. */
export async function answerWithoutModel<I, O>(
  task: ModelTask<I, O>,
  input: I,
  { signal }: CompleteOptions<O>,
): Promise<Completion<O>> {
  signal.throwIfAborted();
  const reason = 'No language model is connected.';
  return answerByRules(task, input, { because: 'no-model', reason, modelCalls: 0 });
}

export interface Degraded {
  because: NonNullable<Completion<unknown>['degraded']>['because'];
  reason: string;
  modelCalls: number;
}

export function answerByRules<I, O>(
  task: ModelTask<I, O>,
  input: I,
  { because, reason, modelCalls }: Degraded,
): Completion<O> {
  return {
    answer: task.fallback(input),
    by: null,
    degraded: { because, reason },
    modelCalls,
    usage: null,
  };
}

function questionOf<I, O>(task: ModelTask<I, O>, input: I, schema: z.ZodType<O>): Question {
  return {
    messages: task.messages(input),
    jsonSchema: { name: task.name.replaceAll('-', '_'), schema: z.toJSONSchema(schema, { io: 'input' }) },
    maxTokens: task.maxTokens,
  };
}

/** The first reading that the schema accepts; else what it says of the plainest one. */
export function readAnswer<O>(text: string, schema: z.ZodType<O>): z.ZodSafeParseResult<O> {
  const given = text.slice(0, LONGEST_ANSWER).trim();
  let first: z.ZodSafeParseResult<O> | undefined;
  for (const reading of readings(given)) {
    const parsed = schema.safeParse(reading);
    if (parsed.success) return parsed;
    first ??= parsed;
  }
  return first ?? schema.safeParse(undefined);
}

function* readings(text: string): Generator<unknown> {
  const inFence = /```(?:json)?\s*\n([\s\S]*?)```/i.exec(text)?.[1];
  // By hand: an expression that looks for both ends takes seconds over brackets that never close.
  const start = text.search(/[{[]/);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  const inWords = start !== -1 && end > start ? text.slice(start, end + 1) : undefined;
  const candidates = [text, inFence, inWords].filter((candidate) => candidate !== undefined);
  for (const candidate of candidates) yield* parsed(() => JSON.parse(candidate));
  // Repair makes something of anything, so words without a bracket are not given to it.
  const cutShort = start === -1 ? undefined : text.slice(start);
  for (const candidate of [inFence, inWords, cutShort])
    if (candidate !== undefined) yield* parsed(() => JSON.parse(jsonrepair(candidate)));
}

function* parsed(parse: () => unknown): Generator<unknown> {
  let value: unknown;
  try {
    value = parse();
  } catch {
    return; // not JSON in this reading: the next one is tried, and the schema has the last word
  }
  yield value;
}

function describe(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
    .join('; ');
}
