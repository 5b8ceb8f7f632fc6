/** What the stores of API keys and of their people promise (server/store/api-keys/). */
import { randomUUID } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiKeyId } from '../../protocol/ids.js';
import { createApiKeyStore } from '../../server/store/api-keys/api-key-store.js';
import type { ApiKeyStore } from '../../server/store/api-keys/api-key-store.js';
import { createApiPersonStore } from '../../server/store/api-keys/api-person-store.js';
import type { ApiPersonStore } from '../../server/store/api-keys/api-person-store.js';
import { createVisitorStore } from '../../server/store/visitors.js';
import type { MakeDatabase, TestDatabase } from '../harness/databases.js';
import { NOON } from './stored-turns.js';

export function describeApiKeyContract(name: string, makeDatabase: MakeDatabase): void {
  describe(`${name}, as a store of API keys`, () => {
    let made: TestDatabase;
    let keys: ApiKeyStore;
    let people: ApiPersonStore;

    beforeAll(async () => {
      made = await makeDatabase();
      keys = createApiKeyStore(made.database);
      people = createApiPersonStore(made.database);
    });
    afterAll(() => made.remove());

    const make = (limit: number | null = null) => {
      const key = { id: uuid() as ApiKeyId, hash: randomUUID(), start: 'parley_abc', name: 'bot', limit };
      return keys.create({ ...key, createdAt: NOON }).then((created) => ({ ...created, hash: key.hash }));
    };
    const listed = async (id: ApiKeyId) => (await keys.list()).find((key) => key.id === id);

    it('finds a key by its hash, and no other', async () => {
      const { hash, ...key } = await make(30);
      expect(await keys.findByHash(hash)).toEqual(key);
      expect(key).toMatchObject({ limit: 30, lastUsedAt: null, revokedAt: null, createdAt: NOON });
      expect(await keys.findByHash('another')).toBeUndefined();
    });

    it('adds up what was used on each day', async () => {
      const { id } = await make();
      const use = { id, day: '2026-11-24', requests: 1, promptTokens: 10, completionTokens: 5 };
      await keys.addUse([use, { ...use, day: '2026-11-25' }]);
      await keys.addUse([{ ...use, requests: 2 }]);
      expect((await listed(id))?.usage).toEqual({ requests: 4, promptTokens: 30, completionTokens: 15 });
      const days = await made.database.db
        .selectFrom('api_key_usage')
        .select(['day', 'requests'])
        .where('api_key_id', '=', id)
        .orderBy('day')
        .execute();
      expect(days).toEqual([
        { day: '2026-11-24', requests: 3 },
        { day: '2026-11-25', requests: 1 },
      ]);
    });

    it('notes when keys were used last', async () => {
      const [one, other] = [await make(), await make()];
      await keys.markUsed([one.id], NOON + 5);
      expect((await listed(one.id))?.lastUsedAt).toBe(NOON + 5);
      expect((await listed(other.id))?.lastUsedAt).toBeNull();
    });

    it('revokes a key once, and keeps the first time', async () => {
      const { id, hash } = await make();
      expect(await keys.revoke(id, NOON + 1)).toMatchObject({ id, revokedAt: NOON + 1 });
      expect(await keys.revoke(id, NOON + 2)).toMatchObject({ revokedAt: NOON + 1 });
      expect(await keys.findByHash(hash)).toMatchObject({ revokedAt: NOON + 1 });
      expect(await keys.revoke(uuid() as ApiKeyId, NOON)).toBeUndefined();
    });

    it('knows the same user of a key again, and nobody of another key', async () => {
      const [one, other] = [await make(), await make()];
      const ann = await people.findOrMake(one.id, 'ann', NOON);
      expect(await people.findOrMake(one.id, 'ann', NOON + 1)).toBe(ann);
      expect(await people.findOrMake(one.id, 'bob', NOON)).not.toBe(ann);
      expect(await people.findOrMake(one.id, null, NOON)).not.toBe(ann);
      expect(await people.findOrMake(other.id, 'ann', NOON)).not.toBe(ann);
      expect(await createVisitorStore(made.database).find(ann)).toMatchObject({ research: false });
    });

    it('makes one person of a user who is seen twice at once, on two nodes', async () => {
      const { id } = await make();
      const elsewhere = createApiPersonStore(made.secondNode);
      const found = await Promise.all(
        [people, elsewhere, people, elsewhere].map((store) => store.findOrMake(id, 'ann', NOON)),
      );
      expect(new Set(found).size).toBe(1);
    });

    it('keeps nothing of the name by which a program calls somebody', async () => {
      const { id } = await make();
      await people.findOrMake(id, 'ann@example.com', NOON);
      const rows = await made.database.db.selectFrom('api_person').selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain('ann');
    });

    it('forgets a person with the visitor, and begins anew afterwards', async () => {
      const { id } = await make();
      const ann = await people.findOrMake(id, 'ann', NOON);
      await made.database.db.deleteFrom('visitor').where('id', '=', ann).execute();
      expect(await people.findOrMake(id, 'ann', NOON)).not.toBe(ann);
    });
  });
}
