import { defineConfig } from 'vitest/config';
import { ClosingLine } from './tests/harness/closing-line.js';

/** `npm run test:faults`: the server is killed and the database torn, many times over. FAULT_ROUNDS says how often. */
export default defineConfig({
  test: {
    reporters: ['default', new ClosingLine()],
    include: ['tests/faults/**/*.test.ts'],
    globalSetup: ['tests/harness/built.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
