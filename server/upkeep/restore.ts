/**
 * Restores a backup into a place that holds nothing yet. The order is the promise: the backup is checked from end
 * to end, its database is put where no server looks for it, brought to this program's schema, and rid of everyone
 * who was erased since; only then it gets the name under which a server opens it.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CannotOpenDatabase } from '../store/database.js';
import { openDatabase } from '../store/open-database.js';
import { lockFolder } from '../store/sqlite/folder-lock.js';
import { checkBackup } from './check-backup.js';
import { syncPath, writeDurably } from './durable-files.js';
import { ERASURE_LIST, erasureListOf, linesOf, mergeErasures, readErasures } from './erasure-list.js';
import type { Erasure } from './erasure-list.js';
import type { BackupManifest } from './manifest.js';
import { restoreDump } from './postgres-dump.js';
import { replayErasures } from './replay-erasures.js';
import type { EraseVisitor } from './replay-erasures.js';
import { UpkeepFailure } from './upkeep-failure.js';

export interface RestoreOptions {
  /** The backup. */
  folder: string;
  dataFolder: string;
  databaseUrl: string | undefined;
  /** Lists beside those that are found by themselves. */
  erasureLists: string[];
  erase: EraseVisitor;
  environment: NodeJS.ProcessEnv;
  progress: (step: string) => void;
}

export interface RestoreResult {
  dataFolder: string;
  /** When the backup was made, ISO 8601. */
  from: string;
  rows: Record<string, number>;
  /** Visitors of the lists who were in the backup, and are erased from what was restored. */
  erased: number;
}

/** Rejects with UpkeepFailure or CannotOpenDatabase, and changes nothing, when the restore cannot be done whole. */
export async function restoreBackup(options: RestoreOptions): Promise<RestoreResult> {
  const { folder, dataFolder, databaseUrl, environment, progress } = options;
  const manifest = await checkBackup(folder, environment);
  progress(`checked ${folder}: whole, made by Parley ${manifest.parley}`);
  refuseOtherKind(manifest, databaseUrl);
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(dataFolder);
  try {
    await refuseUsedFolder(dataFolder, folder);
    const erasures = await gatherErasures(options);
    const erased =
      databaseUrl === undefined
        ? await restoreSqlite(manifest, erasures, options)
        : await restorePostgres(manifest, erasures, { ...options, databaseUrl });
    progress(`replayed ${erasures.length} erasures: ${erased} visitors had come back and are gone`);
    const from = new Date(manifest.createdAt).toISOString();
    return { dataFolder, from, rows: manifest.database.rows, erased };
  } finally {
    lock.release();
  }
}

async function restoreSqlite(
  { database }: BackupManifest,
  erasures: Erasure[],
  { folder, dataFolder, erase }: RestoreOptions,
): Promise<number> {
  const staging = await mkdtemp(join(dataFolder, '.restoring-'));
  try {
    const staged = join(staging, 'parley.db');
    await copyFile(join(folder, database.file), staged);
    const opened = await openDatabase({ dataFolder: staging });
    // Closing empties the write-ahead log into the database, so that nobody who was erased stays in a file.
    const erased = await replayErasures(opened, erasures, erase).finally(() => opened.close());
    if (existsSync(`${staged}-wal`)) {
      throw new UpkeepFailure(`${staged} could not be closed: another process has it open`);
    }
    await syncPath(staged);
    await putKeptFiles(folder, dataFolder, erasures);
    await rename(staged, join(dataFolder, 'parley.db'));
    await syncPath(dataFolder);
    return erased;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function restorePostgres(
  { database }: BackupManifest,
  erasures: Erasure[],
  { folder, dataFolder, databaseUrl, environment, erase }: RestoreOptions & { databaseUrl: string },
): Promise<number> {
  await restoreDump({ url: databaseUrl, environment }, join(folder, database.file));
  try {
    const opened = await openDatabase({ dataFolder, databaseUrl });
    const erased = await replayErasures(opened, erasures, erase).finally(() => opened.close());
    await putKeptFiles(folder, dataFolder, erasures);
    return erased;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UpkeepFailure(
      `the dump is in the database, but not everybody who was erased since is out of it (${reason}): start no ` +
        'server on it; drop it, make an empty one and restore again',
      { cause: error },
    );
  }
}

async function putKeptFiles(folder: string, dataFolder: string, erasures: Erasure[]): Promise<void> {
  const secret = await readIfThere(join(folder, 'secret'));
  if (secret !== undefined) await writeDurably(join(dataFolder, 'secret'), secret);
  if (erasures.length > 0) await writeDurably(erasureListOf(dataFolder), linesOf(erasures));
}

/** In the data folder, in the backup, beside it, and in the folder whose backups/ it lies in; and those named. */
async function gatherErasures({
  folder,
  dataFolder,
  erasureLists,
  progress,
}: RestoreOptions): Promise<Erasure[]> {
  const outside = [dataFolder, dirname(folder), dirname(dirname(folder))].map((place) =>
    join(place, ERASURE_LIST),
  );
  const found: Erasure[][] = [];
  let current = false;
  for (const file of new Set([...outside, join(folder, ERASURE_LIST), ...erasureLists])) {
    const erasures = await readErasures(file);
    if (erasures === undefined) {
      if (erasureLists.includes(file)) throw new UpkeepFailure(`there is no list of erasures at ${file}`);
      continue;
    }
    progress(`${file}: ${erasures.length} erasures`);
    if (file !== join(folder, ERASURE_LIST)) current = true;
    found.push(erasures);
  }
  if (!current) {
    progress(
      'no list of erasures was found outside of the backup: if anybody was erased since it was made, name ' +
        `the list (${ERASURE_LIST} of the lost data folder) with --erasures, into another empty data folder`,
    );
  }
  return mergeErasures(found);
}

function refuseOtherKind({ database }: BackupManifest, databaseUrl: string | undefined): void {
  if ((database.kind === 'postgres') === (databaseUrl !== undefined)) return;
  throw new UpkeepFailure(
    database.kind === 'postgres'
      ? 'the backup is of a PostgreSQL database: name an empty one with PARLEY_DATABASE_URL'
      : 'the backup is of a SQLite database, and PARLEY_DATABASE_URL names PostgreSQL: unset it',
  );
}

async function refuseUsedFolder(dataFolder: string, backup: string): Promise<void> {
  for (const name of ['parley.db', 'parley.db-wal', 'parley.db-journal']) {
    if (!existsSync(join(dataFolder, name))) continue;
    throw new CannotOpenDatabase(
      `${dataFolder} holds a database (${name}), and a restore overwrites nothing: restore into an empty ` +
        `folder (--data), or move ${name} away together with whatever begins with parley.db`,
    );
  }
  const [kept, restored] = await Promise.all(
    [dataFolder, backup].map((place) => readIfThere(join(place, 'secret'))),
  );
  if (kept === undefined || restored === undefined || kept === restored) return;
  throw new UpkeepFailure(
    `${dataFolder}/secret is not the backup's, under which its visitors were signed in: move it away`,
  );
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
