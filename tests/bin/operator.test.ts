import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommandLine } from '../../bin/cli.js';
import { createOperator } from '../../bin/operator.js';
import type { CreateOptions } from '../../bin/operator.js';
import { systemClock } from '../../server/clock.js';
import { loadSecret } from '../../server/identity/secret.js';
import { createOperators } from '../../server/operators/create-operators.js';
import type { Operators } from '../../server/operators/operators.js';
import { openDatabase } from '../../server/store/open-database.js';

const PASSWORD = 'correct horse battery';
const CALLER = { address: '203.0.113.7', agent: 'A browser' };

describe('parley operator create', () => {
  let data: string;
  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), 'parley-test-'));
  });
  afterEach(() => rm(data, { recursive: true }));

  const run = async (options: Omit<CreateOptions, 'data'>, input: string[], isTTY = false) => {
    const [printed, complained]: [string[], string[]] = [[], []];
    const status = await createOperator(
      { ...options, data },
      {
        input: Object.assign(Readable.from(input.map((text) => Buffer.from(text))), { isTTY }),
        print: (line) => printed.push(line),
        complain: (line) => complained.push(line),
      },
    );
    return { status, printed, complained };
  };
  const withServer = async <T>(work: (operators: Operators) => Promise<T>): Promise<T> => {
    const database = await openDatabase({ dataFolder: data });
    const secret = await loadSecret(undefined, data);
    try {
      return await work(createOperators({ database, secret, clock: systemClock, secure: false }));
    } finally {
      await database.close();
    }
  };

  it('makes an administrator first and viewers then, each able to sign in at once', async () => {
    const first = await run({ email: 'ada@example.org' }, [`${PASSWORD}\n`]);
    expect(first).toMatchObject({ status: 0, complained: [] });
    expect(first.printed).toHaveLength(1);
    expect(JSON.parse(first.printed[0] ?? '')).toMatchObject({
      email: 'ada@example.org',
      role: 'administrator',
      state: 'active',
    });
    expect(first.printed[0]).not.toContain(PASSWORD);
    const second = await run({ email: 'bob@example.org' }, [
      PASSWORD.slice(0, 5),
      PASSWORD.slice(5),
      '\r\nmore',
    ]);
    expect(JSON.parse(second.printed[0] ?? '')).toMatchObject({ role: 'viewer' });
    await withServer(async (operators) => {
      for (const email of ['ada@example.org', 'bob@example.org'])
        expect(await operators.signIn({ email, password: PASSWORD }, CALLER)).toMatchObject({
          state: 'signed-in',
        });
    });
  });

  it('works beside a running server, sets a new password, and keeps the role unless another is named', async () => {
    await withServer(async (operators) => {
      await run({ email: 'root@example.org' }, [PASSWORD]);
      await run({ email: 'ada@example.org', role: 'researcher' }, [PASSWORD]);
      const again = await run({ email: 'ada@example.org' }, ['quite another password']);
      expect(JSON.parse(again.printed[0] ?? '')).toMatchObject({ role: 'researcher' });
      const credentials = { email: 'ada@example.org', password: 'quite another password' };
      expect(await operators.signIn(credentials, CALLER)).toMatchObject({ state: 'signed-in' });
    });
  });

  it('prints a one-time link alone where no password is given', async () => {
    for (const [input, isTTY] of [
      [[], false],
      [['typed'], true],
    ] as const) {
      const { status, printed } = await run({ email: 'ada@example.org' }, [...input], isTTY);
      expect(status).toBe(0);
      expect(printed).toEqual([
        expect.stringMatching(/^http:\/\/localhost:3000\/console\/welcome#[\w-]{43}$/) as string,
      ]);
      const token = printed[0]?.split('#')[1] ?? '';
      await withServer(async (operators) => {
        expect(await operators.readInvitation(token)).toMatchObject({
          email: 'ada@example.org',
          role: 'administrator',
        });
      });
    }
  });

  it('fails with the reason for a password that is too short, empty or too long, and makes nothing', async () => {
    for (const line of ['short\n', '\n', `${'x'.repeat(257)}\n`]) {
      const { status, printed, complained } = await run({ email: 'ada@example.org' }, [line]);
      expect({ status, printed }).toEqual({ status: 1, printed: [] });
      expect(complained).toEqual([expect.stringContaining('12 to 256 characters') as string]);
    }
    await withServer(async (operators) => expect(await operators.list()).toEqual([]));
  });

  it('does not demote the last active administrator', async () => {
    await run({ email: 'ada@example.org' }, [PASSWORD]);
    const { status, complained } = await run({ email: 'ada@example.org', role: 'viewer' }, [PASSWORD]);
    expect({ status, complained }).toEqual({
      status: 1,
      complained: ['The last active administrator can be neither demoted nor disabled.'],
    });
  });

  it('ends with status 2 for wrong usage, and says what is allowed', async () => {
    const said: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`exit ${code}`);
    });
    const call = (...words: string[]) =>
      runCommandLine(['node', 'parley', 'operator', 'create', ...words], {
        version: '1',
        clientFolder: data,
        root: data,
        buildState: () => 'fresh',
      });
    try {
      await expect(call()).rejects.toThrow('exit 2');
      await expect(call('--email', 'nobody')).rejects.toThrow('exit 2');
      await expect(call('--email', 'a@example.org', '--role', 'king')).rejects.toThrow('exit 2');
    } finally {
      vi.restoreAllMocks();
    }
    for (const part of ['--email <address>', 'It must be an e-mail address', 'viewer, moderator, researcher'])
      expect(said.join('')).toContain(part);
  });
});
