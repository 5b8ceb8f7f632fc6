import { expect, it } from 'vitest';
import { ChatChunk } from '../../../generator/openai/chat-chunk.js';

it.each([
  { prompt_tokens: -5, completion_tokens: 3 },
  { prompt_tokens: 5, completion_tokens: -3 },
  { prompt_tokens: 5.5, completion_tokens: 3 },
  { prompt_tokens: 1e308, completion_tokens: 3 },
  { prompt_tokens: 0, completion_tokens: 0 },
  { prompt_tokens: null, completion_tokens: 3 },
  { prompt_tokens: 5 },
  'many',
])('a use of tokens that cannot be true, as %j, is none, and the words are read all the same', (usage) => {
  const choices = [{ delta: { content: 'Hello' } }];
  expect(ChatChunk.parse({ choices, usage })).toMatchObject({ choices, usage: null });
});
