import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST, readManifest } from './manifest.js';

export interface KeptBackup {
  folder: string;
  createdAt: number;
}

/** The backups in a folder, newest first; what is no whole backup is not one. */
export async function listBackups(out: string): Promise<KeptBackup[]> {
  if (!existsSync(out)) return [];
  const folders = (await readdir(out, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && /^parley-\w+$/.test(entry.name))
    .map((entry) => join(out, entry.name))
    .filter((folder) => existsSync(join(folder, MANIFEST)));
  const backups = await Promise.all(
    folders.map(async (folder) => ({ folder, createdAt: (await readManifest(folder)).createdAt })),
  );
  return backups.sort((a, b) => b.createdAt - a.createdAt);
}

/**
 * Removes all but the `keep` newest, and the copies from before migrations that are older than those, so that what
 * was erased does not live on in them for ever. Gives what it removed.
 */
export async function pruneBackups(out: string, keep: number): Promise<string[]> {
  const backups = await listBackups(out);
  const oldest = backups.slice(0, keep).at(-1);
  const copies = oldest === undefined ? [] : await copiesBefore(out, oldest.createdAt);
  const old = [...backups.slice(keep).map(({ folder }) => folder), ...copies];
  for (const path of old) await rm(path, { recursive: true });
  return old;
}

async function copiesBefore(out: string, time: number): Promise<string[]> {
  const copies = (await readdir(out))
    .filter((name) => /^parley-.+-before-.+\.db$/.test(name))
    .map((name) => join(out, name));
  const times = await Promise.all(copies.map((path) => stat(path)));
  return copies.filter((_, index) => (times[index]?.mtimeMs ?? time) < time);
}
