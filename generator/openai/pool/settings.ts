/** What a pool is made of, and how patient it is with its endpoints. */
import { z } from 'zod';
import { CONFIGURED_ENDPOINT } from '../../../protocol/console/voices.js';
import { OpenAiOptions } from '../options.js';
import type { OpenAiSettings } from '../options.js';
import type { MemberSettings } from './member.js';

export type PoolEndpoint = OpenAiSettings & {
  id: string;
  name: string;
  /** The lower one is asked first. */
  priority: number;
  /** Requests at once; null: as many as come. */
  concurrency: number | null;
};

const milliseconds = z.int().positive();

export const PoolLimits = z.object({
  /** Failures in a row after which an endpoint is left alone. */
  failuresToOpen: z.int().positive().default(3),
  /** How long it is left alone the first time; twice as long after each trial that fails. */
  openMs: milliseconds.default(10_000),
  longestOpenMs: milliseconds.default(120_000),
  /**
   * How long an endpoint may take to its first token while others could be asked. Long enough for a long prompt
   * on a slow machine, short enough that a visitor does not take a dead one for a dead page.
   */
  firstTokenWithOthersMs: milliseconds.default(10_000),
});
export type PoolLimits = z.output<typeof PoolLimits>;

export type PoolSettings = z.input<typeof PoolLimits> & { endpoints: PoolEndpoint[] };

export function parsePoolSettings({ endpoints, ...limits }: PoolSettings): {
  members: MemberSettings[];
  limits: PoolLimits;
} {
  if (endpoints.length === 0) throw new TypeError('A pool of model servers needs at least one endpoint.');
  return { members: endpoints.map(parseEndpoint), limits: PoolLimits.parse(limits) };
}

function parseEndpoint({ id, name, priority, concurrency, ...settings }: PoolEndpoint): MemberSettings {
  const where = settings.where ?? (id === CONFIGURED_ENDPOINT ? undefined : name);
  return { id, name, priority, concurrency, options: OpenAiOptions.parse({ ...settings, where }) };
}
