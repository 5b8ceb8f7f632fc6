/**
 * The main thread's side of the writer: hands batches over and settles their promises when the group they were
 * committed with is durable. If the thread dies, everything that waits for it and everything that comes later
 * is rejected with the reason: nobody is left waiting, and nothing is taken for written that was not answered.
 */
import { once } from 'node:events';
import { BatchRefused, DatabaseFailure } from '../database.js';
import { spawnWorker } from '../../../threads/index.js';
import { sqliteFailure } from './sqlite-failure.js';
import type {
  BatchReply,
  FromWriter,
  StatementOutcome,
  ToWriter,
  WriterStatement,
} from './writer-protocol.js';

export interface Writer {
  batch(statements: WriterStatement[]): Promise<StatementOutcome[]>;
  /** Writes what is queued and empties the log into the database; false where a reader is in the way. */
  checkpoint(): Promise<boolean>;
  /** Writes what is queued, then ends the thread. */
  close(): Promise<void>;
}

interface Waiting {
  resolve(outcomes: StatementOutcome[]): void;
  reject(error: Error): void;
}

/** `spawn` is a parameter so that a test can hold the thread it starts. */
export async function startWriter(file: string, spawn = spawnWorker): Promise<Writer> {
  const worker = spawn(new URL('./writer-thread.js', import.meta.url), { file });
  await once(worker, 'message');

  const waiting = new Map<number, Waiting>();
  const checkpoints = new Map<number, { resolve(whole: boolean): void; reject(error: Error): void }>();
  let lastId = 0;
  let ended: Error | undefined;

  const end = (error: Error) => {
    ended ??= error;
    for (const batch of waiting.values()) batch.reject(ended);
    for (const checkpoint of checkpoints.values()) checkpoint.reject(ended);
    waiting.clear();
    checkpoints.clear();
  };
  worker.on('message', (message: FromWriter) => {
    if (message.kind === 'replies') for (const reply of message.replies) settle(waiting, reply);
    if (message.kind === 'checkpointed') {
      checkpoints.get(message.id)?.resolve(message.whole);
      checkpoints.delete(message.id);
    }
  });
  worker.on('error', (cause) =>
    end(new DatabaseFailure('the thread that writes the database died', { cause })),
  );
  worker.on('exit', () => end(new DatabaseFailure('the database is closed: its writer thread has ended')));

  const say = (message: ToWriter) => worker.postMessage(message);
  return {
    async batch(statements) {
      if (ended) throw ended;
      const id = ++lastId;
      say({ kind: 'batch', batch: { id, statements } });
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    async checkpoint() {
      if (ended) throw ended;
      const id = ++lastId;
      say({ kind: 'checkpoint', id });
      return new Promise((resolve, reject) => checkpoints.set(id, { resolve, reject }));
    },
    async close() {
      if (ended) return;
      say({ kind: 'close' });
      await once(worker, 'exit');
    },
  };
}

function settle(waiting: Map<number, Waiting>, reply: BatchReply) {
  const batch = waiting.get(reply.id);
  waiting.delete(reply.id);
  if ('outcomes' in reply) batch?.resolve(reply.outcomes);
  else if ('refused' in reply.failure) batch?.reject(new BatchRefused(reply.failure.refused));
  else batch?.reject(sqliteFailure(reply.failure));
}
