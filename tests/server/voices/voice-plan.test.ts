import { describe, expect, it } from 'vitest';
import { fingerprintOf, NOTHING_STORED, planVoices } from '../../../server/voices/voice-plan.js';
import type { ConfiguredVoice } from '../../../server/voices/voice-plan.js';

const composer: ConfiguredVoice = { kind: 'composer', localModel: 'owner/small', endpoint: undefined };
const server: ConfiguredVoice = {
  kind: 'openai',
  localModel: 'owner/small',
  endpoint: {
    id: 'configuration',
    name: 'here',
    url: 'http://127.0.0.1:11434',
    model: null,
    priority: 1,
    enabled: true,
    concurrency: null,
    contextTokens: 8_192,
    maxReplyTokens: 1_024,
    temperature: null,
    key: 'a key',
  },
};

const chosen = { kind: 'local' as const, localModel: 'owner/other', over: fingerprintOf(composer) };
const budgets = { day: 5, month: null, visitorDay: null, visitorMonth: null };
const stored = { ...NOTHING_STORED, chosen, bestOf: 3, budgets };

describe('what is chosen', () => {
  it('is what the configuration says until an operator chooses', () => {
    expect(planVoices(NOTHING_STORED, new Map(), server)).toMatchObject({
      choice: { kind: 'openai', localModel: null, bestOf: 1 },
      chosenBy: 'configuration',
      overruled: false,
      endpoints: [{ id: 'configuration', key: 'a key' }],
    });
  });

  it('is what the operator says while the configuration stays as it was', () => {
    expect(planVoices(stored, new Map(), composer)).toMatchObject({
      choice: { kind: 'local', localModel: 'owner/other' },
      localModel: 'owner/other',
      chosenBy: 'operator',
      overruled: false,
    });
  });

  it('is what the configuration says again once it has changed; the budgets stay', () => {
    expect(planVoices(stored, new Map(), server)).toMatchObject({
      choice: { kind: 'openai', bestOf: 3, budgets },
      chosenBy: 'configuration',
      overruled: true,
    });
  });

  it('does not change with a new key', () => {
    const endpoint = server.endpoint && { ...server.endpoint, key: 'another' };
    expect(fingerprintOf({ ...server, endpoint })).toBe(fingerprintOf(server));
  });

  it('runs a folder that only the configuration can name, and names no model for it', () => {
    const folder: ConfiguredVoice = { ...composer, kind: 'local', localModel: './models/mine' };
    expect(planVoices(NOTHING_STORED, new Map(), folder)).toMatchObject({
      choice: { kind: 'local', localModel: null },
      localModel: './models/mine',
    });
  });
});
