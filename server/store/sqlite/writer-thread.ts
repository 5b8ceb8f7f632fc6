/**
 * The thread that owns the only writing connection. Whatever has been queued while a commit was on its way
 * makes up the next one, so the load itself sets the size of a group and a lone write never waits for company.
 */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type BetterSqlite from 'better-sqlite3';
import { createGroupCommit } from './group-commit.js';
import { BUSY_MS, openWritable } from './open-writable.js';
import type { FromWriter, ToWriter, WriterBatch, WriterData } from './writer-protocol.js';

/** Keeps a flood from postponing its own commit for ever. */
const GROUP_LIMIT = 4_096;

function serve(port: MessagePort, { file }: WriterData) {
  const connection = openWritable(file);
  const commitGroup = createGroupCommit(connection);
  const say = (message: FromWriter) => port.postMessage(message);

  port.on('message', (first: ToWriter) => {
    const { batches, last } = drain(port, first);
    if (batches.length > 0) say({ kind: 'replies', replies: commitGroup(batches) });
    if (last?.kind === 'checkpoint')
      say({ kind: 'checkpointed', id: last.id, whole: truncateLog(connection) });
    if (last?.kind === 'close') {
      connection.close();
      port.close();
    }
  });
  say({ kind: 'ready' });
}

/** `first` and all batches that wait behind it, up to something else. */
function drain(port: MessagePort, first: ToWriter): { batches: WriterBatch[]; last: ToWriter | undefined } {
  const batches: WriterBatch[] = [];
  let message: ToWriter | undefined = first;
  while (message?.kind === 'batch') {
    batches.push(message.batch);
    if (batches.length === GROUP_LIMIT) break;
    message = (receiveMessageOnPort(port) as { message: ToWriter } | undefined)?.message;
  }
  return { batches, last: message };
}

/** Does not wait for a reader of an older state, because all writers would wait with it. */
function truncateLog(connection: BetterSqlite.Database): boolean {
  connection.pragma('busy_timeout = 0');
  const [outcome] = connection.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  connection.pragma(`busy_timeout = ${BUSY_MS}`);
  return outcome?.busy === 0;
}

if (parentPort === null) throw new Error('writer-thread.ts runs as a worker thread only');
serve(parentPort, workerData as WriterData);
