/** The store of facts over a database, with people who exist in it. */
import { v7 as uuid } from 'uuid';
import type { VisitorId } from '../../protocol/ids.js';
import { TERMS_VERSION } from '../../protocol/version.js';
import { createFactStore, createVectorSource } from '../../server/store/memory/fact-store.js';
import { createVisitorStore } from '../../server/store/visitors.js';
import type { Database } from '../../server/store/database.js';
import type { FactStoreUnderTest } from '../contract/fact-vectors.contract.js';
import type { MakeDatabase } from './databases.js';
import { MORNING } from './facts.js';

export async function makeFactStore(make: MakeDatabase): Promise<FactStoreUnderTest> {
  const made = await make();
  const { database } = made;
  return {
    facts: createFactStore(database),
    vectors: createVectorSource(database),
    newOwner: () => addVisitor(database),
    remove: () => made.remove(),
  };
}

export async function addVisitor(database: Database): Promise<VisitorId> {
  const visitorId = uuid() as VisitorId;
  const choice = { research: false, termsVersion: TERMS_VERSION, at: MORNING };
  await createVisitorStore(database).recordConsent({ visitorId, ...choice });
  return visitorId;
}
