import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONFIG_KEYS } from '../../server/config-keys.js';
import type { ConfigKey } from '../../server/config-keys.js';
import { ConfigError, loadConfig } from '../../server/config.js';
import type { Config } from '../../server/config.js';
import { createClientAddress } from '../../server/identity/client-address.js';
import { requestFrom } from '../harness/fakes/request.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const writeFile = (content: unknown): void =>
  writeFileSync(
    join(folder, 'parley.config.json'),
    typeof content === 'string' ? content : JSON.stringify(content),
  );

/** From an environment without the prefix. */
function load(
  settings: Record<string, string> = {},
  options: Partial<Record<ConfigKey, string>> = {},
): Config {
  const environment = Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [`PARLEY_${key}`, value]),
  );
  return loadConfig({ environment, folder, options });
}

function problems(
  settings: Record<string, string> = {},
  options: Partial<Record<ConfigKey, string>> = {},
): string[] {
  try {
    load(settings, options);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('starts a complete system from nothing: this machine only, no key, no network, no database server', () => {
    expect(load()).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataFolder: resolve('./data'),
      publicUrl: undefined,
      trustedProxies: 0,
      generator: 'composer',
      logLevel: 'info',
      turnMs: 120_000,
      drainMs: 20_000,
    });
    expect(load().secrets.databaseUrl).toBeUndefined();
  });

  it('comes from the command line, else the environment, else the file, else the defaults', () => {
    writeFile({ PORT: 4001, HOST: '::1', PARLEY_LIMIT_TURNS: '7' });
    expect(load({ PORT: '4002' }, { PORT: '4003' })).toMatchObject({
      port: 4003,
      host: '::1',
      limits: { turnsInAll: 7 },
    });
    expect(load({ PORT: '4002' })).toMatchObject({ port: 4002, host: '::1' });
    expect(load()).toMatchObject({ port: 4001, host: '::1', limits: { turnsPerVisitor: 3 } });
  });

  it('takes an empty variable as one that is not set', () => {
    writeFile({ PORT: 4001 });
    expect(load({ PORT: '', MODEL_URL: '', SECRET: '' })).toMatchObject({
      port: 4001,
      generator: 'composer',
    });
  });

  it('uses a model server as soon as there is one, unless told otherwise', () => {
    expect(load({ MODEL_URL: 'http://127.0.0.1:11434' }).generator).toBe('openai');
    expect(load({ MODEL_URL: 'http://127.0.0.1:11434', GENERATOR: 'composer' }).generator).toBe('composer');
    expect(problems({ GENERATOR: 'openai' })).toEqual([
      expect.stringMatching(/PARLEY_GENERATOR.*PARLEY_MODEL_URL/),
    ]);
  });

  it('takes a model in the process by its name or its folder', () => {
    expect(load({ GENERATOR: 'local' }).localModel).toBe('HuggingFaceTB/SmolLM2-360M-Instruct');
    for (const model of ['owner/name', './models/mine', '/srv/models/mine'])
      expect(load({ LOCAL_MODEL: model }).localModel).toBe(model);
  });

  it('cannot be changed afterwards', () => {
    const config = load();
    expect(Object.isFrozen(config) && Object.isFrozen(config.limits) && Object.isFrozen(config.model)).toBe(
      true,
    );
  });

  it('reads each key into its place', () => {
    const settings = {
      LIMIT_VISITOR_MESSAGES: '11',
      LIMIT_ADDRESS_MESSAGES: '12',
      LIMIT_ADDRESS_REQUESTS: '13',
      LIMIT_ADDRESS_VISITORS: '14',
      LIMIT_ADDRESS_CONNECTIONS: '15',
      LIMIT_VISITOR_TURNS: '16',
      LIMIT_TURNS: ' 17 ',
    };
    expect(
      load({ ...settings, TURN_SECONDS: '18', DRAIN_SECONDS: '0', DATA: '/srv/parley', LOG_LEVEL: 'debug' }),
    ).toMatchObject({
      limits: {
        visitorMessagesPerMinute: 11,
        addressMessagesPerMinute: 12,
        addressRequestsPerMinute: 13,
        addressVisitorsPerHour: 14,
        addressConnections: 15,
        turnsPerVisitor: 16,
        turnsInAll: 17,
      },
      turnMs: 18_000,
      drainMs: 0,
      dataFolder: '/srv/parley',
      logLevel: 'debug',
    });
    expect(load({ PUBLIC_URL: 'https://chat.example.org/', MODEL: 'llama3.2' })).toMatchObject({
      publicUrl: new URL('https://chat.example.org/'),
      model: { name: 'llama3.2' },
    });
  });
});

describe('an embedder', () => {
  it('is the built-in one where nothing is said', () => {
    expect(load()).toMatchObject({ embedder: 'builtin', embeddings: { url: undefined, model: undefined } });
  });

  it.each([
    [{ EMBEDDER: 'openai' }, ['PARLEY_EMBEDDINGS_URL', 'PARLEY_EMBEDDINGS_MODEL']],
    [{ EMBEDDER: 'openai', EMBEDDINGS_URL: 'http://127.0.0.1:1' }, ['PARLEY_EMBEDDINGS_MODEL']],
    [{ EMBEDDER: 'transformers' }, ['PARLEY_EMBEDDINGS_MODEL']],
  ])('needs what %j leaves out, and the start says so', (settings, missing) => {
    expect(problems(settings)).toEqual(
      missing.map((key) => expect.stringContaining(`needs ${key}`) as string),
    );
  });
});

describe('trusted proxies', () => {
  it.each([
    ['0', 0],
    ['2', 2],
    ['loopback', ['loopback']],
    ['10.0.0.0/8, 2001:db8::/32,127.0.0.1', ['10.0.0.0/8', '2001:db8::/32', '127.0.0.1']],
  ])('may be %j', (text, expected) => {
    expect(load({ TRUSTED_PROXIES: text }).trustedProxies).toEqual(expected);
  });

  it.each(['10.0.0.1/1', '::ffff:10.0.0.1/128', 'fe80::1', 'uniquelocal,linklocal'])(
    'that pass the check (%s) can be used',
    (text) => {
      const address = createClientAddress(load({ TRUSTED_PROXIES: text }).trustedProxies);
      expect(address(requestFrom('203.0.113.7'))).toBe('203.0.113.7');
    },
  );
});

describe('a bad value', () => {
  const BAD: Record<ConfigKey, string[]> = {
    PORT: ['65536', '-1', '80.5', 'http', ' ', '0x50', '1e3', 'Infinity'],
    HOST: [],
    DATA: [],
    PUBLIC_URL: [
      'chat.example.org',
      'ftp://chat.example.org',
      'javascript:alert(1)',
      'http://user@chat.example.org',
    ],
    TRUSTED_PROXIES: [
      '-1',
      '100',
      'all',
      '*',
      '10.0.0.0/33',
      '0.0.0.0/0',
      '::/0',
      '10.0.0.0/8/8',
      '10.0.0',
      ',',
      '1.5',
    ],
    SECRET: ['x'.repeat(31)],
    DATABASE_URL: ['mysql://localhost/db', 'localhost/db', 'sqlite.db'],
    GENERATOR: ['gpt', 'OpenAI'],
    LOCAL_MODEL: ['SmolLM2', 'a/b/c', 'https://example.org/a'],
    MODEL_URL: [
      '127.0.0.1:11434',
      'ftp://model',
      'http://',
      'http://user:word@model',
      'http://model/v1?key=a',
    ],
    MODEL: ['x'.repeat(201), 'two\nlines'],
    MODEL_KEY: ['two words', 'schlüssel', 'line\n'],
    EMBEDDER: ['built-in', 'local'],
    EMBEDDINGS_URL: ['127.0.0.1:11434', 'http://user:word@embeddings'],
    EMBEDDINGS_MODEL: ['x'.repeat(201)],
    EMBEDDINGS_KEY: ['two words', 'schlüssel'],
    LOG_LEVEL: ['verbose', 'INFO', '30'],
    METRICS_TOKEN: ['x'.repeat(15)],
    OTLP_URL: ['collector:4318', 'grpc://collector', 'http://user:word@collector'],
    RETENTION_DAYS: ['0', '-1', '1.5', 'forever', '36501'],
    PROOF_OF_WORK: ['yes', 'ON', '1'],
    TURN_SECONDS: ['0', '-5', '1.5', 'long', '86401', '99999999999'],
    DRAIN_SECONDS: ['-1', 'no', '86401'],
    LIMIT_VISITOR_MESSAGES: ['0', '-1', 'none', '10000001', 'true'],
    LIMIT_VISITOR_TURNS: ['0', '1e2'],
    LIMIT_TURNS: ['0', '²'],
    LIMIT_ADDRESS_MESSAGES: ['0', 'NaN'],
    LIMIT_ADDRESS_REQUESTS: ['0', 'null'],
    LIMIT_ADDRESS_VISITORS: ['0', '1,000'],
    LIMIT_ADDRESS_CONNECTIONS: ['0', '1_000'],
  };
  const each = Object.entries(BAD).flatMap(([key, values]) =>
    values.map((value): [ConfigKey, string] => [key as ConfigKey, value]),
  );

  it.each(each)(
    '(PARLEY_%s=%s) stops the start with one line: the key, the value, and what is allowed',
    (key, value) => {
      const [line, ...more] = problems({ [key]: value });
      expect(more).toEqual([]);
      expect(line).not.toContain('\n');
      expect(line?.startsWith(`PARLEY_${key}: `)).toBe(true);
      expect(line).toContain(CONFIG_KEYS[key].allowed);
      const isSecret = 'secret' in CONFIG_KEYS[key];
      if (isSecret) expect(line).not.toContain(value.trim());
      else if (!value.includes('@')) expect(line).toContain(JSON.stringify(value));
    },
  );

  it('shows no password that stands in an address', () => {
    const lines = problems({
      MODEL_URL: 'http://user:hunter2@model',
      PUBLIC_URL: 'https://user:hunter2@chat',
    });
    expect(lines.length).toBe(2);
    expect(lines.join()).not.toContain('hunter2');
  });

  it('is told together with all others', () => {
    expect(problems({ PORT: 'x', LOG_LEVEL: 'y', LIMIT_TURNS: '0', NONSENSE: '1' }).length).toBe(4);
  });

  it('of an option is named by the option, also when it is empty', () => {
    expect(problems({}, { PORT: 'x' })).toEqual([expect.stringMatching(/^--port: "x" is not allowed/)]);
    expect(problems({}, { PORT: '' })).toEqual([expect.stringMatching(/^--port: "" is not allowed/)]);
    expect(problems({}, { DATA: '' })).toEqual([expect.stringMatching(/^--data: "" is not allowed/)]);
  });

  it.each([null, true, '', ' ', [], [3000], {}, '0x10', 3000.5])(
    'of the file (%j as a port) is no number by accident',
    (value) => {
      writeFile({ PORT: value });
      expect(problems()).toEqual([expect.stringMatching(/^parley\.config\.json, PORT: /)]);
    },
  );
});

describe('an unknown key', () => {
  it.each(['PORTS', 'port', 'Port', 'constructor', 'toString', 'hasOwnProperty', ''])(
    '(PARLEY_%s) stops the start',
    (key) => {
      const [line, ...more] = problems({ [key]: 'sensitive' });
      expect([line?.startsWith(`PARLEY_${key}: unknown key`), more]).toEqual([true, []]);
      expect(line).not.toContain('sensitive');
      expect(line).toContain('LOG_LEVEL');
    },
  );

  it.each(['port', 'MODEL_PARLEY_URL', '__proto__', 'PARLEY_', 'parley_PORT'])(
    '(%s) of the file stops the start',
    (key) => {
      writeFile(`{"${key}": "x"}`);
      expect(problems()).toEqual([expect.stringContaining(`parley.config.json, ${key}: unknown key`)]);
    },
  );

  it('is nothing that Kubernetes sets for a service named parley, nor anybody else’s', () => {
    const environment = {
      PARLEY_SERVICE_HOST: '10.0.0.1',
      PARLEY_SERVICE_PORT: '80',
      PARLEY_SERVICE_PORT_HTTP: '80',
      PARLEY_PORT_80_TCP: 'tcp://10.0.0.1:80',
      PARLEY_PORT_80_TCP_ADDR: '10.0.0.1',
      XPARLEY_PORT: 'x',
      PARLEYPORT: 'x',
      PATH: '/bin',
    };
    expect(loadConfig({ environment, folder }).port).toBe(3000);
  });
});

describe('the file', () => {
  it.each(['{"PORT": 1', '', 'PORT=1', '[]', 'null', '"text"', '3'])(
    'that holds %j stops the start with one line',
    (text) => {
      writeFile(text);
      const [line, ...more] = problems();
      expect([line?.startsWith('parley.config.json: '), line?.includes('\n'), more]).toEqual([
        true,
        false,
        [],
      ]);
    },
  );

  it('that is broken is not quoted: a secret may stand where it breaks', () => {
    writeFile('{"SECRET": hunter2hunter2}');
    expect(problems().join()).not.toContain('hunter2');
  });

  it('need not be there', () => {
    expect(problems()).toEqual([]);
  });
});

describe('secrets', () => {
  const settings = {
    SECRET: 'the-secret-of-this-installation-0123456789',
    MODEL_KEY: 'the-model-key',
    EMBEDDINGS_KEY: 'the-embeddings-key',
    METRICS_TOKEN: 'the-metrics-token',
    DATABASE_URL: 'postgres://parley:the-password@127.0.0.1:5432/parley',
  };

  it('can be had by who asks for them', () => {
    const { secrets } = load(settings);
    expect([
      secrets.secret,
      secrets.modelKey,
      secrets.embeddingsKey,
      secrets.metricsToken,
      secrets.databaseUrl,
    ]).toEqual(Object.values(settings));
  });

  it('are in no print of the configuration, however it is made', () => {
    const config = load({ ...settings, MODEL_URL: 'http://127.0.0.1:1' });
    const prints = [
      JSON.stringify(config),
      JSON.stringify({ ...config }),
      inspect(config, { depth: 9, showHidden: true }),
    ];
    for (const print of prints) {
      for (const secret of [
        settings.SECRET,
        settings.MODEL_KEY,
        settings.EMBEDDINGS_KEY,
        settings.METRICS_TOKEN,
        'the-password',
      ]) {
        expect(print).not.toContain(secret);
      }
    }
  });

  it('are those that the table of keys calls so', () => {
    const secret = Object.entries(CONFIG_KEYS).filter(([, entry]) => 'secret' in entry);
    expect(secret.map(([key]) => key).sort()).toEqual(Object.keys(settings).sort());
  });
});
