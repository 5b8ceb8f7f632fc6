import type { ApiKeys } from '../compatible/api-keys.js';
import { defineConsoleRoute } from './define-console-route.js';
import type { ConsoleRouteParts } from './define-console-route.js';

export interface KeyRouteParts extends ConsoleRouteParts {
  keys: ApiKeys;
}

/** The keys of programs that call /v1. */
export function defineKeyRoutes(parts: KeyRouteParts): void {
  const { keys } = parts;

  defineConsoleRoute(parts, 'listApiKeys', async () => ({ keys: await keys.list() }));

  defineConsoleRoute(parts, 'createApiKey', async ({ body, record }) => {
    const made = await keys.create(body);
    const { id, name, limit } = made.key;
    await record({ action: 'key.created', subject: { kind: 'key', id }, details: { name, limit } });
    return made;
  });

  defineConsoleRoute(parts, 'revokeApiKey', async ({ params: { id }, record }) => {
    const key = await keys.revoke(id);
    await record({ action: 'key.revoked', subject: { kind: 'key', id }, details: { name: key.name } });
    return key;
  });
}
