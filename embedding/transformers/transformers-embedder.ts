/**
 * A sentence model in ONNX form through @huggingface/transformers, in a thread of its own, with mean pooling. The
 * package is optional because of its size. Nothing is fetched from the network unless `allowDownload` is set. The
 * thread is never terminated: that, in the middle of a step, makes the native runtime abort the whole process. It is
 * asked to end instead, and does so after the batch, or after the loading, that it is in.
 */
import { basename, dirname, resolve } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { AppError } from '../../protocol/errors.js';
import type { ErrorCode } from '../../protocol/errors.js';
import type { Embedder } from '../embedder.js';
import { spawnWorker } from '../../threads/index.js';
import { normalise } from '../vectors.js';
import type { ThreadMessage, ThreadOptions, ThreadRequest } from './protocol.js';

export interface TransformersEmbedderSettings {
  /** The model's folder: config.json, tokenizer.json, onnx/model.onnx. With `allowDownload` also a name on the hub. */
  model: string;
  allowDownload?: boolean;
}

/** Texts in one request to the thread. */
const BATCH = 32;
const LONGEST_TEXT = 8_000;

interface Waiting {
  resolve: (vectors: Float32Array[]) => void;
  reject: (error: Error) => void;
}

/** Resolves once the model is loaded. Throws AppError where the package or the model is absent. */
export async function createTransformersEmbedder(settings: TransformersEmbedderSettings): Promise<Embedder> {
  const worker = spawnWorker(new URL('./embedding-thread.js', import.meta.url), threadOptions(settings));
  const waiting = new Map<number, Waiting>();
  const post = (request: ThreadRequest): void => worker.postMessage(request);
  const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const end = (): Promise<void> => {
    post({ type: 'close' });
    return gone;
  };
  const dimension = await untilReady(worker, settings.model).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (message: ThreadMessage) => settle(waiting, message));
  worker.on('error', (cause) => failAll(failed('The thread of the embedding model broke.', { cause })));
  let closed = false;
  let lastId = 0;
  const finish = (): void => {
    closed = true;
    failAll(failed('The embedding model is closed.', { code: 'ABORTED' }));
  };
  worker.on('exit', finish);

  const ask = (texts: string[], signal: AbortSignal): Promise<Float32Array[]> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      const stop = (): void => void reject(signal.reason as Error);
      signal.addEventListener('abort', stop, { once: true });
      const done = (): void => signal.removeEventListener('abort', stop);
      waiting.set(id, {
        resolve: (vectors) => (done(), resolve(vectors)),
        reject: (error) => (done(), reject(error)),
      });
      post({ type: 'embed', id, texts });
    });

  return {
    identity: { kind: 'transformers', model: basename(settings.model), version: null },
    dimension,
    async embed(texts, { signal }) {
      const vectors: Float32Array[] = texts.map(() => new Float32Array(dimension));
      const places = texts.flatMap((text, place) => (text.trim() === '' ? [] : [place]));
      signal.throwIfAborted();
      for (let start = 0; start < places.length; start += BATCH) {
        if (closed) throw failed('The embedding model is closed.', { code: 'ABORTED' });
        const part = places.slice(start, start + BATCH);
        const given = part.map((place) => (texts[place] ?? '').slice(0, LONGEST_TEXT).toWellFormed());
        for (const [i, vector] of (await ask(given, signal)).entries())
          vectors[part[i] ?? 0] = normalise(vector);
      }
      return vectors;
    },
    close() {
      finish();
      return end();
    },
  };
}

function threadOptions({ model, allowDownload = false }: TransformersEmbedderSettings): ThreadOptions {
  if (allowDownload) return { modelsFolder: 'models', model, allowDownload };
  const folder = resolve(model);
  return { modelsFolder: dirname(folder), model: basename(folder), allowDownload };
}

function untilReady(worker: Worker, model: string): Promise<number> {
  return new Promise((resolve, reject) => {
    worker.once('message', (message: ThreadMessage) => {
      if (message.type === 'ready') return resolve(message.dimension);
      if (message.type !== 'absent') {
        const cause = new Error(message.type === 'unusable' ? message.message : message.type);
        return reject(
          failed(`The embedding model ${model} cannot be loaded: the log holds what the library said.`, {
            cause,
          }),
        );
      }
      reject(
        failed(
          'This needs the package @huggingface/transformers, which is not installed: run npm ci without --omit=optional.',
        ),
      );
    });
    worker.once('error', (cause) => reject(failed('The thread of the embedding model broke.', { cause })));
  });
}

function settle(waiting: Map<number, Waiting>, message: ThreadMessage): void {
  if (message.type !== 'vectors' && message.type !== 'failed') return;
  const asked = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.type === 'vectors') return asked?.resolve(message.vectors);
  asked?.reject(failed('The embedding model failed on a text.', { cause: new Error(message.message) }));
}

function failed(
  message: string,
  { code = 'INTERNAL', cause }: { code?: ErrorCode; cause?: Error } = {},
): AppError {
  return new AppError(code, { message, publicMessage: 'Something broke on our side.', cause });
}
