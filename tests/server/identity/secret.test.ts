import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSecret } from '../../../server/identity/secret.js';

describe('the secret of an installation', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-test-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;

  it('is made at the first start, in a file and a folder that only its owner may read', async () => {
    const data = join(folder, 'new', 'data');
    const secret = await loadSecret(undefined, data);
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect((await readFile(join(data, 'secret'), 'utf8')).trim()).toBe(secret);
    expect([await modeOf(join(data, 'secret')), await modeOf(data)]).toEqual([0o600, 0o700]);
  });

  it('is kept: the next start reads it and changes nothing', async () => {
    const first = await loadSecret(undefined, folder);
    const before = await stat(join(folder, 'secret'));
    expect(await loadSecret(undefined, folder)).toBe(first);
    expect((await stat(join(folder, 'secret'))).mtimeMs).toBe(before.mtimeMs);
  });

  it('is another one for each installation', async () => {
    expect(await loadSecret(undefined, join(folder, 'a'))).not.toBe(
      await loadSecret(undefined, join(folder, 'b')),
    );
  });

  it('is the configured one where there is one, and then no file is made or read', async () => {
    expect(await loadSecret('configured', join(folder, 'never-made'))).toBe('configured');
    await expect(stat(join(folder, 'never-made'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.each(['', '\n', 'too short\n'])(
    'is never taken from a file that holds %j: with that anybody could sign',
    async (text) => {
      await writeFile(join(folder, 'secret'), text);
      const loading = loadSecret(undefined, folder);
      await expect(loading).rejects.toThrow(join(folder, 'secret'));
      expect(await readFile(join(folder, 'secret'), 'utf8')).toBe(text);
    },
  );

  it('that cannot be read stops the start instead of being replaced', async () => {
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file where the folder should be');
    await expect(loadSecret(undefined, folder)).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});
