/** Programs that call /v1, each with a key and the real client of OpenAI. */
import OpenAI from 'openai';
import type { ApiKey } from '../../../protocol/console/console-api.js';
import type { ParleyExtension } from '../../../protocol/openai-api.js';
import type { TestApp } from '../../harness/test-app.js';

export interface Program {
  client: OpenAI;
  key: ApiKey;
  secret: string;
}

export async function makeProgram(app: TestApp, limit: number | null = null): Promise<Program> {
  const { key, secret } = await app.server.services.keys.create({ name: 'a program', limit });
  return { client: clientOf(app, secret), key, secret };
}

export function clientOf(app: TestApp, secret: string): OpenAI {
  return new OpenAI({ baseURL: `${app.url}/v1`, apiKey: secret, maxRetries: 0 });
}

export function extensionOf(reply: unknown): ParleyExtension {
  const { parley } = reply as { parley?: ParleyExtension };
  if (!parley) throw new Error('there is no extension');
  return parley;
}

export const hello = [{ role: 'user' as const, content: 'hello' }];

/** The stored turn of an answer, by the id in its extension, whoever its person is. */
export async function storedTurn(app: TestApp, turnId: string) {
  const { database } = app.server.services;
  return database.db.selectFrom('turn').selectAll().where('id', '=', turnId).executeTakeFirstOrThrow();
}
