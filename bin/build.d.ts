/** Builds dist/ if it is stale, or anyway with `force`. */
export function ensureBuilt(options?: { force?: boolean }): Promise<void>;

/** How dist/ stands to the sources; a tree without sources is fresh. */
export function buildState(): 'fresh' | 'stale' | 'absent';
