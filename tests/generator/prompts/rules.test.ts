import { describe, expect, it } from 'vitest';
import { critique } from '../../../generator/prompts/critique.js';
import { judge } from '../../../generator/prompts/judge.js';
import { dialogueOf } from '../../fixtures/prompts.js';

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
