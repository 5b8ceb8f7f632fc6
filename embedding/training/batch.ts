/**
 * One step of contrastive training: in a batch of pairs every turn must find its own reply among the replies of all
 * (softmax of cosine over temperature). The step has four phases; in each, a thread works on what is its own (items,
 * or rows of the table, by their number modulo the threads), and between phases the threads wait for each other.
 * Nothing is summed across threads and each sum has one order, so the result does not depend on their number. What
 * is left out of a step is decided by a hash, for the same reason.
 */
import { stir } from '../built-in/text-features.js';
import type { Corpus } from './corpus.js';
import { sharedFloats } from './corpus.js';

export interface TrainingOptions {
  /** Columns of the table, a multiple of four. */
  learnt: number;
  batch: number;
  temperature: number;
  learningRate: number;
  /** What the turn before the last weighs in the question. */
  earlierTurn: number;
  /** The share of the features that a step leaves out, so that pairs are not learnt by heart. */
  leftOut: number;
}

export interface TrainingMemory {
  table: Float32Array;
  /** Adagrad, one sum of squares for each row. */
  squares: Float32Array;
  questions: Float32Array;
  replies: Float32Array;
  questionLengths: Float32Array;
  replyLengths: Float32Array;
  questionGradients: Float32Array;
  replyGradients: Float32Array;
  /** Of batch x batch: probability of each reply, less one for the true one. */
  errors: Float32Array;
  losses: Float32Array;
}

export function createTrainingMemory(rows: number, { learnt, batch }: TrainingOptions): TrainingMemory {
  return {
    table: sharedFloats(rows * learnt),
    squares: sharedFloats(rows).fill(1e-4),
    questions: sharedFloats(batch * learnt),
    replies: sharedFloats(batch * learnt),
    questionLengths: sharedFloats(batch),
    replyLengths: sharedFloats(batch),
    questionGradients: sharedFloats(batch * learnt),
    replyGradients: sharedFloats(batch * learnt),
    errors: sharedFloats(batch * batch),
    losses: sharedFloats(batch),
  };
}

/** One thread's share. */
export interface Share {
  thread: number;
  threads: number;
  wait: () => void;
}

/** The pairs of one step and whether each question takes the turn before it too. */
export interface Batch {
  pairs: Int32Array;
  withEarlier: Uint8Array;
}

const NEGLIGIBLE = 1e-4;
const SMALLEST_LENGTH = 1e-9;

export interface Step {
  corpus: Corpus;
  memory: TrainingMemory;
  options: TrainingOptions;
  batch: Batch;
  share: Share;
  rate: number;
  /** Of the whole training: each step leaves out others. */
  number: number;
}

export function runStep(step: Step): void {
  const { share } = step;
  eachOwn(step, (item) => pool(step, item));
  share.wait();
  eachOwn(step, (item) => compare(step, item));
  share.wait();
  eachOwn(step, (item) => collectReplyGradient(step, item));
  share.wait();
  updateRows(step);
  share.wait();
}

function eachOwn({ share, options }: Step, work: (item: number) => void): void {
  for (let item = share.thread; item < options.batch; item += share.threads) work(item);
}

/** The three turns of an item: question, the one before it or -1, reply. */
function turnsOf({ corpus, batch }: Step, item: number): [number, number, number] {
  const at = batch.pairs[item]! * 3;
  const earlier = batch.withEarlier[item] === 1 ? corpus.pairs[at + 1]! : -1;
  return [corpus.pairs[at]!, earlier, corpus.pairs[at + 2]!];
}

function pool(step: Step, item: number): void {
  const { memory, options } = step;
  const { learnt } = options;
  const [question, earlier, reply] = turnsOf(step, item);
  const q = memory.questions.subarray(item * learnt, (item + 1) * learnt).fill(0);
  const r = memory.replies.subarray(item * learnt, (item + 1) * learnt).fill(0);
  addTurn(step, question, { sum: q, weight: 1 });
  if (earlier >= 0) addTurn(step, earlier, { sum: q, weight: options.earlierTurn });
  addTurn(step, reply, { sum: r, weight: 1 });
  memory.questionLengths[item] = toUnit(q);
  memory.replyLengths[item] = toUnit(r);
}

function addTurn(step: Step, turn: number, { sum, weight }: { sum: Float32Array; weight: number }): void {
  const { options } = step;
  const { starts, rows, weights } = step.corpus;
  const { table } = step.memory;
  for (let f = starts[turn]!; f < starts[turn + 1]!; f++) {
    if (isLeftOut(step, f)) continue;
    const start = rows[f]! * options.learnt;
    const factor = weights[f]! * weight;
    for (let d = 0; d < sum.length; d++) sum[d]! += factor * table[start + d]!;
  }
}

function isLeftOut({ number, options }: Step, feature: number): boolean {
  return stir(Math.imul(number, 0x9e3779b1) ^ feature) < options.leftOut * 2 ** 32;
}

/** Returns the length that it had. */
function toUnit(vector: Float32Array): number {
  let squares = 0;
  for (let d = 0; d < vector.length; d++) squares += vector[d]! * vector[d]!;
  const length = Math.sqrt(squares) + SMALLEST_LENGTH;
  for (let d = 0; d < vector.length; d++) vector[d]! /= length;
  return length;
}

/** One question with every reply: the errors of its row, its loss and its gradient. */
function compare(step: Step, item: number): void {
  const { memory, options } = step;
  const { learnt, batch, temperature } = options;
  const { questions, replies } = memory;
  const errors = memory.errors.subarray(item * batch, (item + 1) * batch);
  const question = questions.subarray(item * learnt, (item + 1) * learnt);
  for (let other = 0; other < batch; other++) {
    // A cosine is at most 1, so this never overflows.
    errors[other] = Math.exp((cosineWith(question, replies, other * learnt) - 1) / temperature);
  }
  let total = 0;
  for (let other = 0; other < batch; other++) total += errors[other]!;
  for (let other = 0; other < batch; other++) errors[other]! /= total;
  memory.losses[item] = -Math.log(Math.max(errors[item]!, NEGLIGIBLE * NEGLIGIBLE));
  errors[item]! -= 1;
  const gradient = memory.questionGradients.subarray(item * learnt, (item + 1) * learnt).fill(0);
  for (let other = 0; other < batch; other++) {
    addScaled(gradient, { factor: errors[other]!, from: replies, start: other * learnt });
  }
  throughLength(gradient, { unit: question, length: memory.questionLengths[item]! * temperature });
}

/** In four sums, because a sum of one chain waits for each of its additions. */
function cosineWith(question: Float32Array, replies: Float32Array, start: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < question.length; i += 4) {
    a += question[i]! * replies[start + i]!;
    b += question[i + 1]! * replies[start + i + 1]!;
    c += question[i + 2]! * replies[start + i + 2]!;
    d += question[i + 3]! * replies[start + i + 3]!;
  }
  return a + b + c + d;
}

function collectReplyGradient({ memory, options }: Step, item: number): void {
  const { learnt, batch, temperature } = options;
  const { questions, replies, errors } = memory;
  const gradient = memory.replyGradients.subarray(item * learnt, (item + 1) * learnt).fill(0);
  for (let other = 0; other < batch; other++) {
    addScaled(gradient, { factor: errors[other * batch + item]!, from: questions, start: other * learnt });
  }
  const unit = replies.subarray(item * learnt, (item + 1) * learnt);
  throughLength(gradient, { unit, length: memory.replyLengths[item]! * temperature });
}

function addScaled(
  sum: Float32Array,
  { factor, from, start }: { factor: number; from: Float32Array; start: number },
): void {
  if (Math.abs(factor) < NEGLIGIBLE) return;
  for (let d = 0; d < sum.length; d++) sum[d]! += factor * from[start + d]!;
}

/** The gradient of a unit vector, taken back to the vector before it was scaled. */
function throughLength(
  gradient: Float32Array,
  { unit, length }: { unit: Float32Array; length: number },
): void {
  let along = 0;
  for (let d = 0; d < gradient.length; d++) along += gradient[d]! * unit[d]!;
  for (let d = 0; d < gradient.length; d++) gradient[d] = (gradient[d]! - along * unit[d]!) / length;
}

/** Each thread goes through the whole batch in the same order and changes the rows that are its own. */
function updateRows(step: Step): void {
  const { memory, options } = step;
  const { learnt } = options;
  for (let item = 0; item < options.batch; item++) {
    const [question, earlier, reply] = turnsOf(step, item);
    const ofQuestion = memory.questionGradients.subarray(item * learnt, (item + 1) * learnt);
    const ofReply = memory.replyGradients.subarray(item * learnt, (item + 1) * learnt);
    updateTurn(step, question, { gradient: ofQuestion, weight: 1 });
    if (earlier >= 0) updateTurn(step, earlier, { gradient: ofQuestion, weight: options.earlierTurn });
    updateTurn(step, reply, { gradient: ofReply, weight: 1 });
  }
}

function updateTurn(
  step: Step,
  turn: number,
  { gradient, weight }: { gradient: Float32Array; weight: number },
): void {
  const { options, share, rate } = step;
  const { starts, rows, weights } = step.corpus;
  const { table, squares } = step.memory;
  let mean = 0;
  for (let d = 0; d < gradient.length; d++) mean += gradient[d]! * gradient[d]!;
  mean /= gradient.length;
  for (let f = starts[turn]!; f < starts[turn + 1]!; f++) {
    const row = rows[f]!;
    if (row % share.threads !== share.thread || isLeftOut(step, f)) continue;
    const factor = weights[f]! * weight;
    squares[row]! += mean * factor * factor;
    const pace = (rate * factor) / Math.sqrt(squares[row]!);
    const start = row * options.learnt;
    for (let d = 0; d < gradient.length; d++) table[start + d]! -= pace * gradient[d]!;
  }
}
