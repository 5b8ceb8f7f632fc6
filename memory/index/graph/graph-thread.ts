/** The thread that holds the graphs: it takes a request, or one small step of building, at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerRequests } from './answer-requests.js';
import type { GraphRequest, GraphThreadOptions } from './thread-protocol.js';

const port = parentPort;
if (port === null) throw new Error('The graph thread runs only as a worker.');
const answer = answerRequests(workerData as GraphThreadOptions, (message) => port.postMessage(message));

port.on('message', (request: GraphRequest) => {
  void answer(request).then((isLast) => {
    if (isLast) port.close();
  });
});
