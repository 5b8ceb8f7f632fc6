/**
 * A counter for each model: its own tokenizer where there is one, an estimate elsewhere, and above both what its
 * engine reported. That correction rises at once, falls slowly, and never goes below the count itself: a prompt
 * that is cut a little early costs an old message, one that is too long costs the answer.
 */
import type { GeneratorIdentity } from '../identity.js';
import { estimateTokens } from './estimate-tokens.js';
import { countInPieces } from './in-pieces.js';
import { encodingOf, loadEncoding } from './known-encodings.js';
import type { EncodingName } from './known-encodings.js';
import { rememberCounts } from './remembered-counts.js';
import type { CountTokens, TokenCounter, TokenCounters } from './token-counter.js';
import { loadTokenizerFile } from './tokenizer-file.js';

export interface TokenCountersOptions {
  /** Where a model's tokenizer.json may lie. */
  foldersOf?: (model: string) => string[];
  /** A tokenizer could not be loaded; texts are estimated instead. */
  onFailure?: (what: string, error: unknown) => void;
  /** A parameter so that a test can be without the package. */
  encoding?: (name: EncodingName) => Promise<CountTokens>;
}

interface Model {
  counter: TokenCounter;
  loading: Promise<void>;
  correction: number;
}

const ESTIMATE: TokenCounter = { count: estimateTokens, by: 'estimate' };
/** A model that counts more than so many times as much counts something else. */
const MOST_CORRECTION = 3;
/** A name that is no place below a folder; the server may have chosen it. */
const LEADS_AWAY = /^[\\/]|(^|[\\/])\.{1,2}([\\/]|$)/;
/** Share of the way down, for each prompt that was counted lower. */
const FALL = 0.02;
/** Of a shorter prompt the chat template is too large a part. */
const TELLING_TOKENS = 200;

export function createTokenCounters(options: TokenCountersOptions = {}): TokenCounters {
  const models = new Map<string, Model>();

  const modelOf = (name: string): Model => {
    const known = models.get(name);
    if (known) return known;
    const model: Model = { counter: ESTIMATE, correction: 1, loading: Promise.resolve() };
    models.set(name, model);
    model.loading = load(name, options).then((counter) => {
      if (counter !== undefined) model.counter = counter;
    });
    return model;
  };

  return {
    counterFor({ model: name }) {
      if (name === null) return ESTIMATE; // nothing reads tokens
      const { counter, correction } = modelOf(name);
      if (correction === 1) return counter;
      return { ...counter, count: (text) => Math.ceil(counter.count(text) * correction) };
    },
    learn({ model: name }, { counted, reported }) {
      if (name === null || counted < TELLING_TOKENS) return;
      const model = modelOf(name);
      // What was counted has the correction in it already.
      const ratio = (reported / counted) * model.correction;
      const next = ratio > model.correction ? ratio : model.correction + FALL * (ratio - model.correction);
      model.correction = Math.min(Math.max(next, 1), MOST_CORRECTION);
    },
    prepare: ({ model: name }: GeneratorIdentity) =>
      name === null ? Promise.resolve() : modelOf(name).loading,
  };
}

async function load(
  model: string,
  { foldersOf, onFailure, encoding: loadNamed = loadEncoding }: TokenCountersOptions,
): Promise<TokenCounter | undefined> {
  try {
    const folders = LEADS_AWAY.test(model) ? [] : (foldersOf?.(model) ?? []);
    const fromFile = await loadTokenizerFile(folders);
    if (fromFile !== undefined) return { count: fast(fromFile), by: 'tokenizer.json' };
    const encoding = encodingOf(model);
    return encoding === undefined ? undefined : { count: fast(await loadNamed(encoding)), by: encoding };
  } catch (error) {
    onFailure?.(`the tokenizer of "${model}" could not be loaded; its prompts are estimated`, error);
    return undefined;
  }
}

function fast(count: CountTokens): CountTokens {
  return rememberCounts(countInPieces(count));
}
