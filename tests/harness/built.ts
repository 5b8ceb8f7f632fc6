import { ensureBuilt } from '../../bin/build.js';

/** Vitest globalSetup: what runs the product itself needs dist/ to be fresh, and no test is to wait for a build. */
export async function setup(): Promise<void> {
  await ensureBuilt();
}
