/**
 * A private PostgreSQL for the tests, where one is installed: made, started and removed with the run. It lives
 * under a shell that stops it when its standard input closes, so that it ends with this process however that
 * ends. Without PostgreSQL the suites that need one are skipped, which is said; REQUIRE_ALL=1 makes it an error.
 */
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of a superuser with a password; null where PostgreSQL is not installed. */
    postgresUrl: string | null;
  }
}

const PASSWORD = 'parley-tests';

export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const programs = findPrograms();
  if (programs === undefined) {
    const missing = 'PostgreSQL is not installed (no initdb and postgres beside each other)';
    if (process.env['REQUIRE_ALL'] === '1') throw new Error(`${missing}, and REQUIRE_ALL=1`);
    project.vitest.logger.log(`${missing}: its suites are skipped`);
    project.provide('postgresUrl', null);
    return undefined;
  }
  const account = findAccount();
  const folder = createCluster(programs, account);
  const port = await findFreePort();
  const command = ['-c', UNTIL_INPUT_CLOSES, 'sh', ...startCommand(programs, folder, port)];
  const server = spawn('sh', command, { ...account, cwd: folder, stdio: ['pipe', 'ignore', 'pipe'] });
  await untilReady(server);
  project.provide('postgresUrl', `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/postgres`);
  return async () => {
    server.stdin.end();
    await once(server, 'close');
    rmSync(folder, { recursive: true, force: true });
  };
}

const UNTIL_INPUT_CLOSES = '"$@" & server=$!; cat > /dev/null; kill -INT "$server"; wait "$server"';

type ServerProcess = ChildProcessByStdio<Writable, null, Readable>;

interface Programs {
  initdb: string;
  postgres: string;
}

function findPrograms(): Programs | undefined {
  const packaged = '/usr/lib/postgresql';
  const versions = existsSync(packaged) ? readdirSync(packaged).sort().reverse() : [];
  const folders = [
    ...versions.map((version) => join(packaged, version, 'bin')),
    '/usr/local/bin',
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders
    .map((folder) => ({ initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') }))
    .find(({ initdb, postgres }) => existsSync(initdb) && existsSync(postgres));
}

/** PostgreSQL refuses to run as root: there it runs as the user that its package has made. */
function findAccount(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function createCluster({ initdb }: Programs, account: { uid?: number; gid?: number }): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-postgres-'));
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, PASSWORD);
  for (const path of [folder, passwordFile]) {
    if (account.uid !== undefined && account.gid !== undefined) chownSync(path, account.uid, account.gid);
  }
  const options = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  execFileSync(
    initdb,
    [...options, '--encoding=UTF8', '--locale=C', '--no-sync', '-D', join(folder, 'data')],
    {
      ...account,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return folder;
}

function startCommand({ postgres }: Programs, folder: string, port: number): string[] {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
    max_connections: 200,
  };
  return [
    postgres,
    '-D',
    join(folder, 'data'),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function untilReady(server: ServerProcess): Promise<void> {
  const said: string[] = [];
  for await (const line of createInterface(server.stderr)) {
    said.push(line);
    if (!line.includes('ready to accept connections')) continue;
    server.stderr.resume();
    return;
  }
  throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`);
}
