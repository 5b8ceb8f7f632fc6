/** search/: what the bot looks up. So far the interface and the choice of having none. */
export type { Search, SearchDecision, SearchOutcome, SearchResult, SourcePassage } from './search.js';
export { noSearch } from './no-search.js';
