import { defineConfig } from 'vitest/config';
import { ClosingLine } from './tests/harness/closing-line.js';

/** `npm test`: everything that needs neither a browser nor minutes. */
export default defineConfig({
  test: {
    reporters: ['default', new ClosingLine()],
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/faults/**', 'tests/data/**'],
    globalSetup: [
      'tests/harness/built.ts',
      'tests/harness/postgres.ts',
      'tests/harness/migrated-databases.ts',
    ],
    // The modules are loaded once for each process instead of once for each file: half of the time of the run.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
