/**
 * A language model behind one OpenAI-compatible server. Before the first token a failed request is made again,
 * with back-off. Several servers, queues and fail-over are pool/model-pool.ts.
 */
import { toChatMessages } from '../chat-messages.js';
import { systemClock } from '../clock.js';
import type { Clock } from '../clock.js';
import { completeWith } from '../complete-task.js';
import type { Generator } from '../generator.js';
import { askForAnswer, createEngine, identityOf, promptTokenBudgetOf, streamReply } from './engine.js';
import { RequestFailed } from './failures.js';
import { OpenAiOptions } from './options.js';
import type { OpenAiSettings } from './options.js';

export interface OpenAiSurroundings {
  clock?: Clock;
  /** 0 to 1, for the jitter of retries. */
  random?: () => number;
}

export function createOpenAiGenerator(
  settings: OpenAiSettings,
  { clock = systemClock, random = Math.random }: OpenAiSurroundings = {},
): Generator {
  const options = OpenAiOptions.parse(settings);
  const engine = createEngine(options, { clock, random });
  const { firstTokenTimeoutMs, retries } = options;
  return {
    get identity() {
      return identityOf(engine);
    },
    promptTokenBudget: promptTokenBudgetOf(engine),
    async *generate(prompt, { signal, sampling }) {
      const messages = toChatMessages(prompt);
      const failure = yield* streamReply(engine, {
        messages,
        signal,
        sampling,
        firstTokenTimeoutMs,
        retries,
      });
      if (failure !== undefined) throw failure.error;
    },
    complete: completeWith(async (question, { signal }) => {
      const answer = await askForAnswer(engine, { question, signal, timeoutMs: firstTokenTimeoutMs });
      if (answer instanceof RequestFailed) throw answer.error;
      return answer;
    }),
    close: () => engine.server.close(),
  };
}
