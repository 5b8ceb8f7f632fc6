import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../server/config.js';
import { openPostgresDatabase } from '../../../server/store/postgres/open-postgres-database.js';
import { runDoctor } from '../../../server/upkeep/doctor/run-doctor.js';
import { appendErasures, erasureListOf } from '../../../server/upkeep/erasure-list.js';
import { eraseAgain } from '../../../server/visitors/erasures.js';
import { NOON, acceptFirstTurn } from '../../contract/stored-turns.js';
import { hasPostgres, makeEmptyPostgres, makeFolder } from '../../harness/databases.js';
import { backUp, restore } from './backups.js';

let folder: string;
const made: { url: string; drop: () => Promise<void> }[] = [];
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  for (const { drop } of made.splice(0)) await drop();
  await rm(folder, { recursive: true });
});

async function emptyDatabase(): Promise<string> {
  const database = await makeEmptyPostgres();
  made.push(database);
  return database.url;
}

async function examine(databaseUrl: string) {
  const environment = { PARLEY_DATA: folder, PARLEY_PORT: '0', PARLEY_DATABASE_URL: databaseUrl };
  return runDoctor(
    {
      installation: { version: '', root: process.cwd(), clientFolder: folder, buildState: () => 'fresh' },
      config: loadConfig({ environment, folder }),
      backups: folder,
      serverRuns: false,
      now: () => NOON,
      erase: eraseAgain,
    },
    { fix: false, more: [] },
  );
}

describe.skipIf(!hasPostgres())('PostgreSQL', () => {
  it('is dumped beside a server and restored into an empty database, without who was erased since', async () => {
    const url = await emptyDatabase();
    const server = await openPostgresDatabase({ url });
    const [alice, bob] = [await acceptFirstTurn(server), await acceptFirstTurn(server)];
    const { folder: backup } = await backUp(folder, { databaseUrl: url });
    await appendErasures(erasureListOf(folder), [{ id: alice.visitorId, at: NOON + 1 }]);

    await expect(restore(backup, join(folder, 'new'), { databaseUrl: url })).rejects.toThrow(
      'overwrites nothing',
    );
    const target = await emptyDatabase();
    const { erased, rows } = await restore(backup, join(folder, 'new'), { databaseUrl: target });
    expect([erased, rows['turn']]).toEqual([1, 2]);
    const restored = await openPostgresDatabase({ url: target });
    const visitors = await restored.db.selectFrom('visitor').select('id').execute();
    expect(visitors).toEqual([{ id: bob.visitorId }]);
    await Promise.all([server.close(), restored.close()]);
  });

  it('is not restored while somebody else has the database open, nor from a damaged dump', async () => {
    const url = await emptyDatabase();
    const server = await openPostgresDatabase({ url });
    await acceptFirstTurn(server);
    await server.close();
    const { folder: backup } = await backUp(folder, { databaseUrl: url });
    const target = await emptyDatabase();
    const busy = new pg.Client({ connectionString: target });
    await busy.connect();
    await expect(restore(backup, join(folder, 'new'), { databaseUrl: target })).rejects.toThrow(
      '1 other connections are open',
    );
    await busy.end();
    const dump = join(backup, 'parley.dump');
    const content = readFileSync(dump);
    writeFileSync(dump, content.subarray(0, content.length - 100));
    const empty = await emptyDatabase();
    await expect(restore(backup, join(folder, 'new'), { databaseUrl: empty })).rejects.toThrow('is damaged');
  });

  it('says what to install where pg_dump is not', async () => {
    const url = await emptyDatabase();
    await (await openPostgresDatabase({ url })).close();
    const attempt = backUp(folder, { databaseUrl: url, environment: { PATH: folder } });
    await expect(attempt).rejects.toThrow('pg_dump is not on the PATH');
  });

  it('keeps its password out of the list of processes', async () => {
    const url = await emptyDatabase();
    const server = await openPostgresDatabase({ url });
    await acceptFirstTurn(server);
    const spy = join(folder, 'pg_dump');
    const dump = execFileSync('sh', ['-c', 'command -v pg_dump'], { encoding: 'utf8' }).trim();
    writeFileSync(spy, `#!/bin/sh\necho "$@" > "${folder}/arguments"\nexec ${dump} "$@"\n`, { mode: 0o755 });
    await backUp(folder, {
      databaseUrl: url,
      environment: { ...process.env, PATH: `${folder}:${process.env['PATH']}` },
    });
    await server.close();
    expect(readFileSync(join(folder, 'arguments'), 'utf8')).toContain('--snapshot=');
    expect(readFileSync(join(folder, 'arguments'), 'utf8')).not.toContain(new URL(url).password);
  });

  it('is examined by the doctor', async () => {
    const url = await emptyDatabase();
    const server = await openPostgresDatabase({ url });
    const turn = await acceptFirstTurn(server);
    const healthy = await examine(url);
    const of = (check: string) => healthy.filter((finding) => finding.check === check);
    expect(['database', 'schema', 'orphans'].flatMap(of).map(({ severity }) => severity)).toEqual(
      Array(3).fill('ok'),
    );
    await server.db.schema.dropIndex('turn_by_question').execute();
    await server.db.deleteFrom('message').where('id', '=', turn.questionId).execute();
    await server.close();
    const says = (await examine(url))
      .filter(({ severity }) => severity === 'problem')
      .map((found) => found.says);
    expect(says.join('\n')).toContain('the index turn_by_question is missing');
    expect(says.join('\n')).toContain('1 turns whose question is gone');
  });
});
