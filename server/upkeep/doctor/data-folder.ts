import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { chmod, readdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check, DoctorContext, Finding } from './finding.js';
import { ok, problem, warning } from './finding.js';

const MIB = 1024 ** 2;
const LEAST_FREE_BYTES = 200 * MIB;
const SCANT_FREE_BYTES = 2048 * MIB;
/** A backup that has been under way for longer than this was cut off. */
const LONGEST_BACKUP_MS = 24 * 3_600_000;

export const dataFolder: Check = {
  name: 'data folder',
  async examine(context: DoctorContext) {
    const folder = context.config.dataFolder;
    if (!existsSync(folder)) {
      const mend = 'the first start makes it; if there should be one, name it with --data or PARLEY_DATA';
      return [warning(`there is no data folder ${folder}`, mend)];
    }
    return [
      ...examineRights(folder),
      await examineSpace(folder),
      ...examineSecret(folder, context.config.secrets.secret),
      ...(await findLeftovers(context)),
    ];
  },
};

function examineRights(folder: string): Finding[] {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    return [
      problem(
        `this user may not write ${folder} (${error instanceof Error ? error.message : String(error)})`,
        `run as the user of the server, or chown -R that user ${folder}`,
      ),
    ];
  }
  if ((statSync(folder).mode & 0o077) === 0) return [ok(`${folder} belongs to its user alone`)];
  return [
    {
      ...warning(
        `other users of this machine may look into ${folder}, where everything that was said is stored`,
        `chmod 700 ${folder}`,
      ),
      fix: () => chmod(folder, 0o700).then(() => `${folder} has mode 700`),
    },
  ];
}

async function examineSpace(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const database = join(folder, 'parley.db');
  const size = existsSync(database) ? statSync(database).size : 0;
  const shown = `${Math.round(free / MIB)} MiB are free where ${folder} lies`;
  const mend = 'make room or move the data folder: a full disk refuses every message';
  if (free < LEAST_FREE_BYTES) return problem(shown, mend);
  if (free < Math.max(SCANT_FREE_BYTES, size * 2)) {
    return warning(`${shown}, and the database has ${Math.round(size / MIB)} MiB`, mend);
  }
  return ok(shown);
}

function examineSecret(folder: string, configured: string | undefined): Finding[] {
  const file = join(folder, 'secret');
  if (configured !== undefined) return [ok('the secret comes from the configuration')];
  if (!existsSync(file)) return [ok('no secret yet: the first start makes one')];
  if ((statSync(file).mode & 0o077) !== 0) {
    return [
      {
        ...problem(
          `other users of this machine may read ${file}, and with it sign in as anybody`,
          `chmod 600 ${file}; if somebody may have read it, remove it: visitors then have to begin anew`,
        ),
        fix: () => chmod(file, 0o600).then(() => `${file} has mode 600`),
      },
    ];
  }
  return readFileSync(file, 'utf8').trim().length < 32
    ? [problem(`${file} holds no secret`, 'restore it from a backup, or remove it: visitors then begin anew')]
    : [ok('the secret is readable by its user alone')];
}

async function findLeftovers({ config, backups, serverRuns, now }: DoctorContext): Promise<Finding[]> {
  const isOld = (path: string) => now() - statSync(path).mtimeMs > LONGEST_BACKUP_MS;
  const partial = (await namesIn(backups)).filter((name) => /^parley-\w+\.partial$/.test(name));
  const restoring = (await namesIn(config.dataFolder)).filter((name) => name.startsWith('.restoring-'));
  const left = [
    ...partial.map((name) => join(backups, name)),
    ...(serverRuns ? [] : restoring.map((name) => join(config.dataFolder, name))),
  ].filter(isOld);
  return left.map((path) => ({
    ...warning(`${path} was left by a backup or a restore that was cut off`, `rm -r ${path}`),
    fix: () => rm(path, { recursive: true }).then(() => `removed ${path}`),
  }));
}

async function namesIn(folder: string): Promise<string[]> {
  return existsSync(folder) ? readdir(folder) : [];
}
