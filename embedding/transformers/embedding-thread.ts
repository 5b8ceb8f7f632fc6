/** The thread that holds a transformers.js model: loads it, says so, then answers one request after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { ThreadMessage, ThreadOptions, ThreadRequest } from './protocol.js';

/** What is used of the package. Its own types are not, because it may be absent when this is compiled too. */
interface Transformers {
  env: { allowRemoteModels: boolean; localModelPath: string };
  pipeline: (task: 'feature-extraction', model: string, options: { dtype: 'fp32' }) => Promise<Extract>;
}
type Extract = (
  texts: string[],
  options: { pooling: 'mean'; normalize: boolean },
) => Promise<{ data: Float32Array; dims: number[] }>;

const PACKAGE: string = '@huggingface/transformers';
const Missing = z.object({ code: z.literal('ERR_MODULE_NOT_FOUND'), message: z.string().includes(PACKAGE) });

const post = (message: ThreadMessage): void => parentPort?.postMessage(message);
const options = workerData as ThreadOptions;

async function loadExtract(): Promise<Extract> {
  const { env, pipeline } = (await import(PACKAGE)) as Transformers;
  env.allowRemoteModels = options.allowDownload;
  env.localModelPath = options.modelsFolder;
  // Full precision: the other files are often absent.
  return pipeline('feature-extraction', options.model, { dtype: 'fp32' });
}

async function embed(extract: Extract, texts: string[]): Promise<Float32Array[]> {
  const { data, dims } = await extract(texts, { pooling: 'mean', normalize: true });
  const length = dims.at(-1) ?? 0;
  return texts.map((_, i) => data.slice(i * length, (i + 1) * length));
}

/** Undefined where the model cannot be used, which is then said. */
async function load(): Promise<Extract | undefined> {
  try {
    const extract = await loadExtract();
    post({ type: 'ready', dimension: (await embed(extract, ['length']))[0]?.length ?? 0 });
    return extract;
  } catch (error) {
    if (Missing.safeParse(error).success) post({ type: 'absent' });
    else post({ type: 'unusable', message: String(error) });
    return undefined;
  }
}

async function answer(id: number, texts: string[]): Promise<void> {
  const extract = await loading;
  if (extract === undefined || isClosing) return;
  try {
    post({ type: 'vectors', id, vectors: await embed(extract, texts) });
  } catch (error) {
    post({ type: 'failed', id, message: String(error) });
  }
}

const loading = load();
let last: Promise<unknown> = loading;
let isClosing = false;

parentPort?.on('message', (request: ThreadRequest) => {
  if (request.type === 'embed') {
    last = last.then(() => answer(request.id, request.texts));
    return;
  }
  isClosing = true;
  void last.then(() => process.exit());
});
