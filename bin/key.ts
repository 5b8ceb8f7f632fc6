/** `parley key`: API keys for programs, made beside a running server too. */
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { ApiKeyId } from '../protocol/ids.js';
import { OperatorName } from '../protocol/console/operators.js';
import { systemClock } from '../server/clock.js';
import { ApiKeys } from '../server/compatible/api-keys.js';
import { ConfigError, loadConfig } from '../server/config.js';
import { createApiKeyStore } from '../server/store/api-keys/api-key-store.js';
import { openDatabase } from '../server/store/open-database.js';

const DATA = ['--data <folder>', 'the folder of the installation (PARLEY_DATA, default ./data)'] as const;

export function defineKey(program: Command): void {
  const key = program.command('key').description('API keys of programs that call /v1');
  key
    .command('create')
    .description('make a key and print it; it cannot be shown again')
    .requiredOption('--name <name>', 'what it is for', readName)
    .option('--limit <number>', 'requests that it may make in a minute (default: no limit)', readLimit)
    .option(...DATA)
    .action(({ name, limit, data }: { name: string; limit?: number; data?: string }) =>
      withKeys(data, async (keys) => print((await keys.create({ name, limit: limit ?? null })).secret)),
    );
  key
    .command('list')
    .description('one line of JSON for each key, newest first')
    .option(...DATA)
    .action(({ data }: { data?: string }) =>
      withKeys(data, async (keys) => {
        for (const { id, name, start, limit, createdAt, lastUsedAt, revokedAt, usage } of await keys.list()) {
          const times = {
            created_at: iso(createdAt),
            last_used_at: iso(lastUsedAt),
            revoked_at: iso(revokedAt),
          };
          const used = {
            requests: usage.requests,
            prompt_tokens: usage.promptTokens,
            completion_tokens: usage.completionTokens,
          };
          print(JSON.stringify({ id, name, start, limit, ...times, usage: used }));
        }
      }),
    );
  key
    .command('revoke')
    .description('end a key; a running server refuses it within seconds')
    .argument('<id>', 'the id that "parley key list" shows', readId)
    .option(...DATA)
    .action((id: ApiKeyId, { data }: { data?: string }) =>
      withKeys(data, async (keys) => {
        const { name, start } = await keys.revoke(id);
        process.stderr.write(`The key ${start}… (${name}) is revoked.\n`);
      }),
    );
}

async function withKeys(data: string | undefined, use: (keys: ApiKeys) => Promise<void>): Promise<void> {
  try {
    const config = loadConfig({ options: data === undefined ? {} : { DATA: data } });
    const { dataFolder, secrets } = config;
    const database = await openDatabase({
      dataFolder,
      databaseUrl: secrets.databaseUrl,
      besideServer: true,
    });
    try {
      await use(new ApiKeys({ store: createApiKeyStore(database), clock: systemClock }));
    } finally {
      await database.close();
    }
  } catch (error) {
    const problems = error instanceof ConfigError ? error.problems : [`parley: ${(error as Error).message}`];
    for (const problem of problems) process.stderr.write(`${problem}\n`);
    process.exit(1);
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const iso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());

function readName(text: string): string {
  const name = OperatorName.safeParse(text);
  if (!name.success) throw new InvalidArgumentError(`It ${name.error.issues[0]?.message}.`);
  return name.data;
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1_000_000) {
    throw new InvalidArgumentError('It must be a whole number from 1 to 1000000.');
  }
  return limit;
}

function readId(text: string): ApiKeyId {
  const id = ApiKeyId.safeParse(text);
  if (!id.success) throw new InvalidArgumentError('It must be the id of a key.');
  return id.data;
}
