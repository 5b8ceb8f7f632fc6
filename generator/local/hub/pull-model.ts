/**
 * Brings a model from the hub to the disk: only when somebody asks, only the files that are used, in one precision.
 * The branch is pinned to its commit first; every file is checked by size and hash, and takes its place only when all
 * of them are there, so that a model that is in use stays whole. The manifest is written last. A pull that was cut
 * short goes on from where it was.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { externalData, NEEDED_FILES, precisionOf, USEFUL_FILES, weightsFile } from '../model-files.js';
import type { Precision } from '../model-files.js';
import { downloadFile, partOf, sizeOf } from './download-file.js';
import { createHubClient } from './hub-client.js';
import type { HubFile } from './hub-client.js';
import { pullFailure } from './hub-failures.js';
import { MANIFEST } from './manifest.js';
import type { ModelManifest } from './manifest.js';
import { folderOfModel } from './names.js';

export interface PullOptions {
  modelsFolder: string;
  /** owner/name */
  model: string;
  /** A branch, a tag or a commit. */
  revision?: string;
  /** Its base address. */
  hub?: string;
  /** In place of the first one that there is in the order of PRECISIONS. */
  dtype?: Precision;
  signal: AbortSignal;
  /** Begins at what is there already. */
  progress?: (progress: PullProgress) => void;
  /** What the disk has left, in bytes. */
  freeBytes?: (folder: string) => Promise<number>;
}

export interface PullProgress {
  doneBytes: number;
  totalBytes: number;
}

export interface PulledModel {
  name: string;
  revision: string;
  precision: Precision;
  bytes: number;
  folder: string;
}

export const DEFAULT_HUB = 'https://huggingface.co';
/** A disk that is full to the last byte stops the database too. */
const LEAVE_FREE = 256 * 1024 * 1024;

/** Throws AppError with what to do, or the signal's reason. */
export async function pullModel(options: PullOptions): Promise<PulledModel> {
  const { modelsFolder, model, revision = 'main', signal, progress = () => undefined } = options;
  const folder = folderOfModel(modelsFolder, model);
  const address = options.hub ?? DEFAULT_HUB;
  const url = new URL(address.endsWith('/') ? address : `${address}/`);
  const hub = createHubClient({ hub: url, model, folder, signal });
  const commit = await hub.commitOf(revision);
  const { files, precision } = chooseFiles(await hub.files(commit), { model, dtype: options.dtype });
  await mkdir(folder, { recursive: true });
  await checkSpace(files, folder, options.freeBytes ?? freeBytesOf);
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0);
  const listed: ModelManifest['files'] = [];
  let before = 0;
  for (const file of files) {
    const report = (bytes: number): void => progress({ doneBytes: before + bytes, totalBytes });
    const sha256 = await downloadFile(file, { hub, model, folder, signal, progress: report });
    before += file.size;
    progress({ doneBytes: before, totalBytes });
    listed.push({ path: file.path, size: file.size, sha256 });
  }
  await putInPlace(folder, files);
  await writeManifest(folder, { model, revision: commit, precision, files: listed });
  return { name: model, revision: commit, precision, bytes: totalBytes, folder };
}

function chooseFiles(
  tree: HubFile[],
  { model, dtype }: { model: string; dtype: Precision | undefined },
): { files: HubFile[]; precision: Precision } {
  const byPath = new Map(tree.map((file) => [file.path, file]));
  const paths = [...byPath.keys()];
  const missing = NEEDED_FILES.filter((path) => !byPath.has(path));
  if (missing.length > 0)
    throw pullFailure(`The model ${model} lacks ${missing.join(' and ')}: choose another one.`);
  const precision = dtype ?? precisionOf(paths);
  const weights = precision === undefined ? undefined : weightsFile(precision);
  if (precision === undefined || weights === undefined || !byPath.has(weights))
    throw pullFailure(
      `The model ${model} has no ${weights ?? 'onnx/model*.onnx'}: choose one whose page on the hub lists ONNX files.`,
    );
  const useful = USEFUL_FILES.filter((path) => byPath.has(path));
  const chosen = [...NEEDED_FILES, ...useful, weights, ...externalData(weights, paths)];
  return { files: chosen.flatMap((path) => byPath.get(path) ?? []), precision };
}

async function checkSpace(
  files: HubFile[],
  folder: string,
  freeBytes: (folder: string) => Promise<number>,
): Promise<void> {
  let needed = LEAVE_FREE;
  for (const file of files)
    if (!existsSync(join(folder, file.path))) needed += file.size - (await sizeOf(partOf(folder, file)));
  const free = await freeBytes(folder);
  if (free >= needed) return;
  throw pullFailure(`This needs ${megabytes(needed)} free in ${folder}, and there are ${megabytes(free)}.`);
}

async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

async function writeManifest(folder: string, manifest: ModelManifest): Promise<void> {
  const file = join(folder, MANIFEST);
  await writeFile(`${file}.part`, `${JSON.stringify(manifest, null, 2)}\n`);
  await rename(`${file}.part`, file);
}

/** What an earlier pull left (other weights, other beginnings) goes, or it would be loaded in place of this. */
async function putInPlace(folder: string, files: HubFile[]): Promise<void> {
  await rm(join(folder, MANIFEST), { force: true });
  for (const file of files) {
    const part = partOf(folder, file);
    if (existsSync(part)) await rename(part, join(folder, file.path));
  }
  const kept = new Set(files.map(({ path }) => path));
  const names = [
    ...(await readdir(folder)),
    ...(await readdir(join(folder, 'onnx'))).map((name) => `onnx/${name}`),
  ];
  for (const name of names)
    if (!kept.has(name) && (name.startsWith('onnx/') || name.endsWith('.part'))) await rm(join(folder, name));
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;
