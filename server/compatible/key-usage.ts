import type { ApiKeyId } from '../../protocol/ids.js';
import type { Clock } from '../clock.js';
import type { ApiKeyStore, ApiKeyUse } from '../store/api-keys/api-key-store.js';

export interface Tokens {
  promptTokens: number;
  completionTokens: number;
}

/** "Last used" is for people: a minute is exact enough, and spares writes. */
const LAST_USED_EVERY_MS = 60_000;

/** What keys have used and is not stored yet, by key and day. */
export class KeyUsage {
  readonly #store: ApiKeyStore;
  readonly #clock: Clock;
  #waiting = new Map<string, ApiKeyUse>();
  readonly #lastUsed = new Map<ApiKeyId, number>();

  constructor(store: ApiKeyStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  add(id: ApiKeyId, use: Omit<ApiKeyUse, 'id' | 'day'>): void {
    this.#add({ id, day: new Date(this.#clock.now()).toISOString().slice(0, 10), ...use });
  }

  /** Rejects when it cannot be stored; it is kept for the next time. */
  async flush(): Promise<void> {
    const uses = [...this.#waiting.values()];
    this.#waiting = new Map();
    try {
      await this.#store.addUse(uses);
    } catch (error) {
      for (const use of uses) this.#add(use);
      throw error;
    }
    await this.#markUsed([...new Set(uses.map((use) => use.id))]);
  }

  async #markUsed(ids: ApiKeyId[]): Promise<void> {
    const now = this.#clock.now();
    const due = ids.filter((id) => now - (this.#lastUsed.get(id) ?? -Infinity) >= LAST_USED_EVERY_MS);
    await this.#store.markUsed(due, now);
    for (const id of due) this.#lastUsed.set(id, now);
  }

  #add(use: ApiKeyUse): void {
    const name = `${use.id} ${use.day}`;
    const before = this.#waiting.get(name);
    this.#waiting.set(name, {
      ...use,
      requests: use.requests + (before?.requests ?? 0),
      promptTokens: use.promptTokens + (before?.promptTokens ?? 0),
      completionTokens: use.completionTokens + (before?.completionTokens ?? 0),
    });
  }
}
