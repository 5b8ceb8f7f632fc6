/** One of the threads that train together: every thread shuffles alike, and works on its share of each step. */
import { parentPort, workerData } from 'node:worker_threads';
import { waitForAll } from './barrier.js';
import { runStep } from './batch.js';
import type { Batch, TrainingMemory, TrainingOptions } from './batch.js';
import type { Corpus } from './corpus.js';
import { createRandom } from './seeded-random.js';

export interface ThreadTask {
  corpus: Corpus;
  memory: TrainingMemory;
  options: TrainingOptions;
  barrier: Int32Array;
  thread: number;
  threads: number;
  passes: number;
  seed: number;
}

/** After each pass, from the first thread alone. */
export interface PassReport {
  pass: number;
  loss: number;
}

/** How often the turn before the last is part of the question: short messages come alone too. */
const WITH_EARLIER = 0.7;
const LEAST_RATE = 0.02;

function train(task: ThreadTask): void {
  const { corpus, memory, options, thread, threads, passes } = task;
  const random = createRandom(task.seed);
  const order = Int32Array.from({ length: corpus.pairs.length / 3 }, (_, index) => index);
  const steps = Math.floor(order.length / options.batch);
  const share = { thread, threads, wait: () => waitForAll(task.barrier, threads) };
  const withEarlier = new Uint8Array(options.batch);
  for (let pass = 0; pass < passes; pass++) {
    shuffleInPlace(order, random);
    let loss = 0;
    for (let number = 0; number < steps; number++) {
      for (let item = 0; item < options.batch; item++) withEarlier[item] = random() < WITH_EARLIER ? 1 : 0;
      const pairs = order.subarray(number * options.batch, (number + 1) * options.batch);
      const batch: Batch = { pairs, withEarlier };
      const before = pass * steps + number;
      const done = before / (passes * steps);
      const rate = options.learningRate * Math.max(LEAST_RATE, 1 - done);
      runStep({ corpus, memory, options, batch, share, rate, number: before });
      if (thread === 0) for (const value of memory.losses) loss += value / (steps * options.batch);
    }
    if (thread === 0) parentPort?.postMessage({ pass, loss } satisfies PassReport);
  }
}

function shuffleInPlace(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

train(workerData as ThreadTask);
