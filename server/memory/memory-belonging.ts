import type { FactStore, VectorIndex } from '../../memory/index.js';
import type { MemoryOwnerStore } from '../store/memory/owners.js';
import type { Belonging } from '../visitors/belongings.js';

/** What is remembered of a visitor. Its rows go with the visitor's; what an index holds of it has to be told. */
export function memoryBelonging({
  facts,
  owners,
  index,
}: {
  facts: FactStore;
  owners: MemoryOwnerStore;
  index: VectorIndex | null;
}): Belonging {
  return {
    name: 'memories',
    erase: async (visitorId) => index?.erase(visitorId),
    bringStatements: (from, to) => owners.bringStatements(from, to),
    async download(visitorId) {
      const [{ facts: all }, settings] = await Promise.all([facts.load(visitorId), owners.find(visitorId)]);
      return {
        paused: settings.paused,
        facts: all.filter(({ about }) => about === 'person'),
        ownWords: all.filter(({ about }) => about === 'said'),
        botFacts: all.filter(({ about }) => about === 'bot'),
        writings: await owners.writings(visitorId),
      };
    },
  };
}
