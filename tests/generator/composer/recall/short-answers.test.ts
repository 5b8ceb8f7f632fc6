import { describe, expect, it } from 'vitest';
import { composeReply } from '../../../../generator/composer/composer.js';
import { dialogueOf, promptOf } from '../../../fixtures/prompts.js';

const ask = (question: string, ...lines: string[]) =>
  composeReply(promptOf(question, { dialogue: dialogueOf(...lines) })).text;

describe('a short answer to its own question', () => {
  it.each([
    ['which city do I live in?', 'Where do you live?', 'Lisbon', 'you live in Lisbon'],
    ["what's my name?", 'What is your name?', 'Marta', 'Marta'],
    ["what's my job?", 'What do you do for a living?', 'nurse', 'work as a nurse'],
  ])('answers "%s" later', (question, asked, answer, gold) => {
    expect(ask(question, 'hello there', asked, answer, 'Good to know.')).toContain(gold);
  });

  it('that is none is kept as nothing', () => {
    expect(ask("what's my name?", 'hello', 'What is your name?', 'why', 'No reason.')).not.toContain('why');
  });
});

it('what was told last is put right at its end', () => {
  const lines = ['My favourite colour is green.', 'Noted.', "Actually it's blue.", 'Blue, then.'];
  expect(ask("what's my favourite colour?", ...lines)).toContain('blue');
});

it('a fact that says no more than the question answers nothing', () => {
  expect(ask('what colour is my horse?', 'I have a horse, she is wonderful', 'Lovely.')).not.toContain(
    'you have a horse',
  );
});
