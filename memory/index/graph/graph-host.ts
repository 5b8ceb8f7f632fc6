/** The index's side of the thread: started when somebody first needs it, and again after it broke. */
import type { Worker } from 'node:worker_threads';
import { AppError } from '../../../protocol/errors.js';
import type { VisitorId } from '../../../protocol/ids.js';
import { spawnWorker } from '../../../threads/index.js';
import type { Ranked } from '../../ranking/ranked.js';
import type { GraphMessage, GraphRequest, GraphThreadOptions, Held, IndexEvent } from './thread-protocol.js';

export interface GraphHost {
  hold(held: Held): Promise<void>;
  /** Null where the thread does not hold this owner. */
  search(
    owner: VisitorId,
    vector: Float32Array,
    options: { limit: number; signal: AbortSignal },
  ): Promise<Ranked[] | null>;
  drop(owner: VisitorId): Promise<void>;
  erase(owner: VisitorId): Promise<void>;
  settle(owner: VisitorId): Promise<void>;
  close(): Promise<void>;
}

/** Starts the thread; `url` is that of its module. */
export type SpawnGraphThread = (url: URL, options: GraphThreadOptions) => Worker;

interface Surroundings {
  onEvent: (event: IndexEvent) => void;
  /** It broke: nothing is held any more. */
  onLost: () => void;
  spawn?: SpawnGraphThread | undefined;
}

interface Waiting {
  resolve: (message: GraphMessage) => void;
  reject: (error: Error) => void;
}

type Asked = GraphRequest extends infer Each ? (Each extends GraphRequest ? Omit<Each, 'id'> : never) : never;

const THREAD = new URL('./graph-thread.js', import.meta.url);

export function createGraphHost(
  options: GraphThreadOptions,
  { onEvent, onLost, spawn = spawnWorker }: Surroundings,
): GraphHost {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let lastId = 0;

  const lose = (lost: Worker, error: Error): void => {
    if (worker !== lost) return;
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    onLost();
  };
  const start = (): Worker => {
    const started = spawn(THREAD, options);
    started.on('message', (message: GraphMessage) => {
      if (message.type === 'event') return onEvent(message.event);
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.type === 'failed') asked?.reject(broken(message.message));
      else asked?.resolve(message);
    });
    started.on('error', (error) => lose(started, broken(error instanceof Error ? error.message : 'unknown')));
    started.on('exit', () => lose(started, broken('its thread ended')));
    return started;
  };
  const ask = (asked: Asked, signal?: AbortSignal): Promise<GraphMessage> => {
    worker ??= start();
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        waiting.delete(id);
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', abort, { once: true });
      const done = (): void => signal?.removeEventListener('abort', abort);
      waiting.set(id, {
        resolve: (message) => (done(), resolve(message)),
        reject: (error) => (done(), reject(error)),
      });
      worker?.postMessage({ ...asked, id }, 'vectors' in asked ? transferOf(asked.vectors) : []);
    });
  };
  /** Nothing is held where no thread runs. */
  const askIfRunning = async (asked: Asked): Promise<void> => {
    if (worker !== undefined) await ask(asked);
  };
  return {
    async hold(held) {
      await ask({ type: 'hold', ...held });
    },
    async search(owner, vector, { limit, signal }) {
      const message = await ask({ type: 'search', owner, vector, limit }, signal);
      return message.type === 'found' ? message.found : null;
    },
    drop: (owner) => askIfRunning({ type: 'drop', owner }),
    erase: (owner) => askIfRunning({ type: 'erase', owner }),
    settle: (owner) => askIfRunning({ type: 'settle', owner }),
    async close() {
      const closing = worker;
      if (closing === undefined) return;
      const gone = new Promise<void>((resolve) => closing.once('exit', () => resolve()));
      await ask({ type: 'close' });
      worker = undefined;
      await gone;
    },
  };
}

/** Given away rather than copied, where nothing else lies in the same memory. */
function transferOf({ buffer, byteLength }: Float32Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

function broken(message: string): AppError {
  return new AppError('INTERNAL', { message: `The index of memories failed: ${message}.` });
}
