/**
 * The configuration: one schema, read from the environment (PARLEY_...), then parley.config.json, then defaults.
 * The defaults start a complete system with no network, no key and no database server. This is the only file
 * that reads the environment. A bad value or an unknown key stops the start, with one line for each problem.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CONFIG_KEYS } from './config-keys.js';
import type { ConfigKey, ConfigKeyEntry, ConfigValues } from './config-keys.js';

export interface Config {
  port: number;
  host: string;
  dataFolder: string;
  /** Of models that run in the process. */
  modelsFolder: string;
  publicUrl: URL | undefined;
  trustedProxies: ConfigValues['TRUSTED_PROXIES'];
  generator: ConfigValues['GENERATOR'];
  model: { url: string | undefined; name: string | undefined };
  /** owner/name, or the path of a folder. */
  localModel: string;
  embedder: ConfigValues['EMBEDDER'];
  embeddings: { url: string | undefined; model: string | undefined };
  logLevel: ConfigValues['LOG_LEVEL'];
  /** Where traces go. */
  otlpUrl: string | undefined;
  /** Null keeps. */
  retentionDays: number | null;
  proofOfWork: ConfigValues['PROOF_OF_WORK'];
  drainMs: number;
  turnMs: number;
  limits: {
    visitorMessagesPerMinute: number;
    addressMessagesPerMinute: number;
    addressRequestsPerMinute: number;
    addressVisitorsPerHour: number;
    addressConnections: number;
    turnsPerVisitor: number;
    turnsInAll: number;
  };
  secrets: Secrets;
}

/** Kept apart, and never printed: a log or an error that holds the configuration shows none of them. */
export class Secrets {
  readonly #values: Pick<
    ConfigValues,
    'SECRET' | 'DATABASE_URL' | 'MODEL_KEY' | 'EMBEDDINGS_KEY' | 'METRICS_TOKEN'
  >;

  constructor({ SECRET, DATABASE_URL, MODEL_KEY, EMBEDDINGS_KEY, METRICS_TOKEN }: ConfigValues) {
    this.#values = { SECRET, DATABASE_URL, MODEL_KEY, EMBEDDINGS_KEY, METRICS_TOKEN };
  }

  get secret(): string | undefined {
    return this.#values.SECRET;
  }

  /** With the password in it. */
  get databaseUrl(): string | undefined {
    return this.#values.DATABASE_URL;
  }

  get modelKey(): string | undefined {
    return this.#values.MODEL_KEY;
  }

  get embeddingsKey(): string | undefined {
    return this.#values.EMBEDDINGS_KEY;
  }

  get metricsToken(): string | undefined {
    return this.#values.METRICS_TOKEN;
  }

  toJSON(): string {
    return '[redacted]';
  }
}

/** The configuration cannot be used; `problems` has one line for each reason. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

export interface ConfigSources {
  /** From the command line; they win. */
  options?: Partial<Record<ConfigKey, string>>;
  environment?: NodeJS.ProcessEnv;
  /** Where parley.config.json is looked for. */
  folder?: string;
}

const PREFIX = 'PARLEY_';
/** Kubernetes sets these for a service that is named "parley", and PARLEY_PORT itself to a tcp:// address. */
const KUBERNETES = /^PARLEY_((SERVICE|PORT)_|PORT=tcp:\/\/)/;

/** Throws ConfigError. */
export function loadConfig({
  options = {},
  environment = process.env,
  folder = '.',
}: ConfigSources = {}): Config {
  const problems: string[] = [];
  const given = new Map<ConfigKey, { value: unknown; from: string }>();
  const offer = (key: string, value: unknown, from: string): void => {
    if (Object.hasOwn(CONFIG_KEYS, key)) given.set(key as ConfigKey, { value, from });
    else problems.push(`${from}: unknown key; known are ${Object.keys(CONFIG_KEYS).join(', ')}`);
  };
  for (const [key, value] of Object.entries(readConfigFile(folder, problems))) {
    offer(key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key, value, `parley.config.json, ${key}`);
  }
  for (const [name, value] of Object.entries(environment)) {
    if (!name.startsWith(PREFIX) || KUBERNETES.test(`${name}=${value}`) || value === '') continue;
    offer(name.slice(PREFIX.length), value, name);
  }
  for (const [key, value] of Object.entries(options)) offer(key, value, `--${key.toLowerCase()}`);

  const values: Partial<Record<ConfigKey, unknown>> = {};
  for (const [key, { schema }] of Object.entries(CONFIG_KEYS)) {
    const entry = given.get(key as ConfigKey);
    const parsed = schema.safeParse(entry?.value);
    if (parsed.success) values[key as ConfigKey] = parsed.data;
    else problems.push(describeProblem(key as ConfigKey, entry, parsed.error.issues));
  }
  if (values.GENERATOR === 'openai' && values.MODEL_URL === undefined) {
    problems.push('PARLEY_GENERATOR: "openai" needs PARLEY_MODEL_URL, the address of a model server');
  }
  problems.push(...missingForEmbedder(values));
  if (problems.length > 0) throw new ConfigError(problems);
  return nest(values as ConfigValues);
}

function missingForEmbedder(values: Partial<Record<ConfigKey, unknown>>): string[] {
  const { EMBEDDER, EMBEDDINGS_URL, EMBEDDINGS_MODEL } = values;
  const problems: string[] = [];
  if (EMBEDDER === 'openai' && EMBEDDINGS_URL === undefined)
    problems.push(
      'PARLEY_EMBEDDER: "openai" needs PARLEY_EMBEDDINGS_URL, the address of an embeddings server',
    );
  if (EMBEDDER === 'openai' && EMBEDDINGS_MODEL === undefined)
    problems.push('PARLEY_EMBEDDER: "openai" needs PARLEY_EMBEDDINGS_MODEL, the name of its model');
  if (EMBEDDER === 'transformers' && EMBEDDINGS_MODEL === undefined)
    problems.push('PARLEY_EMBEDDER: "transformers" needs PARLEY_EMBEDDINGS_MODEL, the folder of the model');
  return problems;
}

function readConfigFile(folder: string, problems: string[]): Record<string, unknown> {
  const file = resolve(folder, 'parley.config.json');
  if (!existsSync(file)) return {};
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    problems.push(`parley.config.json: ${error instanceof Error ? error.message : String(error)}`);
    return {};
  }
  const parsed = parseObject(text);
  if (parsed === undefined) problems.push('parley.config.json: must hold one JSON object');
  return parsed ?? {};
}

/** Undefined for what is no object. JSON.parse's own words are not shown: they quote the text, secrets and all. */
function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? { ...parsed }
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function describeProblem(
  key: ConfigKey,
  entry: { value: unknown; from: string } | undefined,
  issues: { message: string }[],
): string {
  const { secret, allowed }: ConfigKeyEntry = CONFIG_KEYS[key];
  const value = JSON.stringify(entry?.value ?? null).replace(/\/\/[^/@]*@/, '//(not shown)@');
  const shown = secret ? 'its value (not shown)' : value;
  const why = issues.map((issue) => issue.message).join('; ');
  return `${entry?.from ?? PREFIX + key}: ${shown} is not allowed (${why}); allowed: ${allowed}`;
}

function nest(values: ConfigValues): Config {
  const dataFolder = resolve(values.DATA);
  return Object.freeze({
    port: values.PORT,
    host: values.HOST,
    dataFolder,
    modelsFolder: join(dataFolder, 'models'),
    publicUrl: values.PUBLIC_URL,
    trustedProxies: values.TRUSTED_PROXIES,
    generator: values.GENERATOR ?? (values.MODEL_URL === undefined ? 'composer' : 'openai'),
    model: Object.freeze({ url: values.MODEL_URL, name: values.MODEL }),
    localModel: values.LOCAL_MODEL,
    embedder: values.EMBEDDER,
    embeddings: Object.freeze({ url: values.EMBEDDINGS_URL, model: values.EMBEDDINGS_MODEL }),
    logLevel: values.LOG_LEVEL,
    otlpUrl: values.OTLP_URL,
    retentionDays: values.RETENTION_DAYS ?? null,
    proofOfWork: values.PROOF_OF_WORK,
    drainMs: values.DRAIN_SECONDS * 1000,
    turnMs: values.TURN_SECONDS * 1000,
    limits: Object.freeze({
      visitorMessagesPerMinute: values.LIMIT_VISITOR_MESSAGES,
      addressMessagesPerMinute: values.LIMIT_ADDRESS_MESSAGES,
      addressRequestsPerMinute: values.LIMIT_ADDRESS_REQUESTS,
      addressVisitorsPerHour: values.LIMIT_ADDRESS_VISITORS,
      addressConnections: values.LIMIT_ADDRESS_CONNECTIONS,
      turnsPerVisitor: values.LIMIT_VISITOR_TURNS,
      turnsInAll: values.LIMIT_TURNS,
    }),
    secrets: new Secrets(values),
  });
}
