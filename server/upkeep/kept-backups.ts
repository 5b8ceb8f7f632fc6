import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
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

/** Removes all but the `keep` newest, so that what was erased does not live on in them for ever. */
export async function pruneBackups(out: string, keep: number): Promise<string[]> {
  const old = (await listBackups(out)).slice(keep).map(({ folder }) => folder);
  for (const folder of old) await rm(folder, { recursive: true });
  return old;
}
