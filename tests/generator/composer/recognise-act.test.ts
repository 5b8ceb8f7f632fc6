import { describe, expect, it } from 'vitest';
import { recogniseAct } from '../../../generator/composer/recognition/recognise-act.js';
import { promptOf } from '../../fixtures/prompts.js';
import { MESSAGES_ABOUT_IT } from './messages/about-it.js';
import { MESSAGES_REQUESTS } from './messages/requests.js';
import { MESSAGES_SOCIAL } from './messages/social.js';

const TABLE = Object.entries({ ...MESSAGES_ABOUT_IT, ...MESSAGES_SOCIAL, ...MESSAGES_REQUESTS });

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

describe.each(TABLE)('%s', (act, text) => {
  const messages = linesOf(text);

  it('is recognised in every wording of the table', () => {
    const wrong = messages
      .map((message) => ({ message, ...recogniseAct(promptOf(message)) }))
      .filter(({ name }) => name !== act)
      .map(({ message, name, evidence }) => `${message} → ${name} (${evidence})`);
    expect(wrong).toEqual([]);
  });

  it('has forty wordings or more', () => {
    expect(new Set(messages).size).toBeGreaterThanOrEqual(40);
  });
});
