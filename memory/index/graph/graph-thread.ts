/** The thread that holds the graphs: it takes a request, or one small step of building, at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { createShelves } from './shelves.js';
import type { GraphMessage, GraphRequest, GraphThreadOptions } from './thread-protocol.js';

const port = parentPort;
if (port === null) throw new Error('The graph thread runs only as a worker.');
const tell = (message: GraphMessage): void => port.postMessage(message);
const shelves = createShelves(workerData as GraphThreadOptions, (event) => tell({ type: 'event', event }));

async function answer(request: GraphRequest): Promise<void> {
  const { id } = request;
  switch (request.type) {
    case 'hold':
      await shelves.hold(request);
      return tell({ type: 'done', id });
    case 'search': {
      const found = await shelves.search(request.owner, request.vector, request.limit);
      return tell({ type: 'found', id, found });
    }
    case 'drop':
    case 'erase':
      await shelves[request.type](request.owner);
      return tell({ type: 'done', id });
    case 'settle':
      await shelves.settle(request.owner);
      return tell({ type: 'done', id });
    case 'close':
      await shelves.close();
      tell({ type: 'done', id });
      return port?.close();
  }
}

port.on('message', (request: GraphRequest) => {
  answer(request).catch((error: unknown) => {
    tell({ type: 'failed', id: request.id, message: error instanceof Error ? error.message : String(error) });
  });
});
