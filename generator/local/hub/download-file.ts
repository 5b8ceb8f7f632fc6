/**
 * One file of a model, from the hub to the disk. It grows beside its place under a name that holds the hash of the
 * whole: what is found there was the beginning of this very file, whatever became of the branch, and is gone on
 * from. Only when size and hash are what the hub lists may it take its place.
 */
import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../../../protocol/errors.js';
import type { HubClient, HubFile } from './hub-client.js';
import { brokeOff, wrongHash } from './hub-failures.js';

export interface Download {
  hub: HubClient;
  model: string;
  folder: string;
  signal: AbortSignal;
  /** Bytes of this file that are there, the earlier ones too. */
  progress: (bytes: number) => void;
}

/** How often a connection may break, and how often in a row without having given anything. */
const ATTEMPTS = 20;
const FRUITLESS = 3;

/**
 * The file is then in its place, or whole and right beside it (`partOf`); returns its SHA-256. Throws AppError, or
 * the signal's reason; what was downloaded stays for the next time.
 */
export async function downloadFile(file: HubFile, download: Download): Promise<string> {
  const target = join(download.folder, file.path);
  const part = partOf(download.folder, file);
  await mkdir(dirname(target), { recursive: true });
  if (existsSync(target) && (await stat(target)).size === file.size) {
    const sums = await sumsOf(target, file);
    if (sums.isRight()) return sums.sha256();
  }
  let fruitless = 0;
  for (let attempt = 1; (await sizeOf(part)) < file.size || !existsSync(part); attempt += 1) {
    const before = await sizeOf(part);
    try {
      await fetchRest(file, part, download);
    } catch (error) {
      download.signal.throwIfAborted();
      if (error instanceof AppError) throw error;
      fruitless = (await sizeOf(part)) > before ? 0 : fruitless + 1;
      if (fruitless === FRUITLESS || attempt === ATTEMPTS)
        throw brokeOff(file.path, download.hub.host, error);
    }
  }
  const sums = await sumsOf(part, file);
  if (!sums.isRight()) {
    await rm(part, { force: true });
    throw wrongHash(file.path, download.model);
  }
  return sums.sha256();
}

/** Where a file grows. */
export function partOf(folder: string, { path, hash }: HubFile): string {
  return `${join(folder, path)}.${hash.hex.slice(0, 16)}.part`;
}

async function fetchRest(file: HubFile, part: string, { hub, signal, progress }: Download): Promise<void> {
  const { body, from } = await hub.open(file, await sizeOf(part));
  const handle = await open(part, from === 0 ? 'w' : 'a');
  let size = from;
  try {
    progress(size);
    for await (const bytes of body) {
      signal.throwIfAborted();
      size += bytes.length;
      await handle.writeFile(bytes);
      // More than was promised cannot be right, and could fill the disk.
      if (size > file.size) break;
      progress(size);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (size < file.size) throw new Error('the connection was closed');
}

/** 0 where there is none. */
export async function sizeOf(path: string): Promise<number> {
  return existsSync(path) ? (await stat(path)).size : 0;
}

interface Sums {
  isRight(): boolean;
  sha256(): string;
}

async function sumsOf(path: string, { size, hash }: HubFile): Promise<Sums> {
  const sha256 = createHash('sha256');
  // As git names a file.
  const git = createHash('sha1').update(`blob ${size}\0`);
  const sums: Hash[] = hash.kind === 'git' ? [sha256, git] : [sha256];
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>)
    for (const sum of sums) sum.update(bytes);
  const hex = sha256.digest('hex');
  const found = hash.kind === 'git' ? git.digest('hex') : hex;
  return { isRight: () => found === hash.hex, sha256: () => hex };
}
