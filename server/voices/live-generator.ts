/**
 * One generator for as long as the server runs, over engines that change: each call goes to the engine in force as
 * it begins and ends there. An engine that was replaced is closed when its last reply is done.
 */
import type { CompleteOptions, Generator, ModelTask } from '../../generator/index.js';

export interface LiveGenerator {
  readonly generator: Generator;
  /** The engine in force. */
  readonly engine: Generator;
  replace: (next: Generator) => void;
  /** Closes the engine in force and waits for those before it. */
  close: () => Promise<void>;
}

interface Held {
  engine: Generator;
  calls: number;
  retired: boolean;
}

/** `failed` is told where an engine that was replaced does not close. */
export function createLiveGenerator(first: Generator, failed: (error: unknown) => void): LiveGenerator {
  let held: Held = { engine: first, calls: 0, retired: false };
  const closings = new Set<Promise<void>>();

  const close = (engine: Generator): void => {
    const closing = engine
      .close()
      .catch(failed)
      .finally(() => closings.delete(closing));
    closings.add(closing);
  };
  const take = (): Held => {
    held.calls += 1;
    return held;
  };
  const letGo = (of: Held): void => {
    of.calls -= 1;
    if (of.retired && of.calls === 0) close(of.engine);
  };

  const generator: Generator = {
    get identity() {
      return held.engine.identity;
    },
    get promptTokenBudget() {
      return held.engine.promptTokenBudget;
    },
    async *generate(prompt, options) {
      const taken = take();
      try {
        yield* taken.engine.generate(prompt, options);
      } finally {
        letGo(taken);
      }
    },
    async complete<I, O>(task: ModelTask<I, O>, input: I, options: CompleteOptions<O>) {
      const taken = take();
      try {
        return await taken.engine.complete(task, input, options);
      } finally {
        letGo(taken);
      }
    },
    close: () => held.engine.close(),
  };

  return {
    generator,
    get engine() {
      return held.engine;
    },
    replace(next) {
      if (next === held.engine) return;
      const before = held;
      held = { engine: next, calls: 0, retired: false };
      before.retired = true;
      if (before.calls === 0) close(before.engine);
    },
    async close() {
      await held.engine.close();
      await Promise.all(closings);
    },
  };
}
