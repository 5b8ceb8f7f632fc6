/**
 * One question to a voice that is not chosen yet, through an engine of its own that is closed afterwards. Nothing is
 * stored but the tokens that it used. A failure is an answer too: one line, and the models that the server has.
 */
import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { Generator, Persona } from '../../generator/index.js';
import type { VOICE_ROUTES } from '../../protocol/console/voice-routes.js';
import type { VoiceTrial } from '../../protocol/console/voices.js';
import { AppError } from '../../protocol/errors.js';
import type { Clock } from '../clock.js';
import type { Tokens } from '../store/voices/token-use.js';
import type { EndpointWithKey, Engines, PoolEngine } from './engines.js';
import { withKey } from './voice-book.js';
import type { Voices } from './voices.js';

export type TrialRequest = z.output<(typeof VOICE_ROUTES)['tryVoice']['body']>;
export type TryVoice = (request: TrialRequest, signal: AbortSignal) => Promise<VoiceTrial>;

export interface TryVoiceParts {
  voices: Pick<Voices, 'plan' | 'localInForce'>;
  engines: Engines;
  persona: () => Persona;
  clock: Clock;
  count: (tokens: Tokens) => void;
}

/** A model that is loaded first takes its time. */
const LONGEST_MS = 60_000;
const LISTING_MS = 5_000;

interface Tried {
  generator: Generator;
  /** Of a model server. */
  pool?: PoolEngine;
  /** It is open for this trial alone. */
  own: boolean;
}

type Asked = EndpointWithKey | { kind: 'composer' } | { kind: 'local'; model: string };

export function createTryVoice(parts: TryVoiceParts): TryVoice {
  return async ({ message, voice }, signal) => {
    const asked: Asked = voice.kind === 'openai' ? withKey(voice.endpoint, parts.voices.plan) : voice;
    const limit = AbortSignal.timeout(LONGEST_MS);
    const whole = AbortSignal.any([signal, limit]);
    let open: Tried | undefined;
    try {
      open = await openFor(asked, parts);
      return await hear(open, { message, signal: whole }, parts);
    } catch (error) {
      signal.throwIfAborted();
      const reason = limit.aborted
        ? `It did not end its answer within ${LONGEST_MS / 1000} seconds.`
        : reasonOf(error);
      return { outcome: 'failed', reason, models: await modelsOf(asked, parts.engines) };
    } finally {
      if (open?.own) await open.generator.close();
    }
  };
}

async function openFor(asked: Asked, { engines, voices }: TryVoiceParts): Promise<Tried> {
  if (!('kind' in asked)) {
    const pool = engines.openPool([{ ...asked, enabled: true }]);
    return { generator: pool, pool, own: true };
  }
  if (asked.kind === 'composer') return { generator: engines.composer, own: false };
  // A second copy of a model that is in force already would only take its memory twice.
  const inForce = voices.plan.localModel === asked.model ? voices.localInForce : undefined;
  if (inForce) return { generator: inForce, own: false };
  return { generator: await engines.openLocal(asked.model), own: true };
}

/** What the server has, to choose from; of one that does not say, nothing: the reason tells why. */
async function modelsOf(asked: Asked, engines: Engines): Promise<string[]> {
  if ('kind' in asked) return [];
  try {
    return await engines.listModels(asked, AbortSignal.timeout(LISTING_MS));
  } catch (error) {
    if (error instanceof AppError || (error as Error).name === 'TimeoutError') return [];
    throw error;
  }
}

async function hear(
  { generator, pool }: Tried,
  { message, signal }: { message: string; signal: AbortSignal },
  { clock, persona, count }: TryVoiceParts,
): Promise<VoiceTrial> {
  const startMs = clock.monotonic();
  let firstTextMs: number | undefined;
  let text = '';
  let used: Tokens | undefined;
  const prompt = {
    persona: persona(),
    dialogue: [],
    date: new Date(clock.now()).toUTCString().slice(0, 16),
    memories: [],
    passages: [],
    fence: randomBytes(9).toString('base64url'),
    message,
    locale: 'en',
  };
  for await (const part of generator.generate(prompt, { signal })) {
    if (part.type === 'usage') used = { prompt: part.promptTokens, completion: part.completionTokens };
    if (part.type !== 'text') continue;
    firstTextMs ??= clock.monotonic() - startMs;
    text += part.text;
  }
  const totalMs = clock.monotonic() - startMs;
  if (used) count(used);
  const { model } = generator.identity;
  if (text.trim() === '' || firstTextMs === undefined)
    return { outcome: 'failed', reason: 'It ended its answer without a word.', models: [] };
  const server = pool?.health()[0]?.server ?? null;
  const completionTokens = used?.completion ?? null;
  return { outcome: 'answered', text, model, server, firstTextMs, totalMs, completionTokens };
}

/** The line that is meant for the operator. What is not expected goes on to where it is logged. */
function reasonOf(error: unknown): string {
  if (error instanceof AppError) return error.message;
  throw error;
}
