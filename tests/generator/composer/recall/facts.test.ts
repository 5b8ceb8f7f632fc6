import { describe, expect, it } from 'vitest';
import { composeReply } from '../../../../generator/composer/composer.js';
import {
  memoryToSecondPerson,
  ownWordsToSecondPerson,
} from '../../../../generator/composer/recall/second-person.js';
import { dialogueOf, promptOf } from '../../../fixtures/prompts.js';
import { KEPT_FACTS, MORE_KEPT_FACTS, MORE_STATED_FACTS, STATED_FACTS } from '../scripted/stated-facts.js';

describe('what is said of somebody, said to them', () => {
  it.each([
    ['Has a dog named Max', 'you have a dog named Max'],
    ["The visitor's name is Ana", 'your name is Ana'],
    ['The user lives in Leeds and works as a nurse', 'you live in Leeds and work as a nurse'],
    ['I have two cats', 'you have two cats'],
    ['Married to Tom', 'you are married to Tom'],
    ['Moved to Leeds in May', 'you moved to Leeds in May'],
    ['Their sister Ruth is a vet', 'your sister Ruth is a vet'],
    ['Favourite colour: green', 'your favourite colour is green'],
    ['Is learning Japanese', 'you are learning Japanese'],
    ['Studies law', 'you study law'],
    ['Ruth is a vet', 'Ruth is a vet'],
  ])('"%s" becomes "%s"', (memory, said) => {
    expect(memoryToSecondPerson(memory)).toBe(said);
  });

  it('turns the visitor’s own words round, and leaves alone what is about the program', () => {
    expect(ownWordsToSecondPerson("I'm a nurse and I was in our garden.")).toBe(
      'you are a nurse and you were in your garden',
    );
    expect(ownWordsToSecondPerson('I think you are a person')).toBeUndefined();
  });
});

function rightOf(cases: { question: string; gold: string; lines: string[]; memories: string[] }[]): string[] {
  return cases
    .filter(({ question, gold, lines, memories }) => {
      const { text } = composeReply(promptOf(question, { dialogue: dialogueOf(...lines), memories }));
      return !text.includes(gold);
    })
    .map(({ question }) => question);
}

describe('a question about a stated fact', () => {
  it('is answered right at least 95 times in a hundred from the dialogue', () => {
    const cases = [
      ...STATED_FACTS.map(([statement, question, gold]) => ({ statements: [statement], question, gold })),
      ...MORE_STATED_FACTS.map(([statements, question, gold]) => ({ statements, question, gold })),
    ].map(({ statements, ...rest }) => ({
      ...rest,
      lines: statements.flatMap((line) => [line, 'All right.']),
      memories: [],
    }));
    const wrong = rightOf(cases);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(0.05 * cases.length);
  });

  it('is answered right at least 95 times in a hundred from memories', () => {
    const cases = [...KEPT_FACTS, ...MORE_KEPT_FACTS].map(([memory, question, gold]) => ({
      question,
      gold,
      lines: [],
      memories: [memory, 'Likes long walks'],
    }));
    const wrong = rightOf(cases);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(0.05 * cases.length);
  });

  it('is answered with what was said last, where that has changed', () => {
    const dialogue = dialogueOf('I live in Leeds', 'Good.', 'We moved to York yesterday', 'Well put.');
    expect(
      composeReply(promptOf('Where do I live?', { dialogue, memories: ['Lives in Bath'] })).text,
    ).toContain('York');
  });

  it('is not guessed at when nobody said', () => {
    const dialogue = dialogueOf('I have a dog called Max', 'Good.');
    for (const question of [
      "What is my cat's name?",
      'How old am I?',
      'What is my job?',
      "What's my name?",
    ]) {
      const { text, basis } = composeReply(promptOf(question, { dialogue }));
      expect(text).not.toContain('Max');
      expect(basis).toBe('phrases');
    }
  });

  it('is answered by yes, by what is known instead, or not at all', () => {
    const memories = ['Has a dog named Max', 'Works as a nurse'];
    expect(composeReply(promptOf('Do I have a dog?', { memories })).text).toContain('Max');
    expect(composeReply(promptOf('Am I a teacher?', { memories })).text).toContain('nurse');
    expect(composeReply(promptOf('Do I have a boat?', { memories })).basis).toBe('phrases');
  });
});

describe('somebody who was here before', () => {
  const memories = ["The visitor's name is Ana", 'Has a dog named Max', 'Lives in Leeds'];

  it('is welcomed by name, with one thing that they told', () => {
    const { text, basis } = composeReply(promptOf('Hello', { memories }));
    expect(text).toMatch(/Ana/);
    expect(text).toMatch(/Max/);
    expect(text).not.toMatch(/Leeds/);
    expect(basis).toBe('memories');
  });

  it('may be spoken to first, before a word of theirs', () => {
    expect(composeReply(promptOf('', { memories })).text).toMatch(/Ana.*Max/s);
  });

  it('is not greeted with what hurts', () => {
    const { text } = composeReply(
      promptOf('Hello', { memories: ['Mother died in May', 'Is being treated for cancer'] }),
    );
    expect(text).not.toMatch(/died|cancer/);
  });

  it('is called by name at the door, and not in every reply', () => {
    const dialogue = dialogueOf('Hello', 'Welcome back, Ana.', 'I like trains', 'Which ones?');
    expect(composeReply(promptOf('steam trains', { memories, dialogue })).text).not.toContain('Ana');
    expect(composeReply(promptOf('bye', { memories, dialogue })).text).toContain('Ana');
  });
});
