/** In the place of a model's thread: begins a reply, and breaks. */
import { parentPort } from 'node:worker_threads';
import type { ThreadMessage, ThreadRequest } from '../../../generator/local/thread-protocol.js';

const post = (message: ThreadMessage): void => parentPort?.postMessage(message);
parentPort?.on('message', (request: ThreadRequest) => {
  if (request.type !== 'write') return;
  post({ type: 'text', id: request.id, text: 'I am' });
  throw new Error('the thread broke');
});
post({ type: 'ready', contextTokens: 1024 });
