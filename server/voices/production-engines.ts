/** The engines of generator/, as voices ask for them. */
import {
  createBestOf,
  createLocalGenerator,
  createModelPool,
  findModelServers,
  listLocalModels,
  listModels,
  localModelsProblem,
  pullModel,
  removeLocalModel,
} from '../../generator/index.js';
import type { Generator } from '../../generator/index.js';
import { DEFAULT_LOCAL_MODEL } from '../../protocol/default-local-model.js';
import { LocalModelName } from '../../protocol/console/voices.js';
import type { Config } from '../config.js';
import type { EndpointWithKey, Engines, LocalModelFiles } from './engines.js';

export interface EngineParts {
  composer: Generator;
  config: Pick<Config, 'modelsFolder' | 'localModel' | 'port'>;
}

export function createEngines({ composer, config }: EngineParts): Engines {
  const { modelsFolder } = config;
  return {
    composer,
    openPool: (endpoints) => createModelPool({ endpoints: endpoints.map(settingsOf) }),
    async openLocal(model) {
      const local = createLocalGenerator({ modelsFolder, model });
      try {
        await local.load();
        return local;
      } catch (error) {
        await local.close();
        throw error;
      }
    },
    bestOf: (generator, n) => createBestOf(generator, { n }),
    findServers: (except) => findModelServers({ except: [config.port, ...except] }),
    listModels: (endpoint, signal) => listModels(serverOf(endpoint), signal),
    localModels: localModelsIn(modelsFolder, config.localModel),
  };
}

function localModelsIn(modelsFolder: string, configured: string): LocalModelFiles {
  return {
    byDefault: LocalModelName.safeParse(configured).data ?? DEFAULT_LOCAL_MODEL,
    missing: () => localModelsProblem(),
    list: () => listLocalModels(modelsFolder),
    async pull(model, { signal, progress }) {
      await pullModel({
        modelsFolder,
        model,
        signal,
        progress: ({ doneBytes, totalBytes }) => progress(doneBytes, totalBytes),
      });
    },
    remove: (model) => removeLocalModel(modelsFolder, model),
  };
}

function settingsOf({ id, name, priority, concurrency, ...server }: EndpointWithKey) {
  return { id, name, priority, concurrency, ...serverOf(server) };
}

/** Where nothing is set the server's own ways hold. */
function serverOf({ url, model, key, contextTokens, maxReplyTokens, temperature }: ServerSettings) {
  const optional = { model: model ?? undefined, key, temperature: temperature ?? undefined };
  return { url, contextTokens, maxReplyTokens, ...optional };
}

type ServerSettings = Pick<
  EndpointWithKey,
  'url' | 'model' | 'key' | 'contextTokens' | 'maxReplyTokens' | 'temperature'
>;
