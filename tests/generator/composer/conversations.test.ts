import { describe, expect, it } from 'vitest';
import { composeReply } from '../../../generator/composer/composer.js';
import { splitSentences } from '../../../generator/composer/said-before.js';
import { defaultPersona } from '../../../generator/index.js';
import type { DialogueMessage } from '../../../generator/index.js';
import { promptOf } from '../../fixtures/prompts.js';
import { CONVERSATIONS } from './conversations.js';
import { MESSAGES_ABOUT_IT } from './messages/about-it.js';
import { MESSAGES_REQUESTS } from './messages/requests.js';
import { MESSAGES_SOCIAL } from './messages/social.js';
import { HUMAN_CLAIM } from './human-claim.js';

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** Every reply of one conversation. */
function converse(messages: string[], seed: string): string[] {
  const dialogue: DialogueMessage[] = [];
  return messages.map((message, turn) => {
    const fence = `${seed}-${turn}`;
    const { text } = composeReply(
      promptOf(message, { dialogue: [...dialogue], persona: defaultPersona, fence }),
    );
    dialogue.push({ role: 'user', text: message }, { role: 'assistant', text });
    return text;
  });
}

const SEEDS = ['a', 'b', 'c', 'd', 'e'];

describe.each(Object.entries(CONVERSATIONS))('a conversation with a %s person', (_name, text) => {
  const conversations = SEEDS.map((seed) => converse(linesOf(text), seed));

  it('has no empty answer', () => {
    expect(conversations.flat().filter((reply) => reply.trim() === '')).toEqual([]);
  });

  it('has no sentence twice', () => {
    for (const replies of conversations) {
      const sentences = [defaultPersona.opener, ...replies]
        .flatMap(splitSentences)
        .map((line) => line.toLowerCase());
      expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
    }
  });

  it('has no claim to be a person', () => {
    expect(conversations.flat().filter((reply) => HUMAN_CLAIM.test(reply))).toEqual([]);
  });
});

it.each(Object.entries({ ...MESSAGES_ABOUT_IT, ...MESSAGES_SOCIAL, ...MESSAGES_REQUESTS }))(
  'forty messages of %s in a row are forty answers without a repeated sentence',
  (_act, text) => {
    const sentences = converse(linesOf(text).slice(0, 40), 'row').flatMap(splitSentences);
    expect(new Set(sentences).size).toBe(sentences.length);
  },
);
