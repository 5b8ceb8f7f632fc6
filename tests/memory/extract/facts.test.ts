import { describe, expect, it } from 'vitest';
import { claimsOf, shortly } from './claims-of.js';

describe('what somebody says of themselves is read', () => {
  it.each<[message: string, claims: string[]]>([
    ['People call me Ozzy.', ['tell nickname: Ozzy']],
    ['hey im priya, nice to meet u', ['tell name: Priya']],
    ["hello, I'm Kwabena and I live in Accra", ['tell name: Kwabena', 'tell home: Accra']],
    ['our cat Mitzi had kittens', ['tell pet: cat called Mitzi']],
    ['My best friend is called Shreya', ['tell friend: Shreya']],
    ["ive got a little sister, she's 12", ['tell sibling: sister', "tell sister's age: 12"]],
    [
      "I'm from Cape Town but I've lived in London for 8 years",
      ['tell origin: Cape Town', 'tell home: London'],
    ],
    ['I grew up on a farm in Kansas', ['tell origin: a farm in Kansas']],
    ["i've been a firefighter for 12 years", ['tell job: firefighter']],
    ['i study law', ['tell study: law']],
    ['just turned 21!!', ['tell age: 21']],
    ["my birthday's in may", ['tell birthday: May']],
    ['i love thai food and horror movies', ['tell like: thai food', 'tell like: horror movies']],
    ["can't stand coriander", ['tell dislike: coriander']],
    ['my fav colour is green', ['tell favourite colour: green']],
    [
      'I play chess, tennis and the guitar',
      ['tell hobby: chess', 'tell hobby: tennis', 'tell hobby: the guitar'],
    ],
    ["I've got a vintage typewriter", ['tell possession: vintage typewriter']],
    ['I speak French and a bit of Arabic', ['tell language: French', 'tell language: Arabic']],
    ['I lvie in Hull', ['tell home: Hull']],
  ])('"%s"', async (message, claims) => {
    expect(await shortly(message)).toEqual(claims);
  });

  it.each<[message: string, text: string, from: string, to: string]>([
    [
      'Flying to New York next Thursday with my dad',
      'You are flying to New York on Thursday, 3 December 2026 with your dad.',
      '2026-12-03',
      '2026-12-03',
    ],
    ["we're having a baby in july!", 'You are having a baby in July 2027.', '2027-07-01', '2027-07-31'],
    ['I graduated from Trinity in 2018', 'You graduated from Trinity in 2018.', '2018-01-01', '2018-12-31'],
  ])('with its days: "%s"', async (message, text, from, to) => {
    const [claim] = await claimsOf(message);
    expect([claim?.text, dayOf(claim?.validFrom), dayOf(claim?.validTo)]).toEqual([text, from, to]);
  });
});

describe('what is taken back, put right or over is read as such', () => {
  it.each<[lines: string[], claims: string[]]>([
    [['i used to live in Paris'], ['end home: Paris']],
    [['I broke up with Sarah'], ['end partner: Sarah']],
    [['i sold my motorbike in august'], ['end possession: motorbike']],
    [["we don't have a tv"], ['deny possession: tv']],
    [["I'm not married"], ['deny status: married']],
    [['please forget my job'], ['forget job: ']],
    [['forget that I live in Berlin'], ['forget home: Berlin']],
    [['My name is Max, not Mac'], ['correct name: Max']],
    [['my name is Jon', 'Hi Jon!', 'sorry, I meant John'], ['correct name: John']],
    [
      ['My dog is called Mac', 'A lovely name.', "actually, it's Max, not Mac"],
      ['correct pet: dog called Max'],
    ],
    [['i live in Bath', 'Bath is nice!', 'no, Bristol'], ['correct home: Bristol']],
  ])('%j', async (lines, claims) => {
    expect(await shortly(...lines)).toEqual(claims);
  });
});

describe('a short answer is read with the question of the bot', () => {
  it.each<[question: string, answer: string, claims: string[]]>([
    ["What's your dog called?", 'Max, with an x', ['tell pet: dog called Max']],
    ['Where do you live?', 'leeds', ['tell home: Leeds']],
    ['Do you have any pets?', 'yep, two cats', ['tell pet: two cats']],
    ['Do you have any pets?', 'no', ['deny pet: ']],
    ['Do you like sushi?', 'nope', ['tell dislike: sushi']],
    ['Are you married?', 'yes, to Bill', ['tell status: married', 'tell partner: Bill']],
    ['Do you play an instrument?', 'the cello', ['tell hobby: the cello']],
    ['Where do you live?', 'why do you ask', []],
    ['How old are you?', 'old enough', []],
  ])('"%s" "%s"', async (question, answer, claims) => {
    expect(await shortly(question, answer)).toEqual(claims);
  });
});

function dayOf(time: number | null | undefined): string | null {
  return time === null || time === undefined ? null : new Date(time).toISOString().slice(0, 10);
}
