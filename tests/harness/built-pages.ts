import { ensureBuilt } from '../../bin/build.js';

/** Vitest globalSetup: suites that run what a visitor runs need dist/ to be fresh. */
export async function setup(): Promise<void> {
  await ensureBuilt();
}
