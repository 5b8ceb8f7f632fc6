/**
 * From OpenAI's request to what a turn needs. The last message is the one to answer; what stands before it is the
 * dialogue; what system and developer say joins the persona. What would change the answer and cannot be done is
 * refused by name, because a caller who asked for it would not notice; what only shades it is ignored.
 */
import type { DialogueMessage, Sampling } from '../../generator/index.js';
import { AppError } from '../../protocol/errors.js';
import { ChatCompletionRequest, MODEL_ID } from '../../protocol/openai-api.js';
import type { RequestMessage } from '../../protocol/openai-api.js';
import { MESSAGE_LENGTH_LIMIT, storableText } from '../../protocol/text.js';
import type { TurnTerms } from '../turn/turn-terms.js';
import { invalidRequest } from './openai-error.js';

export interface ChatRequest {
  message: string;
  terms: TurnTerms;
  user: string | null;
  stream: boolean;
  includeUsage: boolean;
}

/** UTF-16 code units of all messages together; far more than any prompt budget holds. */
export const DIALOGUE_LENGTH_LIMIT = 400_000;
/** Instructions cannot be shortened as the dialogue can, so they must fit into a prompt. */
export const INSTRUCTIONS_LENGTH_LIMIT = 8_000;

const Storable = storableText(DIALOGUE_LENGTH_LIMIT);

export function readChatRequest(body: unknown): ChatRequest {
  const request = parse(body);
  if (request.model != null && request.model !== MODEL_ID) throw unknownModel(request.model);
  refuseWhatCannotBeDone(request);
  const spoken = request.messages.map(readMessage);
  const length = spoken.reduce((sum, { text }) => sum + text.length, 0);
  if (length > DIALOGUE_LENGTH_LIMIT) {
    const problem = `The messages hold ${length} characters; at most ${DIALOGUE_LENGTH_LIMIT} are accepted.`;
    throw invalidRequest('messages', problem, 'context_length_exceeded');
  }
  const user = request.user?.trim() ?? '';
  return {
    message: readQuestion(spoken),
    terms: {
      dialogue: readDialogue(spoken.slice(0, -1)),
      instructions: readInstructions(spoken),
      remembers: user !== '',
      sampling: readSampling(request),
    },
    user: user === '' ? null : user,
    stream: request.stream ?? false,
    includeUsage: request.stream_options?.include_usage ?? false,
  };
}

function parse(body: unknown): ChatCompletionRequest {
  if (body === undefined)
    throw invalidRequest('', 'Send the body as JSON, with Content-Type: application/json.');
  const parsed = ChatCompletionRequest.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const param = nameOf(issue?.path ?? []);
  throw invalidRequest(param, `${param === '' ? 'the body' : param}: ${issue?.message}`, 'invalid_value');
}

/** As OpenAI writes it: `messages[0].role`. */
function nameOf(path: PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

export function unknownModel(model: string): AppError {
  return new AppError('NOT_FOUND', {
    message: `There is no model "${model.slice(0, 100)}" here: the one model is "${MODEL_ID}".`,
    details: { param: 'model', code: 'model_not_found' },
  });
}

function refuseWhatCannotBeDone(request: ChatCompletionRequest): void {
  const { tools, functions, n, logprobs, top_logprobs: top, response_format: format, modalities } = request;
  const isUsed = (list: unknown): boolean => Array.isArray(list) && list.length > 0;
  const refuse = (param: string, message: string): never => {
    throw invalidRequest(param, message, 'unsupported_parameter');
  };
  if (isUsed(tools)) refuse('tools', 'Parley calls no tools: leave "tools" out.');
  if (isUsed(functions)) refuse('functions', 'Parley calls no functions: leave "functions" out.');
  if (n != null && n !== 1) refuse('n', 'Parley gives one answer: "n" must be 1.');
  if (logprobs != null && logprobs !== false) refuse('logprobs', 'Parley gives no log probabilities.');
  if (top != null && top !== 0) refuse('top_logprobs', 'Parley gives no log probabilities.');
  if (format != null && (format as { type?: unknown }).type !== 'text') {
    refuse(
      'response_format',
      'Parley answers in plain text: "response_format" can only be {"type": "text"}.',
    );
  }
  if (isUsed(modalities) && (modalities as unknown[]).some((kind) => kind !== 'text')) {
    refuse('modalities', 'Parley answers in text only: "modalities" can only be ["text"].');
  }
}

interface Spoken {
  role: 'system' | 'user' | 'assistant';
  text: string;
  param: string;
}

function readMessage(message: RequestMessage, index: number): Spoken {
  const param = `messages[${index}]`;
  const { role, tool_calls: calls, function_call: call } = message;
  if (role === 'tool' || role === 'function' || call != null || (Array.isArray(calls) && calls.length > 0)) {
    throw invalidRequest(param, `${param}: Parley calls no tools, so none can have answered.`);
  }
  const text = readContent(message.content, param);
  const stored = Storable.safeParse(text);
  if (!stored.success) {
    throw invalidRequest(`${param}.content`, `${param}.content: ${stored.error.issues[0]?.message}`);
  }
  return { role: role === 'developer' ? 'system' : role, text, param: `${param}.content` };
}

function readContent(content: RequestMessage['content'], param: string): string {
  if (content == null) return '';
  if (typeof content === 'string') return content;
  const parts = content.map((part, index) => {
    const name = `${param}.content[${index}]`;
    if (part.type !== 'text') {
      throw invalidRequest(`${name}.type`, `${name}.type: Parley reads text parts only.`, 'invalid_value');
    }
    if (typeof part.text !== 'string') throw invalidRequest(`${name}.text`, `${name}.text: must be a string`);
    return part.text;
  });
  return parts.join('\n');
}

function readQuestion(spoken: Spoken[]): string {
  const last = spoken.at(-1);
  if (last?.role !== 'user') {
    throw invalidRequest(
      'messages',
      'The last message must be the one to answer, so its role must be "user".',
    );
  }
  if (last.text.trim() === '') throw invalidRequest(last.param, `${last.param}: is empty`);
  if (last.text.length > MESSAGE_LENGTH_LIMIT) {
    const problem = `${last.param}: at most ${MESSAGE_LENGTH_LIMIT} characters are accepted in the last message.`;
    throw invalidRequest(last.param, problem, 'string_above_max_length');
  }
  return last.text;
}

function readDialogue(before: Spoken[]): DialogueMessage[] {
  return before.flatMap(({ role, text }) =>
    role === 'system' || text.trim() === '' ? [] : [{ role, text }],
  );
}

/** Wherever they stand: a chat template knows one system message, and it comes first. */
function readInstructions(spoken: Spoken[]): string | null {
  const said = spoken.filter(({ role, text }) => role === 'system' && text.trim() !== '');
  const text = said.map((message) => message.text).join('\n\n');
  if (text.length > INSTRUCTIONS_LENGTH_LIMIT) {
    const limit = `At most ${INSTRUCTIONS_LENGTH_LIMIT} characters are accepted in system and developer messages.`;
    throw invalidRequest(said[0]?.param ?? 'messages', limit, 'string_above_max_length');
  }
  return text === '' ? null : text;
}

function readSampling(request: ChatCompletionRequest): Sampling {
  const { temperature, top_p: topP, stop, seed } = request;
  return {
    maxTokens: request.max_completion_tokens ?? request.max_tokens ?? undefined,
    temperature: temperature ?? undefined,
    topP: topP ?? undefined,
    stop: typeof stop === 'string' ? [stop] : (stop ?? undefined),
    seed: seed ?? undefined,
  };
}
