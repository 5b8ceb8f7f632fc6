/**
 * What the stored choice and the configuration make together. The configuration chooses until an operator does;
 * an operator's choice holds for as long as the configuration is the one that it was made over. How many replies
 * are drawn and what they may cost was never the configuration's to say, so that outlives a change of it.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  CONFIGURED_ENDPOINT,
  Endpoint,
  LocalModelName,
  TokenBudgets,
  VoiceChoice,
} from '../../protocol/console/voices.js';
import { Voice } from '../../protocol/http-api.js';
import type { Config } from '../config.js';
import type { EndpointWithKey } from './engines.js';

export interface ConfiguredVoice {
  kind: Voice['kind'];
  /** owner/name, or the path of a folder. */
  localModel: string;
  /** The model server that it names, whether it chooses it or not. */
  endpoint: EndpointWithKey | undefined;
}

export const StoredVoices = z.object({
  /** Null where the configuration chooses. */
  chosen: z
    .object({
      kind: Voice.shape.kind,
      localModel: LocalModelName.nullable(),
      /** The fingerprint of the configuration that it was made over. */
      over: z.string(),
    })
    .nullable(),
  bestOf: VoiceChoice.shape.bestOf,
  budgets: TokenBudgets,
  /** Without the configuration's, and without keys. */
  endpoints: z.array(Endpoint),
});
export type StoredVoices = z.output<typeof StoredVoices>;

export const NOTHING_STORED: StoredVoices = {
  chosen: null,
  bestOf: 1,
  budgets: { day: null, month: null, visitorDay: null, visitorMonth: null },
  endpoints: [],
};

export interface VoicePlan {
  choice: VoiceChoice;
  /** What is run where the kind is local: a name, or a folder that only the configuration can give. */
  localModel: string;
  chosenBy: 'configuration' | 'operator';
  /** A choice is stored that does not hold, because the configuration has changed since. */
  overruled: boolean;
  /** The configuration's first. */
  endpoints: EndpointWithKey[];
}

export function planVoices(
  stored: StoredVoices,
  keys: ReadonlyMap<string, string>,
  configured: ConfiguredVoice,
): VoicePlan {
  const { chosen, bestOf, budgets, endpoints } = stored;
  const holds = chosen?.over === fingerprintOf(configured);
  const { kind, localModel } = chosen && holds ? chosen : configured;
  const named = kind === 'local' ? (LocalModelName.safeParse(localModel).data ?? null) : null;
  return {
    choice: { kind, localModel: named, bestOf, budgets },
    localModel: localModel ?? configured.localModel,
    chosenBy: holds ? 'operator' : 'configuration',
    overruled: chosen !== null && !holds,
    endpoints: [
      ...(configured.endpoint ? [configured.endpoint] : []),
      ...endpoints.map((endpoint) => ({ ...endpoint, key: keys.get(endpoint.id) })),
    ],
  };
}

/** The key is not part of it: a new one is no other voice. */
export function fingerprintOf({ kind, localModel, endpoint }: ConfiguredVoice): string {
  const parts = [kind, localModel, endpoint?.url ?? null, endpoint?.model ?? null];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** As the composition is configured. */
export function configuredVoice({
  generator,
  model,
  localModel,
  secrets,
}: Pick<Config, 'generator' | 'model' | 'localModel' | 'secrets'>): ConfiguredVoice {
  return {
    kind: generator ?? 'composer',
    localModel,
    endpoint:
      model.url === undefined ? undefined : configuredEndpoint(model.url, model.name, secrets.modelKey),
  };
}

function configuredEndpoint(
  url: string,
  model: string | undefined,
  key: string | undefined,
): EndpointWithKey {
  const name = new URL(url).host.slice(0, 60);
  return { ...Endpoint.parse({ id: CONFIGURED_ENDPOINT, name, url, model: model ?? null }), key };
}
