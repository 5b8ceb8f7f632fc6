/** Puts the voices together: the engines, what is stored of them, the budget, the persona, downloads and trials. */
import type { Generator, Persona } from '../../generator/index.js';
import type { FoundServer, Voices as VoicesReply } from '../../protocol/console/voices.js';
import type { Voice } from '../../protocol/http-api.js';
import type { VisitorId } from '../../protocol/ids.js';
import type { AuditLog } from '../audit/audit-log.js';
import type { Clock } from '../clock.js';
import type { Events } from '../events.js';
import { createSeal } from '../identity/seal.js';
import { createJobClock } from '../jobs/job-clock.js';
import { NoPayload } from '../jobs/jobs.js';
import type { Jobs } from '../jobs/jobs.js';
import type { Metrics } from '../metrics.js';
import type { Database } from '../store/database.js';
import { createSettingStore } from '../store/visitors/settings.js';
import { createModelKeyStore } from '../store/voices/model-keys.js';
import { createTokenUseStore } from '../store/voices/token-use.js';
import type { TokenUseStore } from '../store/voices/token-use.js';
import { createBudgetAlerts } from './budget/budget-alerts.js';
import { describeVoices, voiceInUse } from './describe-voices.js';
import type { Engines } from './engines.js';
import { createModelPulls } from './model-pulls.js';
import type { ModelPulls } from './model-pulls.js';
import { createPersonas, PERSONA_SETTING } from './personas.js';
import type { Personas } from './personas.js';
import { createTokenBudget, periodsAt } from './budget/token-budget.js';
import type { TokenBudget } from './budget/token-budget.js';
import { createTryVoice } from './try-voice.js';
import type { TryVoice } from './try-voice.js';
import { createVoiceBook, VOICES_SETTING } from './voice-book.js';
import type { ConfiguredVoice } from './voice-plan.js';
import { Voices } from './voices.js';
import { watchSettings } from './watch-settings.js';
import { keepWithinBudget } from './budget/within-budget.js';

export interface OpenedVoices {
  /** Writes the answers, whoever is chosen, within the budget. */
  generator: Generator;
  /** Who writes the next answer; at once. */
  inUse: () => Voice;
  live: Voices;
  personas: Personas;
  pulls: ModelPulls;
  /** What is counted of a visitor, as erasing, linking and downloading know of it. */
  belonging: ReturnType<typeof belongingOf>;
  describe: () => Promise<VoicesReply>;
  tryVoice: TryVoice;
  findServers: () => Promise<FoundServer[]>;
  /** Closes the engines; whatever is counted is stored. */
  close(): Promise<void>;
}

export interface OpenVoicesParts {
  database: Database;
  jobs: Jobs;
  audit: AuditLog;
  clock: Clock;
  events: Events;
  metrics: Metrics;
  /** Of the installation. */
  secret: string;
  configured: ConfiguredVoice;
  engines: Engines;
  defaultPersona: Persona;
  /** In force whatever is chosen. */
  fixed?: Generator | undefined;
}

/** How soon a change that another node makes is seen. */
const WATCH_MS = 3_000;
export const TOKEN_USE_JOB = 'token-use';

/** Defines its kinds of job, so call it before the jobs are started. */
export async function openVoices(parts: OpenVoicesParts): Promise<OpenedVoices> {
  const { database, clock, events, engines, configured } = parts;
  const settings = createSettingStore(database);
  const uses = createTokenUseStore(database);
  const failed = (what: string, error: unknown) => events.failed(what, error);
  const warned = (what: string, context?: Record<string, unknown>) => events.warned(what, context);
  const seal = createSeal(parts.secret, 'parley model key');
  const keys = createModelKeyStore(database);
  const book = createVoiceBook({ settings, keys, seal, configured, clock, warned });
  const voices = new Voices({ book, engines, warned, failed, fixed: parts.fixed });
  const budget = openBudget({ ...parts, voices, uses, warned, failed });
  const personas = createPersonas({ settings, byDefault: parts.defaultPersona, clock });
  await Promise.all([voices.refresh(), personas.refresh()]);
  defineTokenUseJob(parts.jobs, uses, clock);
  const pulls = createModelPulls({ ...parts, files: engines.localModels, voices });
  const stopWatching = database.exclusive ? async () => {} : watch({ ...parts, settings, voices, personas });

  return {
    generator: keepWithinBudget({ generator: voices.generator, composer: engines.composer, budget }),
    inUse: () => voiceInUse({ voices, engines, budget }).voice,

    live: voices,
    personas,
    pulls,
    belonging: belongingOf(uses),
    describe: () => describeVoices({ voices, engines, pulls, budget, configured }),
    tryVoice: createTryVoice({
      voices,
      engines,
      clock,
      persona: () => personas.current,
      count: (tokens) => budget.count(tokens, undefined),
    }),
    findServers: () => engines.findServers(portsHere(voices.plan.endpoints)),
    async close() {
      await stopWatching();
      await voices.close();
      await budget.settled();
    },
  };
}

/** Ports of this machine that are in use as endpoints already. */
function portsHere(endpoints: { url: string }[]): number[] {
  const urls = endpoints.map(({ url }) => new URL(url));
  const here = urls.filter(({ hostname }) => ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
  return here.map(({ port }) => Number(port === '' ? 80 : port));
}

function openBudget(
  parts: OpenVoicesParts & {
    voices: Voices;
    uses: TokenUseStore;
    warned: (what: string, context?: Record<string, unknown>) => void;
    failed: (what: string, error: unknown) => void;
  },
): TokenBudget {
  const { voices, uses, clock, metrics, failed } = parts;
  return createTokenBudget({
    store: uses,
    clock,
    limits: () => voices.plan.choice.budgets,
    alert: createBudgetAlerts({ ...parts, changed: () => voices.changed() }),
    counted({ prompt, completion }) {
      metrics.tokens.inc({ side: 'prompt' }, prompt);
      metrics.tokens.inc({ side: 'completion' }, completion);
    },
    failed,
  });
}

function watch(
  parts: Pick<OpenVoicesParts, 'clock' | 'events'> & {
    settings: ReturnType<typeof createSettingStore>;
    voices: Voices;
    personas: Personas;
  },
): () => Promise<void> {
  const { settings, voices, personas, clock, events } = parts;
  return watchSettings({
    settings,
    clock: createJobClock(clock),
    everyMs: WATCH_MS,
    watched: {
      [VOICES_SETTING]: { version: () => voices.version, refresh: () => voices.refresh() },
      [PERSONA_SETTING]: {
        version: () => personas.describe().version,
        refresh: () => personas.refresh(),
      },
    },
    failed: (what, error) => events.failed(what, error),
  });
}

/** This month and the one before are kept: the limits need the first, operators may look at the second. */
function defineTokenUseJob(jobs: Jobs, uses: TokenUseStore, clock: Clock): void {
  jobs.define(TOKEN_USE_JOB, {
    payload: NoPayload,
    daily: { hour: 3, minute: 20 },
    async run() {
      const removed = await uses.removeBefore(monthBefore(clock.now()));
      return `removed ${removed} counts of tokens from before the last month`;
    },
  });
}

function monthBefore(now: number): string {
  const at = new Date(now);
  return periodsAt(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - 1, 1)).month;
}

function belongingOf(uses: TokenUseStore) {
  return {
    name: 'tokenUse',
    // Erased with the visitor's row.
    bringStatements: (from: VisitorId, to: VisitorId) => uses.bringStatements(from, to),
    download: (visitorId: VisitorId) => uses.listOf(visitorId),
  };
}
