import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ApiKeys, KNOWN_FOR_MS } from '../../../server/compatible/api-keys.js';
import { createApiKeyStore } from '../../../server/store/api-keys/api-key-store.js';
import type { ApiKeyStore } from '../../../server/store/api-keys/api-key-store.js';
import { HeldClock } from '../../harness/fakes/held-clock.js';
import { makeSqliteDatabase } from '../../harness/databases.js';
import type { TestDatabase } from '../../harness/databases.js';

describe('API keys', () => {
  let made: TestDatabase;
  let clock: HeldClock;
  let store: ApiKeyStore;
  let keys: ApiKeys;

  beforeEach(async () => {
    made = await makeSqliteDatabase();
    clock = new HeldClock();
    store = createApiKeyStore(made.database);
    keys = new ApiKeys({ store, clock });
  });
  afterEach(() => made.remove());

  const make = () => keys.create({ name: 'bot', limit: null });
  const bearer = (secret: string) => keys.authenticate(`Bearer ${secret}`);
  const tokens = { promptTokens: 10, completionTokens: 4 };

  it('are of the promised form, and only a hash of them is stored', async () => {
    const { key, secret } = await make();
    expect(secret).toMatch(/^parley_[A-Za-z0-9_-]{43}$/);
    expect(secret.startsWith(key.start)).toBe(true);
    const rows = await made.database.db.selectFrom('api_key').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(secret.slice(key.start.length));
    expect(await bearer(secret)).toEqual(key);
  });

  it.each([undefined, '', 'Basic abc', 'Bearer', 'Bearer sk-other', `Bearer parley_${'a'.repeat(43)}`])(
    'are refused as %s',
    async (header) => {
      await expect(keys.authenticate(header)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    },
  );

  it('end at once where they are revoked', async () => {
    const { key, secret } = await make();
    await bearer(secret);
    expect(await keys.revoke(key.id)).toMatchObject({ revokedAt: clock.now() });
    await expect(bearer(secret)).rejects.toMatchObject({ message: 'This API key was revoked.' });
  });

  it('end elsewhere within the stated time', async () => {
    const { key, secret } = await make();
    await bearer(secret);
    await new ApiKeys({ store, clock }).revoke(key.id);
    clock.advance(KNOWN_FOR_MS - 1);
    expect((await bearer(secret)).id).toBe(key.id);
    clock.advance(1);
    await expect(bearer(secret)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('are not kept as valid by a look that began before they were revoked', async () => {
    const { key, secret } = await make();
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const slow = new ApiKeys({
      clock,
      store: {
        ...store,
        findByHash: async (hash) => {
          const found = await store.findByHash(hash);
          await held;
          return found;
        },
      },
    });
    const looking = slow.authenticate(`Bearer ${secret}`);
    await store.findByHash('a read that is later than the one above');
    await slow.revoke(key.id);
    goOn();
    await looking;
    await expect(slow.authenticate(`Bearer ${secret}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('count by the day, in memory until it is stored', async () => {
    const { key } = await make();
    keys.countRequest(key.id);
    keys.countTokens(key.id, tokens);
    expect((await store.list())[0]?.usage.requests).toBe(0);
    await keys.flush();
    clock.advance(24 * 3_600_000);
    keys.countRequest(key.id);
    await keys.close();
    expect((await store.list())[0]?.usage).toEqual({ requests: 2, ...tokens });
    const days = await made.database.db.selectFrom('api_key_usage').select('day').orderBy('day').execute();
    expect(days).toEqual([{ day: '2026-11-24' }, { day: '2026-11-25' }]);
  });

  it('keep what could not be stored for the next time', async () => {
    const { key } = await make();
    let broken = true;
    const addUse: ApiKeyStore['addUse'] = (uses) =>
      broken ? Promise.reject(new Error('the disk is full')) : store.addUse(uses);
    const unlucky = new ApiKeys({ clock, store: { ...store, addUse } });
    unlucky.countRequest(key.id);
    await expect(unlucky.flush()).rejects.toThrow('the disk is full');
    broken = false;
    unlucky.countRequest(key.id);
    expect((await unlucky.list())[0]?.usage.requests).toBe(2);
  });

  it('note their last use at most once a minute', async () => {
    const { key } = await make();
    const lastUsed = async () => {
      keys.countRequest(key.id);
      return (await keys.list())[0]?.lastUsedAt;
    };
    const first = clock.now();
    expect(await lastUsed()).toBe(first);
    clock.advance(59_999);
    expect(await lastUsed()).toBe(first);
    clock.advance(1);
    expect(await lastUsed()).toBe(clock.now());
  });
});
