import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type BetterSqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../server/config.js';
import { startServer } from '../../../server/main.js';
import { openWritable } from '../../../server/store/sqlite/open-writable.js';
import { findFreePort } from '../../../bin/find-free-port.js';
import { makeFolder } from '../../harness/databases.js';

let folder: string;
let port: number;
beforeEach(async () => {
  folder = await makeFolder();
  port = (await findFreePort(20_000 + Math.floor(Math.random() * 10_000), '127.0.0.1')) ?? 0;
});
afterEach(() => rm(folder, { recursive: true }));

function start() {
  const environment = { PARLEY_DATA: folder, PARLEY_PORT: String(port), PARLEY_LOG_LEVEL: 'silent' };
  const steps: string[] = [];
  let listening: () => void = () => undefined;
  const listens = new Promise<void>((resolve) => (listening = resolve));
  const server = startServer(loadConfig({ environment, folder }), {
    clientFolder: join(folder, 'no-pages'),
    overrides: { processMetrics: false },
    progress: (step) => {
      steps.push(step);
      if (step === 'listening') listening();
    },
  });
  return { server, listens, steps };
}

async function ask(path: string) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** A database of which a later program has migrations to make, and that nobody can write just now. */
function heldDatabase(): BetterSqlite.Database {
  const holder = openWritable(join(folder, 'parley.db'));
  holder.exec('create table kysely_migration (name text primary key, timestamp text not null)');
  holder.exec('begin immediate');
  return holder;
}

describe('a server that starts', () => {
  it('is alive and not ready while it migrates, and asks everybody to come back', async () => {
    const holder = heldDatabase();
    const { server, listens } = start();
    await listens;
    expect(await ask('/healthz')).toMatchObject({ status: 200, body: { status: 'alive' } });
    expect(await ask('/readyz')).toMatchObject({ status: 503, body: { status: 'migrating' } });
    const page = await ask('/api/me');
    expect(page).toMatchObject({ status: 503, body: { error: { code: 'OVERLOADED', retryable: true } } });
    expect(page.headers.get('retry-after')).toBe('2');
    holder.exec('commit');
    holder.close();
    const running = await server;
    expect(await ask('/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } });
    expect((await ask('/api/me')).status).toBe(200);
    await running.stop();
  });

  it('takes the port before it touches the data folder', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen({ port, host: '127.0.0.1' }, resolve));
    expect((other.address() as AddressInfo).port).toBe(port);
    const holder = heldDatabase();
    const { server, steps } = start();
    await expect(server).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect(steps).toEqual([]);
    holder.close();
    other.close();
  });

  it('gives the port back when the database cannot be opened', async () => {
    const holder = heldDatabase();
    holder.exec(`insert into kysely_migration values ('2099-01-01T0000-later', '2099'); commit`);
    holder.close();
    await expect(start().server).rejects.toThrow('newer than this program');
    expect(await findFreePort(port, '127.0.0.1')).toBe(port);
  });
});
