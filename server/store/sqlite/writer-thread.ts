/**
 * The thread that owns the only writing connection. Whatever has been queued while a commit was on its way
 * makes up the next one, so the load itself sets the size of a group and a lone write never waits for company.
 */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { createGroupCommit } from './group-commit.js';
import { openWritable } from './open-writable.js';
import type { FromWriter, ToWriter, WriterBatch, WriterData } from './writer-protocol.js';

/** Keeps a flood from postponing its own commit for ever. */
const GROUP_LIMIT = 4_096;

function serve(port: MessagePort, { file }: WriterData) {
  const connection = openWritable(file);
  const commitGroup = createGroupCommit(connection);
  const say = (message: FromWriter) => port.postMessage(message);

  port.on('message', (first: ToWriter) => {
    const { batches, closing } = drain(port, first);
    if (batches.length > 0) say({ kind: 'replies', replies: commitGroup(batches) });
    if (closing) {
      connection.close();
      port.close();
    }
  });
  say({ kind: 'ready' });
}

/** `first` and all that waits behind it. */
function drain(port: MessagePort, first: ToWriter): { batches: WriterBatch[]; closing: boolean } {
  const batches: WriterBatch[] = [];
  let message: ToWriter | undefined = first;
  while (message?.kind === 'batch') {
    batches.push(message.batch);
    if (batches.length === GROUP_LIMIT) break;
    message = (receiveMessageOnPort(port) as { message: ToWriter } | undefined)?.message;
  }
  return { batches, closing: message?.kind === 'close' };
}

if (parentPort === null) throw new Error('writer-thread.ts runs as a worker thread only');
serve(parentPort, workerData as WriterData);
