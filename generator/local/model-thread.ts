/** The thread that holds a model: loads it, says so, then writes one reply after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadModel } from './loaded-model.js';
import type { LoadedModel, Past } from './loaded-model.js';
import { createPrefixCache } from './prefix-cache.js';
import type { PrefixCache } from './prefix-cache.js';
import { problemOf } from './thread-protocol.js';
import type { ThreadMessage, ThreadOptions, ThreadRequest, WriteRequest } from './thread-protocol.js';
import { writeReply } from './write-reply.js';

/** Conversations that go on from where they were. */
const READINGS = 4;

const post = (message: ThreadMessage): void => parentPort?.postMessage(message);
const options = workerData as ThreadOptions;

function serve(model: LoadedModel): void {
  const readings: PrefixCache<Past> = createPrefixCache({
    readings: READINGS,
    tokens: 2 * model.contextTokens,
    cut: model.cut,
  });
  const running = new Set<number>();
  const stopped = new Set<number>();
  let last = Promise.resolve();
  const write = async (request: WriteRequest): Promise<void> => {
    const { id } = request;
    try {
      const report = await writeReply(request, {
        model,
        readings,
        say: (text) => post({ type: 'text', id, text }),
        isStopped: () => stopped.has(id),
      });
      post({ type: 'done', id, report });
    } catch (error) {
      post({ type: 'failed', id, problem: problemOf(error) });
    }
    running.delete(id);
    stopped.delete(id);
  };
  parentPort?.on('message', (request: ThreadRequest) => {
    switch (request.type) {
      case 'write':
        running.add(request.id);
        last = last.then(() => write(request));
        break;
      case 'stop':
        if (running.has(request.id)) stopped.add(request.id);
        break;
      case 'count':
        post({ type: 'counted', id: request.id, counts: request.texts.map((text) => model.count(text)) });
    }
  });
}

try {
  const model = await loadModel(options);
  serve(model);
  post({ type: 'ready', contextTokens: model.contextTokens });
} catch (error) {
  post({ type: 'unusable', problem: problemOf(error) });
}
