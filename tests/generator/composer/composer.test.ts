import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeReply } from '../../../generator/composer/composer.js';
import { createComposer, defaultPersona } from '../../../generator/index.js';
import {
  describeGeneratorContract,
  describeTaskContract,
  partsOf,
  textOf,
} from '../../contract/generator.contract.js';
import { ManualClock } from '../../fixtures/manual-clock.js';
import { dialogueOf, promptOf } from '../../fixtures/prompts.js';

const never = new AbortController().signal;

describeGeneratorContract('composer', async () => ({
  generator: createComposer({ pace: 0 }),
  prompts: [promptOf('Hello'), promptOf('How do I connect a model?')],
  isIdle: async () => true,
}));

describeTaskContract('composer', () => Promise.resolve(createComposer({ pace: 0 })));

describe('the composer', () => {
  it('says its act first, then its text word by word', async () => {
    const parts = await partsOf(
      createComposer({ pace: 0 }).generate(promptOf('Who are you?'), { signal: never }),
    );
    expect(parts[0]).toEqual({ type: 'act', act: 'ask-who' });
    const words = parts.filter((part) => part.type === 'text');
    expect(words.length).toBeGreaterThan(5);
    expect(words.every((part) => /^\S+\s*$/.test(part.text))).toBe(true);
  });

  it('keeps its pace between words', async () => {
    const clock = new ManualClock();
    const parts = createComposer({ pace: 40, clock }).generate(promptOf('Thanks'), { signal: never });
    const reader = parts[Symbol.asyncIterator]();
    expect((await reader.next()).value).toMatchObject({ type: 'act' });
    expect((await reader.next()).value).toMatchObject({ type: 'text' });
    const second = reader.next();
    await clock.waiting();
    clock.advance(39);
    expect(await Promise.race([second, Promise.resolve('still waiting')])).toBe('still waiting');
    clock.advance(1);
    expect((await second).value).toMatchObject({ type: 'text' });
  });

  it('stops at once when the turn is stopped between two words', async () => {
    const clock = new ManualClock();
    const controller = new AbortController();
    const parts = partsOf(
      createComposer({ pace: 40, clock }).generate(promptOf('Thanks'), { signal: controller.signal }),
    );
    await clock.waiting();
    controller.abort(new Error('stopped'));
    await expect(parts).rejects.toThrow('stopped');
  });

  it('keeps the name of who introduces themselves out of the act', async () => {
    const parts = await partsOf(
      createComposer({ pace: 0 }).generate(promptOf('My name is Ann'), { signal: never }),
    );
    expect(parts[0]).toEqual({ type: 'act', act: 'introduction' });
    expect(textOf(parts)).toContain('Ann');
  });

  it('answers the same prompt the same way, and asked again another way', () => {
    const ask = (fence: string) => composeReply(promptOf('Who are you?', { fence })).text;
    expect(ask('one')).toBe(ask('one'));
    expect(new Set(['one', 'two', 'three', 'four', 'five'].map(ask)).size).toBeGreaterThan(1);
  });

  it('answers each of its starters', () => {
    const acts = defaultPersona.starters.map((starter) => composeReply(promptOf(starter)).act.name);
    expect(acts).toEqual(['ask-who', 'ask-abilities', 'ask-model']);
  });

  it('tells both ways to connect a model the first time it is asked', () => {
    const { text } = composeReply(promptOf('How do I connect a model?'));
    expect(text).toContain('“Connect a model server”');
    expect(text).toContain('PARLEY_MODEL_URL=http://127.0.0.1:11434');
  });

  it('says what it can do when it is asked, and nothing else that is like the question', () => {
    for (const message of ['What can you do?', 'what can you do for me', 'what are your abilities'])
      expect(composeReply(promptOf(message)), message).toMatchObject({
        act: { name: 'ask-abilities' },
        basis: 'phrases',
      });
  });

  it('goes by the name of its persona', () => {
    const persona = { ...defaultPersona, name: 'Ada' };
    const names = ['a', 'b', 'c'].map((fence) => composeReply(promptOf('Hello', { persona, fence })).text);
    expect(names.join(' ')).not.toContain('Parley');
  });

  it('greets a second time as a second time', () => {
    const dialogue = dialogueOf('Hi', 'Hello.');
    expect(composeReply(promptOf('Hello', { dialogue })).act.name).toBe('greeting-again');
    expect(composeReply(promptOf('Hello')).act.name).toBe('greeting');
  });

  it.each([
    ['Hi, who made you?', 'ask-maker', 'greeting'],
    ['Thanks. What can you do?', 'ask-abilities', 'thanks'],
    ['Hello. I want to kill myself.', 'danger', 'greeting'],
    ['I am so tired. What is the capital of Peru?', 'ask-fact', null],
    ['What is the capital of Peru? I am so tired.', 'ask-fact', null],
  ])('answers the weightiest thing in "%s"', (message, name, courtesy) => {
    expect(composeReply(promptOf(message)).act).toMatchObject({ name, courtesy });
  });

  it('tells who may be in danger where to turn, before anything else', () => {
    const { text } = composeReply(promptOf('Hi. I want to die'));
    expect(text).toMatch(/emergency number/);
  });

  it('asks no third question in a row', () => {
    const dialogue = dialogueOf('I like trains', 'How so?', 'They are fast', 'Is that all?');
    expect(composeReply(promptOf('And green', { dialogue })).text).not.toMatch(/\?$/);
  });

  it('finds an answer to anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (message) => {
        const { text } = composeReply(promptOf(message));
        expect(text.trim()).not.toBe('');
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});
