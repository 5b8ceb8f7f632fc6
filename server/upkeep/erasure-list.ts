/**
 * Who was erased, outside of the database: a backup from before an erasure still holds that person, and the
 * database that knows of it may be the one that was lost. One JSON line for each erasure, in the data folder:
 * an opaque id and a time, nothing else. A restore replays the list before anything serves.
 *
 * An erasure is in the list before it is acknowledged: whoever was told that they are erased is in it. A line that
 * a crash has cut off was therefore never answered, and is dropped by the next append.
 */
import { open, readFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { VisitorId } from '../../protocol/ids.js';
import { syncPath } from './durable-files.js';
import { UpkeepFailure } from './upkeep-failure.js';

export const ERASURE_LIST = 'erasures.jsonl';

export const Erasure = z.object({
  id: VisitorId,
  /** Integer milliseconds since 1970-01-01T00:00:00Z. */
  at: z.int(),
  /** Not erased: became this visitor. In an older copy what they had is still under their own id. */
  into: VisitorId.optional(),
});
export type Erasure = z.infer<typeof Erasure>;

export function erasureListOf(dataFolder: string): string {
  return join(dataFolder, ERASURE_LIST);
}

/** Resolves when the erasures are on the disk. */
export async function appendErasures(file: string, erasures: readonly Erasure[]): Promise<void> {
  if (erasures.length === 0) return;
  const handle = await open(file, 'a+', 0o600);
  try {
    const { size } = await handle.stat();
    if (size > 0) await dropTornLine(handle, size);
    await handle.appendFile(linesOf(erasures));
    await handle.sync();
    if (size === 0) await syncPath(dirname(file)); // it may just have been made
  } finally {
    await handle.close();
  }
}

/** Undefined where there is no such file. Throws UpkeepFailure for one that cannot be understood: nobody may be missed. */
export async function readErasures(file: string): Promise<Erasure[] | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const lines = text.split('\n').slice(0, -1); // what follows the last line feed is a torn line
  return lines.map((line, index) => parseLine(line, `${file}, line ${index + 1}`));
}

/** Every line once, at the first time that any of the lists names, oldest first. */
export function mergeErasures(lists: readonly Erasure[][]): Erasure[] {
  const first = new Map<string, Erasure>();
  for (const erasure of lists.flat()) {
    const key = `${erasure.id} ${erasure.into ?? ''}`;
    const known = first.get(key);
    if (known === undefined || erasure.at < known.at) first.set(key, erasure);
  }
  return [...first.values()].sort((a, b) => a.at - b.at);
}

/** Those of the list who are gone for good: the erased, and who had become one of them. */
export function goneFor(list: readonly Erasure[]): Erasure[] {
  const became = new Map(list.flatMap(({ id, into }) => (into === undefined ? [] : [[id, into] as const])));
  const erased = new Set(list.filter(({ into }) => into === undefined).map(({ id }) => id));
  const end = (id: VisitorId, seen: Set<VisitorId>): VisitorId => {
    const next = became.get(id);
    return next === undefined || erased.has(id) || seen.has(id) ? id : end(next, seen.add(id));
  };
  return list.filter(({ id }) => erased.has(end(id, new Set())));
}

export function linesOf(erasures: readonly Erasure[]): string {
  return erasures.map(({ id, at, into }) => `${JSON.stringify({ id, at, into })}\n`).join('');
}

async function dropTornLine(handle: FileHandle, size: number): Promise<void> {
  const content = await handle.readFile();
  const whole = content.lastIndexOf('\n') + 1;
  if (whole < size) await handle.truncate(whole);
}

function parseLine(line: string, where: string): Erasure {
  const parsed = Erasure.safeParse(parseJson(line));
  if (parsed.success) return parsed.data;
  throw new UpkeepFailure(
    `${where} is no erasure ({"id", "at"}, perhaps "into"): mend it by hand, so that nobody who was erased comes back`,
  );
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
