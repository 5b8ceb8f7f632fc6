/**
 * What one answer costs on its way from the model server to the page. A scripted model server, the relay, Parley
 * and this load generator are processes of their own; each way is measured in the same run, warmed up first. No
 * ratio is given where the load generator used more than 80 % of a core, because it then measures itself.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../bin/build.js';
import { parleyAskers, rawAskers, relayAskers } from './chat/askers.js';
import type { Answer, Asker } from './chat/askers.js';
import { cpuSecondsOf, launch } from './chat/child-process.js';
import type { Measured } from './chat/child-process.js';
import { printTable, summarise } from './chat/report.js';
import type { Row } from './chat/report.js';

interface Load {
  conversations: number;
  tokenMs: number;
  rounds: number;
}

const TOKENS = 200;
const LOADS: Load[] = [
  { conversations: 1, tokenMs: 10, rounds: 5 },
  { conversations: 10, tokenMs: 10, rounds: 4 },
  { conversations: 100, tokenMs: 10, rounds: 4 },
  { conversations: 500, tokenMs: 50, rounds: 2 },
];

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

/** `options` may name the numbers of conversations to run; all without any. */
export async function benchChat(options: string[]): Promise<void> {
  await ensureBuilt();
  const chosen = LOADS.filter(
    ({ conversations }) => options.length === 0 || options.includes(String(conversations)),
  );
  for (const load of chosen) {
    const model = `scripted/steady?tokens=${TOKENS}&ms=${load.tokenMs}`;
    const upstream = await launch({
      name: 'model server',
      command: [process.execPath, '--import', 'tsx', 'tests/fixtures/scripted-model/main.ts'],
      url: ADDRESS,
    });
    const rows: Row[] = [
      await measure(upstream, load, () => rawAskers(upstream.url, model, load.conversations)),
      await measureRelay(upstream.url, model, load),
      await measureParley(upstream.url, model, load),
    ];
    await upstream.stop();
    printTable(`${load.conversations} at once, ${TOKENS} tokens at ${load.tokenMs} ms`, rows);
  }
}

async function measureRelay(modelUrl: string, model: string, load: Load): Promise<Row> {
  const relay = await launch({
    name: 'bare relay',
    command: [process.execPath, '--import', 'tsx', 'bench/chat/relay.ts', modelUrl, model],
    url: ADDRESS,
  });
  const row = await measure(relay, load, () => relayAskers(relay.url, load.conversations));
  await relay.stop();
  return row;
}

async function measureParley(modelUrl: string, model: string, load: Load): Promise<Row> {
  const data = await mkdtemp(join(tmpdir(), 'parley-bench-'));
  const enough = '1000000';
  const parley = await launch({
    name: 'parley',
    command: [process.execPath, 'bin/parley.js', 'serve', '--port', '0', '--data', data],
    environment: {
      PARLEY_MODEL_URL: modelUrl,
      PARLEY_MODEL: model,
      PARLEY_LOG_LEVEL: 'warn',
      PARLEY_LIMIT_VISITOR_MESSAGES: enough,
      PARLEY_LIMIT_ADDRESS_MESSAGES: enough,
      PARLEY_LIMIT_ADDRESS_REQUESTS: enough,
      PARLEY_LIMIT_ADDRESS_VISITORS: enough,
    },
    url: ADDRESS,
  });
  const row = await measure(parley, load, () => parleyAskers(parley.url, load.conversations));
  await parley.stop();
  await rm(data, { recursive: true, force: true });
  return row;
}

async function measure(target: Measured, { rounds }: Load, makeAskers: () => Promise<Asker[]>): Promise<Row> {
  const { name } = target;
  const askers = await makeAskers();
  const askAll = (): Promise<Answer[]> => Promise.all(askers.map((asker) => asker.ask()));
  await askAll(); // warm: connections, compiled code, prepared statements
  const answers: Answer[] = [];
  const began = { at: performance.now(), target: target.cpuSeconds(), load: cpuSecondsOf('self') };
  for (let round = 0; round < rounds; round += 1) {
    console.error(`${name}: round ${round + 1} of ${rounds}`);
    answers.push(...(await askAll()));
  }
  const seconds = (performance.now() - began.at) / 1000;
  const row = summarise(name, answers, {
    targetCpu: (target.cpuSeconds() - began.target) / seconds,
    loadCpu: (cpuSecondsOf('self') - began.load) / seconds,
    peakMemory: target.peakMemory(),
  });
  for (const asker of askers) asker.close();
  return row;
}
