/** `parley train`: makes the weights that are shipped, from public text. */
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { AppError } from '../protocol/errors.js';
import { ENCODER_TRAINING, readTrainingText, trainEncoder } from '../embedding/index.js';

interface EncoderOptions {
  from: string;
  out: string;
  seed: number;
  threads: number;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

export function defineTrain(program: Command): void {
  const train = program.command('train').description('train what is shipped, from public data sets');
  train
    .command('encoder')
    .description('train the built-in encoder, which turns text into vectors, from dialogues')
    .requiredOption('--from <folder>', 'the folder of the data sets')
    .option('--out <file>', 'where the weights are written', 'encoder.bin')
    .option(
      '--seed <number>',
      'the same seed and text give the same bytes',
      wholeNumber,
      ENCODER_TRAINING.seed,
    )
    .option(
      '--threads <number>',
      'threads to train with; they do not change the result',
      threadNumber,
      availableParallelism(),
    )
    .action(trainAndWrite);
}

async function trainAndWrite({ from, out, seed, threads }: EncoderOptions): Promise<void> {
  const began = performance.now();
  const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`;
  try {
    const weights = await trainEncoder(
      readTrainingText(from),
      { ...ENCODER_TRAINING, seed, threads },
      (line) => say(`  ${seconds().padStart(6)}  ${line}`),
    );
    await writeFile(out, weights);
    say(`${out}: ${weights.length} bytes, in ${seconds()}`);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number of at most nine digits.');
}

function threadNumber(text: string): number {
  const number = wholeNumber(text);
  if (number >= 1 && number <= 64) return number;
  throw new InvalidArgumentError('It must be from 1 to 64.');
}
