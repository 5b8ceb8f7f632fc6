/**
 * OpenAI's chat completions as Parley speaks them under /v1: what is read of a request, and what is answered.
 * Names are OpenAI's. Unknown fields are ignored, and null is as absent; what cannot be done is refused by name
 * (server/compatible/read-chat-request.ts). `parley` is the one extension.
 */
import { z } from 'zod';
import type { NoticeData, SourceData } from './turn-events.js';

/** The one model. What writes the answers behind it is the operator's choice. */
export const MODEL_ID = 'parley';

const Content = z.union([z.string(), z.array(z.looseObject({ type: z.string() }))], {
  error: 'must be a string or an array of text parts',
});

const RequestMessage = z.looseObject({
  role: z.enum(['system', 'developer', 'user', 'assistant', 'tool', 'function']),
  content: Content.nullish(),
});
export type RequestMessage = z.infer<typeof RequestMessage>;

const Tokens = z.int().min(1).nullish();

/** Loose, so that what is refused by name can be seen. */
export const ChatCompletionRequest = z.looseObject({
  messages: z.array(RequestMessage).min(1, { error: 'must hold at least one message' }).max(2_000),
  model: z.string().nullish(),
  stream: z.boolean().nullish(),
  stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
  max_tokens: Tokens,
  max_completion_tokens: Tokens,
  temperature: z.number().min(0).max(2).nullish(),
  top_p: z.number().min(0).max(1).nullish(),
  stop: z
    .union([z.string().min(1), z.array(z.string().min(1)).max(4)], {
      error: 'must be a string or an array of up to 4 strings',
    })
    .nullish(),
  seed: z.int().nullish(),
  user: z.string().max(512).nullish(),
});
export type ChatCompletionRequest = z.infer<typeof ChatCompletionRequest>;

export type FinishReason = 'stop' | 'length' | 'content_filter';

export interface CompletionUsage {
  prompt_tokens: number;
  completion_tokens: number;
  total_tokens: number;
}

/** What Parley adds to a completion, and to the last chunk of a stream. */
export interface ParleyExtension {
  /** Leads to the trace. */
  turn_id: string;
  /** What was read and may be cited in the text as [n]. */
  sources: z.infer<typeof SourceData>[];
  /** What the system has to say in its own voice: why it blocked, or what went wrong beside the answer. */
  notice?: z.infer<typeof NoticeData>;
}

export interface ChatCompletion {
  id: string;
  object: 'chat.completion';
  /** Seconds since 1970. */
  created: number;
  model: string;
  choices: [
    {
      index: 0;
      message: { role: 'assistant'; content: string; refusal: string | null };
      logprobs: null;
      finish_reason: FinishReason;
    },
  ];
  usage: CompletionUsage;
  parley: ParleyExtension;
}

export interface ChunkDelta {
  role?: 'assistant';
  content?: string;
  refusal?: string;
}

export interface ChatCompletionChunk {
  id: string;
  object: 'chat.completion.chunk';
  created: number;
  model: string;
  choices: { index: 0; delta: ChunkDelta; logprobs: null; finish_reason: FinishReason | null }[];
  usage?: CompletionUsage;
  parley?: ParleyExtension;
}

export interface OpenAiError {
  error: { message: string; type: string; param: string | null; code: string | null };
}
