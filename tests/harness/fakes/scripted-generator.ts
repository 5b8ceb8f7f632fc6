/**
 * A generator under command: it records every call and gives out exactly the parts a test hands it, when it hands
 * them. `stubborn` makes it deaf to its signal, as a hanging engine would be.
 */
import { answerWithoutModel } from '../../../generator/complete-task.js';
import type { Generator, GeneratorPart, Prompt } from '../../../generator/index.js';
import { deferred } from './deferred.js';

export interface GeneratorCall {
  prompt: Prompt;
  signal: AbortSignal;
  /** The consumer has let go of it, or it ran to its end. */
  returned: boolean;
}

export interface ScriptedGeneratorOptions {
  promptTokenBudget?: number;
  stubborn?: boolean;
}

type Step = { part: GeneratorPart } | { failure: Error };

export class ScriptedGenerator implements Generator {
  readonly identity = { kind: 'openai', model: 'scripted', version: '1' } as const;
  readonly promptTokenBudget: number;
  readonly calls: GeneratorCall[] = [];
  readonly complete = answerWithoutModel;
  readonly #called = deferred();
  readonly #stubborn: boolean;
  readonly #steps: Step[] = [];
  #wake: () => void = () => undefined;

  constructor({ promptTokenBudget = 4_000, stubborn = false }: ScriptedGeneratorOptions = {}) {
    this.promptTokenBudget = promptTokenBudget;
    this.#stubborn = stubborn;
  }

  /** Resolves when it is called for the first time. */
  get called(): Promise<void> {
    return this.#called.promise;
  }

  give(...parts: GeneratorPart[]): this {
    this.#steps.push(...parts.map((part) => ({ part })));
    this.#wake();
    return this;
  }

  /** Texts, one part each. */
  says(...texts: string[]): this {
    return this.give(...texts.map((text) => ({ type: 'text' as const, text })));
  }

  stops(reason: 'stop' | 'length' | 'content-filter' = 'stop'): this {
    return this.give({ type: 'stop', reason });
  }

  fails(failure: Error): this {
    this.#steps.push({ failure });
    this.#wake();
    return this;
  }

  async *generate(prompt: Prompt, { signal }: { signal: AbortSignal }): AsyncGenerator<GeneratorPart> {
    const call = { prompt, signal, returned: false };
    this.calls.push(call);
    this.#called.resolve();
    try {
      for (;;) {
        const step = await this.#next(signal);
        if ('failure' in step) throw step.failure;
        yield step.part;
        if (step.part.type === 'stop') return;
      }
    } finally {
      call.returned = true;
    }
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  async #next(signal: AbortSignal): Promise<Step> {
    for (;;) {
      if (!this.#stubborn) signal.throwIfAborted();
      const step = this.#steps.shift();
      if (step) return step;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        if (!this.#stubborn) signal.addEventListener('abort', () => resolve(), { once: true });
      });
    }
  }
}
