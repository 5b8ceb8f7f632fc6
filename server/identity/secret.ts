import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A shorter one can be guessed; an empty one, which a full disk leaves behind, would let anybody sign. */
const LEAST_CHARACTERS = 32;

/** The secret of this installation: the configured one, else the one in the data folder, made at the first start. */
export async function loadSecret(configured: string | undefined, dataFolder: string): Promise<string> {
  if (configured !== undefined) return configured;
  const file = join(dataFolder, 'secret');
  const kept = await readIfThere(file);
  if (kept !== undefined) {
    if (kept.length >= LEAST_CHARACTERS) return kept;
    throw new Error(`${file} holds no secret. Remove it and one is made; visitors then have to begin anew.`);
  }
  const secret = randomBytes(32).toString('base64url');
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  await writeFile(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  return secret;
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
