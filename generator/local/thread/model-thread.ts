/** The thread that holds a model: loads it, says so, then writes one reply after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadModel } from './loaded-model.js';
import type { LoadedModel, Past } from './loaded-model.js';
import { createPrefixCache } from './prefix-cache.js';
import type { PrefixCache } from './prefix-cache.js';
import { problemOf } from '../thread-protocol.js';
import type { ThreadMessage, ThreadOptions, ThreadRequest, WriteRequest } from '../thread-protocol.js';
import { writeReply } from './write-reply.js';

/** Conversations that go on from where they were. */
const READINGS = 4;

const post = (message: ThreadMessage): void => parentPort?.postMessage(message);
const options = workerData as ThreadOptions;

const loading = load();
const running = new Set<number>();
const stopped = new Set<number>();
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (request: ThreadRequest) => {
  switch (request.type) {
    case 'write':
      running.add(request.id);
      last = Promise.all([loading, last]).then(([model]) => (model ? write(request, model) : undefined));
      break;
    case 'stop':
      if (running.has(request.id)) stopped.add(request.id);
      break;
    case 'count':
      void loading.then((model) => (model ? count(request.id, request.texts, model) : undefined));
      break;
    case 'close':
      for (const id of running) stopped.add(id);
      void Promise.all([loading, last]).then(() => process.exit());
  }
});

interface Serving {
  model: LoadedModel;
  readings: PrefixCache<Past>;
}

/** Undefined where the model cannot be used, which is then said. */
async function load(): Promise<Serving | undefined> {
  try {
    const model = await loadModel(options);
    const { contextTokens, cut } = model;
    post({ type: 'ready', contextTokens });
    return { model, readings: createPrefixCache({ readings: READINGS, tokens: 2 * contextTokens, cut }) };
  } catch (error) {
    post({ type: 'unusable', problem: problemOf(error) });
    return undefined;
  }
}

async function write(request: WriteRequest, serving: Serving): Promise<void> {
  const { id } = request;
  try {
    const report = await writeReply(request, {
      ...serving,
      say: (text) => post({ type: 'text', id, text }),
      isStopped: () => stopped.has(id),
    });
    post({ type: 'done', id, report });
  } catch (error) {
    post({ type: 'failed', id, problem: problemOf(error) });
  }
  running.delete(id);
  stopped.delete(id);
}

function count(id: number, texts: string[], { model }: Serving): void {
  try {
    post({ type: 'counted', id, counts: texts.map((text) => model.count(text)) });
  } catch (error) {
    post({ type: 'failed', id, problem: problemOf(error) });
  }
}
