import type { Memory } from './memory.js';

/** Remembers nothing and says so. */
export const noMemory: Memory = {
  name: 'none',
  installed: false,
  recall: async () => [],
  remember: async () => false,
};
