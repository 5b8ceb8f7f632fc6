import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { EventEmitter, once } from 'node:events';
import { sql } from 'kysely';
import pg from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../server/store/open-database.js';
import { openPostgresDatabase } from '../../../server/store/postgres/open-postgres-database.js';
import { makeEmptyPostgres, hasPostgres } from '../../harness/databases.js';

/** The line that a person who starts the program sees. */
async function refusalOf(url: string): Promise<string> {
  const refusal = await openPostgresDatabase({ url }).catch((error: unknown) => error);
  if (!(refusal instanceof Error)) throw new Error('it opened');
  expect(refusal.name).toBe('CannotOpenDatabase');
  return refusal.message;
}

describe('a PostgreSQL database that cannot be used', () => {
  it('is named in one line, without its password, when nothing listens there', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    probe.close();
    await once(probe, 'close');
    expect(await refusalOf(`postgres://parley:secret@127.0.0.1:${port}/chat`)).toBe(
      `cannot use the database postgres://parley@127.0.0.1:${port}/chat: nothing listens there`,
    );
  });

  it('is not named at all when its URL cannot be read, for there may be a password in it', async () => {
    const refusal = await refusalOf('parley:secret@somewhere');
    expect(refusal).toContain('postgres://');
    expect(refusal).not.toContain('secret');
  });
});

describe.skipIf(!hasPostgres())('with PostgreSQL installed', () => {
  const server = () => new URL(inject('postgresUrl') ?? '');

  it('a wrong password is said to be wrong, and not repeated', async () => {
    const url = server();
    url.password = 'secret';
    const refusal = await refusalOf(url.href);
    expect(refusal).toMatch(/^cannot use the database postgres:.*: the user name or the password is wrong$/);
    expect(refusal).not.toContain('secret');
  });

  it('a database that does not exist is said not to', async () => {
    const url = server();
    url.pathname = '/no_such_database';
    expect(await refusalOf(url.href)).toMatch(/\/no_such_database: there is no database of that name$/);
  });

  it('is opened where a URL is configured, and is open to other servers as well', async () => {
    const { url, drop } = await makeEmptyPostgres();
    const database = await openDatabase({ databaseUrl: url, dataFolder: 'unused' });
    expect(database).toMatchObject({ kind: 'postgres', exclusive: false });
    await database.close();
    await drop();
  });

  it('reads 64-bit numbers as numbers in its own pool and leaves those of others alone', async () => {
    const { url, drop } = await makeEmptyPostgres();
    const database = await openPostgresDatabase({ url });
    const query = sql<{ n: unknown }>`select cast(1764000000000 as bigint) as n`;
    expect((await query.execute(database.db)).rows).toEqual([{ n: 1_764_000_000_000 }]);
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    expect((await other.query('select cast(1 as bigint) as n')).rows).toEqual([{ n: '1' }]);
    await other.end();
    await database.close();
    await drop();
  });

  it('survives that its connections are cut, and says that they were', async () => {
    const { url, drop } = await makeEmptyPostgres();
    const losses = new EventEmitter();
    const lost = once(losses, 'lost');
    const database = await openPostgresDatabase({
      url,
      onConnectionLost: (cause) => void losses.emit('lost', cause),
    });
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    await other.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
    );
    expect(await lost).toEqual([expect.any(Error)]);
    await database.ping();
    await other.end();
    await database.close();
    await drop();
  });
});
