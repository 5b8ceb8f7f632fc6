import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, open, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { VisitorId } from '../../../protocol/ids.js';
import { openDatabase } from '../../../server/store/open-database.js';
import { createTurnStore } from '../../../server/store/turn-store.js';
import { appendErasures, erasureListOf, readErasures } from '../../../server/upkeep/erasure-list.js';
import { listBackups, pruneBackups } from '../../../server/upkeep/kept-backups.js';
import { MANIFEST } from '../../../server/upkeep/manifest.js';
import type { BackupManifest } from '../../../server/upkeep/manifest.js';
import { NOON, firstTurn, makeVisitor } from '../../contract/stored-turns.js';
import { makeFolder } from '../../harness/databases.js';
import { backUp, restore } from './backups.js';

const PLANTED = 'the heron that alice wants forgotten';

let folder: string;
let source: string;
let target: string;
beforeEach(async () => {
  folder = await makeFolder();
  source = join(folder, 'source');
  target = join(folder, 'target');
});
afterEach(() => rm(folder, { recursive: true }));

/** A data folder of two visitors who have each said something, as its server left it. */
async function fillSource(): Promise<{ alice: VisitorId; bob: VisitorId }> {
  const database = await openDatabase({ dataFolder: source });
  const [alice, bob] = [await makeVisitor(database), await makeVisitor(database)];
  const turn = firstTurn(alice);
  const question = { ...turn.question!, text: PLANTED };
  await createTurnStore(database).accept({ ...turn, question });
  await createTurnStore(database).accept(firstTurn(bob));
  await database.close();
  await writeFile(join(source, 'secret'), `${'s'.repeat(43)}\n`, { mode: 0o600 });
  return { alice, bob };
}

function visitorsIn(dataFolder: string): unknown[] {
  const connection = new BetterSqlite(join(dataFolder, 'parley.db'), { readonly: true });
  const ids = connection.prepare('select id from visitor order by id').pluck().all();
  connection.close();
  return ids;
}

const rewriteManifest = async (backup: string, change: (manifest: BackupManifest) => unknown) => {
  const file = join(backup, MANIFEST);
  await writeFile(file, JSON.stringify(change(JSON.parse(await readFile(file, 'utf8')) as BackupManifest)));
};

describe('a backup', () => {
  it('says what is in it, and is for its owner alone', async () => {
    await fillSource();
    const result = await backUp(source);
    const manifest = JSON.parse(readFileSync(join(result.folder, MANIFEST), 'utf8')) as BackupManifest;
    expect(manifest).toMatchObject({ format: 1, parley: '0.1.0-test', createdAt: NOON });
    expect(manifest.database.rows).toMatchObject({ visitor: 2, conversation: 2, message: 4, turn: 2 });
    expect(manifest.files.map(({ name }) => name)).toEqual(['parley.db', 'secret']);
    expect(result).toMatchObject({ files: 2, verified: true });
    expect(result.bytes).toBe(statSync(join(result.folder, 'parley.db')).size + 44);
    expect(result.folder).toBe(join(source, 'backups', 'parley-20261124T120000000Z'));
    expect(statSync(result.folder).mode & 0o077).toBe(0);
    expect(statSync(join(result.folder, 'secret')).mode & 0o077).toBe(0);
  });

  it('leaves nothing behind when it fails', async () => {
    await mkdir(source, { recursive: true });
    await expect(backUp(source)).rejects.toThrow('holds no database');
    await writeFile(join(source, 'parley.db'), 'no database at all');
    await expect(backUp(source)).rejects.toThrow('cannot be copied');
    expect(readdirSync(join(source, 'backups'))).toEqual([]);
  });
});

describe('keeping backups', () => {
  it('removes those that are too old, and the copies from before migrations that are older still', async () => {
    await fillSource();
    const out = join(source, 'backups');
    const made = [];
    for (const day of [0, 1, 2]) made.push(await backUp(source, { now: () => NOON + day * 86_400_000 }));
    const [before, after] = ['parley-1-before-one.db', 'parley-2-before-two.db'].map((name) =>
      join(out, name),
    );
    await writeFile(before!, '');
    await utimes(before!, NOON / 1000, NOON / 1000);
    await writeFile(after!, '');
    await utimes(after!, NOON / 1000 + 100_000, NOON / 1000 + 100_000);
    expect(await pruneBackups(out, 2)).toEqual([made[0]!.folder, before]);
    expect((await listBackups(out)).map(({ folder }) => folder)).toEqual([made[2]!.folder, made[1]!.folder]);
    expect(existsSync(after!)).toBe(true);
  });
});

describe('a restore', () => {
  it('brings back the database and the secret', async () => {
    const { alice, bob } = await fillSource();
    const { folder: backup } = await backUp(source);
    const result = await restore(backup, target);
    expect(result).toMatchObject({ dataFolder: target, from: '2026-11-24T12:00:00.000Z', erased: 0 });
    expect(readdirSync(target).sort()).toEqual(['parley.db', 'parley.lock', 'secret']);
    expect(visitorsIn(target)).toEqual([alice, bob].sort());
    expect(readFileSync(join(target, 'secret'))).toEqual(readFileSync(join(source, 'secret')));
    await (await openDatabase({ dataFolder: target })).close();
  });

  it('erases once more who was erased after the backup, before anything can serve', async () => {
    const { alice, bob } = await fillSource();
    const { folder: backup } = await backUp(source);
    await appendErasures(erasureListOf(source), [{ id: alice, at: NOON + 1 }]);
    const result = await restore(backup, target);
    expect(result.erased).toBe(1);
    expect(visitorsIn(target)).toEqual([bob]);
    expect(await readErasures(erasureListOf(target))).toEqual([{ id: alice, at: NOON + 1 }]);
    for (const name of readdirSync(target)) {
      expect(readFileSync(join(target, name)).includes(PLANTED), name).toBe(false);
    }
  });

  it('takes the list that is named, and says when it has none but that of the backup', async () => {
    const { alice, bob } = await fillSource();
    const { folder: backup } = await backUp(source, { out: join(folder, 'elsewhere', 'deep', 'backups') });
    const unlisted = await restore(backup, target);
    expect(unlisted.said.join('\n')).toContain('no list of erasures was found outside of the backup');
    const list = join(folder, 'saved.jsonl');
    await appendErasures(list, [{ id: bob, at: NOON + 1 }]);
    const second = join(folder, 'second');
    const listed = await restore(backup, second, { erasureLists: [list] });
    expect([listed.erased, visitorsIn(second)]).toEqual([1, [alice]]);
    const missing = restore(backup, join(folder, 'third'), { erasureLists: [`${list}.typo`] });
    await expect(missing).rejects.toThrow('there is no list of erasures');
  });

  it('overwrites no database, and takes no folder that a server has open', async () => {
    await fillSource();
    const { folder: backup } = await backUp(source);
    await expect(restore(backup, source)).rejects.toThrow('overwrites nothing');
    const server = await openDatabase({ dataFolder: target });
    await expect(restore(backup, target)).rejects.toThrow('in use by another server');
    await server.close();
    await rm(join(target, 'parley.db'));
    await writeFile(join(target, 'parley.db-wal'), 'of another database');
    await expect(restore(backup, target)).rejects.toThrow('parley.db-wal');
  });

  it('does not change the secret under which a folder has signed', async () => {
    await fillSource();
    const { folder: backup } = await backUp(source);
    await mkdir(target);
    await writeFile(join(target, 'secret'), 'another');
    await expect(restore(backup, target)).rejects.toThrow('move it away');
    expect(existsSync(join(target, 'parley.db'))).toBe(false);
  });

  it('refuses a backup in which one byte has changed', async () => {
    await fillSource();
    const { folder: backup } = await backUp(source);
    const handle = await open(join(backup, 'parley.db'), 'r+');
    await handle.write('X', 5_000);
    await handle.close();
    await expect(restore(backup, target)).rejects.toThrow('is damaged: parley.db is not as it was written');
    expect(existsSync(target)).toBe(false);
  });

  it.each<[what: string, change: (manifest: BackupManifest) => unknown, says: string]>([
    ['of a later format', (m) => ({ ...m, format: 2 }), 'backup format 2'],
    ['without files', (m) => ({ ...m, files: [] }), 'is damaged'],
    [
      'that points out of its folder',
      (m) => ({ ...m, files: [{ ...m.files[0], name: '../parley.db' }] }),
      'is damaged',
    ],
    [
      'of a newer program',
      (m) => ({ ...m, database: { ...m.database, migrations: ['2099-01-01T0000-later'] } }),
      'newer than this program',
    ],
    [
      'that counts other rows',
      (m) => ({ ...m, database: { ...m.database, rows: { ...m.database.rows, visitor: 3 } } }),
      'visitor has 2 rows',
    ],
    ['of PostgreSQL', (m) => ({ ...m, database: { ...m.database, kind: 'postgres' } }), 'pg_restore'],
  ])('refuses a backup %s', async (_what, change, says) => {
    await fillSource();
    const { folder: backup } = await backUp(source);
    await rewriteManifest(backup, change);
    await expect(restore(backup, target)).rejects.toThrow(says);
    expect(existsSync(join(target, 'parley.db'))).toBe(false);
  });

  it('refuses what is no backup', async () => {
    await mkdir(source);
    await expect(restore(source, target)).rejects.toThrow('is no backup');
    await writeFile(join(source, MANIFEST), '{');
    await expect(restore(source, target)).rejects.toThrow('no JSON');
  });
});
