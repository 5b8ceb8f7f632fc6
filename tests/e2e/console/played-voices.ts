/** Who writes the answers in the played installation: a server that answers, one that failed, a download. */
import type { Endpoint, EndpointHealth, PersonaSheet, Voices } from '../../../protocol/console/voices.js';
import { defaultPersona } from '../../../generator/index.js';

const MINUTE = 60_000;

function endpoint(part: Partial<Endpoint> & Pick<Endpoint, 'id' | 'name' | 'url'>): Endpoint {
  return {
    model: null,
    priority: 1,
    enabled: true,
    concurrency: null,
    contextTokens: 8_192,
    maxReplyTokens: 1_024,
    temperature: null,
    ...part,
  };
}

function health(id: string, part: Partial<EndpointHealth>): EndpointHealth {
  return {
    id,
    circuit: 'closed',
    retryAt: null,
    running: 0,
    queued: 0,
    server: null,
    lastSuccessAt: null,
    lastFailure: null,
    ...part,
  };
}

export function playedVoices(now: number): Voices {
  const near = endpoint({
    id: 'near',
    name: 'The machine under the desk',
    url: 'http://127.0.0.1:11434/',
    model: 'qwen3:8b',
    concurrency: 2,
  });
  const far = endpoint({ id: 'far', name: 'models.example', url: 'https://models.example/v1/', priority: 2 });
  return {
    inUse: { kind: 'openai', model: 'qwen3:8b' },
    insteadBecause: null,
    choice: {
      kind: 'openai',
      localModel: null,
      bestOf: 1,
      budgets: { day: 500_000, month: null, visitorDay: 20_000, visitorMonth: null },
    },
    configured: { kind: 'composer', model: null },
    chosenBy: 'operator',
    endpoints: [
      {
        ...near,
        hasKey: false,
        health: health('near', { running: 2, queued: 3, server: 'ollama', lastSuccessAt: now - MINUTE }),
      },
      {
        ...far,
        hasKey: true,
        health: health('far', {
          circuit: 'open',
          retryAt: now + MINUTE,
          server: 'openai',
          lastSuccessAt: now - 300 * MINUTE,
          lastFailure: {
            at: now - 2 * MINUTE,
            reason: 'The model server refused the key: give it another in the console.',
          },
        }),
      },
    ],
    local: {
      missing: null,
      byDefault: 'example/small-360m-instruct',
      models: [
        { name: 'example/small-360m-instruct', bytes: 271_402_112, complete: true },
        { name: 'example/tiny-135m-instruct', bytes: 88_100_000, complete: false },
      ],
      pull: {
        jobId: '01a20c97-2891-73e8-8f97-e06400000001' as NonNullable<Voices['local']['pull']>['jobId'],
        model: 'example/medium-1b-instruct',
        doneBytes: 412_000_000,
        totalBytes: 912_000_000,
        problem: null,
      },
    },
    use: { day: 412_804, month: 3_904_112 },
    version: 4,
  };
}

const sheet: PersonaSheet = { ...defaultPersona, name: 'Marlow' };
export const playedPersona = { persona: sheet, byDefault: defaultPersona, version: 2 };
