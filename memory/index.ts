/** memory/: what the bot remembers about a person. Extract, reconcile, store, find again; nobody else's, ever. */
export type { Memory, RecallQuery, RecalledMemory, RememberJob } from './memory.js';
export { noMemory } from './no-memory.js';
export type { Fact, FactSource, Retirement } from './fact.js';
export { isSensitive, stateOf } from './fact.js';
export type { Claim } from './claim.js';
export type { ExtractInput, Extractor } from './extractor.js';
export type { SourceMessage } from './source-message.js';
export type { FactStore, MemoryWrite, OwnedFacts, TakeBack, TextQuery, Writing } from './fact-store.js';
export { changedFactId, withoutErased } from './reconcile/fact-change.js';
export type { FactChange, Wording } from './reconcile/fact-change.js';
export { createRamFactStore } from './in-ram/ram-fact-store.js';
export type { OwnedVectors, VectorIndex, VectorSource } from './index/vector-index.js';
export type { Ranked } from './ranking/ranked.js';
export { tellingWords } from './ranking/telling-words.js';
export { fullTextQuery } from './ranking/full-text-query.js';
export { PastConversation, PastTurn } from './turns/past-conversation.js';
export { createTurnRetriever } from './turns/turn-retriever.js';
export type { OpenedTurns, TurnRetriever } from './turns/turn-retriever.js';
