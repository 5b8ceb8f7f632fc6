/** A whole Parley on a free port over a fresh data folder: what whole-system tests run against. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createComposer } from '../../generator/index.js';
import { loadConfig } from '../../server/config.js';
import { startServer } from '../../server/main.js';
import type { RunningServer } from '../../server/main.js';
import type { Overrides } from '../../server/services.js';
import type { OperatorRole } from '../../protocol/console/operators.js';
import { putMigratedDatabase } from './databases.js';
import { CHEAP_PASSWORDS, OperatorPerson } from './operators.js';
import { Person } from './people.js';

export interface TestAppOptions {
  /** PARLEY_ settings, without the prefix. */
  settings?: Record<string, string>;
  overrides?: Overrides;
  /** A data folder to use again; it is then left to the caller to remove. */
  dataFolder?: string;
  clientFolder?: string;
}

export interface TestApp {
  url: string;
  dataFolder: string;
  server: RunningServer;
  /** A visitor who has accepted the terms. */
  person: (name: string) => Promise<Person>;
  /** Somebody who is signed in to the console. */
  operator: (role: OperatorRole) => Promise<OperatorPerson>;
  close(): Promise<void>;
}

export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'parley-test-')));
  if (options.dataFolder === undefined) await putMigratedDatabase(dataFolder);
  const environment = Object.fromEntries(
    Object.entries({
      LOG_LEVEL: 'silent',
      PORT: '0',
      DATA: dataFolder,
      DRAIN_SECONDS: '0',
      ...options.settings,
    }).map(([key, value]) => [`PARLEY_${key}`, value]),
  );
  const config = loadConfig({ environment, folder: dataFolder });
  const people: Person[] = [];
  const server = await startServer(config, {
    clientFolder: options.clientFolder ?? join(dataFolder, 'no-pages'),
    // Found by words alone: embedding the whole bank for every app would be most of a test's time.
    overrides: {
      processMetrics: false,
      composer: createComposer(),
      passwordCost: CHEAP_PASSWORDS,
      ...options.overrides,
    },
  });
  return {
    url: server.url,
    dataFolder,
    server,
    async person(name) {
      const person = await Person.arrive(server.url, name);
      people.push(person);
      return person;
    },
    operator: (role) => OperatorPerson.arrive(server.url, server.services, role),
    async close() {
      for (const person of people) person.leave();
      await server.stop();
      if (options.dataFolder === undefined) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
