/**
 * A client of `/v1/embeddings`, as OpenAI, vLLM, llama.cpp, Ollama and others serve it. It follows no redirect, so
 * that the key goes nowhere else, and normalises what it gets, because not every server does. Texts without
 * anything but white space are not sent: OpenAI refuses them.
 */
import axios from 'axios';
import type { AxiosInstance } from 'axios';
import { z } from 'zod';
import type { Embedder } from '../embedder.js';
import { normalise } from '../vectors.js';
import { describeFailure, failed } from './failures.js';
import { OpenAiEmbedderOptions } from './options.js';
import type { OpenAiEmbedderSettings } from './options.js';

/** The index is trusted where it is given: some servers answer out of order, and some leave it out. */
const Reply = z.object({
  data: z.array(z.object({ embedding: z.array(z.number()).min(1), index: z.int().nonnegative().optional() })),
});

/** Asked only to learn the length of a vector, where every text is empty. */
const PROBE = 'length';

export function createOpenAiEmbedder(settings: OpenAiEmbedderSettings): Embedder {
  const options = OpenAiEmbedderOptions.parse(settings);
  const closing = new AbortController();
  const client = createClient(options);
  let dimension: number | undefined;

  const request = async (texts: string[], signal: AbortSignal): Promise<Float32Array[]> => {
    const vectors = await ask({ client, options, texts, signal: AbortSignal.any([signal, closing.signal]) });
    for (const { length } of vectors) {
      dimension ??= length;
      if (length !== dimension) {
        throw failed(
          `The embeddings server sent a vector of ${length} numbers after ones of ${dimension}: its model has changed.`,
        );
      }
    }
    return vectors;
  };

  return {
    identity: { kind: 'openai', model: options.model, version: null },
    get dimension() {
      return dimension;
    },
    async embed(texts, { signal }) {
      signal.throwIfAborted();
      if (texts.length === 0) return [];
      const asked = texts.map((text) => text.slice(0, options.longestText).toWellFormed());
      const places = asked.flatMap((text, place) => (text.trim() === '' ? [] : [place]));
      const found = new Map<number, Float32Array>();
      for (let start = 0; start < places.length; start += options.batch) {
        const part = places.slice(start, start + options.batch);
        const vectors = await request(
          part.map((place) => asked[place] ?? ''),
          signal,
        );
        for (const [i, vector] of vectors.entries()) found.set(part[i] ?? 0, vector);
      }
      if (dimension === undefined) await request([PROBE], signal);
      return texts.map((_, place) => found.get(place) ?? new Float32Array(dimension ?? 0));
    },
    async close() {
      closing.abort(failed('The embeddings client is closed.', 'ABORTED'));
    },
  };
}

function createClient(options: OpenAiEmbedderOptions): AxiosInstance {
  return axios.create({
    baseURL: options.url.href,
    timeout: options.timeoutMs,
    maxRedirects: 0,
    maxContentLength: options.largestReplyBytes,
    proxy: false,
    headers: options.key === undefined ? {} : { authorization: `Bearer ${options.key}` },
  });
}

interface Question {
  client: AxiosInstance;
  options: OpenAiEmbedderOptions;
  texts: string[];
  signal: AbortSignal;
}

async function ask({ client, options, texts, signal }: Question): Promise<Float32Array[]> {
  const body = { model: options.model, input: texts, encoding_format: 'float' };
  let data: unknown;
  try {
    ({ data } = await client.post<unknown>('embeddings', body, { signal }));
  } catch (error) {
    signal.throwIfAborted();
    throw describeFailure(error, options);
  }
  const parsed = Reply.safeParse(data);
  if (!parsed.success) {
    throw failed(
      `What answers at ${options.url.host} is no embeddings server: is PARLEY_EMBEDDINGS_URL right?`,
    );
  }
  return inOrder(parsed.data, texts.length);
}

function inOrder({ data }: z.output<typeof Reply>, count: number): Float32Array[] {
  const vectors = new Map<number, Float32Array>();
  for (const [place, { embedding, index }] of data.entries()) {
    vectors.set(index ?? place, normalise(Float32Array.from(embedding)));
  }
  return Array.from({ length: count }, (_, place) => {
    const vector = vectors.get(place);
    if (vector !== undefined && data.length === count && vector.every(Number.isFinite)) return vector;
    throw failed(
      `The embeddings server was asked for ${count} vectors and sent ${data.length}, or unusable ones.`,
    );
  });
}
