/** memory/: what the bot remembers about a person. So far the interface and the choice of having none. */
export type { Memory, RecallQuery, RecalledMemory, RememberJob } from './memory.js';
export { noMemory } from './no-memory.js';
