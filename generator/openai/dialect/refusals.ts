/**
 * What a status other than 200 means, and the line for it. Vendors agree on little: the codes of OpenAI are read
 * first, then the words of the servers that have no codes. Recorded shapes of each are in
 * tests/fixtures/scripted-model/dialects.ts, with the pages that document them.
 */
import { z } from 'zod';
import { parseJson } from '../../read-body.js';
import { failed } from '../failures.js';
import type { RequestFailed } from '../failures.js';
import type { SettingNames } from '../setting-names.js';

const Details = z.object({
  message: z.string().catch(''),
  type: z.string().nullish().catch(null),
  code: z.union([z.string(), z.number()]).nullish().catch(null),
  param: z.string().nullish().catch(null),
});

/** The body of a refusal: under `error` as an object or as a sentence, or (older vLLM) bare. */
const RefusalBody = z.union([
  z.object({ error: Details }),
  z
    .object({ error: z.string() })
    .transform(({ error }) => ({ error: { message: error, type: null, code: null, param: null } })),
  Details.extend({ object: z.literal('error') }).transform((error) => ({ error })),
]);

export interface RefusalText {
  message: string;
  /** The field that the server names as the culprit. */
  param: string | null;
  /** Codes and types, which vendors use for the same thing. */
  marks: string[];
}

export function readRefusal(body: string): RefusalText {
  const parsed = RefusalBody.safeParse(parseJson(body));
  if (!parsed.success) return { message: '', param: null, marks: [] };
  const { message, type, code, param } = parsed.data.error;
  const marks = [type, code].filter((mark) => mark != null).map(String);
  return { message, param: param ?? null, marks };
}

export type RefusalMeaning =
  | 'unknown-model'
  | 'context-too-long'
  | 'content-filter'
  | 'no-chat-template'
  | 'out-of-memory'
  | 'loading'
  | 'no-credit'
  | 'other';

const MARKS: Partial<Record<string, RefusalMeaning>> = {
  model_not_found: 'unknown-model',
  context_length_exceeded: 'context-too-long',
  exceed_context_size_error: 'context-too-long',
  content_filter: 'content-filter',
  content_policy_violation: 'content-filter',
  insufficient_quota: 'no-credit',
};

const WORDS: [meaning: RefusalMeaning, words: RegExp][] = [
  ['unknown-model', /\bmodel\b.{0,220}\b(not found|does not exist)/is],
  ['context-too-long', /maximum context length|available context size|maximum model length/i],
  ['no-chat-template', /chat[ _]template/i],
  ['out-of-memory', /out of memory|more system memory/i],
  ['loading', /^loading model/i],
];

export function meaningOf(status: number, { message, marks }: RefusalText): RefusalMeaning {
  if (status === 401 || status === 403) return 'other';
  const marked = marks.map((mark) => MARKS[mark]).find((meaning) => meaning !== undefined);
  if (marked !== undefined) return marked;
  if (status === 402) return 'no-credit';
  return WORDS.find(([, words]) => words.test(message))?.[0] ?? 'other';
}

export interface Refusal {
  status: number;
  meaning: Exclude<RefusalMeaning, 'unknown-model'>;
  url: URL;
  model: string | undefined;
  contextTokens: number;
  hasKey: boolean;
  names: SettingNames;
  /** What the vendor wrote, without the key. */
  cause: Error;
  retryAfterMs: number | undefined;
}

/** Any status that is not 200, but for an unknown model. */
export function refused(refusal: Refusal): RequestFailed {
  const { meaning, model, contextTokens, names, cause, status, url } = refusal;
  switch (meaning) {
    case 'context-too-long':
      return failed(
        'The prompt is longer than what the model server takes: ' +
          `start it with a context of ${contextTokens} tokens${names.orLowerContext}.`,
        { cause, about: 'request' },
      );
    case 'content-filter':
      return failed('The content filter of the model server refused the prompt: other words may pass.', {
        cause,
        about: 'content-filter',
      });
    case 'no-chat-template':
      return failed(
        `The model${model === undefined ? '' : ` "${model}"`} has no chat template: ` +
          `start its server with one, or set ${names.model} to an instruct model.`,
        { cause },
      );
    case 'out-of-memory':
      return failed(
        `The model server has too little memory for the model: set ${names.model} to a smaller one.`,
        {
          cause,
        },
      );
    case 'no-credit':
      return failed(
        `The account at ${url.hostname} has no credit left (${status}): top it up, or change ${names.key}.`,
        {
          cause,
        },
      );
    case 'loading':
      return failed('The model server is still loading the model: try again in a moment.', {
        cause,
        retryable: true,
        ...waitOf(refusal),
      });
    case 'other':
      return refusedByStatus(refusal);
  }
}

function waitOf({ retryAfterMs }: Refusal): { retryAfterMs?: number } {
  return retryAfterMs === undefined ? {} : { retryAfterMs };
}

function refusedByStatus(refusal: Refusal): RequestFailed {
  const { status, url, hasKey, names, cause } = refusal;
  if (status === 401 || status === 403) {
    const line = hasKey
      ? `The model server refused the key: check ${names.key}.`
      : `The model server asks for a key: set ${names.key}.`;
    return failed(line, { cause });
  }
  if (status === 404)
    return failed(`There is nothing at ${url.href} (404): is ${names.url} right?`, { cause });
  if (status >= 300 && status < 400) {
    return failed(
      `The model server redirects elsewhere (${status}): put the right address into ${names.url}.`,
      {
        cause,
      },
    );
  }
  if (status === 429) {
    return failed('The model server takes no more requests just now (429): try again in a while.', {
      cause,
      retryable: true,
      ...waitOf(refusal),
    });
  }
  if (status >= 500) {
    return failed(`The model server failed (${status}): its own log says why.`, {
      cause,
      retryable: true,
      ...waitOf(refusal),
    });
  }
  return failed(`The model server refused the request (${status}): its own log says why.`, {
    cause,
    about: 'request',
  });
}
