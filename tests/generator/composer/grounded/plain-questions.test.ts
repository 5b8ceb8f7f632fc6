import { describe, expect, it } from 'vitest';
import { composeReply } from '../../../../generator/composer/composer.js';
import { completeQuestion } from '../../../../generator/composer/grounding/follow-up.js';
import { saysTheOpposite } from '../../../../generator/composer/grounding/opposites.js';
import { plainQuestion, spellAs } from '../../../../generator/composer/grounding/plain-question.js';
import type { Passage } from '../../../../generator/index.js';
import { dialogueOf, promptOf } from '../../../fixtures/prompts.js';

const pages: Passage[] = [
  {
    n: 1,
    title: 'Marlow Baths',
    text: 'The Marlow Baths open at 7:00 in the morning. Adults pay 6 euros. To book a lane, call the desk. Then collect a wristband at the door.',
  },
  { n: 2, title: 'Marlow Library', text: 'The library closes at 18:00. It was founded by Ada Quill.' },
];
const ask = (question: string, ...before: string[]) =>
  composeReply(promptOf(question, { passages: pages, dialogue: dialogueOf(...before) }));

describe('a question with chat around it', () => {
  it.each([
    ['sorry if this is obvious but waht is it for', 'what is it for'],
    ['my son asked me how far the moon is', 'how far the moon is'],
    ['just wondering, wich country is it in please', 'which country is it in'],
    ['What time does it open?', 'What time does it open?'],
  ])('"%s" is read as "%s"', (message, plain) => {
    expect(plainQuestion(message)).toBe(plain);
  });

  it('is spelt as the passages spell it, and only where they have no such word', () => {
    expect(spellAs('who founded the libary', pages)).toBe('who founded the library');
    expect(spellAs('when are the adults out', pages)).toBe('when are the adults out');
  });
});

describe('a question that leans on the one before', () => {
  it.each([
    ['and the slow one?', 'how long does the fast train take?', 'how long does the slow train take?'],
    ['and children?', 'how much do adults pay?', 'how much do children pay?'],
    ['and on sundays?', 'when does it open on saturdays?', 'when does it open on sundays?'],
  ])('"%s" after "%s" asks "%s"', (message, before, whole) => {
    const dialogue = dialogueOf(before, 'So it is.');
    expect(completeQuestion(promptOf(message, { dialogue })).text).toBe(whole);
  });

  it('is of the page whose title was spoken of', () => {
    const { text, citations } = ask(
      'and who founded it?',
      'tell me about the marlow library',
      'It lends books.',
    );
    expect(citations).toEqual([2]);
    expect(text).toContain('Ada Quill');
  });
});

describe('what a sentence does not say', () => {
  it('is not taken from its opposite', () => {
    expect(saysTheOpposite('It opens at 9.', 'what time does it close')).toBe(true);
    expect(saysTheOpposite('It is open from 9 to 17.', 'what time does it close')).toBe(false);
    expect(ask('what time do the marlow baths close?').citations).toEqual([]);
  });

  it('is not taken from another page', () => {
    expect(ask('who founded the marlow baths?').citations).toEqual([]);
  });
});

it('a procedure is told with its next step', () => {
  const { text } = ask('how can i book a lane at the marlow baths');
  expect(text).toContain('call the desk');
  expect(text).toContain('wristband');
});
