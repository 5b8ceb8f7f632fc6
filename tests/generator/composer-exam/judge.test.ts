import { describe, expect, it } from 'vitest';
import { admits } from './admissions.js';
import { guessLanguage } from './guess-language.js';
import { judgeAnswer } from './judge.js';

const why = 'For this test.';
const say = (text: string, ...citations: number[]) => ({ text, citations });

describe('judgeAnswer', () => {
  it('passes a right answer in any case, with curly apostrophes and without separators of thousands', () => {
    const expectation = { cites: [1, 2], contains_all: ["Dov's", '10,935'], contains_any: ['DEEP'], why };
    expect(judgeAnswer(expectation, say('It is deep: dov’s 10935 metres [2].', 2))).toEqual([]);
  });

  it('says each thing that is missing or forbidden', () => {
    const expectation = {
      cites: [1],
      contains_all: ['Riga'],
      contains_any: ['a', 'b'],
      lacks: ['\\btallinn'],
      why,
    };
    expect(judgeAnswer(expectation, say('Tallinn [2].', 2))).toEqual([
      'cites none of 1',
      'lacks "Riga"',
      'has none of "a", "b"',
      'has /\\btallinn/',
    ]);
  });

  it('fails silence whatever is expected', () => {
    expect(judgeAnswer({ why }, say(' \n'))).toEqual(['says nothing']);
  });

  it('fails a citation where none is right', () => {
    expect(judgeAnswer({ cites_none: true, why }, say('No.', 3))).toEqual(['cites 3']);
    expect(judgeAnswer({ cites_none: true, why }, say('No.'))).toEqual([]);
  });

  it.each(['160 pieces', '16.5 pieces', '1,016 pieces', '216'])('does not find 16 in "%s"', (text) => {
    expect(judgeAnswer({ contains_any: ['16'], why }, say(text))).toHaveLength(1);
  });

  it.each(['16 pieces', 'It is 16.', '16, of which eight are pawns'])('finds 16 in "%s"', (text) => {
    expect(judgeAnswer({ contains_any: ['16'], why }, say(text))).toEqual([]);
  });

  it('finds the start of a word, but not its middle', () => {
    expect(judgeAnswer({ contains_any: ['apolog'], why }, say('I apologise.'))).toEqual([]);
    expect(judgeAnswer({ contains_any: ['Ana'], why }, say('A banana.'))).toHaveLength(1);
  });
});

describe('admits', () => {
  it.each([
    "The passages don't say how many people died.",
    'I could not find that in what I have.',
    'You have not told me your age.',
    'Nothing here says who she was.',
    'I have no information on its price.',
    "I'm not sure.",
  ])('hears "not known" in "%s"', (text) => {
    expect(admits('not-known', text)).toBe(true);
  });

  it.each(['It is 1,280 metres long [1].', 'Your brother is called Max.', 'It closes at 17.'])(
    'does not hear "not known" in "%s"',
    (text) => {
      expect(admits('not-known', text)).toBe(false);
    },
  );

  it.each(["I can't book tables.", 'Writing essays is beyond what I do.', 'I have no access to the web.'])(
    'hears "cannot" in "%s"',
    (text) => {
      expect(admits('cannot', text)).toBe(true);
    },
  );

  it.each(['Your table is booked.', 'Here is your essay.'])('does not hear "cannot" in "%s"', (text) => {
    expect(admits('cannot', text)).toBe(false);
  });

  it.each(["I'm a program.", 'I have no body.', "I don't sleep.", 'Neither: I am not a person.'])(
    'hears "machine" in "%s"',
    (text) => {
      expect(admits('machine', text)).toBe(true);
    },
  );

  it.each(['I went hiking.', 'Toast and coffee.', 'Yes, very much.'])(
    'does not hear "machine" in "%s"',
    (text) => {
      expect(admits('machine', text)).toBe(false);
    },
  );
});

describe('guessLanguage', () => {
  it.each([
    ['fr', 'Je suis un programme ; je peux chercher des réponses dans les textes.'],
    ['es', 'Hola, soy un programa y puedo responder con los textos que tengo.'],
    ['de', 'Ich bin ein Programm und kann in den Texten nachsehen.'],
    ['pt', 'Olá, eu sou um programa e posso responder com os textos que tenho.'],
    ['hi', 'मैं एक प्रोग्राम हूँ और Parley कहलाता हूँ।'],
    ['zh', '我是一个程序,可以回答问题。'],
    ['en', 'I am a program and can look in the texts that you gave.'],
  ])('knows %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('knows no language in digits', () => {
    expect(guessLanguage('391')).toBeUndefined();
  });
});
