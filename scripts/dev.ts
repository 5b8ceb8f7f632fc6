/**
 * `npm run dev`: the server from its sources, restarted at every change; the pages by Vite, reloaded in place; a
 * scripted model server, so that answers stream without a model. Ctrl-C ends all of it.
 */
import { spawn } from 'node:child_process';
import { startScriptedModelServer } from '../tests/fixtures/scripted-model-server.js';

const SERVER_PORT = '3000';
const PAGE_PORT = '5173';
const model = await startScriptedModelServer({ defaultScenario: 'steady?tokens=120&ms=25' });
console.error(`scripted model server: ${model.url} (PARLEY_MODEL=scripted/NAME chooses a scenario)`);

const environment = {
  PARLEY_PORT: SERVER_PORT,
  // Where the page is for whoever opens it; requests from there are not those of a foreign site.
  PARLEY_PUBLIC_URL: `http://localhost:${PAGE_PORT}`,
  PARLEY_DATA: '.dev/data',
  PARLEY_LOG_LEVEL: 'debug',
  PARLEY_MODEL_URL: model.url,
  PARLEY_MODEL: 'scripted/steady?tokens=120&ms=25',
  ...process.env,
};
const children = [
  run('tsx', ['watch', '--clear-screen=false', 'scripts/serve-sources.ts', 'serve']),
  run('vite', ['--clearScreen', 'false', '--port', PAGE_PORT, '--strictPort']),
];

function run(command: string, args: string[]) {
  const child = spawn(`node_modules/.bin/${command}`, args, { env: environment, stdio: 'inherit' });
  child.once('exit', () => void end());
  return child;
}

async function end(): Promise<void> {
  for (const child of children) child.kill('SIGTERM');
  await model.close();
}

process.once('SIGINT', () => void end());
process.once('SIGTERM', () => void end());
