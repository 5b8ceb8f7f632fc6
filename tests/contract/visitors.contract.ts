/** What a VisitorStore promises (server/store/visitors.ts). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createVisitorStore } from '../../server/store/visitors.js';
import type { VisitorStore } from '../../server/store/visitors.js';
import type { MakeDatabase, TestDatabase } from '../harness/databases.js';
import { NOON, newVisitorId } from './stored-turns.js';

export function describeVisitorStoreContract(name: string, makeDatabase: MakeDatabase): void {
  describe(`${name}, as a store of visitors`, () => {
    let made: TestDatabase;
    let visitors: VisitorStore;

    beforeAll(async () => {
      made = await makeDatabase();
      visitors = createVisitorStore(made.database);
    });
    afterAll(() => made.remove());

    it('makes a visitor of the first consent', async () => {
      const visitorId = newVisitorId();
      const visitor = { id: visitorId, research: true, termsVersion: '2026-11-24', createdAt: NOON };
      const consent = { visitorId, research: true, termsVersion: '2026-11-24', at: NOON };
      expect(await visitors.recordConsent(consent)).toEqual(visitor);
      expect(await visitors.find(visitorId)).toEqual(visitor);
    });

    it('records a renewed choice and keeps the day on which the visitor came', async () => {
      const visitorId = newVisitorId();
      await visitors.recordConsent({ visitorId, research: true, termsVersion: '2026-11-24', at: NOON });
      await visitors.recordConsent({ visitorId, research: false, termsVersion: '2027-01-01', at: NOON + 5 });
      expect(await visitors.find(visitorId)).toEqual({
        id: visitorId,
        research: false,
        termsVersion: '2027-01-01',
        createdAt: NOON,
      });
    });

    it('knows nobody who never consented', async () => {
      expect(await visitors.find(newVisitorId())).toBeUndefined();
    });
  });
}
