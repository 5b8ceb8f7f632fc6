import { describe, expect, it } from 'vitest';
import { composeReply } from '../../../../generator/composer/composer.js';
import type { Passage } from '../../../../generator/index.js';
import { dialogueOf, promptOf } from '../../../fixtures/prompts.js';
import { WORDED_TO_TUNE } from './other-wordings.js';
import { ASKED_PASSAGES } from './passages.js';

function passagesOf(...titles: string[]): Passage[] {
  const all = [...ASKED_PASSAGES, ...WORDED_TO_TUNE];
  return titles.map((title, index) => {
    const found = all.find((passage) => passage.title.includes(title));
    return { n: index + 1, title: found?.title ?? '', text: found?.text ?? '' };
  });
}

const lands: Passage[] = [
  {
    n: 1,
    title: 'Norway',
    text: 'Norway is a country in the north. Its capital is Oslo. It has 5.5 million inhabitants.',
  },
  {
    n: 2,
    title: 'Denmark',
    text: 'Denmark lies between two seas. The capital of Denmark is Copenhagen. It has a population of 5.9 million.',
  },
];
const bridge = passagesOf('Harrow Bridge', 'Marguerite');
const island = passagesOf('Mount Tavoka', 'Octopus');

describe('a question that leans on the talk before it', () => {
  it.each([
    [
      bridge,
      ['Who designed Harrow Bridge?', 'The engineer Ellen Marsh designed it [1].'],
      'When was it finished?',
      '1847',
    ],
    [
      bridge,
      ['Tell me about Harrow Bridge', 'Harrow Bridge is a stone bridge [1].'],
      'and how long is it?',
      '212',
    ],
    [
      bridge,
      ['Who was Marguerite Duvall?', 'Marguerite Duvall was an astronomer [2].'],
      'who was she married to?',
      'Emile Sax',
    ],
    [
      bridge,
      ['Who was Marguerite Duvall?', 'Marguerite Duvall was an astronomer [2].'],
      'And where did she die?',
      'Dinant',
    ],
    [
      island,
      ['How high is Mount Tavoka?', 'Its summit lies 2,318 metres above the sea [1].'],
      'When did it last erupt?',
      '1774',
    ],
    [
      island,
      ['how many hearts does an octopus have', 'It has three hearts [2].'],
      'why is its blood blue?',
      'copper',
    ],
    [
      lands,
      ['What is the capital of Norway?', 'Its capital is Oslo [1].'],
      'What about Denmark?',
      'Copenhagen',
    ],
    [lands, ['Where is Denmark?', 'Denmark lies between two seas [2].'], 'and its capital?', 'Copenhagen'],
    [
      lands,
      ['What is the capital of Denmark?', 'The capital of Denmark is Copenhagen [2].'],
      'And the population?',
      '5.9',
    ],
  ])('is answered as if it were whole', (passages, lines, message, gold) => {
    const reply = composeReply(promptOf(message, { passages, dialogue: dialogueOf(...lines) }));
    expect(reply.text).toContain(gold);
    expect(reply.citations).toHaveLength(1);
  });

  it('has what it points to put in for the pronoun', () => {
    const dialogue = dialogueOf('Who designed Harrow Bridge?', 'The engineer Ellen Marsh designed it [1].');
    const { text } = composeReply(promptOf('When was it finished?', { passages: bridge, dialogue }));
    expect(text).toBe('Harrow Bridge was completed in 1847 after six years of work [1].');
  });

  it('leaves thanks for an answer what they are', () => {
    const dialogue = dialogueOf(
      'How high is Mount Tavoka?',
      'Its summit lies 2,318 metres above the sea [1].',
    );
    expect(composeReply(promptOf('Thanks!', { passages: island, dialogue })).act.name).toBe('thanks');
  });
});
