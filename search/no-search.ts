import type { Search } from './search.js';

/** Looks nothing up and says so. */
export const noSearch: Search = {
  name: 'none',
  installed: false,
  decide: async () => ({ search: false, query: null, reason: 'no search is installed', score: null }),
  run: async () => ({ outcome: 'disabled', passages: [], providers: [] }),
};
