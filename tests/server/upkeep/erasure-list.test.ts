import { appendFile, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  appendErasures,
  erasureListOf,
  goneFor,
  mergeErasures,
  readErasures,
} from '../../../server/upkeep/erasure-list.js';
import { UpkeepFailure } from '../../../server/upkeep/upkeep-failure.js';
import { NOON, newVisitorId } from '../../contract/stored-turns.js';
import { makeFolder } from '../../harness/databases.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await makeFolder();
  file = erasureListOf(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const erasure = (at = NOON) => ({ id: newVisitorId(), at });

describe('the list of erasures', () => {
  it('keeps ids and times in order, for its owner alone, and nothing else', async () => {
    const all = [erasure(), erasure(NOON + 1), erasure(NOON + 2)];
    await appendErasures(file, all.slice(0, 1));
    await appendErasures(file, [{ ...all[1]!, text: 'what they said' } as (typeof all)[0], all[2]!]);
    expect(await readErasures(file)).toEqual(all);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).not.toContain('what they said');
  });

  it('counts who had become an erased visitor among the gone, through any number of steps, and nobody else', () => {
    const [erased, second, first, other, kept] = [erasure(), erasure(), erasure(), erasure(), erasure()];
    const list = [
      { ...first, into: second.id },
      { ...second, into: erased.id },
      { ...other, into: kept.id },
      erased,
    ];
    expect(goneFor(list).map(({ id }) => id)).toEqual([first.id, second.id, erased.id]);
    expect(
      goneFor([
        { ...first, into: second.id },
        { ...second, into: first.id },
      ]),
    ).toEqual([]);
  });

  it('is undefined where nobody was ever erased', async () => {
    expect(await readErasures(file)).toBeUndefined();
    await appendErasures(file, []);
    expect(await readErasures(file)).toBeUndefined();
  });

  it('ignores a line that a crash has cut off, and drops it with the next append', async () => {
    const [first, second] = [erasure(), erasure()];
    await appendErasures(file, [first]);
    await appendFile(file, '{"id":"0193');
    expect(await readErasures(file)).toEqual([first]);
    await appendErasures(file, [second]);
    expect(await readErasures(file)).toEqual([first, second]);
  });

  it.each(['not json', '{"id":"someone","at":1}', '{"at":1}', ''])(
    'is refused with the line that is no erasure: %j',
    async (line) => {
      await appendErasures(file, [erasure()]);
      await writeFile(file, `${await readFile(file, 'utf8')}${line}\n`);
      await expect(readErasures(file)).rejects.toThrow(UpkeepFailure);
      await expect(readErasures(file)).rejects.toThrow('line 2 is no erasure');
    },
  );

  it('of several places names everybody once, by the first time', () => {
    const [alice, bob] = [erasure(NOON), erasure(NOON + 5)];
    expect(mergeErasures([[bob, { ...alice, at: NOON + 9 }], [alice]])).toEqual([alice, bob]);
  });
});
