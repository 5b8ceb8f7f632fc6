/** `parley model`: the models that run in the process. Nothing is downloaded unless `pull` is asked for it. */
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { listLocalModels, localModelsProblem, pullModel, removeLocalModel } from '../generator/index.js';
import { AppError } from '../protocol/errors.js';
import { createProgressBar } from './progress-bar.js';
import { readConfigOrExit } from './read-config.js';

const DATA = ['--data <folder>', 'the folder of the installation (PARLEY_DATA, default ./data)'] as const;

interface DataOption {
  data?: string;
}

export function defineModel(program: Command): void {
  const model = program
    .command('model')
    .description('models that run in the process (PARLEY_GENERATOR=local)');
  model
    .command('list')
    .description('one line of JSON for each model that is here')
    .option(...DATA)
    .action((options: DataOption) =>
      withModels(options, async ({ modelsFolder }) => {
        for (const found of await listLocalModels(modelsFolder)) print(JSON.stringify(found));
      }),
    );
  model
    .command('pull')
    .description('download a model, or go on where a download was cut short')
    .argument('[name]', 'owner/name on the model hub (default: PARLEY_LOCAL_MODEL)')
    .option('--hub <url>', 'another hub than huggingface.co that speaks its protocol', readHub)
    .option('--revision <revision>', 'a branch, a tag or a commit (default: main)')
    .option(...DATA)
    .addHelpText(
      'after',
      '\nPrints {"name", "revision", "precision", "bytes", "folder"} when it is here and right.',
    )
    .action((name: string | undefined, options: DataOption & PullWords) =>
      withModels(options, ({ modelsFolder, configured }) =>
        pull({ modelsFolder, model: name ?? configured, words: options }),
      ),
    );
  model
    .command('remove')
    .description('delete a model from the disk')
    .argument('<name>', 'owner/name, as "parley model list" shows it')
    .option(...DATA)
    .action((name: string, options: DataOption) =>
      withModels(options, async ({ modelsFolder }) => {
        if (!(await removeLocalModel(modelsFolder, name)))
          throw new AppError('NOT_FOUND', { message: `There is no model ${name} in ${modelsFolder}.` });
        print(name);
      }),
    );
}

interface PullWords {
  hub?: string;
  revision?: string;
}

async function pull({
  modelsFolder,
  model,
  words: { hub, revision },
}: {
  modelsFolder: string;
  model: string;
  words: PullWords;
}): Promise<void> {
  const missing = await localModelsProblem();
  if (missing !== null) process.stderr.write(`parley: ${missing}\n`);
  const controller = new AbortController();
  const stop = (): void =>
    controller.abort(
      new AppError('ABORTED', { message: 'Stopped. Pull again, and it goes on from where it was.' }),
    );
  process.once('SIGINT', stop);
  const bar = createProgressBar(process.stderr, `Pulling ${model}`);
  try {
    const pulled = await pullModel({
      modelsFolder,
      model,
      signal: controller.signal,
      progress: ({ doneBytes, totalBytes }) => bar.show(doneBytes, totalBytes),
      ...(hub === undefined ? {} : { hub }),
      ...(revision === undefined ? {} : { revision }),
    });
    bar.end();
    print(JSON.stringify(pulled));
  } finally {
    bar.end();
    process.removeListener('SIGINT', stop);
  }
}

async function withModels(
  { data }: DataOption,
  use: (place: { modelsFolder: string; configured: string }) => Promise<void>,
): Promise<void> {
  const { modelsFolder, localModel } = readConfigOrExit(data === undefined ? {} : { data });
  try {
    await use({ modelsFolder, configured: localModel });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`parley: ${error.message}\n`);
    process.exitCode = 1;
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function readHub(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new InvalidArgumentError('It must be an http or https address.');
  return text;
}
