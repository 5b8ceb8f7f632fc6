/**
 * Power failures, as far as a program can play them. A process that stores messages is stopped at random moments
 * and its files are copied; then the copy's write-ahead log is torn, anywhere beyond what had been synced when
 * the last acknowledgement was given: cut off, overwritten, zeroed or followed by rubbish. Whatever was
 * acknowledged must be in what is left, and the database must be whole.
 *
 * Never torn is what SQLite has synced without telling anybody: frames that a checkpoint may have copied into
 * the database already, and a log that was copied whole and is about to begin anew.
 */
import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import BetterSqlite from 'better-sqlite3';
import { z } from 'zod';
import { readWalHeader, readWalIndex, walBytes } from './wal-file.js';
import type { WalIndex } from './wal-file.js';

export interface TornCopy {
  /** Messages that had been acknowledged by then, and those of them that the copy lacks. */
  acknowledged: number;
  lost: string[];
  integrity: string;
  danglingRows: number;
  /** Bytes of the log that were destroyed, and whether they began within what the log held by then. */
  tornBytes: number;
  hitsLiveFrames: boolean;
}

/** A message, and how far the log was committed and synced when it was acknowledged. */
const Acknowledgement = z.object({ id: z.string(), salt: z.string(), frames: z.int() });
type Acknowledgement = z.infer<typeof Acknowledgement>;

/** Makes `copies` torn copies of one writer's database, each under `folder` for as long as it is looked at. */
export async function tearCopies(folder: string, copies: number): Promise<TornCopy[]> {
  const writer = startWriter(join(folder, 'written', 'parley.db'));
  try {
    await writer.begun;
    const results: TornCopy[] = [];
    for (let copy = 0; copy < copies; copy += 1) {
      // Not to wait for anything: the moment at which the power fails is random.
      await pause(randomInt(30));
      results.push(await tearOnce(writer, join(folder, `copy-${copy}`)));
    }
    return results;
  } finally {
    await writer.kill();
  }
}

interface RunningWriter {
  file: string;
  process: ChildProcessByStdio<Writable, Readable, null>;
  acknowledged: Acknowledgement[];
  begun: Promise<unknown>;
  kill(): Promise<void>;
}

function startWriter(file: string): RunningWriter {
  const script = fileURLToPath(new URL('./torn-copies-writer.ts', import.meta.url));
  const writer = spawn(process.execPath, ['--import', 'tsx', script, file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const acknowledged: Acknowledgement[] = [];
  const lines = createInterface(writer.stdout);
  lines.on('line', (line) => acknowledged.push(Acknowledgement.parse(JSON.parse(line))));
  const died = once(writer, 'exit').then(() =>
    Promise.reject(new Error('the writer died before its first word')),
  );
  return {
    file,
    process: writer,
    acknowledged,
    begun: Promise.race([once(lines, 'line'), died]),
    async kill() {
      died.catch(() => undefined);
      writer.kill('SIGKILL');
      if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit');
    },
  };
}

async function tearOnce(writer: RunningWriter, folder: string): Promise<TornCopy> {
  mkdirSync(folder);
  const copy = join(folder, 'parley.db');
  await stop(writer.process.pid ?? 0);
  const acknowledged = writer.acknowledged.map(({ id }) => id);
  const synced = writer.acknowledged.at(-1);
  copyFileSync(writer.file, copy);
  copyFileSync(`${writer.file}-wal`, `${copy}-wal`);
  copyFileSync(`${writer.file}-shm`, join(folder, 'index'));
  writer.process.kill('SIGCONT');

  const wal = readFileSync(`${copy}-wal`);
  const index = readWalIndex(join(folder, 'index'));
  const torn = tear(wal, bytesToKeep(wal, index, synced));
  writeFileSync(`${copy}-wal`, torn.wal);
  const seen = inspect(copy, acknowledged);
  rmSync(folder, { recursive: true });
  const hitsLiveFrames = torn.from < walBytes(index.frames, readWalHeader(wal)?.pageBytes ?? 0);
  return { acknowledged: acknowledged.length, ...seen, tornBytes: torn.bytes, hitsLiveFrames };
}

/** Resolves when every thread of the process stands still and what it had printed has been read. */
async function stop(pid: number): Promise<void> {
  process.kill(pid, 'SIGSTOP');
  const stateOf = (thread: string) => {
    const stat = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8');
    return stat[stat.lastIndexOf(')') + 2];
  };
  do {
    await new Promise(setImmediate);
  } while (!readdirSync(`/proc/${pid}/task`).every((thread) => stateOf(thread) === 'T'));
  await new Promise(setImmediate);
}

function bytesToKeep(wal: Buffer, index: WalIndex, synced: Acknowledgement | undefined): number {
  const header = readWalHeader(wal);
  if (header === undefined || synced === undefined || index.salt !== header.salt) return wal.length;
  const syncedFrames = synced.salt === header.salt ? synced.frames : 0;
  return walBytes(Math.max(syncedFrames, index.copiedFrames), header.pageBytes);
}

/**
 * What is left of the log when everything from a random place beyond `kept` on is lost. Half of these places are
 * close by: what comes later is mostly of older generations, which nobody would miss.
 */
function tear(wal: Buffer, kept: number): { wal: Buffer; from: number; bytes: number } {
  const reach = Math.min(wal.length - kept, randomInt(2) === 0 ? 50_000 : Infinity);
  const from = kept + randomInt(reach + 1);
  const bytes = wal.length - from;
  const left = wal.subarray(0, from);
  const tails = [Buffer.alloc(bytes), randomBytes(bytes), randomBytes(bytes + 5_000)];
  const tail = tails[randomInt(tails.length + 1)];
  return { wal: tail ? Buffer.concat([left, tail]) : left, from, bytes };
}

function inspect(
  file: string,
  acknowledged: string[],
): Pick<TornCopy, 'lost' | 'integrity' | 'danglingRows'> {
  const database = new BetterSqlite(file);
  try {
    const stored = new Set(database.prepare('select id from message').pluck().all());
    return {
      lost: acknowledged.filter((id) => !stored.has(id)),
      integrity: String(database.pragma('integrity_check', { simple: true })),
      danglingRows: (database.pragma('foreign_key_check') as unknown[]).length,
    };
  } finally {
    database.close();
  }
}
