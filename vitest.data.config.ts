import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { ClosingLine } from './tests/harness/closing-line.js';
import { PUBLIC_DATA } from './tests/harness/public-data.js';

/** Only where the folder as a whole is absent; a set that is missing from it is a failure. */
const mayLeaveOut = existsSync(PUBLIC_DATA) ? undefined : `${PUBLIC_DATA} is absent`;

/** `npm run test:data`: what is measured on the public data sets, where they are present. */
export default defineConfig({
  test: {
    reporters: ['default', new ClosingLine({ mayLeaveOut })],
    include: ['tests/data/**/*.test.ts'],
    testTimeout: 600_000,
    passWithNoTests: true,
  },
});
