/**
 * Reads SQLite's write-ahead log and its index as they lie on disk (https://www.sqlite.org/walformat.html), to
 * see from outside what was committed and how far. A salt names the log's generation: it changes whenever the
 * log has been copied into the database and begins anew from its first byte.
 */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { endianness } from 'node:os';

const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;

export interface WalHeader {
  salt: string;
  pageBytes: number;
}

/** Undefined while the log is empty. */
export function readWalHeader(wal: Buffer): WalHeader | undefined {
  if (wal.length < HEADER_BYTES) return undefined;
  return { salt: wal.toString('hex', 16, 24), pageBytes: wal.readUInt32BE(8) };
}

/** The length of a log with that many frames. */
export function walBytes(frames: number, pageBytes: number): number {
  return frames === 0 ? 0 : HEADER_BYTES + frames * (FRAME_HEADER_BYTES + pageBytes);
}

/** Every commit ends in a frame that says how large the database is after it. */
export function countCommits(file: string): number {
  const wal = readFileSync(file);
  const header = readWalHeader(wal);
  if (header === undefined) return 0;
  let commits = 0;
  for (let frame = 0; ; frame += 1) {
    const start = HEADER_BYTES + frame * (FRAME_HEADER_BYTES + header.pageBytes);
    if (start + FRAME_HEADER_BYTES > wal.length) return commits;
    if (wal.toString('hex', start + 8, start + 16) !== header.salt) return commits;
    if (wal.readUInt32BE(start + 4) > 0) commits += 1;
  }
}

export interface WalIndex {
  salt: string;
  /** Committed frames of the generation. */
  frames: number;
  /** Of these, how many may have been copied into the database already. SQLite syncs them before. */
  copiedFrames: number;
}

/** The index is shared memory, in the byte order of the machine. */
export function readWalIndex(file: string): WalIndex {
  const index = Buffer.alloc(136);
  const descriptor = openSync(file, 'r');
  readSync(descriptor, index, 0, index.length, 0);
  closeSync(descriptor);
  const numberAt = (offset: number) =>
    endianness() === 'LE' ? index.readUInt32LE(offset) : index.readUInt32BE(offset);
  return { salt: index.toString('hex', 32, 40), frames: numberAt(16), copiedFrames: numberAt(128) };
}
