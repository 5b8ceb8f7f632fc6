import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createConversationStore } from '../../../server/store/conversations.js';
import { CannotOpenDatabase, DatabaseFailure } from '../../../server/store/database.js';
import { MIGRATIONS } from '../../../server/store/migrations/in-order.js';
import { openDatabase } from '../../../server/store/open-database.js';
import { openSqliteDatabase } from '../../../server/store/sqlite/open-sqlite-database.js';
import { spawnWorker } from '../../../threads/index.js';
import { startWriter } from '../../../server/store/sqlite/writer.js';
import { createTurnStore } from '../../../server/store/turn-store.js';
import {
  acceptFirstTurn,
  endOf,
  finishedTurn,
  firstTurn,
  makeVisitor,
  numbered,
} from '../../contract/stored-turns.js';
import { StoreTurnLease } from '../../../server/turn-log/store-turn-lease.js';
import { createVisitorStore } from '../../../server/store/visitors.js';
import { makeFolder } from '../../harness/databases.js';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await makeFolder();
  file = join(folder, 'parley.db');
});
afterEach(() => rm(folder, { recursive: true }));

describe('a data folder', () => {
  it('is made, for its owner alone, and holds a SQLite database where no other is configured', async () => {
    const dataFolder = join(folder, 'new', 'data');
    const database = await openDatabase({ dataFolder });
    expect(database).toMatchObject({ kind: 'sqlite', exclusive: true });
    expect(readdirSync(dataFolder)).toContain('parley.db');
    await database.close();
  });

  it('takes one server, and the next when that one has closed', async () => {
    const first = await openSqliteDatabase({ file });
    const second = openSqliteDatabase({ file });
    await expect(second).rejects.toThrow(CannotOpenDatabase);
    await expect(second).rejects.toThrow(`${folder} is in use by another server`);
    await first.close();
    await (await openSqliteDatabase({ file })).close();
  });

  it('lets a command in beside a running server, and both see what the other wrote', async () => {
    const server = await openDatabase({ dataFolder: folder });
    const beside = await openDatabase({ dataFolder: folder, besideServer: true });
    expect(beside.exclusive).toBe(false);
    const ofTheCommand = await makeVisitor(beside);
    const ofTheServer = await makeVisitor(server);
    expect(await createVisitorStore(server).find(ofTheCommand)).toMatchObject({ id: ofTheCommand });
    expect(await createVisitorStore(beside).find(ofTheServer)).toMatchObject({ id: ofTheServer });
    await beside.close();
    await makeVisitor(server);
    await server.close();
  });

  it('lets no command in beside a server whose schema is older', async () => {
    const server = await openSqliteDatabase({ file });
    const newer = { ...MIGRATIONS, '2999-01-01T0000-later': { up: () => Promise.resolve() } };
    await expect(openSqliteDatabase({ file, besideServer: true, migrations: newer })).rejects.toThrow(
      'lacks 2999-01-01T0000-later: restart the server first',
    );
    await server.close();
  });

  it('is free as soon as its server was killed', async () => {
    const module = new URL('../../../server/store/sqlite/open-sqlite-database.ts', import.meta.url);
    const script = `const { openSqliteDatabase } = await import(${JSON.stringify(module.href)});
      await openSqliteDatabase({ file: ${JSON.stringify(file)} });
      process.stdout.write('open');`;
    const server = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
    await once(server.stdout, 'data');
    await expect(openSqliteDatabase({ file })).rejects.toThrow('in use by another server');
    server.kill('SIGKILL');
    await once(server, 'exit');
    await (await openSqliteDatabase({ file })).close();
  });

  it('keeps nothing of a conversation that was deleted', async () => {
    const database = await openSqliteDatabase({ file });
    const turn = { ...firstTurn(await makeVisitor(database)), kind: 'send' as const };
    const secret = 'the-lighthouse-keeper-is-my-uncle';
    if (turn.question) turn.question.text = secret;
    await createTurnStore(database).accept(turn);
    await createConversationStore(database).delete(turn.visitorId, turn.conversationId);
    await database.close();
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name)).includes(secret)).toBe(false);
  });

  it('gives back what was stored when it is opened again', async () => {
    const before = await openSqliteDatabase({ file });
    const turn = await acceptFirstTurn(before);
    const lease = new StoreTurnLease(before, { holder: 'here', ttlMs: 1, now: () => 0 });
    const { fence } = await lease.fence({ conversationId: turn.conversationId, turnId: turn.id });
    const events = numbered([{ type: 'delta', data: 'A bird.' }, endOf(turn)]);
    await createTurnStore(before).finish(finishedTurn(turn, fence, events));
    await before.close();
    const after = await openSqliteDatabase({ file });
    const messages = await createConversationStore(after).messages(turn.visitorId, turn.conversationId);
    expect(messages.map(({ text }) => text)).toEqual(['What is a heron?', 'A bird.']);
    await after.close();
  });
});

describe('a SQLite database', () => {
  it('says what to use in place of a transaction or a stream', async () => {
    const database = await openSqliteDatabase({ file });
    await expect(database.db.transaction().execute(() => Promise.resolve())).rejects.toThrow('batch()');
    const stream = database.db.selectFrom('visitor').selectAll().stream();
    await expect(stream[Symbol.asyncIterator]().next()).rejects.toThrow('page by page');
    await database.close();
  });
});

describe('the writer thread', () => {
  it('cannot be started for a file that cannot be opened', async () => {
    await expect(startWriter(join(folder, 'no', 'such', 'folder.db'))).rejects.toThrow(
      'directory does not exist',
    );
  });

  it('takes with it what waited when it dies, and everything later is refused too', async () => {
    const started: Worker[] = [];
    const writer = await startWriter(file, (url, data) => {
      const worker = spawnWorker(url, data);
      started.push(worker);
      return worker;
    });
    const slow = {
      sql: 'with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000000) select max(i) from n',
      parameters: [],
    };
    const waiting = [writer.batch([slow]), writer.batch([{ sql: 'select 1', parameters: [] }])];
    const settled = Promise.allSettled(waiting);
    for (const worker of started) await worker.terminate();
    for (const result of await settled) {
      expect(result).toMatchObject({
        status: 'rejected',
        reason: expect.any(DatabaseFailure) as DatabaseFailure,
      });
    }
    await expect(writer.batch([])).rejects.toThrow('its writer thread has ended');
    await writer.close();
  });
});
