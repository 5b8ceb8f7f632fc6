/**
 * Keys of programs. A key is random, shown once, and stored hashed. A request asks for its key each time, so what
 * was found is kept a few seconds: a revocation holds at once where it was made, and elsewhere (another node, the
 * command line beside a server) within KNOWN_FOR_MS. What keys use is counted in memory and stored now and then,
 * so that a request does not cost a write; a crash loses at most the counts since.
 */
import { createHash, randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { ApiKey } from '../../protocol/console/console-api.js';
import { AppError } from '../../protocol/errors.js';
import type { ApiKeyId } from '../../protocol/ids.js';
import type { Clock } from '../clock.js';
import type { Events } from '../events.js';
import type { ApiKeyStore } from '../store/api-keys/api-key-store.js';
import { KeyUsage } from './key-usage.js';
import type { Tokens } from './key-usage.js';

export const KNOWN_FOR_MS = 5_000;
/** More keys in use at once than this are looked up again. */
const KNOWN_KEYS = 1_000;
const FORM = /^parley_[A-Za-z0-9_-]{32,128}$/;
const START_LENGTH = 'parley_'.length + 6;

export interface ApiKeysParts {
  store: ApiKeyStore;
  clock: Clock;
}

export class ApiKeys {
  readonly #store: ApiKeyStore;
  readonly #clock: Clock;
  readonly #usage: KeyUsage;
  readonly #known = new Map<string, { key: ApiKey; at: number }>();
  /** Grows with every revocation, so that what was read before one is not kept after it. */
  #revocations = 0;
  #timer: NodeJS.Timeout | undefined;
  #flushing: Promise<void> = Promise.resolve();

  constructor({ store, clock }: ApiKeysParts) {
    this.#store = store;
    this.#clock = clock;
    this.#usage = new KeyUsage(store, clock);
  }

  /** `secret` is the key itself, and nobody can give it again. */
  async create({ name, limit }: Pick<ApiKey, 'name' | 'limit'>): Promise<{ key: ApiKey; secret: string }> {
    const secret = `parley_${randomBytes(32).toString('base64url')}`;
    const key = await this.#store.create({
      id: uuidv7() as ApiKeyId,
      hash: hashOf(secret),
      start: secret.slice(0, START_LENGTH),
      name,
      limit,
      createdAt: this.#clock.now(),
    });
    return { key, secret };
  }

  /** With all that was used here, newest first. */
  async list(): Promise<ApiKey[]> {
    await this.flush();
    return this.#store.list();
  }

  async revoke(id: ApiKeyId): Promise<ApiKey> {
    const key = await this.#store.revoke(id, this.#clock.now());
    this.#revocations += 1;
    this.#known.clear();
    if (!key) throw new AppError('NOT_FOUND', { message: 'There is no such key.', details: { keyId: id } });
    return key;
  }

  /** The key that the header `Authorization: Bearer …` holds; UNAUTHENTICATED without one that is in force. */
  async authenticate(authorization: string | undefined): Promise<ApiKey> {
    const secret = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
    if (secret === undefined) {
      throw new AppError('UNAUTHENTICATED', {
        message: 'This needs an API key: send it as "Authorization: Bearer parley_…".',
      });
    }
    const key = FORM.test(secret) ? await this.#find(hashOf(secret)) : undefined;
    if (!key || key.revokedAt !== null) {
      throw new AppError('UNAUTHENTICATED', {
        message: key ? 'This API key was revoked.' : 'This API key is not known here.',
      });
    }
    return key;
  }

  /** A request of this key was taken. */
  countRequest(id: ApiKeyId): void {
    this.#usage.add(id, { requests: 1, promptTokens: 0, completionTokens: 0 });
  }

  countTokens(id: ApiKeyId, tokens: Tokens): void {
    this.#usage.add(id, { requests: 0, ...tokens });
  }

  /** Stores what was counted; one at a time. */
  flush(): Promise<void> {
    const next = this.#flushing.then(() => this.#usage.flush());
    this.#flushing = next.catch(() => undefined); // whoever asked is told
    return next;
  }

  /** Stores what was counted every so often, until it is closed. */
  keepStoring(events: Events, everyMs: number): void {
    this.#timer = setInterval(() => {
      this.flush().catch((error: unknown) => {
        events.failed('the use of API keys could not be stored; it is kept and tried again', error);
      });
    }, everyMs);
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }

  async #find(hash: string): Promise<ApiKey | undefined> {
    const now = this.#clock.monotonic();
    const known = this.#known.get(hash);
    if (known && now - known.at < KNOWN_FOR_MS) return known.key;
    const before = this.#revocations;
    const key = await this.#store.findByHash(hash);
    if (!key || this.#revocations !== before) return key;
    if (this.#known.size >= KNOWN_KEYS) this.#known.clear();
    this.#known.set(hash, { key, at: now });
    return key;
  }
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
