/**
 * The body of a request, in the form that this server takes. Servers differ in a handful of fields and say so by
 * refusing them; what one has refused is remembered for as long as the process lives and not sent to it again, so
 * that a difference costs one short refusal and not one for each turn.
 */
import type { ServerKind } from '../../../protocol/console/voices.js';
import type { ChatMessage } from '../../chat-messages.js';
import type { Sampling } from '../../generator.js';
import type { OpenAiOptions } from '../options.js';
import { JSON_MODES, responseFormat, withSchema } from './json-format.js';
import type { JsonMode, NamedSchema } from './json-format.js';
import type { RefusalText } from './refusals.js';

export interface RequestForm {
  limit: 'max_tokens' | 'max_completion_tokens';
  takesTemperature: boolean;
  takesStreamOptions: boolean;
  json: JsonMode;
  /** What keeps a reasoning model from thinking aloud; sent with tasks, whose few tokens it would use up. */
  unthinking: Record<string, unknown>;
}

/**
 * https://docs.vllm.ai/en/stable/features/reasoning_outputs/ (llama.cpp takes the same field), and for Ollama
 * https://github.com/ollama/ollama/issues/14820. A model that does not think lets them pass.
 */
const UNTHINKING: Partial<Record<ServerKind, Record<string, unknown>>> = {
  ollama: { reasoning_effort: 'none' },
  'llama.cpp': { chat_template_kwargs: { enable_thinking: false } },
  vllm: { chat_template_kwargs: { enable_thinking: false } },
};

export function unthinkingOf(kind: ServerKind): Record<string, unknown> {
  return UNTHINKING[kind] ?? {};
}

/** OpenAI's own newer models refuse the old name of the limit; everybody else's servers know only that. */
export function firstForm(url: URL): RequestForm {
  return {
    limit: url.hostname === 'api.openai.com' ? 'max_completion_tokens' : 'max_tokens',
    takesTemperature: true,
    takesStreamOptions: true,
    json: 'schema',
    unthinking: {},
  };
}

export interface ChatQuestion {
  messages: ChatMessage[];
  sampling?: Sampling | undefined;
  /** Asks for the whole answer at once, as JSON of this schema. */
  json?: NamedSchema | undefined;
}

export interface ChatRequest {
  model: string;
  [setting: string]: unknown;
}

/** What nobody asked for is not sent, so that the server's own holds. */
export function chatRequest(
  model: string,
  { messages, sampling = {}, json }: ChatQuestion,
  { form, options }: { form: RequestForm; options: OpenAiOptions },
): ChatRequest {
  const { maxTokens = options.maxReplyTokens, topP, stop, seed } = sampling;
  const temperature = sampling.temperature ?? options.temperature;
  const isStream = json === undefined;
  return {
    model,
    messages: json === undefined || form.json === 'schema' ? messages : withSchema(messages, json),
    stream: isStream,
    ...(isStream && form.takesStreamOptions ? { stream_options: { include_usage: true } } : {}),
    ...(json === undefined ? {} : { ...form.unthinking, ...responseFormat(json, form.json) }),
    [form.limit]: Math.min(maxTokens, options.maxReplyTokens),
    ...(temperature === undefined || !form.takesTemperature ? {} : { temperature }),
    ...(topP === undefined ? {} : { top_p: topP }),
    ...(stop === undefined ? {} : { stop }),
    ...(seed === undefined ? {} : { seed }),
  };
}

const ABOUT_JSON = /response_format|json[ _]schema|json[ _]object|grammar|guided|structured output/i;

/** The form without what the refusal names, or undefined where it is about something else. */
export function adapted(
  form: RequestForm,
  sent: ChatRequest,
  { message, param }: RefusalText,
): RequestForm | undefined {
  const names = (field: string, words: RegExp): boolean =>
    field in sent && (param === null || param === '' ? words.test(message) : param.startsWith(field));
  if (names('reasoning_effort', /reasoning|think/i) || names('chat_template_kwargs', /chat[ _]template/i))
    return { ...form, unthinking: {} };
  if (names('response_format', ABOUT_JSON)) {
    const next = JSON_MODES[JSON_MODES.indexOf(form.json) + 1];
    return next === undefined ? undefined : { ...form, json: next };
  }
  if (names('max_tokens', /max_completion_tokens/)) return { ...form, limit: 'max_completion_tokens' };
  if (names('max_completion_tokens', /max_completion_tokens/)) return { ...form, limit: 'max_tokens' };
  if (names('temperature', /temperature/)) return { ...form, takesTemperature: false };
  if (names('stream_options', /stream_options/)) return { ...form, takesStreamOptions: false };
  return undefined;
}
