import { appendErasures, readErasures } from '../upkeep/erasure-list.js';
import type { People } from './people.js';

/**
 * Keeps the list of erasures outside of the database in step: whoever is erased, or becomes another visitor, is in
 * it before that is acknowledged. What a crash left out between commit and list is made up for first.
 */
export async function keepErasureList(
  file: string,
  { store, erasures, joining }: Pick<People, 'store' | 'erasures' | 'joining'>,
): Promise<void> {
  const listed = new Set((await readErasures(file))?.map(({ id }) => id));
  const missing = (await store.listErasures()).filter(({ visitorId }) => !listed.has(visitorId));
  await appendErasures(
    file,
    missing.map(({ visitorId, at }) => ({ id: visitorId, at })),
  );
  erasures.onErased(({ visitorId, at }) => appendErasures(file, [{ id: visitorId, at }]));
  joining.onJoined(({ from, to, at }) => appendErasures(file, [{ id: from, at, into: to }]));
}
