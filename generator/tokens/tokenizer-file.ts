/**
 * A model's own tokenizer from the files that come with it (tokenizer.json, tokenizer_config.json), in a folder on
 * this machine; nothing is fetched.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CountTokens } from './token-counter.js';

/** What is used of it; its own types name files as this compiler does not find them. */
interface TokenizerPackage {
  Tokenizer: new (
    tokenizer: object,
    config: object,
  ) => { encode(text: string, options: { add_special_tokens: boolean }): { ids: number[] } };
}

/** A tokenizer of a large vocabulary has 20 MB; what is larger is something else. */
const LARGEST_BYTES = 64_000_000;

/** Undefined where no folder holds a tokenizer. Rejects where one does and it cannot be read. */
export async function loadTokenizerFile(folders: readonly string[]): Promise<CountTokens | undefined> {
  for (const folder of folders) {
    const tokenizer = await readIfThere(join(folder, 'tokenizer.json'));
    if (tokenizer === undefined) continue;
    if (tokenizer.length > LARGEST_BYTES) throw new Error(`${folder}/tokenizer.json is too large to be one`);
    const config = (await readIfThere(join(folder, 'tokenizer_config.json'))) ?? '{}';
    const { Tokenizer } = (await import('@huggingface/tokenizers')) as unknown as TokenizerPackage;
    const reader = new Tokenizer(JSON.parse(tokenizer) as object, JSON.parse(config) as object);
    return (text) => reader.encode(text, { add_special_tokens: false }).ids.length;
  }
  return undefined;
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
