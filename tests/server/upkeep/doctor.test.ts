import { chmod, mkdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../server/config.js';
import { openDatabase } from '../../../server/store/open-database.js';
import { createTurnStore } from '../../../server/store/turn-store.js';
import { StoreTurnLease } from '../../../server/turn-log/store-turn-lease.js';
import type { DatabaseCheck, DoctorContext } from '../../../server/upkeep/doctor/finding.js';
import { isAtLeast } from '../../../server/upkeep/doctor/installation.js';
import { runDoctor } from '../../../server/upkeep/doctor/run-doctor.js';
import type { DoctorOptions, NamedFinding } from '../../../server/upkeep/doctor/run-doctor.js';
import { appendErasures, erasureListOf } from '../../../server/upkeep/erasure-list.js';
import { eraseAgain } from '../../../server/visitors/erasures.js';
import {
  NOON,
  acceptFirstTurn,
  endOf,
  finishedTurn,
  makeVisitor,
  numbered,
} from '../../contract/stored-turns.js';
import { makeFolder } from '../../harness/databases.js';
import { backUp } from './backups.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await makeFolder();
  file = join(folder, 'parley.db');
  await mkdir(join(folder, 'pages'));
  await writeFile(join(folder, 'pages', 'index.html'), '');
});
afterEach(() => rm(folder, { recursive: true }));

interface Examination extends Partial<DoctorContext>, Partial<DoctorOptions> {
  settings?: Record<string, string>;
}

async function examine({ settings, fix = false, more = [], ...changes }: Examination = {}) {
  const environment = { PARLEY_DATA: folder, PARLEY_PORT: '0', ...settings };
  const context: DoctorContext = {
    installation: {
      version: '0.1.0-test',
      root: process.cwd(),
      clientFolder: join(folder, 'pages'),
      buildState: () => 'fresh',
    },
    config: loadConfig({ environment, folder }),
    backups: join(folder, 'backups'),
    serverRuns: false,
    now: () => NOON,
    erase: eraseAgain,
    ...changes,
  };
  return runDoctor(context, { fix, more });
}

const problems = (findings: NamedFinding[]) =>
  findings.filter(({ severity }) => severity === 'problem').map(({ says }) => says);

const warnings = (findings: NamedFinding[]) =>
  findings.filter(({ severity }) => severity === 'warning').map(({ says }) => says);

/** A conversation with one answer, whole. */
async function fill() {
  const database = await openDatabase({ dataFolder: folder });
  const turn = await acceptFirstTurn(database);
  const lease = new StoreTurnLease(database, { holder: 'test', ttlMs: 30_000, now: () => NOON });
  const held = await lease.fence({ conversationId: turn.conversationId, turnId: turn.id });
  const events = numbered([{ type: 'delta', data: 'A bird.' }, endOf(turn)]);
  await createTurnStore(database).finish(finishedTurn(turn, held.fence, events));
  await database.close();
  return turn;
}

/** Plants what no statement of ours would write. */
function plant(...statements: string[]): void {
  const connection = new BetterSqlite(file);
  connection.pragma('foreign_keys = OFF');
  for (const statement of statements) connection.exec(statement);
  connection.close();
}

describe('a healthy installation', () => {
  it('has no problem, before its first start, after it, and beside a server', async () => {
    expect(problems(await examine())).toEqual([]);
    await fill();
    await backUp(folder);
    const after = await examine();
    expect([problems(after), warnings(after)]).toEqual([[], []]);
    const server = await openDatabase({ dataFolder: folder });
    const beside = await examine({ serverRuns: true });
    await server.close();
    expect([problems(beside), warnings(beside)]).toEqual([[], []]);
  });

  it('is told from one that lacks something: every finding says what to do', async () => {
    const findings = await examine({
      installation: { version: '', root: process.cwd(), clientFolder: folder, buildState: () => 'absent' },
    });
    expect(problems(findings)).toEqual(['nothing is built']);
    expect(warnings(findings)).toEqual([`there is no backup in ${join(folder, 'backups')}`]);
    for (const { severity, mend } of findings) expect(mend !== undefined).toBe(severity !== 'ok');
  });
});

describe('orphans', () => {
  it.each<[what: string, statement: string]>([
    ['events without their turn', `insert into turn_event values ('gone', 1, 'delta', '"x"')`],
    ['traces without their turn', `insert into trace values ('gone', 1, '{}', 0)`],
    ['conversations without their visitor', `delete from visitor`],
    ['messages without their conversation', `delete from conversation`],
    ['turns without their conversation', `delete from conversation`],
    ['turns whose question is gone', `delete from message where role = 'user'`],
    ['turns whose answer is gone', `delete from message where role = 'assistant'`],
    ['messages whose parent is gone', `delete from message where role = 'user'`],
    ['conversations that end at a message which is gone', `delete from message where role = 'assistant'`],
    ['ended turns without a trace', `delete from trace`],
    [
      'ended turns whose events were not folded away',
      `insert into turn_event select id, 1, 'delta', '"x"' from turn`,
    ],
    [
      'messages that are still being written by no running turn',
      `update message set state = 'running' where role = 'assistant'`,
    ],
    [
      'messages or turns of another visitor than their conversation',
      `update message set visitor_id = 'mallory' where role = 'user'`,
    ],
  ])('%s are found', async (what, statement) => {
    await fill();
    plant(statement);
    expect(
      problems(await examine()).filter((says) => new RegExp(`^[12] ${what} \\(`).test(says)),
    ).toHaveLength(1);
  });

  it('running turns that nobody runs are closed by the next start, and a problem beside a server', async () => {
    await fill();
    plant(`update turn set state = 'running'; update turn_lease set expires_at = 0`);
    plant(`update message set state = 'running' where role = 'assistant'; delete from trace`);
    const later = () => NOON + 120_000;
    const stopped = await examine({ now: later });
    expect(problems(stopped)).toEqual([]);
    expect(warnings(stopped).join('\n')).toContain('1 turns are unfinished, and nobody runs them');
    expect(problems(await examine({ now: later, serverRuns: true })).join('\n')).toContain(
      'nobody runs them',
    );
  });
});

describe('a damaged database', () => {
  it('is found when its end is cut off', async () => {
    await fill();
    await truncate(file, Math.floor(statSync(file).size / 4096 / 2) * 4096);
    const found = problems(await examine());
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('\n')).toMatch(/is damaged|could not be looked at/);
  });

  it('is found when a page holds garbage', async () => {
    await fill();
    const content = await readFile(file);
    content.fill(0x5a, 4096 * 3, 4096 * 4);
    await writeFile(file, content);
    expect(problems(await examine()).length).toBeGreaterThan(0);
  });

  it('is found when it is none', async () => {
    await writeFile(file, 'not a database, whatever its name says');
    const [found] = (await examine()).filter(({ severity }) => severity === 'problem');
    expect(found).toMatchObject({ check: 'database' });
    expect(found?.mend).toContain('parley restore');
  });

  it('of a newer program is named', async () => {
    await fill();
    plant(`insert into kysely_migration values ('2099-01-01T0000-later', '2099')`);
    expect(problems(await examine()).join('\n')).toContain('does not know 2099-01-01T0000-later');
  });
});

describe('what can be mended', () => {
  it('is the rights of the folder and of the secret', async () => {
    await fill();
    await writeFile(join(folder, 'secret'), 's'.repeat(43));
    await chmod(join(folder, 'secret'), 0o644);
    await chmod(folder, 0o755);
    expect(problems(await examine())).toHaveLength(1);
    expect(problems(await examine({ fix: true }))).toEqual([]);
    expect([statSync(folder).mode & 0o777, statSync(join(folder, 'secret')).mode & 0o777]).toEqual([
      0o700, 0o600,
    ]);
  });

  it('is a missing index, but not under a server', async () => {
    await fill();
    plant('drop index message_by_conversation');
    const beside = await examine({ fix: true, serverRuns: true });
    expect(problems(beside).join('\n')).toContain('the index message_by_conversation is missing');
    expect(problems(await examine({ fix: true }))).toEqual([]);
    expect(problems(await examine())).toEqual([]);
  });

  it('is what a backup left that was cut off yesterday, but not one that is under way', async () => {
    const [left, underWay] = ['parley-20261122T1.partial', 'parley-20261124T1.partial'].map((name) =>
      join(folder, 'backups', name),
    );
    for (const path of [left!, underWay!]) await mkdir(path, { recursive: true });
    await utimes(left!, NOON / 1000 - 90_000, NOON / 1000 - 90_000);
    await utimes(underWay!, NOON / 1000 - 60, NOON / 1000 - 60);
    expect(warnings(await examine()).filter((says) => says.includes('cut off'))).toHaveLength(1);
    await examine({ fix: true });
    expect([existsSync(left!), existsSync(underWay!)]).toEqual([false, true]);
  });

  it('is a visitor who was erased and is back', async () => {
    const database = await openDatabase({ dataFolder: folder });
    const visitor = await makeVisitor(database);
    await database.close();
    await appendErasures(erasureListOf(folder), [{ id: visitor, at: NOON - 3_600_001 }]);
    expect(problems(await examine({ now: () => NOON - 60_000 }))).toEqual([]); // it may be under way
    expect(problems(await examine()).join('\n')).toContain(
      '1 of 1 visitors who were erased are in the database',
    );
    await examine({ fix: true });
    expect(problems(await examine())).toEqual([]);
  });
});

describe('the rest', () => {
  it('warns of a backup that is too old', async () => {
    await fill();
    await backUp(folder);
    const findings = await examine({ now: () => NOON + 50 * 3_600_000 });
    expect(warnings(findings).join('\n')).toContain('is 50 hours old');
  });

  it('warns of pages that anybody on the way may read', async () => {
    const open = await examine({ settings: { PARLEY_HOST: '0.0.0.0' } });
    expect(warnings(open).join('\n')).toContain('no PARLEY_PUBLIC_URL');
    const plain = await examine({ settings: { PARLEY_PUBLIC_URL: 'http://chat.example.org' } });
    expect(warnings(plain).join('\n')).toContain('without https');
  });

  it('takes what a check cannot look at for a problem', async () => {
    await fill();
    const broken: DatabaseCheck = {
      name: 'audit',
      examine: () => Promise.reject(new Error('no such table')),
    };
    const findings = await examine({ more: [broken] });
    expect(findings.at(-1)).toMatchObject({ check: 'audit', severity: 'problem' });
    expect(findings.at(-1)?.says).toContain('no such table');
  });

  it.each([
    ['20.19.0', '20.19', true],
    ['20.18.9', '20.19', false],
    ['22.0.0', '20.19', true],
    ['9.99.99', '20.19', false],
  ])('compares versions by their numbers: %s and %s', (version, least, expected) => {
    expect(isAtLeast(version, least)).toBe(expected);
  });
});
