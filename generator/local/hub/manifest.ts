/**
 * What a pull wrote into a model's folder, last of all: which version of the model it is, and what each file has to
 * be. A folder that was copied from another machine brings it along.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { PRECISIONS } from '../model-files.js';

export const MANIFEST = 'parley-model.json';

export const ModelManifest = z.object({
  model: z.string(),
  /** The commit that it was pulled at. */
  revision: z.string(),
  precision: z.enum(PRECISIONS),
  files: z.array(z.object({ path: z.string(), size: z.int().nonnegative(), sha256: z.string() })),
});
export type ModelManifest = z.infer<typeof ModelManifest>;

/** Undefined where there is none, or none that can be read. */
export async function readManifest(folder: string): Promise<ModelManifest | undefined> {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) return undefined;
  try {
    return ModelManifest.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined; // as if the pull had not ended: the next one writes it anew
  }
}
