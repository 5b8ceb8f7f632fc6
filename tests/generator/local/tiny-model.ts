/** A tiny Llama in a folder of its own for one test file, and threads in which every way to the network throws. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { writeTinyLlama } from '../../fixtures/tiny-onnx/tiny-llama.js';
import type { TinyLlamaOptions } from '../../fixtures/tiny-onnx/tiny-llama.js';

export interface TinyModels {
  folder: string;
  /** Returns its name. */
  add(name: string, options?: TinyLlamaOptions): string;
  remove(): void;
}

export function makeTinyModels(): TinyModels {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  return {
    folder,
    add(name, options) {
      writeTinyLlama(join(folder, 'tiny', name), options);
      return `tiny/${name}`;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/**
 * The package is imported before tsx is there: through its hook that takes three times as long, in every thread.
 * Whatever tries the network breaks, and so does its test.
 */
export function spawnOffline(url: URL, workerData: object): Worker {
  const start = `import { Socket } from 'node:net';
    const refuse = () => { throw new Error('This thread tried to reach the network.'); };
    globalThis.fetch = refuse;
    Socket.prototype.connect = refuse;
    await import(${JSON.stringify(import.meta.resolve('@huggingface/transformers'))});
    const { register } = await import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))});
    register();
    await import(${JSON.stringify(url.href.replace(/\.js$/, '.ts'))});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), { workerData });
}
