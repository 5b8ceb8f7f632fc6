import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { missingIn, personaDraftOf, readPersona } from '../../../client/console/persona/persona-draft.js';
import { budgetDraftOf, readBudgets } from '../../../client/console/voices/budget-draft.js';
import { newDraft, problemsOf, readEndpoint } from '../../../client/console/endpoints/endpoint-draft.js';
import { formatBytes } from '../../../client/console/words/format-bytes.js';
import { EndpointInput } from '../../../protocol/console/voices.js';

const typed = (part: Partial<ReturnType<typeof newDraft>>) => ({
  ...newDraft(),
  url: 'http://localhost:11434',
  ...part,
});

describe('a model server while it is typed', () => {
  it('is what the contract takes once its address is there, and named after it', () => {
    const endpoint = readEndpoint(typed({}));
    expect(EndpointInput.parse(endpoint)).toMatchObject({
      name: 'localhost:11434',
      model: null,
      concurrency: null,
      temperature: null,
      enabled: true,
    });
    expect(endpoint).not.toHaveProperty('key');
    expect(z.uuid().safeParse(endpoint?.id).success).toBe(true);
  });

  it('sends a key that was typed, keeps one that was not, and removes one that is to go', () => {
    expect(readEndpoint(typed({ key: ' sk-1 ' }))?.key).toBe('sk-1');
    expect(readEndpoint(typed({ removeKey: true, key: 'sk-1' }))?.key).toBeNull();
  });

  it.each([
    ['url', { url: 'localhost:11434' }],
    ['url', { url: 'ftp://models.example' }],
    ['url', { url: 'http://me:secret@models.example' }],
    ['priority', { priority: '0' }],
    ['concurrency', { concurrency: 'many' }],
    ['contextTokens', { contextTokens: '' }],
    ['maxReplyTokens', { maxReplyTokens: '1.5' }],
    ['temperature', { temperature: '2,1' }],
  ] as const)('says that its %s cannot be read in %o', (field, part) => {
    const draft = typed(part);
    expect([...problemsOf(draft)]).toEqual([field]);
    expect(readEndpoint(draft)).toBeUndefined();
  });

  it('takes a temperature with a point or a comma', () => {
    expect(readEndpoint(typed({ temperature: '0,7' }))?.temperature).toBe(0.7);
    expect(readEndpoint(typed({ temperature: '2' }))?.temperature).toBe(2);
  });
});

describe('token budgets while they are typed', () => {
  const budgets = { day: 500_000, month: null, visitorDay: 1, visitorMonth: null };

  it('come out as they went in, and empty is no limit', () => {
    expect(readBudgets(budgetDraftOf(budgets))).toEqual(budgets);
  });

  it('are nothing to send while one of them cannot be read', () => {
    for (const day of ['0', '-5', 'a lot', '1e6'])
      expect(readBudgets({ ...budgetDraftOf(budgets), day }), day).toBeUndefined();
  });
});

describe('a persona while it is typed', () => {
  const persona = {
    name: 'Marlow',
    instructions: 'You are Marlow.',
    opener: 'Hello.',
    starters: ['Who are you?'],
  };

  it('comes out as it went in, without empty starters', () => {
    expect(readPersona(personaDraftOf(persona))).toEqual(persona);
  });

  it('names what may not be empty', () => {
    expect(missingIn(readPersona({ ...personaDraftOf(persona), name: ' ', opener: '' }))).toEqual([
      'name',
      'opener',
    ]);
  });
});

it('counts bytes in thousands', () => {
  expect([0, 999, 271_402_112, 1_250_000_000].map(formatBytes)).toEqual([
    '0 byte',
    '999 byte',
    '271 MB',
    '1.3 GB',
  ]);
});
