/** The models in the folder: owner/name/files, as they were pulled or copied there. */
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LocalModel } from '../../../protocol/console/voices.js';
import { MISSING_PACKAGE_LINE } from '../failures.js';
import { NEEDED_FILES, precisionOf } from '../model-files.js';
import { PACKAGE } from '../thread/transformers-library.js';
import { readManifest } from './manifest.js';
import { folderOfModel } from './names.js';

/** In the order of their names. A model whose pull was cut short is there and not complete. */
export async function listLocalModels(modelsFolder: string): Promise<LocalModel[]> {
  const names: string[] = [];
  for (const owner of await foldersIn(modelsFolder))
    for (const model of await foldersIn(join(modelsFolder, owner))) names.push(`${owner}/${model}`);
  return Promise.all(names.sort().map((name) => describeModel(modelsFolder, name)));
}

/** False where there is no such model. */
export async function removeLocalModel(modelsFolder: string, name: string): Promise<boolean> {
  const folder = folderOfModel(modelsFolder, name);
  if (!existsSync(folder)) return false;
  await rm(folder, { recursive: true });
  const owner = dirname(folder);
  if ((await readdir(owner)).length === 0) await rmdir(owner);
  return true;
}

/** Null, or one line that says what to install before a local model can be used. */
export function localModelsProblem({ packageName = PACKAGE } = {}): Promise<string | null> {
  try {
    createRequire(import.meta.url).resolve(packageName);
    return Promise.resolve(null);
  } catch {
    return Promise.resolve(MISSING_PACKAGE_LINE); // the only thing that resolving can fail for
  }
}

async function describeModel(modelsFolder: string, name: string): Promise<LocalModel> {
  const folder = join(modelsFolder, name);
  const sizes = await sizesIn(folder);
  const manifest = await readManifest(folder);
  const paths = [...sizes.keys()];
  const complete =
    manifest === undefined
      ? NEEDED_FILES.every((file) => sizes.has(file)) &&
        precisionOf(paths) !== undefined &&
        !paths.some((path) => path.endsWith('.part'))
      : manifest.files.every(({ path, size }) => sizes.get(path) === size);
  return { name, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0), complete };
}

async function foldersIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
}

async function sizesIn(folder: string): Promise<Map<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return new Map(files.map((file, i) => [file.slice(folder.length + 1), sizes[i] ?? 0]));
}
