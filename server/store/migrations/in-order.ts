import type { Migration } from 'kysely';
import { conversations } from './2026-11-24T0600-conversations.js';
import { operators } from './2026-11-24T1000-operators.js';

/** Every migration by its name, oldest first. One that was released is never changed: add another. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '2026-11-24T0600-conversations': conversations,
  '2026-11-24T1000-operators': operators,
};
