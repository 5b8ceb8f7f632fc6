import { expect, it } from 'vitest';
import type { Fact } from '../../../memory/index.js';
import { wordingAt } from '../../../memory/index.js';
import { factOf, MORNING } from '../../harness/facts.js';

const APRIL_19 = Date.UTC(2026, 3, 19, 9);

function ended(text: string, because: 'superseded' | 'ended' = 'superseded'): Fact {
  return factOf({ text, validTo: APRIL_19, retired: { at: APRIL_19, because, by: null } });
}

it('says what holds as it stands', () => {
  expect(wordingAt(factOf(), MORNING)).toBe('You have a dog called Max.');
});

it.each([
  ['You live in Berlin.', 'You lived in Berlin, until 19 April 2026.'],
  ['You are a nurse.', 'You were a nurse, until 19 April 2026.'],
  ['Your favourite film is Alien.', 'Your favourite film was Alien, until 19 April 2026.'],
  ['Your sister lives in Oslo.', 'Your sister lived in Oslo, until 19 April 2026.'],
  ['Ida has a red car.', 'Ida had a red car, until 19 April 2026.'],
])('turns %j into the past once it is over', (text, told) => {
  expect(wordingAt(ended(text), MORNING)).toBe(told);
  expect(wordingAt(ended(text, 'ended'), MORNING)).toBe(told);
});

it.each([
  'You have a sister, Isla, who is 11.',
  'You moved to Berlin and like it there.',
  'You don’t eat meat.',
  'You are vegetarian. You eat fish.',
  'Berlin.',
])('quotes %j with its end, since its tense cannot be turned safely', (text) => {
  expect(wordingAt(ended(text), MORNING)).toBe(`Until 19 April 2026: "${text}"`);
});

it('tells a plan whose day has passed as what was planned, and before that as it stands', () => {
  const day = Date.UTC(2026, 2, 13);
  const plan = factOf({
    kind: 'plan',
    text: 'You are flying to Lisbon.',
    validFrom: day,
    validTo: day + 86_399_999,
    utcOffsetMinutes: 0,
  });
  expect(wordingAt(plan, day)).toBe('You are flying to Lisbon.');
  expect(wordingAt(plan, MORNING)).toBe('Planned for Friday, 13 March 2026: "You are flying to Lisbon."');
});

it('leaves alone what was only said more fully, and marks what never was so', () => {
  const retired = (because: 'refined' | 'retracted') =>
    factOf({ text: 'You have a dog.', retired: { at: APRIL_19, because, by: null } });
  expect(wordingAt(retired('refined'), MORNING)).toBe('You have a dog.');
  expect(wordingAt(retired('retracted'), MORNING)).toBe('Not so: "You have a dog."');
});
