/**
 * The composition: the one place where implementations are chosen and put together. Everything takes what it
 * needs as an argument; a test replaces any part through `overrides`.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { hostname } from 'node:os';
import {
  createBuiltInEmbedder,
  createOpenAiEmbedder,
  createTransformersEmbedder,
} from '../embedding/index.js';
import type { Embedder } from '../embedding/index.js';
import { createComposer, createTokenCounters, defaultPersona } from '../generator/index.js';
import type { Generator, TokenCounters } from '../generator/index.js';
import {
  createGrammarExtractor,
  createModelExtractor,
  createVectorIndex,
  noMemory,
} from '../memory/index.js';
import type { Extractor } from '../memory/index.js';
import { unscreened } from '../safety/index.js';
import { noSearch } from '../search/index.js';
import { systemClock } from './clock.js';
import type { Clock } from './clock.js';
import { ApiKeys } from './compatible/api-keys.js';
import type { Config } from './config.js';
import { createEvents } from './events.js';
import type { Events } from './events.js';
import type { AuditLog } from './audit/audit-log.js';
import { createAuditLog } from './audit/create-audit-log.js';
import { Announcements } from './hub/announcements.js';
import { closeAbandonedTurns, keepTurns } from './hub/keep-turns.js';
import { StoreTurnLease } from './turn-log/store-turn-lease.js';
import { StoreTurnLog } from './turn-log/store-turn-log.js';
import { TurnFlusher } from './hub/turn-flusher.js';
import { TurnHub } from './hub/turn-hub.js';
import type { TurnLease } from './turn-log/turn-lease.js';
import type { TurnLog } from './turn-log/turn-log.js';
import { createSampleWeek } from './sample/sample-week.js';
import type { SampleWeek } from './sample/sample-week.js';
import type { TravellingClock } from './sample/travelling-clock.js';
import { loadSecret } from './identity/secret.js';
import { createVisitorCookie } from './identity/visitor-cookie.js';
import type { VisitorCookie } from './identity/visitor-cookie.js';
import { createLimits } from './limits/limits.js';
import type { Limits } from './limits/limits.js';
import { createLogger } from './logger.js';
import { measureDatabase } from './measured-database.js';
import { indexFolderOf } from './memory/index-folder.js';
import { openMemory } from './memory/open-memory.js';
import type { MemoryParts, OpenedMemory } from './memory/open-memory.js';
import { createMetrics } from './metrics.js';
import type { Metrics } from './metrics.js';
import { createApiKeyStore } from './store/api-keys/api-key-store.js';
import { createApiPersonStore } from './store/api-keys/api-person-store.js';
import type { ApiPersonStore } from './store/api-keys/api-person-store.js';
import { createOperators } from './operators/create-operators.js';
import type { Operators } from './operators/operators.js';
import type { PasswordCost } from './operators/passwords.js';
import { createConversationStore } from './store/conversations.js';
import type { ConversationStore } from './store/conversations.js';
import type { Database } from './store/database.js';
import { openDatabase } from './store/open-database.js';
import { createTurnStore } from './store/turn-store.js';
import type { TurnStore } from './store/turns.js';
import { createVisitorStore } from './store/visitors.js';
import type { VisitorStore } from './store/visitors.js';
import { traceEvents } from './telemetry/traced-events.js';
import { createJobStore } from './store/jobs/job-store.js';
import { createJobClock } from './jobs/job-clock.js';
import { createJobs } from './jobs/jobs.js';
import type { Jobs } from './jobs/jobs.js';
import { countJobs } from './jobs/count-jobs.js';
import { erasureListOf } from './upkeep/erasure-list.js';
import { keepErasureList } from './visitors/keep-erasure-list.js';
import { auditErasures } from './visitors/audit-erasures.js';
import { createPeople } from './visitors/people.js';
import type { People } from './visitors/people.js';
import type { TurnModules } from './turn/turn-modules.js';
import { createVisitorDate } from './turn/visitor-date.js';
import { openVoices } from './voices/open-voices.js';
import type { OpenedVoices } from './voices/open-voices.js';
import { createEngines } from './voices/production-engines.js';
import type { Engines } from './voices/engines.js';
import { configuredVoice } from './voices/voice-plan.js';

export interface Services {
  config: Config;
  clock: Clock;
  metrics: Metrics;
  events: Events;
  limits: Limits;
  cookie: VisitorCookie;
  database: Database;
  visitors: VisitorStore;
  conversations: ConversationStore;
  turns: TurnStore;
  log: TurnLog;
  lease: TurnLease;
  announcements: Announcements;
  embedder: Embedder;
  modules: TurnModules;
  hub: TurnHub;
  sample: SampleWeek;
  keys: ApiKeys;
  apiPeople: ApiPersonStore;
  audit: AuditLog;
  jobs: Jobs;
  people: People;
  operators: Operators;
  voices: OpenedVoices;
  memory: OpenedMemory;
  /** Interrupts what still runs, then closes everything. Drain the hub first to let answers end. */
  close(): Promise<void>;
}

export type Overrides = Partial<Pick<Services, 'clock' | 'database' | 'embedder' | 'events' | 'limits'>> & {
  modules?: Partial<TurnModules>;
  engines?: Partial<Engines>;
  /** The built-in voice. */
  composer?: Generator;
  /** Reads messages for memory, in place of the grammar. */
  extractor?: Extractor;
  passwordCost?: PasswordCost;
  processMetrics?: boolean;
};

const LEASE_TTL_MS = 30_000;
const UPKEEP_MS = 10_000;
const STORE_KEY_USE_MS = 10_000;
/** How long jobs may take to stop; what takes longer is begun again by whoever comes next. */
const JOBS_GRACE_MS = 5_000;

/** `progress` is told of each step that took time, as it ends. */
export async function createServices(
  config: Config,
  overrides: Overrides = {},
  progress: (step: string) => void = () => undefined,
): Promise<Services> {
  const clock = overrides.clock ?? systemClock;
  const metrics = createMetrics({ processMetrics: overrides.processMetrics ?? true });
  const traced = await traceEvents(
    overrides.events ?? createEvents(createLogger(config.logLevel), metrics),
    config.otlpUrl,
  );
  const { events } = traced;
  const limits = overrides.limits ?? createLimits(config.limits);
  const secret = await loadSecret(config.secrets.secret, config.dataFolder);
  const secure = config.publicUrl?.protocol === 'https:';
  const cookie = createVisitorCookie({ secret, secure });

  const opened =
    overrides.database ??
    (await openDatabase({ dataFolder: config.dataFolder, databaseUrl: config.secrets.databaseUrl }));
  const database = measureDatabase(opened, metrics);
  progress(database.kind === 'sqlite' ? 'database' : 'PostgreSQL');
  const visitors = createVisitorStore(database);
  const conversations = createConversationStore(database);
  const turns = createTurnStore(database);
  const log = new StoreTurnLog(database);
  const holder = `${hostname()}-${process.pid}-${randomBytes(4).toString('hex')}`;
  const lease = new StoreTurnLease(database, { holder, ttlMs: LEASE_TTL_MS, now: () => clock.now() });
  const announcements = new Announcements();
  const flusher = new TurnFlusher(log);
  const embedder = overrides.embedder ?? (await createEmbedder(config));
  const jobStore = createJobStore(database);
  const jobs = createJobs({
    store: jobStore,
    clock: createJobClock(clock),
    exclusive: database.exclusive,
    holder,
    random: Math.random,
    failed: (what, error, context) => events.failed(what, error, context),
    ...countJobs(metrics),
  });
  const audit = createAuditLog({ database, clock });
  const composer = overrides.composer ?? createBuiltInVoice(embedder);
  const voices = await openVoices({
    database,
    jobs,
    audit,
    clock,
    events,
    metrics,
    secret,
    configured: configuredVoice(config),
    engines: { ...createEngines({ composer, config }), ...overrides.engines },
    defaultPersona,
    fixed: overrides.modules?.generator,
  });
  const builtIn = overrides.extractor ?? createGrammarExtractor();
  const memory = openMemory({
    database,
    conversations,
    jobs,
    clock,
    events,
    metrics,
    embedder,
    openIndex: openIndexOf(embedder, { dataFolder: config.dataFolder, events, metrics }),
    extractors: {
      builtIn,
      // Without a model, or where it fails, the built-in one answers.
      for: (owner) =>
        createModelExtractor({
          complete: (task, input, options) =>
            voices.generator.complete(task, input, { ...options, onBehalfOf: owner }),
          fallback: builtIn,
        }),
    },
    botName: () => voices.personas.current.name,
    announce: (visitorId, update) => announcements.announce(visitorId, { memory: update }),
  });
  const tokens = countTokens(config, voices, events);
  const modules = createModules({ clock, voices, tokens }, { memory: memory.module, ...overrides.modules });

  // A SQLite database has one server, this one: whatever lease is in it was left by a crash.
  if (database.exclusive) await turns.expireLeases(clock.now());
  const closedAtStart = await closeAbandonedTurns({ turns, log, lease, events, clock });
  if (closedAtStart > 0) progress(`closed ${closedAtStart} answers that the last stop had cut off`);
  const hub = new TurnHub({
    conversations,
    turns,
    log,
    lease,
    flusher,
    announcements,
    modules,
    events,
    clock,
    limits: { ...config.limits, turnMs: config.turnMs },
  });
  const stopUpkeep = keepTurns({ hub, turns, log, lease, events, clock, everyMs: UPKEEP_MS });

  const sample = createSampleWeek({
    dataFolder: config.dataFolder,
    clock,
    modulesOn: offlineModules,
  });
  const apiPeople = createApiPersonStore(database);
  const keys = new ApiKeys({ store: createApiKeyStore(database), clock });
  keys.keepStoring(events, STORE_KEY_USE_MS);

  const people = createPeople({
    database,
    visitors,
    conversations,
    jobs,
    jobStore,
    clock,
    secret,
    config,
    belongings: [voices.belonging, memory.belonging],
    stopTurns: (visitorId) => hub.clear(visitorId),
  });
  await keepErasureList(erasureListOf(config.dataFolder), people);
  auditErasures(people, audit);
  people.joining.onJoined(({ from }) => memory.forget(from));
  // Every kind of job and every rule of retention has to be there by now.
  await jobs.start();
  await people.erasures.resume();
  await memory.catchUp();

  const { passwordCost } = overrides;
  const operators = createOperators({ database, secret, clock, secure, passwordCost });

  const close = async (): Promise<void> => {
    await hub.drain(0);
    await keys.close();
    await jobs.stop(JOBS_GRACE_MS);
    await stopUpkeep();
    await flusher.close();
    await memory.close();
    await voices.close();
    await sample.close();
    await embedder.close();
    await database.close();
    await traced.close();
  };
  return {
    config,
    clock,
    metrics,
    events,
    limits,
    cookie,
    database,
    visitors,
    conversations,
    turns,
    log,
    lease,
    announcements,
    embedder,
    modules,
    hub,
    sample,
    keys,
    apiPeople,
    audit,
    jobs,
    people,
    operators,
    voices,
    memory,
    close,
  };
}

interface ModuleParts {
  clock: Clock;
  voices: Pick<OpenedVoices, 'generator'> & { personas: Pick<OpenedVoices['personas'], 'current'> };
  tokens: TokenCounters;
}

/** Each voice's own tokenizer, loaded before its first prompt is counted. */
function countTokens(
  { dataFolder, modelsFolder }: Config,
  voices: OpenedVoices,
  events: Events,
): TokenCounters {
  const tokens = createTokenCounters({
    foldersOf: (model) => [modelsFolder, join(dataFolder, 'tokenizers')].map((at) => join(at, model)),
    onFailure: (what, error) => events.failed(what, error),
  });
  const prepare = () => void tokens.prepare(voices.generator.identity);
  prepare();
  voices.live.onChange(prepare);
  return tokens;
}

/** What is not built yet is an object that does nothing and says so; a turn never asks which it has. */
function createModules(
  { clock, voices, tokens }: ModuleParts,
  overrides: Partial<TurnModules> = {},
): TurnModules {
  return {
    get persona() {
      return voices.personas.current;
    },
    tokens,
    safety: unscreened,
    search: noSearch,
    memory: noMemory,
    clock,
    dateIn: createVisitorDate(clock),
    fenceWord: () => randomBytes(9).toString('base64url'),
    limits: { decideSearchMs: 1_500, recallMs: 500, searchMs: 4_000, replyLength: 32_000 },
    ...overrides,
    generator: voices.generator,
  };
}

/** Finds by meaning too where the encoder is in the process: a remote one would be sent every cue of the bank. */
function createBuiltInVoice(embedder: Embedder): Generator {
  return createComposer(embedder.identity.kind === 'builtin' ? { embedder } : {});
}

/** A turn that is answered by the built-in voice on a clock of its own, whatever is chosen. */
export function offlineModules(clock: TravellingClock): TurnModules {
  const voices = { generator: createComposer({ clock }), personas: { current: defaultPersona } };
  return createModules({ clock, voices, tokens: createTokenCounters() });
}

/**
 * Vectors add to the ranking of memories where an embedder of another make is there; what the built-in
 * encoder would add to that of facts was never measured, so it stays out.
 */
function openIndexOf(
  { identity }: Embedder,
  { dataFolder, events, metrics }: { dataFolder: string; events: Events; metrics: Metrics },
): MemoryParts['openIndex'] {
  if (identity.kind === 'builtin') return null;
  return (source, embedder) =>
    createVectorIndex({
      source,
      folder: indexFolderOf(dataFolder),
      embedder,
      onEvent(event) {
        metrics.memoryIndex.inc({ event: event.type });
        if (event.type === 'unwritten') events.warned('an index of memories could not be written', event);
      },
    });
}

async function createEmbedder({ embedder, embeddings, secrets }: Config): Promise<Embedder> {
  const { url, model } = embeddings;
  if (embedder === 'openai' && url !== undefined && model !== undefined)
    return createOpenAiEmbedder({ url, model, key: secrets.embeddingsKey });
  if (embedder === 'transformers' && model !== undefined) return createTransformersEmbedder({ model });
  return createBuiltInEmbedder();
}
