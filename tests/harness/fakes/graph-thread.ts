/** The thread of graphs without a thread: starting one from its TypeScript takes longer than most tests. */
import { MessageChannel } from 'node:worker_threads';
import type { Worker } from 'node:worker_threads';
import { answerRequests } from '../../../memory/index/graph/answer-requests.js';
import type { GraphRequest, GraphThreadOptions } from '../../../memory/index/graph/thread-protocol.js';

export function spawnGraphsHere(_url: URL, options: GraphThreadOptions): Worker {
  const { port1, port2 } = new MessageChannel();
  const answer = answerRequests(options, (message) => port2.postMessage(message));
  port2.on('message', (request: GraphRequest) => {
    void answer(request).then((isLast) => isLast && port2.close());
  });
  const nameOf = (event: string): string => (event === 'exit' ? 'close' : event);
  const worker = {
    on: (event: string, listener: () => void) => port1.on(nameOf(event), listener),
    once: (event: string, listener: () => void) => port1.once(nameOf(event), listener),
    postMessage: (message: unknown, transfer: ArrayBuffer[]) => port1.postMessage(message, transfer),
    terminate: async () => port1.close(),
  };
  return worker as unknown as Worker;
}
