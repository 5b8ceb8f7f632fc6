/** A tiny Llama in a folder of its own for one test file, and threads in which every way to the network throws. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { spawnWorker } from '../../../embedding/index.js';
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

const OFFLINE = new URL('./offline-thread.js', import.meta.url);

export function spawnOffline(url: URL, workerData: object): Worker {
  return spawnWorker(OFFLINE, { ...workerData, module: url.href.replace(/\.js$/, '.ts') });
}
