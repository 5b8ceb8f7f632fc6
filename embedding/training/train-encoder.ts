/**
 * Trains the built-in encoder: random rows, scaled by rarity, are moved until a turn finds its reply (batch.ts), then
 * rounded to bytes. The same seed, text and Node version give the same bytes, whatever the number of threads.
 */
import type { Worker } from 'node:worker_threads';
import type { TableShape } from '../built-in/text-features.js';
import { writeWeights } from '../built-in/weights.js';
import { spawnWorker } from '../../threads/index.js';
import { createBarrierMemory } from './barrier.js';
import { createTrainingMemory } from './batch.js';
import type { TrainingOptions } from './batch.js';
import { encodeCorpus } from './corpus.js';
import type { Corpus } from './corpus.js';
import { createRandom } from './seeded-random.js';
import type { PassReport, ThreadTask } from './training-thread.js';
import type { TrainingSet } from './training-text.js';

export interface EncoderTraining extends TrainingOptions, TableShape {
  seed: number;
  threads: number;
  passes: number;
  sketch: number;
  sketchWeight: number;
  rareAbove: number;
}

export const ENCODER_TRAINING: EncoderTraining = {
  seed: 1,
  threads: 2,
  passes: 2,
  learnt: 128,
  sketch: 256,
  sketchWeight: 0.5,
  wordRows: 32_768,
  pieceRows: 27_000,
  rareAbove: 6,
  batch: 256,
  temperature: 0.07,
  learningRate: 0.3,
  earlierTurn: 0.5,
  leftOut: 0.25,
};

/** The file's bytes. `progress` is told of each step in words. */
export async function trainEncoder(
  sets: TrainingSet[],
  training: EncoderTraining,
  progress: (line: string) => void = () => undefined,
): Promise<Buffer> {
  const shape = { wordRows: training.wordRows, pieceRows: training.pieceRows };
  const corpus = encodeCorpus(sets, { shape, rareAbove: training.rareAbove });
  const pairs = corpus.pairs.length / 3;
  for (const { name, dialogues } of sets) {
    progress(`${name}: ${dialogues.length} dialogues, ${dialogues.flat().length} turns`);
  }
  // A tiny text has fewer pairs than a batch holds.
  const options = { ...training, batch: Math.min(training.batch, pairs) };
  progress(`${pairs} pairs a pass, ${training.passes} passes, ${training.threads} threads`);
  const memory = createTrainingMemory(training.wordRows + training.pieceRows, options);
  fillTable(memory.table, { corpus, training });
  const barrier = createBarrierMemory();
  const task = { corpus, memory, options: plainOptions(options), barrier, ...runOf(training) };
  await Promise.all(
    Array.from({ length: training.threads }, (_, thread) => runThread({ ...task, thread }, progress)),
  );
  const { seed, learnt, sketch, sketchWeight, rareAbove } = training;
  const header = { seed, learnt, sketch, sketchWeight, rareAbove, rarityStep: corpus.rarityStep, ...shape };
  return writeWeights(header, { ...toBytes(memory.table, learnt), rarities: corpus.rarities });
}

function plainOptions(options: TrainingOptions): TrainingOptions {
  const { learnt, batch, temperature, learningRate, earlierTurn, leftOut } = options;
  return { learnt, batch, temperature, learningRate, earlierTurn, leftOut };
}

function runOf({ threads, passes, seed }: EncoderTraining): Pick<ThreadTask, 'threads' | 'passes' | 'seed'> {
  return { threads, passes, seed };
}

/** Random, and the longer the rarer: before training the learnt part is no worse than word overlap by rarity. */
function fillTable(
  table: Float32Array,
  { corpus, training }: { corpus: Corpus; training: EncoderTraining },
): void {
  const random = createRandom(training.seed ^ 0x5eed);
  const { learnt, wordRows } = training;
  for (let row = 0; row * learnt < table.length; row++) {
    const rarity = row < wordRows ? corpus.rarities[row]! * corpus.rarityStep : 10;
    const spread = (rarity / 10) ** 2;
    for (let d = 0; d < learnt; d++) {
      table[row * learnt + d] = (random() + random() + random() - 1.5) * spread;
    }
  }
}

function toBytes(table: Float32Array, learnt: number): { table: Int8Array; scales: Float32Array } {
  const bytes = new Int8Array(table.length);
  const scales = new Float32Array(table.length / learnt);
  for (let row = 0; row < scales.length; row++) {
    const values = table.subarray(row * learnt, (row + 1) * learnt);
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const scale = Math.fround(largest / 127);
    scales[row] = scale;
    if (scale === 0) continue;
    for (let d = 0; d < learnt; d++) bytes[row * learnt + d] = Math.round(values[d]! / scale);
  }
  return { table: bytes, scales };
}

function runThread(task: ThreadTask, progress: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker: Worker = spawnWorker(new URL('./training-thread.js', import.meta.url), task);
    worker.on('message', ({ pass, loss }: PassReport) =>
      progress(`pass ${pass + 1} of ${task.passes}: loss ${loss.toFixed(3)}`),
    );
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A training thread ended with code ${code}.`));
    });
  });
}
