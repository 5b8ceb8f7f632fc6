/**
 * Takes a backup beside a running server. It is made in a folder named `.partial`, read back and checked there, and
 * gets its name only then: what is named like a backup is one.
 */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyNewFile, digestFile, syncPath, writeDurably } from './durable-files.js';
import { ERASURE_LIST } from './erasure-list.js';
import { BACKUP_FORMAT, MANIFEST } from './manifest.js';
import type { BackupManifest } from './manifest.js';
import { checkDump, dumpPostgres } from './postgres-dump.js';
import { copySqlite, describeSqlite } from './sqlite-copy.js';
import { UpkeepFailure } from './upkeep-failure.js';

/** What lies in the data folder beside the database and belongs to the installation. */
const KEPT_FILES = ['secret', ERASURE_LIST];

export interface BackupOptions {
  dataFolder: string;
  /** Of PostgreSQL; without it the data folder holds the database. */
  databaseUrl: string | undefined;
  /** The folder that gets the backup's folder. */
  out: string;
  /** The version of this program. */
  parley: string;
  now: () => number;
  /** Of this process: pg_dump is found by its PATH. */
  environment: NodeJS.ProcessEnv;
  progress: (step: string) => void;
}

export interface BackupResult {
  folder: string;
  bytes: number;
  files: number;
  verified: true;
}

/** Rejects with UpkeepFailure, and leaves nothing behind, when no whole backup could be made. */
export async function takeBackup(options: BackupOptions): Promise<BackupResult> {
  const createdAt = options.now();
  const folder = join(options.out, `parley-${new Date(createdAt).toISOString().replaceAll(/[-:.]/g, '')}`);
  const partial = `${folder}.partial`;
  await mkdir(options.out, { recursive: true, mode: 0o700 });
  await mkdir(partial, { mode: 0o700 });
  try {
    const manifest = await fill(partial, createdAt, options);
    await syncPath(partial);
    await rename(partial, folder);
    await syncPath(options.out);
    const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
    return { folder, bytes, files: manifest.files.length, verified: true };
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

async function fill(folder: string, createdAt: number, options: BackupOptions): Promise<BackupManifest> {
  const { dataFolder, parley, progress } = options;
  const database = await copyDatabase(folder, options);
  progress(`copied and checked the database: ${describeRows(database.rows)}`);
  // After the database: whoever was about to be erased when it was copied is then in the list beside it.
  const kept = KEPT_FILES.filter((name) => existsSync(join(dataFolder, name)));
  for (const name of kept) await copyNewFile(join(dataFolder, name), join(folder, name));
  const names = [database.file, ...kept];
  const files = await Promise.all(
    names.map(async (name) => ({ name, ...(await digestFile(join(folder, name))) })),
  );
  const manifest: BackupManifest = { format: BACKUP_FORMAT, parley, createdAt, database, files };
  await writeDurably(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function copyDatabase(folder: string, options: BackupOptions): Promise<BackupManifest['database']> {
  const { databaseUrl, dataFolder, environment, progress } = options;
  if (databaseUrl !== undefined) {
    progress('dumping PostgreSQL');
    const target = join(folder, 'parley.dump');
    const described = await dumpPostgres({ url: databaseUrl, environment }, target);
    await syncPath(target);
    await checkDump(target, environment);
    return { ...described, file: 'parley.dump' };
  }
  const source = join(dataFolder, 'parley.db');
  if (!existsSync(source)) {
    throw new UpkeepFailure(`${dataFolder} holds no database (parley.db): name the data folder with --data`);
  }
  progress(`copying ${source}`);
  const target = join(folder, 'parley.db');
  copySqlite(source, target);
  await syncPath(target);
  return { ...describeSqlite(target), file: 'parley.db' };
}

function describeRows(rows: Record<string, number>): string {
  const filled = Object.entries(rows)
    .filter(([table, count]) => count > 0 && !table.startsWith('kysely_'))
    .map(([table, count]) => `${table} ${count}`);
  return filled.length > 0 ? filled.join(', ') : 'nothing in it yet';
}
