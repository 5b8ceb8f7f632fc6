import { v7 as uuid } from 'uuid';
import { createRamFactStore } from '../../memory/index.js';
import type { VisitorId } from '../../protocol/ids.js';
import { describeFactStore } from '../contract/fact-store.contract.js';

describeFactStore('RAM', async () => {
  const store = createRamFactStore();
  return {
    facts: store,
    vectors: store.vectors,
    newOwner: async () => uuid() as VisitorId,
    remove: async () => undefined,
  };
});
