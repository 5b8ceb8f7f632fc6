/**
 * A graph on disk, as a cache: two files of one person, named by a hash of whom it is. hnswlib reads and writes its own
 * file, by path alone and without a checksum; ours beside it holds what the rows mean and the SHA-256 of both, so
 * that whatever was torn, flipped or mixed is seen, and made again from the source. Both are written under other names, synced
 * and renamed; a crash between the two renames leaves a pair that does not fit, which is seen too.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { VisitorId } from '../../../protocol/ids.js';
import { readGraph } from './graph.js';
import type { Graph } from './graph.js';
import type { ShelfParts } from './shelf.js';
import type { RebuildReason } from './thread-protocol.js';

export interface FileLabel {
  owner: VisitorId;
  embedder: string;
  dimension: number;
  revision: number;
}

const FORMAT = 1;
const GRAPH = '.graph';
const ROWS = '.rows';
const NEW = '.new';
const LABEL_BYTES = 4096;

const GraphOnDisk = z.object({ bytes: z.int().nonnegative(), sha256: z.string() });
export type GraphOnDisk = z.infer<typeof GraphOnDisk>;

const Label = z.object({
  format: z.literal(FORMAT),
  owner: VisitorId,
  embedder: z.string(),
  dimension: z.int().positive(),
  revision: z.int().nonnegative(),
  count: z.int().nonnegative(),
  graph: GraphOnDisk,
});
const RowList = z.object({ ids: z.array(z.string().nullable()), sums: z.array(z.number()) });

export function nameOf(owner: VisitorId): string {
  return createHash('sha256').update(owner).digest('hex').slice(0, 32);
}

/** First the graph, synced under another name; what it is renamed to is decided by `finishWriting`. */
export async function writeGraph(folder: string, owner: VisitorId, graph: Graph): Promise<GraphOnDisk> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, nameOf(owner) + GRAPH + NEW);
  await graph.write(path);
  await sync(path);
  return digestOf(path);
}

/** Then the rows, and the names of both. The graph's may be in place already. */
export async function finishWriting(
  folder: string,
  { owner, embedder, dimension, revision }: FileLabel,
  { ids, sums, graph, isNew }: Pick<ShelfParts, 'ids' | 'sums'> & { graph: GraphOnDisk; isNew: boolean },
): Promise<void> {
  const label = { format: FORMAT, owner, embedder, dimension, revision, count: ids.length, graph };
  const body = `${JSON.stringify(label)}\n${JSON.stringify({ ids, sums })}\n`;
  const base = join(folder, nameOf(owner));
  await writeFile(base + ROWS + NEW, `${sha256(body)}\n${body}`, { mode: 0o600 });
  await sync(base + ROWS + NEW);
  if (isNew) await rename(base + GRAPH + NEW, base + GRAPH);
  await rename(base + ROWS + NEW, base + ROWS);
  await sync(folder);
}

export interface ReadGraph extends ShelfParts {
  revision: number;
  onDisk: GraphOnDisk;
}

/** A reason where it cannot be used. */
export async function readGraphFile(
  folder: string,
  { owner, embedder, dimension }: Omit<FileLabel, 'revision'>,
): Promise<ReadGraph | { reason: RebuildReason; detail: string | null }> {
  const base = join(folder, nameOf(owner));
  const text = await readIfThere(base + ROWS);
  if (text === undefined) return { reason: 'missing', detail: null };
  const damaged = (detail: string) => ({ reason: 'damaged' as const, detail });
  const [sum, label, rows] = text.split('\n', 3);
  if (sum !== sha256(text.slice(text.indexOf('\n') + 1)))
    return damaged('the rows do not have their checksum');
  const read = Label.safeParse(parseJson(label));
  const list = RowList.safeParse(parseJson(rows));
  if (!read.success || !list.success) return damaged('the rows are not of this format');
  if (read.data.owner !== owner) return damaged("it is somebody else's");
  if (read.data.embedder !== embedder || read.data.dimension !== dimension)
    return { reason: 'other-embedder', detail: read.data.embedder };
  const onDisk = await digestIfThere(base + GRAPH);
  if (onDisk?.sha256 !== read.data.graph.sha256) return damaged('the graph does not have its checksum');
  try {
    const graph = await readGraph(base + GRAPH, dimension);
    return { graph, ...list.data, revision: read.data.revision, onDisk };
  } catch (error) {
    return damaged(error instanceof Error ? error.message : String(error));
  }
}

/** Also what was being written. */
export async function removeGraphFile(folder: string, owner: VisitorId): Promise<void> {
  const base = join(folder, nameOf(owner));
  for (const name of [ROWS, GRAPH, ROWS + NEW, GRAPH + NEW]) await rm(base + name, { force: true });
}

/**
 * Removes, before anything is read, what a stop in the middle has left: files that are half of a pair, half written, of
 * another embedder or not of the revision that the source has, because that may have been erased meanwhile.
 */
export async function sweepFolder(
  folder: string,
  embedder: string,
  revisionOf: (owner: VisitorId) => Promise<number>,
): Promise<Swept> {
  const swept: Swept = { kept: [], removed: [] };
  const names = await readdir(folder).catch((error: unknown) => {
    if (isAbsence(error)) return [];
    throw error;
  });
  for (const name of new Set(names.map((file) => file.split('.', 1)[0] ?? ''))) {
    const files = names.filter((file) => file.startsWith(`${name}.`));
    const { reason, owner } = await judge(join(folder, name), embedder, revisionOf);
    const isOver = (file: string) => file.endsWith(NEW) || reason !== undefined;
    for (const file of files.filter(isOver)) await rm(join(folder, file), { force: true });
    if (reason !== undefined) swept.removed.push({ reason, detail: name });
    else if (owner !== undefined) swept.kept.push(owner);
  }
  return swept;
}

interface Swept {
  kept: VisitorId[];
  removed: { reason: RebuildReason; detail: string }[];
}

async function judge(
  base: string,
  embedder: string,
  revisionOf: (owner: VisitorId) => Promise<number>,
): Promise<{ reason?: RebuildReason; owner?: VisitorId }> {
  const head = await readHead(base + ROWS);
  if (head === undefined) return { reason: 'missing' };
  const label = Label.safeParse(parseJson(head.split('\n', 2)[1]));
  if (!label.success) return { reason: 'damaged' };
  if (label.data.embedder !== embedder) return { reason: 'other-embedder' };
  const { owner } = label.data;
  return (await revisionOf(owner)) === label.data.revision ? { owner } : { reason: 'outdated' };
}

async function readHead(path: string): Promise<string | undefined> {
  const file = await openIfThere(path);
  if (file === undefined) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LABEL_BYTES), 0, LABEL_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function digestOf(path: string): Promise<GraphOnDisk> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

function digestIfThere(path: string): Promise<GraphOnDisk | undefined> {
  return digestOf(path).catch(undefinedIfAbsent);
}

function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(undefinedIfAbsent);
}

function openIfThere(path: string) {
  return open(path, 'r').catch(undefinedIfAbsent);
}

function undefinedIfAbsent(error: unknown): undefined {
  if (!isAbsence(error)) throw error;
  return undefined;
}

function isAbsence(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined; // the schema refuses it
  }
}
