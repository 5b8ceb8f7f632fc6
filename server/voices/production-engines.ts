/** The engines of generator/, as voices ask for them. */
import { createOpenAiGenerator } from '../../generator/index.js';
import type { Generator } from '../../generator/index.js';
import { AppError } from '../../protocol/errors.js';
import type { EndpointWithKey, Engines, PoolEngine } from './engines.js';

export function createEngines({ composer }: { composer: Generator }): Engines {
  return {
    composer,
    openPool,
    openLocal: () => Promise.reject(new AppError('UPSTREAM_FAILED', { message: NO_LOCAL })),
    bestOf: (generator) => generator,
    findServers: () => Promise.resolve([]),
    askServer: () => Promise.resolve({ server: null, models: [] }),
    localModels: {
      byDefault: 'none/none',
      missing: () => Promise.resolve(NO_LOCAL),
      list: () => Promise.resolve([]),
      pull: () => Promise.reject(new AppError('UPSTREAM_FAILED', { message: NO_LOCAL })),
      remove: () => Promise.resolve(),
    },
  };
}

const NO_LOCAL = 'Local models are not part of this program yet.';

function openPool(endpoints: EndpointWithKey[]): PoolEngine {
  const [first] = endpoints.toSorted((a, b) => a.priority - b.priority);
  if (!first) throw new TypeError('a pool needs an endpoint');
  const { url, model, key, contextTokens, maxReplyTokens, temperature } = first;
  const generator = createOpenAiGenerator({
    url,
    model: model ?? undefined,
    key,
    contextTokens,
    maxReplyTokens,
    temperature: temperature ?? undefined,
  });
  // Its identity is live, so the object itself is kept.
  return Object.assign(generator, { health: () => [], onChange: () => () => undefined });
}
