import type { Command } from 'commander';
import type { AppOptions } from '../server/app.js';
import type { Config } from '../server/config.js';
import { startServer } from '../server/main.js';
import type { RunningServer } from '../server/main.js';
import type { Services } from '../server/services.js';
import { drawBox } from './draw-box.js';
import { findFreePort } from './find-free-port.js';
import { readConfigOrExit } from './read-config.js';
import type { ConfigOptions } from './read-config.js';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

export function defineServe(program: Command, installation: AppOptions): void {
  program
    .command('serve')
    .description('start the server: the chat page, the API and the live chat')
    .option('--port <number>', 'the port to listen on (PARLEY_PORT, default 3000; 0 takes any)')
    .option('--host <address>', 'the address to listen on (PARLEY_HOST, default 127.0.0.1)')
    .option('--data <folder>', 'where this installation keeps its data (PARLEY_DATA, default ./data)')
    .addHelpText(
      'after',
      '\nEvery other setting is an environment variable or a key of parley.config.json: see docs/CONFIG.md.\n' +
        'Example: PARLEY_MODEL_URL=http://127.0.0.1:11434 PARLEY_MODEL=llama3.2 npm start -- --port 8080',
    )
    .action((options: ConfigOptions) => serve(options, installation));
}

async function serve(options: ConfigOptions, { clientFolder, version }: AppOptions): Promise<void> {
  const config = readConfigOrExit(options);
  let server: RunningServer;
  try {
    server = await startServer(config, { clientFolder, version, progress: timedSteps() });
  } catch (error) {
    say(await explainStart(error, config));
    process.exit(1);
  }
  stopOnSignals(server);
  exitOnTheUnexpected(server);
  await announce(server);
}

/** Prints each step of the start with the seconds it took. */
function timedSteps(): (step: string) => void {
  let began = performance.now();
  return (step) => {
    const now = performance.now();
    say(`  ${((now - began) / 1000).toFixed(2)} s  ${step}`);
    began = now;
  };
}

async function announce({ url, services }: RunningServer): Promise<void> {
  const { config, operators, voices } = services;
  const console = new URL('/console', config.publicUrl ?? url).href;
  // Nobody can sign in yet: whoever sees this terminal becomes the first administrator.
  const first = await operators.inviteFirst();
  say(
    drawBox([
      ['Page', config.publicUrl?.href ?? url],
      ['Console', first === undefined ? console : `${console}/welcome#${first.token}`],
      ['Voice', describeVoice(voices)],
      [
        'Data',
        config.secrets.databaseUrl === undefined ? config.dataFolder : `PostgreSQL, and ${config.dataFolder}`,
      ],
    ]),
  );
}

/** Who answers, who chose it, and where another than the chosen one speaks, why. */
function describeVoice({ inUse, live }: Services['voices']): string {
  const { model } = inUse();
  const { chosenBy, choice, endpoints } = live.plan;
  const at = choice.kind === 'openai' ? endpoints.filter(({ enabled }) => enabled).map(({ url }) => url) : [];
  const name = model ?? 'built-in voice, no language model';
  const where = model === null || at.length === 0 ? '' : ` at ${at.join(', ')}`;
  const who = chosenBy === 'operator' ? ' (chosen in the console)' : '';
  const because = live.insteadBecause === null ? '' : `: ${live.insteadBecause}`;
  return `${name}${where}${who}${because}`;
}

async function explainStart(error: unknown, config: Config): Promise<string> {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EADDRINUSE': {
      const free = await findFreePort(config.port + 1, config.host);
      const hint = free === undefined ? 'Choose another' : `Port ${free} is free`;
      return `Port ${config.port} is taken. ${hint}: npm start -- --port ${free ?? 'N'} --data ${config.dataFolder}`;
    }
    case 'EACCES':
      return `Not allowed: ${message}. Ports under 1024 need rights that this user has not; the data folder must be writable.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `PARLEY_DATA must be a folder, and ${config.dataFolder} is none or lies in none (${message}).`;
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return `${config.dataFolder}/parley.db is no whole database (${message}): move it away, or put a copy from backups/ in its place.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${config.host} is no address of this machine: see PARLEY_HOST.`;
    default:
      return `Parley could not start: ${message}`;
  }
}

/** The last resort: an error that nobody caught leaves a state that nobody knows, so the process ends. */
function exitOnTheUnexpected({ services }: RunningServer): void {
  const end = (error: unknown): void => {
    services.events.failed('an error that nobody caught: the server ends', error);
    process.exitCode = 1;
    setImmediate(() => process.exit(1)); // after the log line has left
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

function stopOnSignals(server: RunningServer): void {
  const stop = (signal: NodeJS.Signals): void => {
    say(`${signal}: letting running answers end (again to stop at once)`);
    process.once(signal, () => process.exit(1));
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        say(`Stopping failed: ${error instanceof Error ? error.message : String(error)}`);
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
