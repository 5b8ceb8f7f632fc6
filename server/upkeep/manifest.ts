/**
 * What a backup says of itself: `manifest.json` in its folder. A restore believes nothing that it has not checked
 * against it. What a backup holds: the database, the installation's secret where it lies in the data folder, and
 * the list of erasures. What it does not: the configuration (it belongs to the machine and may hold keys), secrets
 * from the environment, older backups.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UpkeepFailure } from './upkeep-failure.js';

export const MANIFEST = 'manifest.json';

/** Raised when a backup of this program can no longer be restored by the one before. */
export const BACKUP_FORMAT = 1;

/** A name in the backup's own folder, never a path out of it. */
const FileName = z.string().regex(/^[a-z0-9][a-z0-9._-]*$/i);

export const BackupManifest = z.object({
  format: z.literal(BACKUP_FORMAT),
  /** The version of the program that made it. */
  parley: z.string(),
  /** The database is as it was at this time or a little later. */
  createdAt: z.int(),
  database: z.object({
    kind: z.enum(['sqlite', 'postgres']),
    file: FileName,
    migrations: z.array(z.string()),
    /** Rows by table. */
    rows: z.record(z.string(), z.int()),
  }),
  files: z.array(z.object({ name: FileName, bytes: z.int(), sha256: z.string() })).min(1),
});
export type BackupManifest = z.infer<typeof BackupManifest>;

/** Throws UpkeepFailure where there is none that this program understands. */
export async function readManifest(folder: string): Promise<BackupManifest> {
  const file = join(folder, MANIFEST);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UpkeepFailure(
      `${folder} is no backup: ${file} cannot be read (${error.code ?? error.message})`,
    );
  });
  const content = parseJson(text, file);
  const format = z.object({ format: z.int() }).safeParse(content);
  if (format.success && format.data.format > BACKUP_FORMAT) {
    throw new UpkeepFailure(
      `${folder} has the backup format ${format.data.format}, and this program knows those up to ` +
        `${BACKUP_FORMAT}: restore it with the program that made it, or a newer one`,
    );
  }
  const manifest = BackupManifest.safeParse(content);
  if (!manifest.success) {
    throw new UpkeepFailure(`${file} is damaged (${z.prettifyError(manifest.error)}): take another backup`);
  }
  return manifest.data;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UpkeepFailure(`${file} is damaged, no JSON: take another backup`, { cause: error });
  }
}
