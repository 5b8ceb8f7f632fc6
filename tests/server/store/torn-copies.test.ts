import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { tearCopies } from '../../faults/torn-copies.js';
import { makeFolder } from '../../harness/databases.js';

/** The short form of tests/faults/torn-copies.test.ts. */
describe.skipIf(process.platform !== 'linux')('a database whose write-ahead log was torn', () => {
  it('is whole and holds every acknowledged message, 10 times', async () => {
    const folder = await makeFolder();
    const copies = await tearCopies(folder, 10);
    await rm(folder, { recursive: true });
    for (const copy of copies) expect(copy).toMatchObject({ lost: [], integrity: 'ok', danglingRows: 0 });
    expect(copies).toHaveLength(10);
  });
});
