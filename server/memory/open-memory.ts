/** Memory as the server has it: what a turn uses, what a person may do about it, and the work behind both. */
import { noMemory } from '../../memory/index.js';
import type { Memory } from '../../memory/index.js';
import type { VisitorId } from '../../protocol/ids.js';
import type { Database } from '../store/database.js';
import { createMemoryOwnerStore } from '../store/memory/owners.js';

export interface OpenedMemory {
  /** Of a turn. */
  module: Memory;
  isPaused(visitorId: VisitorId): Promise<boolean>;
}

export interface MemoryParts {
  database: Database;
}

export function openMemory({ database }: MemoryParts): OpenedMemory {
  const owners = createMemoryOwnerStore(database);
  return {
    module: noMemory,
    isPaused: async (visitorId) => (await owners.find(visitorId)).paused,
  };
}
