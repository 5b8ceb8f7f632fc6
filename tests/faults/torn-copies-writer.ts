/**
 * The process that torn-copies.ts stops and copies: stores messages as fast as it can until it is killed. At each
 * acknowledgement it prints the message's id and how far the write-ahead log is committed by then. SQLite moves
 * that mark only when the log's fsync has returned, so whatever lies before it has been synced.
 */
import { argv, exit, stdin, stdout } from 'node:process';
import { openSqliteDatabase } from '../../server/store/sqlite/open-sqlite-database.js';
import { createTurnStore } from '../../server/store/turn-store.js';
import { firstTurn, makeVisitor, nextTurn } from '../contract/stored-turns.js';
import { readWalIndex } from './wal-file.js';

const [, , file] = argv;
if (file === undefined) throw new Error('usage: torn-copies-writer.ts DATABASE');

// The parent holds the other end: without it there is nobody to write for.
stdin.on('end', () => exit(0)).resume();

const database = await openSqliteDatabase({ file });
const turns = createTurnStore(database);
const visitorId = await makeVisitor(database);

async function talk(): Promise<never> {
  for (;;) {
    const first = firstTurn(visitorId);
    for (const turn of [first, nextTurn(first)]) {
      await turns.accept(turn);
      const { salt, frames } = readWalIndex(`${file}-shm`);
      stdout.write(`${JSON.stringify({ id: turn.questionId, salt, frames })}\n`);
    }
  }
}

await Promise.all(Array.from({ length: 8 }, talk));
