/** memory/: what the bot remembers about a person. Extract, reconcile, store, find again; nobody else's, ever. */
export type { Memory, RecallQuery, RecalledMemory, RememberJob } from './memory.js';
export { noMemory } from './no-memory.js';
export { isSensitive, stateOf, type Fact, type FactSource, type Retirement } from './fact.js';
export type { Claim } from './claim.js';
export type { ExtractInput, Extractor } from './extractor.js';
export type { SourceMessage } from './source-message.js';
export type { FactStore, MemoryWrite, OwnedFacts } from './fact-store.js';
export type { TakeBack, TextQuery, TimeSpan, Writing } from './fact-store.js';
export { applyChanges, undoChanges } from './reconcile/apply-changes.js';
export { changedFactId, withoutErased, type FactChange, type Wording } from './reconcile/fact-change.js';
export { reconcile } from './reconcile/reconcile.js';
export { createGrammarExtractor } from './extract/grammar-extractor.js';
export { createModelExtractor } from './extract/model/model-extractor.js';
export { embedderKey } from './embedder-key.js';
export { createLongTermMemory } from './long-term-memory.js';
export type { LongTermMemory, MessageToWrite, WrittenMessage } from './long-term-memory.js';
export { createRamFactStore } from './in-ram/ram-fact-store.js';
export { createVectorIndex, EXACT_UP_TO } from './index/create-vector-index.js';
export type { IndexEvent, LocalVectorIndex } from './index/create-vector-index.js';
export type { OwnedVectors, VectorIndex, VectorSource } from './index/vector-index.js';
export {
  recallFacts,
  type FactsQuery,
  type RecalledFact,
  type RecallSources,
} from './recall/recall-facts.js';
export { saidThatTells } from './said/reconcile-said.js';
export { wordingAt } from './recall/wording-at.js';
export type { Ranked } from './ranking/ranked.js';
export { findDates } from './time/find-dates.js';
export { formatDay, formatSpan } from './time/format-dates.js';
export { tellingWords } from './ranking/telling-words.js';
export { fullTextQuery } from './ranking/full-text-query.js';
export { PastConversation, PastTurn } from './turns/past-conversation.js';
export { createTurnRetriever, type OpenedTurns, type TurnRetriever } from './turns/turn-retriever.js';
