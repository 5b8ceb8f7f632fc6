import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../bin/cli.js';
import { createAuditLog } from '../../server/audit/create-audit-log.js';
import { systemClock } from '../../server/clock.js';
import { openDatabase } from '../../server/store/open-database.js';
import { makeFolder } from '../harness/databases.js';
import { runParley } from '../harness/run-parley.js';

const INSTALLATION = { version: 'test', clientFolder: '', root: '', buildState: () => 'fresh' as const };
const SIGNED_OUT = {
  action: 'operator.signed-out',
  actor: { kind: 'operator', id: 'olga' },
  outcome: 'done',
} as const;

describe('parley audit verify', () => {
  let data: string;
  beforeEach(async () => {
    data = await makeFolder();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
    await rm(data, { recursive: true });
  });

  const verify = async (folder = data) => {
    const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const complained = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    process.exitCode = undefined;
    await runCommandLine(['node', 'parley', 'audit', 'verify', '--data', folder], INSTALLATION);
    const outcome = {
      code: process.exitCode,
      output: printed.mock.calls.join(''),
      said: complained.mock.calls.join(''),
    };
    vi.restoreAllMocks();
    return outcome;
  };

  it('prints one line beside a running server and ends with 0', async () => {
    const database = await openDatabase({ dataFolder: data });
    try {
      const { hash } = await createAuditLog({ database, clock: systemClock }).append(SIGNED_OUT);
      const { code, stdout, stderr } = await runParley(['audit', 'verify', '--data', data]);
      expect(stdout, stderr).toBe(`${JSON.stringify({ entries: 1, head: hash, broken: null })}\n`);
      expect(code).toBe(0);
    } finally {
      await database.close();
    }
  });

  it('ends with 1 and names the first broken row', async () => {
    const database = await openDatabase({ dataFolder: data });
    const log = createAuditLog({ database, clock: systemClock });
    const [first] = [await log.append(SIGNED_OUT), await log.append(SIGNED_OUT)];
    await database.db.updateTable('audit').set({ actor_id: 'max' }).where('seq', '=', 2).execute();
    await database.close();
    const { code, output } = await verify();
    expect(JSON.parse(output)).toEqual({
      entries: 1,
      head: first.hash,
      broken: { seq: 2, reason: 'row 2 was changed' },
    });
    expect(code).toBe(1);
  });

  it('takes no folder without a database for a whole log, and makes none there', async () => {
    const { code, output, said } = await verify(join(data, 'nowhere'));
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(said).toMatch(/^parley: there is no database in .*nowhere/);
    expect(await readdir(data)).toEqual([]);
  });
});
