/** The promise of `parley backup`, kept by the commands themselves: taken in the middle of 200 running answers. */
import { mkdtemp, rm, truncate } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TurnAccepted } from '../../../protocol/chat-events.js';
import type { BackupResult } from '../../../server/upkeep/backup.js';
import type { NamedFinding } from '../../../server/upkeep/doctor/run-doctor.js';
import type { Page } from '../../harness/people.js';
import { runParley } from '../../harness/run-parley.js';
import { createScriptedApp } from '../../harness/scripted-app.js';
import type { ScriptedApp } from '../../harness/scripted-app.js';
import { createTestApp } from '../../harness/test-app.js';

const PEOPLE = 10;
const TURNS_EACH = 20;
const LIMITS = {
  LIMIT_VISITOR_MESSAGES: '1000',
  LIMIT_VISITOR_TURNS: '100',
  LIMIT_ADDRESS_MESSAGES: '10000',
};

let app: ScriptedApp;
let elsewhere: string;
let pages: Page[];
beforeAll(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), 'parley-test-'));
  app = await createScriptedApp('steady?tokens=100000&ms=25', { settings: LIMITS });
  pages = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, index) => (await app.person(`person ${index}`)).opensAPage()),
  );
}, 60_000);
afterAll(async () => {
  await rm(elsewhere, { recursive: true, force: true });
});

interface Said extends TurnAccepted {
  text: string;
}

const say = async (page: Page, text: string): Promise<Said> => ({ ...(await page.says(text)), text });

function readRows<Row>(dataFolder: string, query: string): Row[] {
  const connection = new BetterSqlite(join(dataFolder, 'parley.db'), { readonly: true });
  const rows = connection.prepare(query).all() as Row[];
  connection.close();
  return rows;
}

describe('a backup taken during 200 running turns', () => {
  let acknowledged: Said[];
  let backup: BackupResult;
  const restored = () => join(elsewhere, 'restored');

  it('is made, checked and named, while the turns go on', async () => {
    acknowledged = await Promise.all(
      pages.flatMap((page, person) =>
        Array.from({ length: TURNS_EACH }, (_, index) => say(page, `question ${person}-${index}`)),
      ),
    );
    await Promise.all(pages.map((page) => page.until(() => page.events.length > TURNS_EACH)));
    const eventsBefore = pages.map((page) => page.events.length);
    const command = runParley(['backup', '--data', app.dataFolder, '--out', elsewhere]);
    const more = await Promise.all(pages.map((page) => say(page, 'asked while it was copied')));
    const { code, stdout, stderr } = await command;
    expect(code, stderr).toBe(0);
    backup = JSON.parse(stdout) as BackupResult;
    expect(backup).toMatchObject({ verified: true, files: 2 });
    expect(app.server.services.hub.leases.length).toBe(PEOPLE * TURNS_EACH + more.length);
    pages.forEach((page, index) => expect(page.events.length).toBeGreaterThan(eventsBefore[index] ?? 0));
    await app.close(); // what follows is about the backup, and two hundred answers would take turns with it
  }, 60_000);

  it('restores with every message that had been acknowledged before', async () => {
    const { code, stdout, stderr } = await runParley(['restore', backup.folder, '--data', restored()]);
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ erased: 0 });
    const questions = readRows<{ id: string; text: string }>(
      restored(),
      `select id, text from message where role = 'user'`,
    );
    const texts = new Map(questions.map(({ id, text }) => [id, text]));
    expect(acknowledged.length).toBe(200);
    for (const { messageId, text } of acknowledged) expect(texts.get(messageId)).toBe(text);
    const running = readRows<{ id: string }>(restored(), `select id from turn where state = 'running'`);
    expect(running.length).toBeGreaterThanOrEqual(200);
    const events = readRows<{ turn_id: string }>(restored(), 'select distinct turn_id from turn_event');
    expect(events.length).toBeGreaterThanOrEqual(200);
  }, 30_000);

  it('passes the doctor, before its server has started and after', async () => {
    const examine = () => runParley(['doctor', '--data', restored(), '--port', '0', '--backups', elsewhere]);
    const before = await examine();
    expect(before.code, before.stdout).toBe(0);
    expect(before.stdout).toContain('ok       orphans');
    const revived = await createTestApp({ dataFolder: restored() });
    await revived.close();
    const after = await examine();
    expect(after.code, after.stdout).toBe(0);
    expect(after.stdout).not.toMatch(/^(warning|PROBLEM)/m);
    expect(readRows(restored(), `select id from turn where state = 'running'`)).toEqual([]);
  }, 30_000);

  it('is refused when a byte is missing, and is not restored over what is there', async () => {
    const again = await runParley(['restore', backup.folder, '--data', restored()]);
    expect([again.code, again.stdout]).toEqual([1, '']);
    expect(again.stderr).toContain('a restore overwrites nothing');
    await truncate(join(backup.folder, 'parley.db'), 4096);
    const damaged = await runParley(['restore', backup.folder, '--data', join(elsewhere, 'other')]);
    expect([damaged.code, damaged.stdout]).toEqual([1, '']);
    expect(damaged.stderr).toContain('is damaged');
  }, 30_000);

  it('is told from a broken one by the exit code of the doctor', async () => {
    await truncate(join(restored(), 'parley.db'), 8192);
    const { code, stdout } = await runParley(['doctor', '--data', restored(), '--port', '0', '--json']);
    const findings = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as NamedFinding);
    expect(code).toBe(1);
    const problems = findings.filter(({ severity }) => severity === 'problem');
    expect(problems.map(({ check }) => check)).toContain('database');
    for (const { mend } of problems) expect(mend).toBeTruthy();
  });

  it('fails with exit code 1 and leaves nothing where there is no database', async () => {
    const out = join(elsewhere, 'none');
    const { code, stdout, stderr } = await runParley(['backup', '--data', elsewhere, '--out', out]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('holds no database');
    expect(readdirSync(out)).toEqual([]);
  });
});
