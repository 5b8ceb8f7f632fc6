import { describe, expect, it } from 'vitest';
import { critique } from '../../../generator/prompts/critique.js';
import { extractMemories } from '../../../generator/prompts/extract-memories.js';
import { judge } from '../../../generator/prompts/judge.js';
import { dialogueOf } from '../../fixtures/prompts.js';

function memoriesOf(message: string, known: string[] = []) {
  return extractMemories.fallback({ dialogue: [], message, known, date: '', fence: 'kingfisher' }).memories;
}

describe('without a model what somebody says of themselves is noted', () => {
  it.each<[message: string, memories: string[]]>([
    ['My name is Ana.', ['Your name is Ana.']],
    ["Hi, I'm Ana and I live in Leeds.", ['You live in Leeds.']],
    ['I have a dog called Max.', ['You have a dog called Max.']],
    ['Well, my sister Ruth is a vet!', ['Your sister Ruth is a vet.']],
    ["I'm a teacher and I love hiking", ['You are a teacher.', 'You love hiking.']],
    ["I'm allergic to nuts. What should I cook?", ['You are allergic to nuts.']],
    ['We have two cats', ['You have two cats.']],
    ['My favourite colour is green', ['Your favourite colour is green.']],
  ])('"%s"', (message, memories) => {
    expect(memoriesOf(message)).toEqual(memories);
  });

  it.each([
    'How tall is the Eiffel Tower?',
    'I am tired',
    "I'm fine, thanks",
    'I like it when you are rude to me?',
    'If I had a dog I would call it Max.',
    'My password is swordfish',
    'My card number is 4111 1111 1111 1111',
    'My question is simple',
    'Max has a dog',
    'I think you are wrong',
    'I love you',
    '',
  ])('and nothing of "%s"', (message) => {
    expect(memoriesOf(message)).toEqual([]);
  });

  it('once: what is known is not noted again', () => {
    expect(memoriesOf('I have a dog. I have a dog. I live in Leeds.', ['You live in leeds.'])).toEqual([
      'You have a dog.',
    ]);
  });
});

describe('without a model a reply is found at fault', () => {
  const told = dialogueOf('Hi', 'The owl is a bird of the night and it hunts mice.');
  it.each<[what: string, message: string, reply: string, faults: string[]]>([
    ['an answer', 'What do otters eat?', 'Otters eat mostly fish and crabs.', []],
    ['an answer in one word', 'What is the capital of France?', 'It is Paris.', []],
    ['an honest one', 'What do otters eat?', 'I do not know that.', []],
    ['one for a statement', 'I saw an otter.', 'How lovely, where was that?', []],
    ['another subject', 'What do otters eat?', 'Music is wonderful in the evening.', ['ignores-the-message']],
    ['nothing', 'Hi', '', ['nonsense']],
    ['noise', 'Hi', 'aaaaaaaaaaaaaaa', ['nonsense']],
    [
      'what was said before',
      'Go on.',
      'The owl is a bird of the night and it hunts mice.',
      ['repeats-itself'],
    ],
    ['a loop', 'Go on.', 'I like it a lot and I like it a lot and I like it a lot.', ['repeats-itself']],
    ['a life', 'Hello', 'I grew up in Leeds with my children.', ['claims-to-be-human']],
  ])('%s', (_what, message, reply, faults) => {
    const found = critique.fallback({ dialogue: told, message, reply, memories: [], fence: 'kingfisher' });
    expect(found).toEqual({ faults, good: faults.length === 0 });
  });
});

describe('without a model the better of two replies', () => {
  const compare = (a: string, b: string) =>
    judge.fallback({
      dialogue: [],
      message: 'Tell me about owls',
      replies: { a, b },
      locale: 'en',
      fence: 'f',
    });

  it('is the one that the scorer prefers, whichever stands first', () => {
    const whole = 'Owls hunt at night and see very well in the dark.';
    const looping = 'Owls hunt at night Owls hunt at night Owls hunt at night and';
    expect([compare(whole, looping).better, compare(looping, whole).better]).toEqual(['a', 'b']);
  });

  it('is neither where both are alike', () => {
    expect(compare('Owls hunt at night.', 'Owls see in the dark.')).toMatchObject({ better: 'tie' });
  });
});
