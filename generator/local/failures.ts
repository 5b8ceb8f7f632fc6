/**
 * Every way in which a local model fails, as one line that tells the operator what to do about it; it goes to the
 * log. What the library said is the cause. The visitor is shown a sentence that names no model and no folder.
 */
import { AppError } from '../../protocol/errors.js';
import { NO_TEMPLATE, NO_WEIGHTS, TOO_LONG } from './thread-protocol.js';
import type { ThreadProblem } from './thread-protocol.js';

const PUBLIC = 'The language model failed to answer.';

/** A package or a module in it, by Node's two words for it. */
const MISSING_PACKAGE = /Cannot find (package|module) '(@huggingface\/transformers|onnxruntime-node)/;
const OUT_OF_MEMORY =
  /failed to allocate memory|bad_alloc|bad allocation|array buffer allocation failed|out of memory|heap limit/i;
const DAMAGED = /protobuf|\bJSON\b|INVALID_GRAPH|external data|is damaged|Deserialize tensor/i;
const UNKNOWN_KIND = /Unsupported model type|is not compatible with|Unknown (model|tokenizer)/i;
const CODE_OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

export const MISSING_PACKAGE_LINE =
  'A local model needs the package @huggingface/transformers, which is not installed: run npm ci without --omit=optional.';

export function localFailure(message: string, cause?: unknown): AppError {
  return new AppError('UPSTREAM_FAILED', { message, publicMessage: PUBLIC, cause });
}

/** What the thread met, or what ended it. */
export function asLocalFailure(problem: ThreadProblem, model: string): AppError {
  return localFailure(lineFor(problem, model), new Error(problem.message));
}

function lineFor({ code, message }: ThreadProblem, model: string): string {
  const pull = `parley model pull ${model}`;
  switch (code) {
    case NO_TEMPLATE:
      return `The model ${model} has no chat template, so it was not made to talk: choose an instruct model.`;
    case NO_WEIGHTS:
      return `The model ${model} has no weights (onnx/model*.onnx) in its folder: run ${pull}.`;
    case TOO_LONG:
      return `The prompt is longer than the model ${model} takes: ${message}`;
    case CODE_OUT_OF_MEMORY:
      return outOfMemory(model);
    default:
  }
  if (MISSING_PACKAGE.test(message)) return MISSING_PACKAGE_LINE;
  if (OUT_OF_MEMORY.test(message)) return outOfMemory(model);
  if (DAMAGED.test(message)) return `A file of the model ${model} is damaged: run ${pull} again.`;
  if (UNKNOWN_KIND.test(message))
    return `The model ${model} is of a kind that cannot be run here: choose another one.`;
  return `The model ${model} cannot be used: ${firstLine(message)}`;
}

function outOfMemory(model: string): string {
  return `There is not enough memory for the model ${model}: choose a smaller one, or give the server more.`;
}

export function notPulled(model: string): AppError {
  return localFailure(`The model ${model} is not on this machine: run parley model pull ${model}.`);
}

export function notPrepared(folder: string): AppError {
  return localFailure(
    `There is no model in ${folder} (config.json is missing): copy one there, or name another.`,
  );
}

export function threadEnded(model: string): AppError {
  return localFailure(`The thread of the model ${model} ended: it is started again for the next question.`);
}

export function saidNothing(model: string): AppError {
  return localFailure(
    `The model ${model} ended its answer without a word: ask again, or choose another one.`,
  );
}

export function closed(): AppError {
  return new AppError('ABORTED', { message: 'The local model is closed.', publicMessage: PUBLIC });
}

const LONGEST = 200;

function firstLine(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
