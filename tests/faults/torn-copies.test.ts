import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../harness/databases.js';
import { tearCopies } from './torn-copies.js';
import type { TornCopy } from './torn-copies.js';

const COPIES = Number(process.env['FAULT_ROUNDS'] ?? 200);
/** The database grows while it is copied; a new one now and then keeps the copies small. */
const COPIES_OF_ONE = 50;

describe.skipIf(process.platform !== 'linux')('a database whose write-ahead log was torn', () => {
  it(`is whole and holds every acknowledged message, ${COPIES} times`, async () => {
    const copies: TornCopy[] = [];
    while (copies.length < COPIES) {
      const folder = await makeFolder();
      copies.push(...(await tearCopies(folder, Math.min(COPIES_OF_ONE, COPIES - copies.length))));
      await rm(folder, { recursive: true });
    }
    for (const copy of copies) expect(copy).toMatchObject({ lost: [], integrity: 'ok', danglingRows: 0 });
    const torn = copies.filter((copy) => copy.tornBytes > 0);
    const live = copies.filter((copy) => copy.hitsLiveFrames);
    const lookedFor = copies.reduce((sum, copy) => sum + copy.acknowledged, 0);
    process.stdout.write(
      `${copies.length} copies: ${torn.length} with bytes lost, ${live.length} of them within frames that had been ` +
        `written and not acknowledged; ${lookedFor} acknowledged messages looked for, none missing\n`,
    );
    if (COPIES >= 100) expect(live.length).toBeGreaterThan(0);
  });
});
