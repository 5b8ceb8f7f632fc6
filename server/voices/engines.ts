/** What voices are made of, as this part asks for it: the engines of generator/, put together where they are known. */
import type { Generator } from '../../generator/index.js';
import type { Endpoint, EndpointHealth, FoundServer, LocalModel } from '../../protocol/console/voices.js';

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
    options: { signal: AbortSignal; progress: (done: number, total: number) => void },
  ): Promise<void>;
  /** False where there is no such model. */
  remove(model: string): Promise<boolean>;
}

export interface Engines {
  /** At least one endpoint. */
  openPool(endpoints: EndpointWithKey[]): PoolEngine;
  /** A model's name, or the folder that holds it. Rejects with AppError where it cannot be run, in one line. */
  openLocal(model: string): Promise<Generator>;
  composer: Generator;
  bestOf(generator: Generator, n: number): Generator;
  /** Servers that listen on the usual ports of this machine, but for these ports. */
  findServers(except: number[]): Promise<FoundServer[]>;
  /** The names of what a server has; rejects with AppError where it does not say. */
  listModels(endpoint: EndpointWithKey, signal: AbortSignal): Promise<string[]>;
  localModels: LocalModelFiles;
}
