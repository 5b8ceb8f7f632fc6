/** Builds dist/ if it is stale, or anyway with `force`. */
export function ensureBuilt(options?: { force?: boolean }): Promise<void>;
