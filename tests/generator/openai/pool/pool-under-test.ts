import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createModelPool } from '../../../../generator/index.js';
import type { GeneratorPart, ModelPool } from '../../../../generator/index.js';
import type { PoolEndpoint, PoolSettings } from '../../../../generator/openai/pool/settings.js';
import type { PoolSurroundings } from '../../../../generator/openai/pool/model-pool.js';
import { partsOf } from '../../../contract/generator.contract.js';
import { promptOf } from '../../../fixtures/prompts.js';

export const never = new AbortController().signal;

/** Endpoints of one scripted server, by their scenarios, in order of priority. */
export function endpointsAt(url: string, ...scenarios: string[]): PoolEndpoint[] {
  const names = ['Attic', 'Cellar', 'Garden'];
  return scenarios.map((scenario, index) => ({
    id: `endpoint-${index}`,
    name: names[index] ?? 'Shed',
    priority: index + 1,
    concurrency: null,
    url,
    model: `scripted/${scenario}`,
  }));
}

const open: ModelPool[] = [];

export function poolOf(
  endpoints: PoolEndpoint[],
  surroundings: PoolSurroundings = {},
  limits: Omit<PoolSettings, 'endpoints'> = {},
): ModelPool {
  const pool = createModelPool({ endpoints, ...limits }, surroundings);
  open.push(pool);
  return pool;
}

export async function closePools(): Promise<void> {
  await Promise.all(open.splice(0).map((pool) => pool.close()));
}

export function ask(pool: ModelPool, onBehalfOf?: string): Promise<GeneratorPart[]> {
  return partsOf(pool.generate(promptOf('Hello'), { signal: never, onBehalfOf }));
}

/** An address at which nothing listens: its port was just given back. */
export async function closedUrl(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
