/**
 * Keeps a model's thread: starts it, starts it again for the next question after it broke, and lets it go when
 * nobody has asked for a while.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { spawnWorker } from '../../threads/index.js';
import type { Clock } from '../clock.js';
import { closed, notPrepared, notPulled } from './failures.js';
import { readManifest } from './hub/manifest.js';
import type { LocalOptions } from './local-options.js';
import { connectModel } from './model-connection.js';
import type { ModelConnection } from './model-connection.js';
import type { ThreadOptions } from './thread-protocol.js';

/** Starts the thread; `url` is that of its module. */
export type SpawnThread = (url: URL, options: ThreadOptions) => Worker;

export interface ModelHost {
  /** As operators know the model. */
  readonly name: string;
  /** Of a model that was pulled, once it is loaded. */
  readonly revision: string | null;
  readonly contextTokens: number;
  /** The loaded model; loads it where it is not. Throws AppError. */
  load(): Promise<ModelConnection>;
  /** Between these two the model stays. */
  begin(): void;
  end(): void;
  close(): Promise<void>;
}

const THREAD = new URL('./thread/model-thread.js', import.meta.url);

export function createModelHost(
  options: LocalOptions,
  { clock, spawn = spawnWorker }: { clock: Clock; spawn?: SpawnThread | undefined },
): ModelHost {
  const place = placeOf(options);
  let revision: string | null = null;
  let contextTokens = options.contextTokens;
  let connection: Promise<ModelConnection> | undefined;
  let isClosed = false;
  let users = 0;
  let idle = new AbortController();

  const start = async (): Promise<ModelConnection> => {
    const folder = join(place.folder, place.path);
    if (!existsSync(join(folder, 'config.json'))) throw place.absent;
    revision = (await readManifest(folder))?.revision ?? null;
    const worker = spawn(THREAD, {
      modelsFolder: place.folder,
      model: place.path,
      contextTokens: options.contextTokens,
    });
    const connected = connectModel(worker, place.name);
    try {
      ({ contextTokens } = await connected.ready);
    } catch (error) {
      await connected.close();
      throw error;
    }
    return connected;
  };
  const unload = async (): Promise<void> => {
    if (users > 0 && !isClosed) return;
    const loaded = connection;
    connection = undefined;
    await loaded?.then(
      (model) => model.close(),
      () => undefined, // it never came to life, and whoever asked for it knows why
    );
  };
  return {
    name: place.name,
    get revision() {
      return revision;
    },
    get contextTokens() {
      return contextTokens;
    },
    load() {
      if (isClosed) return Promise.reject(closed());
      if (connection === undefined) {
        const starting = start();
        const forget = (): void => void (connection === starting && (connection = undefined));
        starting.then((model) => void model.ended.then(forget), forget);
        connection = starting;
      }
      return connection;
    },
    begin() {
      users += 1;
      idle.abort();
    },
    end() {
      users -= 1;
      if (users > 0 || options.idleUnloadMs === undefined || isClosed) return;
      idle = new AbortController();
      clock.wait(options.idleUnloadMs, idle.signal).then(unload, () => undefined); // aborted: somebody asks again
    },
    async close() {
      isClosed = true;
      idle.abort();
      await unload();
    },
  };
}

/** A name on the hub has no dot in front and no root, so that it cannot be taken for a path. */
function placeOf({ modelsFolder, model }: LocalOptions) {
  if (!isAbsolute(model) && !model.startsWith('.'))
    return { folder: resolve(modelsFolder), path: model, name: model, absent: notPulled(model) };
  const folder = resolve(model);
  return {
    folder: dirname(folder),
    path: basename(folder),
    name: basename(folder),
    absent: notPrepared(folder),
  };
}
