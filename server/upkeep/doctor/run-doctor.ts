/**
 * Runs the checks one after the other. A check that breaks is a finding too: what a doctor could not look at is
 * never taken for healthy.
 */
import { backups } from './backups.js';
import { dataFolder } from './data-folder.js';
import { databaseHealth } from './database-health.js';
import { erased } from './erased.js';
import type { Check, DatabaseCheck, DoctorContext, Finding, Severity } from './finding.js';
import { ok, problem } from './finding.js';
import { openInspection } from './inspection.js';
import type { Inspection } from './inspection.js';
import { installation } from './installation.js';
import { orphans } from './orphans.js';
import { port } from './port.js';
import { schema } from './schema.js';

export interface NamedFinding {
  check: string;
  severity: Severity;
  says: string;
  mend?: string;
  /** What --fix has done. */
  fixed?: string;
}

export interface DoctorOptions {
  /** Mends what can be mended without harm. */
  fix: boolean;
  /** Checks that parts above this one bring along. */
  more: DatabaseCheck[];
}

const CHECKS: Check[] = [installation, port, dataFolder, backups];
const DATABASE_CHECKS: DatabaseCheck[] = [databaseHealth, schema, orphans, erased];

export async function runDoctor(
  context: DoctorContext,
  { fix, more }: DoctorOptions,
): Promise<NamedFinding[]> {
  const findings: NamedFinding[] = [];
  const collect = async (check: string, examine: () => Promise<Finding[]>): Promise<void> => {
    for (const finding of await whatIsFound(examine)) findings.push(await settle(check, finding, fix));
  };
  for (const check of CHECKS) await collect(check.name, () => check.examine(context));
  let database: Inspection | undefined;
  try {
    await collect('database', async () => {
      database = await openInspection(context.config);
      return database ? [] : [ok('there is no database yet: the first start makes one')];
    });
    for (const check of [...DATABASE_CHECKS, ...more]) {
      await collect(check.name, async () => (database ? check.examine(database, context) : []));
    }
  } finally {
    await database?.close();
  }
  return findings;
}

async function whatIsFound(examine: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await examine();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const damaged = /malformed|not a database|corrupt/i.test(reason);
    return [
      problem(
        `this could not be looked at: ${reason}`,
        damaged
          ? 'the database is damaged: stop the server, move parley.db* away (keep them), and run parley restore'
          : 'mend that, and ask again',
      ),
    ];
  }
}

async function settle(
  check: string,
  { fix: mendIt, ...finding }: Finding,
  fix: boolean,
): Promise<NamedFinding> {
  if (!fix || mendIt === undefined) return { check, ...finding };
  try {
    return { check, severity: 'ok', says: finding.says, fixed: await mendIt() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { check, ...finding, says: `${finding.says}; --fix could not mend it: ${reason}` };
  }
}
