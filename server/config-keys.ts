/**
 * Every key of the configuration: its schema, what it is for, and what is allowed, in words. docs/CONFIG.md and
 * .env.example are printed from this table.
 */
import { isIP } from 'node:net';
import { z } from 'zod';
import { DEFAULT_LOCAL_MODEL } from '../protocol/default-local-model.js';

export interface ConfigKeyEntry {
  schema: z.ZodType;
  about: string;
  allowed: string;
  /** Shown in documents where there is a default. */
  byDefault?: string;
  secret?: boolean;
}

const MOST = 10_000_000;
const SECONDS_OF_A_DAY = 86_400;

/** A number, or its decimal digits: "", null, true and 0x10 are no numbers here, whatever JavaScript makes of them. */
const integer = (least: number, most: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value),
    z.int().min(least).max(most),
  );
const count = (byDefault: number) => integer(1, MOST).default(byDefault);
/** Within what a timer takes. */
const seconds = (byDefault: number, least: number) => integer(least, SECONDS_OF_A_DAY).default(byDefault);

const httpUrl = z
  .url({ protocol: /^https?$/, error: 'not an http or https address' })
  .refine((text) => !URL.canParse(text) || new URL(text).username + new URL(text).password === '', {
    error: 'holds a user name or password',
  });

/** A number of hops, or addresses and CIDR ranges, as Express's "trust proxy" takes them. */
const TrustedProxies = z
  .union([z.string(), z.number()])
  .default('0')
  .transform((value, context) => {
    const text = String(value).trim();
    if (/^\d{1,2}$/.test(text)) return Number(text);
    const ranges = text.split(',').map((range) => range.trim());
    const bad = ranges.find(
      (range) => !['loopback', 'linklocal', 'uniquelocal'].includes(range) && !isRange(range),
    );
    if (bad === undefined) return ranges;
    context.addIssue({ code: 'custom', message: `"${bad}" is no address or range` });
    return z.NEVER;
  });

function isRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  if (bits === undefined) return true;
  // "/0" would trust everybody, and let everybody choose an address.
  return /^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (version === 4 ? 32 : 128);
}

export const CONFIG_KEYS = {
  PORT: {
    schema: integer(0, 65_535).default(3000),
    about: 'The port of the page and the API; 0 takes any free one.',
    allowed: 'an integer from 0 to 65535',
    byDefault: '3000',
  },
  HOST: {
    schema: z.string().min(1).default('127.0.0.1'),
    about: 'The address to listen on. 0.0.0.0 or :: opens the server to the network.',
    allowed: 'an address of this machine',
    byDefault: '127.0.0.1',
  },
  DATA: {
    schema: z.string().min(1).default('./data'),
    about: 'The folder of this installation: database, secret, backups.',
    allowed: 'a folder',
    byDefault: './data',
  },
  PUBLIC_URL: {
    schema: httpUrl.transform((url) => new URL(url)).optional(),
    about:
      'Where visitors reach the page when a proxy stands before it: its host and origin are then accepted, and https makes the cookie Secure.',
    allowed: 'an http or https address, for example the one in the browser',
  },
  TRUSTED_PROXIES: {
    schema: TrustedProxies,
    about: 'The proxies whose X-Forwarded-For is believed. Without them the header is ignored.',
    allowed: 'the number of proxy hops (0 to 99), or addresses and CIDR ranges with commas between',
    byDefault: '0',
  },
  SECRET: {
    schema: z.string().min(32, { error: 'shorter than 32 characters' }).optional(),
    about:
      'Signs the cookies. Without it one is made at the first start and kept in the data folder, mode 0600.',
    allowed: 'at least 32 characters',
    secret: true,
  },
  DATABASE_URL: {
    schema: z.url({ protocol: /^postgres(ql)?$/, error: 'not a postgres:// address' }).optional(),
    about: 'A PostgreSQL database instead of SQLite in the data folder.',
    allowed: 'postgres://user:password@host:port/database',
    secret: true,
  },
  GENERATOR: {
    schema: z.enum(['composer', 'openai', 'local']).optional(),
    about:
      'Who writes the answers: the built-in composer, a model server that speaks the OpenAI protocol, or a small model in the process (docs/LOCAL-MODELS.md).',
    allowed: 'composer, openai or local',
    byDefault: 'openai if PARLEY_MODEL_URL is set, else composer',
  },
  LOCAL_MODEL: {
    schema: z
      .string()
      .max(1_000)
      .regex(/^([\w-][\w.-]*\/[\w-][\w.-]*|[./].*)$/, {
        error: 'neither owner/name nor the path of a folder',
      })
      .default(DEFAULT_LOCAL_MODEL),
    about:
      'The model that runs in the process with the generator local: its name, as "parley model pull" takes it, or the folder that holds it.',
    allowed: 'owner/name, or a path that begins with / or .',
    byDefault: DEFAULT_LOCAL_MODEL,
  },
  MODEL_URL: {
    schema: httpUrl
      .max(2_000)
      .refine((text) => !URL.canParse(text) || new URL(text).search + new URL(text).hash === '', {
        error: 'holds a "?" or "#", and what follows would not be sent',
      })
      .optional(),
    about:
      'The base address of a model server (Ollama, llama.cpp, vLLM, OpenAI, ...); /v1 is added when the path is empty.',
    allowed: 'an http or https address',
  },
  MODEL: {
    schema: z
      .string()
      .min(1)
      .max(200)
      .regex(/^\P{Cc}*$/u, { error: 'holds control characters' })
      .optional(),
    about:
      'The name of the model, as its server knows it. Without it the first one that the server lists is used.',
    allowed: 'a name',
  },
  MODEL_KEY: {
    schema: z
      .string()
      .regex(/^[\x21-\x7e]+$/, { error: 'holds what a header cannot carry' })
      .optional(),
    about: 'The key for the model server, if it wants one.',
    allowed: 'visible ASCII characters without spaces',
    secret: true,
  },
  EMBEDDER: {
    schema: z.enum(['builtin', 'openai', 'transformers']).default('builtin'),
    about:
      'Who turns text into vectors: the built-in encoder, a server with /v1/embeddings, or a model in ONNX form in a folder.',
    allowed: 'builtin, openai or transformers',
    byDefault: 'builtin',
  },
  EMBEDDINGS_URL: {
    schema: httpUrl.optional(),
    about: 'The base address of an embeddings server; /v1 is added when the path is empty.',
    allowed: 'an http or https address',
  },
  EMBEDDINGS_MODEL: {
    schema: z.string().min(1).max(200).optional(),
    about: 'The name of the model at the embeddings server; with transformers, the folder of the model.',
    allowed: 'a name or a folder',
  },
  EMBEDDINGS_KEY: {
    schema: z
      .string()
      .regex(/^[\x21-\x7e]+$/, { error: 'holds what a header cannot carry' })
      .optional(),
    about: 'The key for the embeddings server, if it wants one.',
    allowed: 'visible ASCII characters without spaces',
    secret: true,
  },
  LOG_LEVEL: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    about: 'How much is logged, as JSON lines on standard error. The text of messages is never logged.',
    allowed: 'fatal, error, warn, info, debug, trace or silent',
    byDefault: 'info',
  },
  METRICS_TOKEN: {
    schema: z.string().min(16, { error: 'shorter than 16 characters' }).optional(),
    about:
      'Opens /metrics to whoever sends it as a bearer token. Without it only this machine may read them.',
    allowed: 'at least 16 characters',
    secret: true,
  },
  OTLP_URL: {
    schema: httpUrl.optional(),
    about:
      'Where traces of the turns are sent, by OTLP over HTTP (a collector, Jaeger, Tempo); /v1/traces is added when the path is empty. Without it none are made.',
    allowed: 'an http or https address',
  },
  TURN_SECONDS: {
    schema: seconds(120, 1),
    about: 'The longest a whole answer may take.',
    allowed: `an integer from 1 to ${SECONDS_OF_A_DAY}`,
    byDefault: '120',
  },
  DRAIN_SECONDS: {
    schema: seconds(20, 0),
    about: 'How long running answers may go on when the server is asked to stop.',
    allowed: `an integer from 0 to ${SECONDS_OF_A_DAY}`,
    byDefault: '20',
  },
  RETENTION_DAYS: {
    schema: integer(1, 36_500).optional(),
    about:
      'Days that a conversation is kept after its last message, and a visitor after their last visit, until an operator sets the periods in the console. Without it they are kept until they are erased.',
    allowed: 'an integer from 1 to 36500',
  },
  PROOF_OF_WORK: {
    schema: z.enum(['off', 'on', 'auto']).default('off'),
    about:
      'Whether the browser of a new visitor has to work for some seconds first: never, always, or only while a flood of new visitors comes from one address or from all. The browser can do it on https and on localhost only.',
    allowed: 'off, on or auto',
    byDefault: 'off',
  },
  LIMIT_VISITOR_MESSAGES: {
    schema: count(30),
    about: 'Messages that one visitor may send in a minute.',
    allowed: `an integer from 1 to ${MOST}`,
    byDefault: '30',
  },
  LIMIT_VISITOR_TURNS: {
    schema: count(3),
    about: 'Answers that one visitor may have in flight at once.',
    allowed: `an integer from 1 to ${MOST}`,
    byDefault: '3',
  },
  LIMIT_TURNS: {
    schema: count(1000),
    about: 'Answers in flight at once, of all visitors.',
    allowed: `an integer from 1 to ${MOST}`,
    byDefault: '1000',
  },
  LIMIT_ADDRESS_MESSAGES: {
    schema: count(600),
    about: 'Messages that may come from one address (IPv6: one /64) in a minute.',
    allowed: `an integer from 1 to ${MOST}`,
    byDefault: '600',
  },
  LIMIT_ADDRESS_REQUESTS: {
    schema: count(1200),
    about: 'API requests that may come from one address (IPv6: one /64) in a minute.',
    allowed: `an integer from 1 to ${MOST}`,
    byDefault: '1200',
  },
  LIMIT_ADDRESS_VISITORS: {
    schema: count(500),
    about: 'New visitors that may come from one address (IPv6: one /64) in an hour.',
    allowed: `an integer from 1 to ${MOST}`,
    byDefault: '500',
  },
  LIMIT_ADDRESS_CONNECTIONS: {
    schema: count(1000),
    about: 'Chat connections that one address (IPv6: one /64) may hold at once.',
    allowed: `an integer from 1 to ${MOST}`,
    byDefault: '1000',
  },
} as const satisfies Record<string, ConfigKeyEntry>;

export type ConfigKey = keyof typeof CONFIG_KEYS;
export type ConfigValues = { [K in ConfigKey]: z.output<(typeof CONFIG_KEYS)[K]['schema']> };
