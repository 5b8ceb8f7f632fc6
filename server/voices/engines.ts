/** What voices are made of, as this part asks for it: the engines of generator/, put together where they are known. */
import type { Generator } from '../../generator/index.js';
import type {
  Endpoint,
  EndpointHealth,
  FoundServer,
  LocalModel,
  ServerKind,
} from '../../protocol/console/voices.js';

export interface EndpointWithKey extends Endpoint {
  key: string | undefined;
}

/** Model servers behind one face: asked by priority, each with its health. */
export interface PoolEngine extends Generator {
  health(): EndpointHealth[];
  /** Hears when the health of one has changed. Returns the end of the subscription. */
  onChange(listener: () => void): () => void;
}

/** Models that lie on this machine. */
export interface LocalModelFiles {
  byDefault: string;
  /** Null, or one line that says what is missing to run any. */
  missing: () => Promise<string | null>;
  list: () => Promise<LocalModel[]>;
  /** Downloads it, and goes on where it was cut off. Honours `signal`. */
  pull(
    model: string,
    options: { signal: AbortSignal; progress: (done: number, total: number | null) => void },
  ): Promise<void>;
  remove(model: string): Promise<void>;
}

export interface Engines {
  /** At least one endpoint. */
  openPool(endpoints: EndpointWithKey[]): PoolEngine;
  /** Rejects with AppError, in one line, where the model cannot be run. */
  openLocal(model: string): Promise<Generator>;
  composer: Generator;
  bestOf(generator: Generator, n: number): Generator;
  /** Servers that listen on the usual ports of this machine, but for these addresses. */
  findServers(except: string[]): Promise<FoundServer[]>;
  /** What a server says of itself; rejects where it does not. */
  askServer(
    endpoint: EndpointWithKey,
    signal: AbortSignal,
  ): Promise<{ server: ServerKind | null; models: string[] }>;
  localModels: LocalModelFiles;
}
