/**
 * Who writes the answers. Builds the engine of the voice that is chosen and puts it in force while the server runs;
 * a reply that is being written ends with the engine it began with. Where the chosen voice cannot be opened the
 * built-in one stands in, and it is said why. A change that another node makes is seen within seconds.
 */
import type { Generator } from '../../generator/index.js';
import type { EndpointHealth, EndpointInput, VoiceChoice } from '../../protocol/console/voices.js';
import { AppError } from '../../protocol/errors.js';
import type { Voice } from '../../protocol/http-api.js';
import type { Engines, PoolEngine } from './engines.js';
import { createLiveGenerator } from './live-generator.js';
import type { LiveGenerator } from './live-generator.js';
import type { Read, VoiceBook } from './voice-book.js';
import type { VoicePlan } from './voice-plan.js';
import { wrongField } from './wrong-field.js';

export interface VoicesParts {
  book: VoiceBook;
  engines: Engines;
  warned: (what: string, context?: Record<string, unknown>) => void;
  failed: (what: string, error: unknown) => void;
  /** In force whatever is chosen: for a test that brings its own engine. */
  fixed?: Generator | undefined;
}

interface Opened {
  generator: Generator;
  pool: PoolEngine | undefined;
  insteadBecause: string | null;
}

export class Voices {
  readonly #parts: VoicesParts;
  readonly #live: LiveGenerator;
  readonly #listeners = new Set<() => void>();
  #read: Read | undefined;
  /** What the engine in force was made from. */
  #openedFor: string | undefined;
  #insteadBecause: string | null = null;
  #pool: PoolEngine | undefined;
  #stopHearing: () => void = () => undefined;
  #refreshing: Promise<unknown> = Promise.resolve();

  constructor(parts: VoicesParts) {
    this.#parts = parts;
    this.#live = createLiveGenerator(parts.fixed ?? parts.engines.composer, (error) =>
      parts.failed('a voice that was replaced could not be closed', error),
    );
  }

  /** The same object for ever, whoever is chosen. */
  get generator(): Generator {
    return this.#live.generator;
  }

  /** Whose engine is in force. */
  get inForce(): Voice {
    const { kind, model } = this.#live.generator.identity;
    return { kind, model };
  }

  get insteadBecause(): string | null {
    return this.#insteadBecause;
  }

  get plan(): VoicePlan {
    return this.#known.plan;
  }

  get version(): number {
    return this.#known.version;
  }

  /** The engine of a local model that is in force just now, which a trial may use along. */
  get localInForce(): Generator | undefined {
    return this.inForce.kind === 'local' ? this.#live.engine : undefined;
  }

  health(endpointId: string): EndpointHealth {
    const known = this.#pool?.health().find(({ id }) => id === endpointId);
    return known ?? { ...NEVER_ASKED, id: endpointId };
  }

  /** Hears of every change that an operator might want to see. Returns the end of the subscription. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /** Puts into force what is stored now. `again` opens an engine anew that could not be opened before. */
  refresh({ again = false } = {}): Promise<void> {
    const next = this.#refreshing.then(() => this.#apply(again));
    this.#refreshing = next.catch(() => undefined); // whoever asked is told; the one after begins afresh
    return next;
  }

  async choose(choice: VoiceChoice, version: number): Promise<void> {
    const localModel = choice.kind === 'local' ? await this.#checkLocal(choice.localModel) : null;
    if (choice.kind === 'openai' && !this.plan.endpoints.some(({ enabled }) => enabled))
      throw wrongField('choice.kind', 'there is no model server that is enabled: add one first');
    await this.#parts.book.choose({ ...choice, localModel }, version);
    await this.refresh({ again: true });
  }

  async forgetChoice(): Promise<void> {
    await this.#parts.book.forgetChoice();
    await this.refresh({ again: true });
  }

  async saveEndpoint(input: EndpointInput): Promise<void> {
    await this.#parts.book.saveEndpoint(input);
    await this.refresh();
  }

  async removeEndpoint(id: string): Promise<void> {
    await this.#parts.book.removeEndpoint(id);
    await this.refresh();
  }

  async close(): Promise<void> {
    await this.#refreshing;
    this.#stopHearing();
    await this.#live.close();
  }

  get #known(): Read {
    if (!this.#read) throw new Error('the voices were not read yet: refresh first');
    return this.#read;
  }

  async #checkLocal(asked: string | null): Promise<string> {
    const { byDefault, list, missing } = this.#parts.engines.localModels;
    const model = asked ?? byDefault;
    const problem = await missing();
    if (problem !== null) throw wrongField('choice.kind', problem);
    if ((await list()).some(({ name, complete }) => name === model && complete)) return model;
    throw wrongField('choice.localModel', `${model} is not on this machine: download it first`);
  }

  async #apply(again: boolean): Promise<void> {
    const before = this.#read;
    const read = await this.#parts.book.read();
    this.#read = read;
    this.#tellOverruled(before, read);
    await this.#putInForce(read.plan, again);
    this.changed();
  }

  #tellOverruled(before: Read | undefined, { plan }: Read): void {
    if (!plan.overruled || before?.plan.overruled) return;
    this.#parts.warned(
      'the configuration of the voice has changed since one was chosen in the console: the configuration holds',
      { kind: plan.choice.kind },
    );
  }

  async #putInForce(plan: VoicePlan, again: boolean): Promise<void> {
    if (this.#parts.fixed) return;
    const wanted = recipeOf(plan);
    if (wanted === this.#openedFor && !(again && this.#insteadBecause !== null)) return;
    const opened = await this.#open(plan);
    this.#openedFor = wanted;
    this.#insteadBecause = opened.insteadBecause;
    this.#pool = opened.pool;
    this.#stopHearing();
    this.#stopHearing = opened.pool?.onChange(() => this.changed()) ?? (() => undefined);
    this.#live.replace(opened.generator);
  }

  async #open(plan: VoicePlan): Promise<Opened> {
    const instead = (insteadBecause: string): Opened => ({
      generator: this.#parts.engines.composer,
      pool: undefined,
      insteadBecause,
    });
    const isAsked = plan.choice.kind !== 'openai' || plan.endpoints.some(({ enabled }) => enabled);
    if (!isAsked) return instead('No model server is enabled.');
    try {
      return await this.#openChosen(plan);
    } catch (error) {
      if (error instanceof AppError) return instead(error.message);
      this.#parts.failed('the chosen voice could not be opened', error);
      return instead('The chosen voice could not be opened: the log says why.');
    }
  }

  async #openChosen({ choice, localModel, endpoints }: VoicePlan): Promise<Opened> {
    const { engines } = this.#parts;
    const drawn = (generator: Generator): Generator =>
      choice.bestOf > 1 ? engines.bestOf(generator, choice.bestOf) : generator;
    switch (choice.kind) {
      case 'composer':
        return { generator: engines.composer, pool: undefined, insteadBecause: null };
      case 'openai': {
        const pool = engines.openPool(endpoints.filter(({ enabled }) => enabled));
        return { generator: drawn(pool), pool, insteadBecause: null };
      }
      case 'local': {
        const local = await engines.openLocal(localModel);
        return { generator: drawn(local), pool: undefined, insteadBecause: null };
      }
    }
  }
}

/** What an engine is made from; budgets are not part of it. It holds keys, so it is never shown. */
function recipeOf({ choice, localModel, endpoints }: VoicePlan): string {
  const { kind, bestOf } = choice;
  const enabled = kind === 'openai' ? endpoints.filter((endpoint) => endpoint.enabled) : [];
  return JSON.stringify([kind, kind === 'local' ? localModel : null, bestOf, enabled]);
}

const NEVER_ASKED = {
  circuit: 'closed' as const,
  retryAt: null,
  running: 0,
  queued: 0,
  server: null,
  lastSuccessAt: null,
  lastFailure: null,
};
