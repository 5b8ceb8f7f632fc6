/**
 * A small instruct model in the process, in a thread of its own. It writes one reply at a time; the others wait in
 * a fair queue and are told their place. Loading begins when the generator is made, and the first reply waits for
 * it. A stopped reply is left at once; the model stops after the step that it is in (a token, or a piece of the
 * prompt), and only then begins the next one. Nothing here reaches the network.
 */
import { toChatMessages } from '../chat-messages.js';
import type { ChatMessage } from '../chat-messages.js';
import { systemClock } from '../clock.js';
import type { Clock } from '../clock.js';
import { completeWith } from '../complete-task.js';
import type { Ask, RawAnswer } from '../complete-task.js';
import { createTurns } from '../fair-queue.js';
import type { FairQueue, Turn } from '../fair-queue.js';
import type { GenerateOptions, Generator, GeneratorPart } from '../generator.js';
import type { GeneratorIdentity } from '../identity.js';
import { closed, saidNothing } from './failures.js';
import { withSchema } from './json-question.js';
import { limitsFor, LocalOptions } from './local-options.js';
import type { LocalSettings } from './local-options.js';
import type { RunningReply } from './model-connection.js';
import { createModelHost } from './model-host.js';
import type { ModelHost, SpawnThread } from './model-host.js';
import type { ReplyReport } from './thread-protocol.js';

export interface LocalGenerator extends Generator {
  generate(...asked: Parameters<Generator['generate']>): AsyncGenerator<GeneratorPart, void, undefined>;
  /** Resolves when the model is loaded, and loads it where it is not. Throws AppError with what to do. */
  load(): Promise<void>;
  /** By the model's own tokenizer, of the texts as they are; in order. */
  countTokens(texts: string[]): Promise<number[]>;
}

export interface LocalSurroundings {
  clock?: Clock;
  spawn?: SpawnThread;
  /** Sees what each reply took, once the model is free again; null where it broke. */
  watch?: (report: Promise<ReplyReport | null>) => void;
}

interface Engine {
  options: LocalOptions;
  host: ModelHost;
  queue: FairQueue<Turn, () => void>;
  watch: NonNullable<LocalSurroundings['watch']>;
}

export function createLocalGenerator(
  settings: LocalSettings,
  { clock = systemClock, spawn, watch = () => undefined }: LocalSurroundings = {},
): LocalGenerator {
  const options = LocalOptions.parse(settings);
  const host = createModelHost(options, { clock, spawn });
  const engine: Engine = { options, host, queue: createTurns(1), watch };
  const load = async (): Promise<void> => void (await host.load());
  load().catch(() => undefined); // whoever asks first is told why
  return {
    get identity() {
      return identityOf(engine);
    },
    get promptTokenBudget() {
      const { context, reply } = limitsFor(options, host.contextTokens);
      return context - reply;
    },
    generate: (prompt, options) => generate(engine, toChatMessages(prompt), options),
    complete: completeWith(askWith(engine)),
    load,
    countTokens: async (texts) => (await host.load()).count(texts),
    close: () => host.close(),
  };
}

function identityOf({ host }: Engine): GeneratorIdentity {
  return { kind: 'local', model: host.name, version: host.revision };
}

const askWith =
  (engine: Engine): Ask =>
  async ({ messages, jsonSchema, maxTokens }, { signal, onBehalfOf }) => {
    let text = '';
    let usage: RawAnswer['usage'] = null;
    const parts = generate(engine, withSchema(messages, jsonSchema.schema), {
      signal,
      onBehalfOf,
      sampling: { maxTokens, temperature: 0 },
    });
    for await (const part of parts) {
      if (part.type === 'text') text += part.text;
      if (part.type === 'usage') usage = part;
    }
    return { text, usage, by: identityOf(engine) };
  };

async function* generate(
  engine: Engine,
  messages: ChatMessage[],
  { signal, sampling = {}, onBehalfOf = '' }: GenerateOptions,
): AsyncGenerator<GeneratorPart, void, undefined> {
  const { options, host, queue, watch } = engine;
  const release = yield* turnIn(queue, { person: onBehalfOf, signal });
  let reply: RunningReply | undefined;
  host.begin();
  try {
    const model = await orAborted(host.load(), signal);
    const limits = limitsFor(options, host.contextTokens);
    reply = model.write({
      messages,
      maxTokens: Math.min(sampling.maxTokens ?? limits.reply, limits.reply),
      stop: (sampling.stop ?? []).filter((text) => text !== ''),
      temperature: sampling.temperature,
      topP: sampling.topP,
      seed: sampling.seed,
    });
    watch(reply.report);
    yield* readReply(reply, signal, host.name);
  } finally {
    reply?.stop();
    const free = (): void => {
      host.end();
      release();
    };
    if (reply === undefined) free();
    else void reply.report.then(free);
  }
}

async function* turnIn(
  queue: Engine['queue'],
  turn: Turn,
): AsyncGenerator<GeneratorPart, () => void, undefined> {
  const places = queue.acquire(turn);
  try {
    for (;;) {
      const place = await places.next();
      if (place.done) return place.value;
      yield { type: 'queued', position: place.value };
    }
  } finally {
    await places.return(() => undefined);
  }
}

async function* readReply(
  reply: RunningReply,
  signal: AbortSignal,
  model: string,
): AsyncGenerator<GeneratorPart, void, undefined> {
  let isSilent = true;
  for (;;) {
    const text = await orAborted(reply.next(), signal);
    if (text === null) break;
    isSilent = false;
    yield { type: 'text', text };
  }
  const report = await reply.report;
  if (report?.reason === 'stopped') throw closed(); // not by the signal, which would have won
  if (report === null || isSilent) throw saidNothing(model);
  const { promptTokens, completionTokens, reason } = report;
  yield { type: 'usage', promptTokens, completionTokens };
  yield { type: 'stop', reason: reason === 'length' ? 'length' : 'stop' };
}

/** The signal wins, even over what is there already. */
async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let abort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => void reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
  });
  try {
    const value = await Promise.race([promise, aborted]);
    signal.throwIfAborted();
    return value;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
