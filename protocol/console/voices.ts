/**
 * The voices as operators see and choose them: the built-in composer, model servers, a model in the process. What
 * was chosen is stored and holds at once; the configuration gives the choice until an operator makes another.
 */
import { z } from 'zod';
import { Voice } from '../http-api.js';
import { JobId } from '../ids.js';
import { storableText } from '../text.js';

const httpUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .max(2_000)
  .refine((text) => !URL.canParse(text) || new URL(text).username + new URL(text).password === '', {
    error: 'must hold no user name or password: the key has a field of its own',
  })
  .refine((text) => !URL.canParse(text) || new URL(text).search + new URL(text).hash === '', {
    error: 'must end with its path: what follows "?" or "#" would not be sent',
  });
/** A name that can stand in a line of a log. */
const oneLine = (maxLength: number) =>
  storableText(maxLength).regex(/^\P{Cc}*$/u, {
    error: 'must hold no line ends or other control characters',
  });
const Key = z
  .string()
  .max(1_000)
  .regex(/^[\x21-\x7e]+$/, { error: 'must be visible ASCII characters without spaces' });
const tokens = z.int().min(1).max(1_000_000_000_000);

/** The endpoint that PARLEY_MODEL_URL names; it is changed there and not in the console. */
export const CONFIGURED_ENDPOINT = 'configuration';

/** A model server, as it is asked for replies. */
export const Endpoint = z.object({
  /** Chosen by whoever adds it: a UUID, or CONFIGURED_ENDPOINT. */
  id: z.string().min(1).max(40),
  name: oneLine(60).trim().min(1),
  url: httpUrl,
  /** Null: the first one that the server lists. */
  model: oneLine(200).min(1).nullable(),
  /** The lower one is asked first; the others take over when it fails before its first token. */
  priority: z.int().min(1).max(99).default(1),
  enabled: z.boolean().default(true),
  /** Replies that it writes at once; more wait in a fair queue. Null: as many as come. */
  concurrency: z.int().min(1).max(10_000).nullable().default(null),
  /** What the model takes, prompt and reply together, in tokens. */
  contextTokens: z.int().min(512).max(10_000_000).default(8_192),
  maxReplyTokens: z.int().min(16).max(1_000_000).default(1_024),
  temperature: z.number().min(0).max(2).nullable().default(null),
});
export type Endpoint = z.output<typeof Endpoint>;

/** How a key comes in: kept where it is absent, removed by null. It never goes out. */
export const EndpointInput = Endpoint.extend({ key: Key.nullable().optional() });
export type EndpointInput = z.output<typeof EndpointInput>;

/** Null is no limit. Tokens are prompt and reply together; a day and a month are in UTC. */
export const TokenBudgets = z.object({
  day: tokens.nullable().default(null),
  month: tokens.nullable().default(null),
  visitorDay: tokens.nullable().default(null),
  visitorMonth: tokens.nullable().default(null),
});
export type TokenBudgets = z.output<typeof TokenBudgets>;

export const LocalModelName = z
  .string()
  .max(120)
  .regex(/^[\w-][\w.-]*\/[\w-][\w.-]*$/, { error: 'must be owner/name, as on the model hub' });

export const VoiceChoice = z.object({
  kind: Voice.shape.kind,
  /** The model in the process, where `kind` is local. */
  localModel: LocalModelName.nullable().default(null),
  /** Replies drawn for each answer, of which the best is said; 1 draws one and streams it. */
  bestOf: z.int().min(1).max(8).default(1),
  budgets: TokenBudgets.prefault({}),
});
export type VoiceChoice = z.output<typeof VoiceChoice>;

/** The dialects of servers that speak the OpenAI protocol, as they are told apart. */
export const SERVER_KINDS = ['ollama', 'llama.cpp', 'vllm', 'openai', 'other'] as const;
export const ServerKind = z.enum(SERVER_KINDS);
export type ServerKind = z.infer<typeof ServerKind>;

export const EndpointHealth = z.object({
  id: z.string(),
  /** closed: it is asked. open: it failed and is left alone until `retryAt`. half-open: one request tries it. */
  circuit: z.enum(['closed', 'open', 'half-open']),
  retryAt: z.int().nullable(),
  running: z.int(),
  queued: z.int(),
  server: ServerKind.nullable(),
  lastSuccessAt: z.int().nullable(),
  lastFailure: z.object({ at: z.int(), reason: z.string() }).nullable(),
});
export type EndpointHealth = z.infer<typeof EndpointHealth>;

/** A model server that listens on this machine. It is offered and never used without being chosen. */
export const FoundServer = z.object({ url: z.string(), server: ServerKind, models: z.array(z.string()) });
export type FoundServer = z.infer<typeof FoundServer>;

export const LocalModel = z.object({
  name: LocalModelName,
  bytes: z.int(),
  /** Every file is there with its size and hash. */
  complete: z.boolean(),
});
export type LocalModel = z.infer<typeof LocalModel>;

export const LocalModels = z.object({
  /** The package that runs them is optional. Null, or one line that says what to install. */
  missing: z.string().nullable(),
  byDefault: LocalModelName,
  models: z.array(LocalModel),
  /** A download that runs, waits or failed. */
  pull: z
    .object({
      jobId: JobId,
      model: LocalModelName,
      doneBytes: z.int(),
      totalBytes: z.int().nullable(),
      problem: z.string().nullable(),
    })
    .nullable(),
});
export type LocalModels = z.infer<typeof LocalModels>;

export const BudgetUse = z.object({ day: z.int(), month: z.int() });

export const Voices = z.object({
  /** Who writes the next answer. */
  inUse: Voice,
  /** Where another voice than the chosen one speaks: why, in one line. */
  insteadBecause: z.string().nullable(),
  choice: VoiceChoice,
  /** What the configuration would choose. */
  configured: Voice,
  chosenBy: z.enum(['configuration', 'operator']),
  endpoints: z.array(Endpoint.extend({ hasKey: z.boolean(), health: EndpointHealth })),
  local: LocalModels,
  use: BudgetUse,
  /** Raised by every change; a save names the one that it was made on. */
  version: z.int(),
});
export type Voices = z.infer<typeof Voices>;

/** What a trial of a voice gave; a failure is an answer too. */
export const VoiceTrial = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('answered'),
    text: z.string(),
    model: z.string().nullable(),
    server: ServerKind.nullable(),
    firstTextMs: z.number(),
    totalMs: z.number(),
    completionTokens: z.int().nullable(),
  }),
  /** One line that says what to do. */
  z.object({ outcome: z.literal('failed'), reason: z.string(), models: z.array(z.string()) }),
]);
export type VoiceTrial = z.infer<typeof VoiceTrial>;

export const PersonaSheet = z.object({
  name: oneLine(60).trim().min(1),
  instructions: storableText(8_000).trim().min(1),
  opener: storableText(600).trim().min(1),
  starters: z.array(oneLine(120).trim().min(1)).max(3),
});
export type PersonaSheet = z.infer<typeof PersonaSheet>;
