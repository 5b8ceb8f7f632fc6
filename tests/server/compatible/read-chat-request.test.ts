import { describe, expect, it } from 'vitest';
import type { AppError } from '../../../protocol/errors.js';
import { readChatRequest } from '../../../server/compatible/read-chat-request.js';

const user = (content: unknown) => ({ role: 'user', content });
const asked = (rest: object = {}) => ({ model: 'parley', messages: [user('hello')], ...rest });

function refusal(body: unknown): { code: string; param: unknown; kind: unknown; message: string } {
  try {
    readChatRequest(body);
  } catch (error) {
    const { code, details, message } = error as AppError;
    return { code, param: details?.['param'], kind: details?.['code'], message };
  }
  throw new Error('was accepted');
}

describe('a request for a completion', () => {
  it('reads the last message, the dialogue before it and the instructions wherever they stand', () => {
    const messages = [
      { role: 'system', content: 'Be brief.' },
      user('one'),
      { role: 'assistant', content: 'two' },
      { role: 'developer', content: [{ type: 'text', text: 'Use metric units.' }] },
      { role: 'assistant', content: null },
      user([
        { type: 'text', text: 'three' },
        { type: 'text', text: 'four' },
      ]),
    ];
    expect(readChatRequest(asked({ messages }))).toMatchObject({
      message: 'three\nfour',
      terms: {
        instructions: 'Be brief.\n\nUse metric units.',
        dialogue: [
          { role: 'user', text: 'one' },
          { role: 'assistant', text: 'two' },
        ],
      },
    });
  });

  it('takes null as absent and ignores what it does not know', () => {
    const nothing = { stream: null, user: null, temperature: null, stop: null, tools: null, n: null };
    const request = readChatRequest(asked({ ...nothing, model: null, store: true, unheard_of: {} }));
    expect(request).toMatchObject({ stream: false, includeUsage: false, user: null });
    expect(request.terms).toMatchObject({ remembers: false, instructions: null, dialogue: [] });
  });

  it('passes on how the reply is to be drawn, the newer limit before the older', () => {
    const drawn = { temperature: 0.2, top_p: 0.9, stop: 'END', seed: 7 };
    const limits = { max_tokens: 50, max_completion_tokens: 40 };
    expect(readChatRequest(asked({ ...drawn, ...limits })).terms.sampling).toEqual({
      temperature: 0.2,
      topP: 0.9,
      stop: ['END'],
      seed: 7,
      maxTokens: 40,
    });
  });

  it('remembers for a user who is named, and for nobody else', () => {
    expect(readChatRequest(asked({ user: 'ann' }))).toMatchObject({
      user: 'ann',
      terms: { remembers: true },
    });
    expect(readChatRequest(asked({ user: ' ' }))).toMatchObject({ user: null, terms: { remembers: false } });
  });

  it.each([
    ['tools', { tools: [{ type: 'function' }] }],
    ['functions', { functions: [{ name: 'f' }] }],
    ['n', { n: 2 }],
    ['logprobs', { logprobs: true }],
    ['top_logprobs', { top_logprobs: 3 }],
    ['response_format', { response_format: { type: 'json_schema' } }],
    ['response_format', { response_format: { type: 'json_object' } }],
    ['modalities', { modalities: ['text', 'audio'] }],
  ])('refuses %s by its name', (param, rest) => {
    expect(refusal(asked(rest))).toMatchObject({
      code: 'INVALID_INPUT',
      param,
      kind: 'unsupported_parameter',
    });
  });

  it('accepts what asks for nothing out of the ordinary', () => {
    const plain = {
      n: 1,
      tools: [],
      logprobs: false,
      response_format: { type: 'text' },
      modalities: ['text'],
    };
    expect(readChatRequest(asked(plain)).message).toBe('hello');
  });

  it.each([
    ['no body', undefined, ''],
    ['no messages', { model: 'parley' }, 'messages'],
    ['an empty list', { messages: [] }, 'messages'],
    ['an unknown role', { messages: [{ role: 'pope', content: 'x' }] }, 'messages[0].role'],
    ['content that is a number', { messages: [user(5)] }, 'messages[0].content'],
    [
      'an image',
      { messages: [user([{ type: 'image_url', image_url: { url: 'x' } }])] },
      'messages[0].content[0].type',
    ],
    ['a text part without text', { messages: [user([{ type: 'text' }])] }, 'messages[0].content[0].text'],
    ['an empty question', { messages: [user(' ')] }, 'messages[0].content'],
    ['an answer at the end', { messages: [{ role: 'assistant', content: 'x' }] }, 'messages'],
    ['a result of a tool', { messages: [{ role: 'tool', content: 'x' }, user('y')] }, 'messages[0]'],
    ['a call of a tool', { messages: [{ role: 'assistant', tool_calls: [{}] }, user('y')] }, 'messages[0]'],
    ['U+0000', { messages: [user('a\u0000b')] }, 'messages[0].content'],
    ['a lone surrogate', { messages: [user('a\ud800')] }, 'messages[0].content'],
    ['a question over its length', { messages: [user('a'.repeat(8_001))] }, 'messages[0].content'],
    ['temperature out of range', asked({ temperature: 3 }), 'temperature'],
    ['no tokens at all', asked({ max_tokens: 0 }), 'max_tokens'],
    ['five stops', asked({ stop: ['a', 'b', 'c', 'd', 'e'] }), 'stop'],
  ])('refuses %s and names the field', (_what, body, param) => {
    expect(refusal(body)).toMatchObject({ code: 'INVALID_INPUT', param });
  });

  it('refuses a dialogue that is longer than is accepted in all', () => {
    const messages = Array.from({ length: 51 }, () => user('a'.repeat(8_000)));
    expect(refusal({ messages })).toMatchObject({ param: 'messages', kind: 'context_length_exceeded' });
  });

  it('refuses instructions that no prompt would hold', () => {
    const messages = [{ role: 'system', content: 'a'.repeat(8_001) }, user('x')];
    expect(refusal({ messages })).toMatchObject({ kind: 'string_above_max_length' });
  });

  it('knows no other model', () => {
    expect(refusal(asked({ model: 'gpt-5' }))).toMatchObject({ code: 'NOT_FOUND', kind: 'model_not_found' });
  });
});
