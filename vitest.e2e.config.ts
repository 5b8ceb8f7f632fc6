import { defineConfig } from 'vitest/config';
import { ClosingLine } from './tests/harness/closing-line.js';

/** `npm run test:e2e`: the built pages in Debian's Chromium. */
export default defineConfig({
  test: {
    reporters: ['default', new ClosingLine()],
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/harness/built.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
