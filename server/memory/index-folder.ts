/** Where the graphs of people with very many memories are kept, and how much there is of them. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export function indexFolderOf(dataFolder: string): string {
  return join(dataFolder, 'memory-index');
}

/** A graph is two files of one name; what is being written is not counted. */
export async function measureIndexFolder(folder: string): Promise<{ files: number; bytes: number }> {
  const measured = { files: 0, bytes: 0 };
  for (const name of await namesIn(folder)) {
    if (!/\.(graph|rows)$/.test(name)) continue;
    const size = await sizeOf(join(folder, name));
    if (size === undefined) continue;
    measured.bytes += size;
    if (name.endsWith('.graph')) measured.files += 1;
  }
  return measured;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    // It is made with the first graph.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    // Removed or renamed since the folder was listed.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
