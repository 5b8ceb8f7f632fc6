import { appendErasures, readErasures } from '../upkeep/erasure-list.js';
import type { Erasure } from '../upkeep/erasure-list.js';
import type { People } from './people.js';

/**
 * Keeps the list of erasures outside of the database in step: whoever is erased, or becomes another visitor, is in
 * it before that is acknowledged. What a crash left out between commit and list is made up for first.
 */
export async function keepErasureList(
  file: string,
  { store, erasures, joining }: Pick<People, 'store' | 'erasures' | 'joining'>,
): Promise<void> {
  const list = (await readErasures(file)) ?? [];
  const named = new Set(list.map(({ id }) => id));
  const joined = new Set(list.map(joinOf));
  const stored = (await store.listErasures()).map(({ visitorId, at }) => ({ id: visitorId, at }));
  const joins = (await store.listJoins()).map(({ from, to, at }) => ({ id: from, at, into: to }));
  await appendErasures(file, [
    ...stored.filter(({ id }) => !named.has(id)),
    ...joins.filter((join) => !joined.has(joinOf(join))),
  ]);
  erasures.onErased(({ visitorId, at }) => appendErasures(file, [{ id: visitorId, at }]));
  joining.onJoined(({ from, to, at }) => appendErasures(file, [{ id: from, at, into: to }]));
}

function joinOf({ id, into }: Erasure): string {
  return `${id} ${into ?? ''}`;
}
