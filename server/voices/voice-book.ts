/**
 * What is stored of the voices, and how it is changed: the choice, the endpoints, and their keys, which are sealed
 * with the installation's secret. A key goes to the address that it was given for and to no other.
 */
import { CONFIGURED_ENDPOINT, Endpoint } from '../../protocol/console/voices.js';
import type { EndpointInput, VoiceChoice } from '../../protocol/console/voices.js';
import { AppError } from '../../protocol/errors.js';
import type { Clock } from '../clock.js';
import type { Seal } from '../identity/seal.js';
import type { BatchStatement } from '../store/database.js';
import type { SettingStore } from '../store/visitors/settings.js';
import type { ModelKeyStore } from '../store/voices/model-keys.js';
import type { EndpointWithKey } from './engines.js';
import { fingerprintOf, NOTHING_STORED, planVoices, StoredVoices } from './voice-plan.js';
import type { ConfiguredVoice, VoicePlan } from './voice-plan.js';
import { wrongField } from './wrong-field.js';

export const VOICES_SETTING = 'voices';

export interface Read {
  stored: StoredVoices;
  plan: VoicePlan;
  /** 0 while nothing is stored. */
  version: number;
}

export interface VoiceBook {
  read(): Promise<Read>;
  /** CONFLICT where somebody else has changed something since `version`. */
  choose(choice: VoiceChoice, version: number): Promise<void>;
  /** The configuration chooses again. */
  forgetChoice(): Promise<void>;
  /** INVALID_INPUT where it does not go with the others. */
  saveEndpoint(input: EndpointInput): Promise<void>;
  /** NOT_FOUND; CONFLICT for the last one while model servers are the chosen voice. */
  removeEndpoint(id: string): Promise<void>;
}

export interface VoiceBookParts {
  settings: SettingStore;
  keys: ModelKeyStore;
  seal: Seal;
  configured: ConfiguredVoice;
  clock: Clock;
  /** A key that does not open is as good as none, and somebody should know. */
  warned: (what: string, context: Record<string, unknown>) => void;
}

const MOST_ENDPOINTS = 20;

interface Change {
  stored: StoredVoices;
  along?: BatchStatement[];
}

export function createVoiceBook(parts: VoiceBookParts): VoiceBook {
  const { settings, keys, seal, configured, clock } = parts;

  const read = async (): Promise<Read> => {
    const setting = await settings.read(VOICES_SETTING, StoredVoices);
    const stored = setting?.value ?? NOTHING_STORED;
    const opened = openKeys(await keys.list(), parts);
    return { stored, plan: planVoices(stored, opened, configured), version: setting?.version ?? 0 };
  };
  const write = async ({ stored, along = [] }: Change, over: number): Promise<boolean> =>
    (await settings.writeOver(VOICES_SETTING, stored, { over, at: clock.now(), along })) !== undefined;
  /** For changes of one part, which go with whatever another operator has changed meanwhile. */
  const change = async (make: (now: Read) => Change): Promise<void> => {
    for (;;) {
      const now = await read();
      if (await write(make(now), now.version)) return;
    }
  };

  return {
    read,
    async choose({ kind, localModel, bestOf, budgets }, version) {
      const { stored } = await read();
      const chosen = { kind, localModel, over: fingerprintOf(configured) };
      if (await write({ stored: { ...stored, chosen, bestOf, budgets } }, version)) return;
      throw new AppError('CONFLICT', {
        message: 'Somebody else has changed the voices meanwhile: look at their change first.',
      });
    },
    forgetChoice: () => change(({ stored }) => ({ stored: { ...stored, chosen: null } })),
    saveEndpoint: (input) =>
      change(({ stored, plan }) => {
        checkEndpoint(input, stored);
        const key = keyOf(input, plan);
        const endpoint = Endpoint.parse(input);
        const at = stored.endpoints.findIndex(({ id }) => id === input.id);
        const endpoints = at === -1 ? [...stored.endpoints, endpoint] : stored.endpoints.with(at, endpoint);
        const sealed = key === undefined ? null : seal.seal(key, input.id);
        return { stored: { ...stored, endpoints }, along: [keys.statement(input.id, sealed)] };
      }),
    removeEndpoint: (id) =>
      change(({ stored, plan }) => {
        checkRemoval(id, plan);
        const endpoints = stored.endpoints.filter((endpoint) => endpoint.id !== id);
        return { stored: { ...stored, endpoints }, along: [keys.statement(id, null)] };
      }),
  };
}

/**
 * The key that goes with this endpoint: its own, else the stored one. INVALID_INPUT where that was given for another
 * address: whoever may change an address must not have the key sent to it unseen.
 */
export function keyOf(input: EndpointInput, { endpoints }: Pick<VoicePlan, 'endpoints'>): string | undefined {
  if (input.key !== undefined) return input.key ?? undefined;
  const known = endpoints.find(({ id }) => id === input.id);
  if (known?.key === undefined) return undefined;
  if (new URL(known.url).origin === new URL(input.url).origin) return known.key;
  throw wrongField('key', 'was given for another address: give it again, or null for none');
}

/** As it is asked, for a trial. */
export function withKey(input: EndpointInput, plan: Pick<VoicePlan, 'endpoints'>): EndpointWithKey {
  checkTokens(input);
  return { ...Endpoint.parse(input), key: keyOf(input, plan) };
}

function checkEndpoint(input: EndpointInput, { endpoints }: StoredVoices): void {
  if (input.id === CONFIGURED_ENDPOINT)
    throw wrongField('id', 'is the endpoint of PARLEY_MODEL_URL: change it there');
  if (!UUID.test(input.id)) throw wrongField('id', 'must be a UUID');
  const others = endpoints.filter(({ id }) => id !== input.id);
  if (others.length >= MOST_ENDPOINTS)
    throw wrongField('id', `there are ${MOST_ENDPOINTS} endpoints already, which is the most`);
  if (others.some(({ name }) => name === input.name)) throw wrongField('name', 'another endpoint has it');
  checkTokens(input);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function checkTokens({ maxReplyTokens, contextTokens }: EndpointInput): void {
  if (maxReplyTokens >= contextTokens)
    throw wrongField('maxReplyTokens', 'must leave room for the prompt within contextTokens');
}

function checkRemoval(id: string, { endpoints, choice }: VoicePlan): void {
  if (id === CONFIGURED_ENDPOINT)
    throw new AppError('CONFLICT', {
      message: 'This endpoint is that of PARLEY_MODEL_URL: it goes when the setting goes.',
    });
  if (!endpoints.some((endpoint) => endpoint.id === id))
    throw new AppError('NOT_FOUND', { message: 'There is no such endpoint.' });
  if (choice.kind === 'openai' && endpoints.length === 1)
    throw new AppError('CONFLICT', {
      message: 'This is the last model server and model servers are the chosen voice: choose another first.',
    });
}

function openKeys(
  sealed: ReadonlyMap<string, string>,
  { seal, warned }: VoiceBookParts,
): Map<string, string> {
  const opened = new Map<string, string>();
  for (const [id, text] of sealed) {
    const key = seal.open(text, id);
    if (key === undefined)
      warned("a model server's key does not open: was the installation's secret replaced?", { endpoint: id });
    else opened.set(id, key);
  }
  return opened;
}
