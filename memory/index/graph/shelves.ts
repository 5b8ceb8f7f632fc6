/**
 * Everybody's shelves, in the thread. Requests of one person are answered in their order; between two steps of upkeep
 * whatever has come is answered first, so that building holds a search up by one step at most.
 */
import { setImmediate } from 'node:timers/promises';
import type { VisitorId } from '../../../protocol/ids.js';
import type { Ranked } from '../../ranking/ranked.js';
import { readGraphFile, removeGraphFile } from './graph-file.js';
import type { FileLabel } from './graph-file.js';
import { createShelf } from './shelf.js';
import { createShelfUpkeep } from './shelf-upkeep.js';
import type { ShelfUpkeep } from './shelf-upkeep.js';
import type { GraphThreadOptions, Held, IndexEvent } from './thread-protocol.js';

export interface Shelves {
  hold(held: Held): Promise<void>;
  /** Null where this owner is not held. */
  search(owner: VisitorId, vector: Float32Array, limit: number): Promise<Ranked[] | null>;
  drop(owner: VisitorId): Promise<void>;
  erase(owner: VisitorId): Promise<void>;
  settle(owner: VisitorId): Promise<void>;
  close(): Promise<void>;
}

export function createShelves(
  { folder, embedder, quietMs }: GraphThreadOptions,
  onEvent: (event: IndexEvent) => void,
): Shelves {
  const held = new Map<VisitorId, ShelfUpkeep>();
  const queues = new Map<VisitorId, Promise<void>>();
  let isWorking = false;

  const work = async (): Promise<void> => {
    if (isWorking) return;
    isWorking = true;
    for (let busy = true; busy;) {
      busy = false;
      for (const upkeep of [...held.values()]) {
        if (!upkeep.hasWork()) continue;
        upkeep.step();
        busy = true;
        await setImmediate();
      }
    }
    isWorking = false;
  };
  const inTurn = (owner: VisitorId, task: () => Promise<void>): Promise<void> => {
    const turn = (queues.get(owner) ?? Promise.resolve()).then(task);
    const settled = turn.catch(() => undefined); // whoever asked for it is told
    queues.set(owner, settled);
    void settled.then(() => queues.get(owner) === settled && queues.delete(owner));
    return turn;
  };
  const takeUp = async (owned: Held): Promise<ShelfUpkeep> => {
    const { owner, dimension, revision, ids } = owned;
    const label: FileLabel = { owner, embedder, dimension, revision };
    const options = { folder, label, quietMs, onEvent, onWork: () => void work() };
    const found = folder === null ? undefined : await readGraphFile(folder, label);
    if (found !== undefined && 'graph' in found) {
      label.revision = found.revision;
      return createShelfUpkeep(options, { shelf: createShelf(dimension, found), onDisk: found.onDisk });
    }
    if (found !== undefined) {
      onEvent({ type: 'rebuilding', ...found });
      if (folder !== null) await removeGraphFile(folder, owner);
    }
    return createShelfUpkeep(options, {
      shelf: createShelf(dimension, { room: ids.length }),
      onDisk: undefined,
    });
  };
  const letGo = async (owner: VisitorId): Promise<void> => {
    const upkeep = held.get(owner);
    held.delete(owner);
    upkeep?.stop();
    await upkeep?.writing;
  };
  const settle = async (owner: VisitorId): Promise<void> => {
    for (let upkeep = held.get(owner); upkeep; upkeep = held.get(owner)) {
      upkeep.hurry();
      if (upkeep.writing) await upkeep.writing;
      else if (!upkeep.hasWork()) return;
      void work();
      await setImmediate();
    }
  };
  return {
    hold: (owned) =>
      inTurn(owned.owner, async () => {
        const upkeep = held.get(owned.owner) ?? (await takeUp(owned));
        await upkeep.bringTo(owned, owned.revision);
        held.set(owned.owner, upkeep);
        void work();
      }),
    async search(owner, vector, limit) {
      await queues.get(owner);
      return held.get(owner)?.shelf.search(vector, limit) ?? null;
    },
    drop: (owner) => inTurn(owner, () => letGo(owner)),
    erase: (owner) =>
      inTurn(owner, async () => {
        await letGo(owner);
        if (folder !== null) await removeGraphFile(folder, owner);
      }),
    settle,
    async close() {
      const writes = [...held.values()].map(async (upkeep) => {
        upkeep.hurry();
        await upkeep.writing;
        // What is being built is left: it is built again.
        if (upkeep.shelf.pending === 0 && upkeep.shelf.gone === 0 && upkeep.hasWork()) upkeep.step();
        await upkeep.writing;
        upkeep.stop();
      });
      await Promise.all(writes);
      held.clear();
    },
  };
}
