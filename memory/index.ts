/** memory/: what the bot remembers about a person. Extract, reconcile, store, find again; nobody else's, ever. */
export type { Memory, RecallQuery, RecalledMemory, RememberJob } from './memory.js';
export { noMemory } from './no-memory.js';
export type { Fact, FactSource, Retirement } from './fact.js';
export { isSensitive, stateOf } from './fact.js';
export type { Claim } from './claim.js';
export type { ExtractInput, Extractor } from './extractor.js';
export type { SourceMessage } from './source-message.js';
export type { FactStore, MemoryWrite, OwnedFacts, TakeBack, TextQuery, Writing } from './fact-store.js';
export { applyChanges, undoChanges } from './reconcile/apply-changes.js';
export { changedFactId, withoutErased } from './reconcile/fact-change.js';
export { reconcile } from './reconcile/reconcile.js';
export type { FactChange, Wording } from './reconcile/fact-change.js';
export { createRamFactStore } from './in-ram/ram-fact-store.js';
export type { OwnedVectors, VectorIndex, VectorSource } from './index/vector-index.js';
export type { Ranked } from './ranking/ranked.js';
