import { defineConfig } from 'vitest/config';
import { ClosingLine } from './tests/harness/closing-line.js';

/** `npm run test:data`: what is measured on the public data sets, where they are present. */
export default defineConfig({
  test: {
    reporters: ['default', new ClosingLine()],
    include: ['tests/data/**/*.test.ts'],
    testTimeout: 600_000,
    passWithNoTests: true,
  },
});
