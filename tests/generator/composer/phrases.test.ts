import { describe, expect, it } from 'vitest';
import { defaultPersona } from '../../../generator/composer/default-persona.js';
import { PHRASES } from '../../../generator/composer/phrases/phrase-bank.js';
import { expand } from '../../../generator/composer/realise.js';
import { splitSentences } from '../../../generator/composer/said-before.js';
import { HUMAN_CLAIM } from './human-claim.js';

const slots = {
  name: 'Parley',
  date: 'Tuesday, 24 November 2026',
  visitor: 'Ann',
  count: '7',
  answer: 'The bridge was finished in 1847 [1].',
  main: 'The bridge was finished in 1847 [1].',
  title: '“Harrow Bridge”',
  fact: 'you have a dog named Max',
  Fact: 'You have a dog named Max',
  facts: 'your name is Ann and you have a dog named Max',
  living: 'Max',
  entity: 'your sister',
  Echo: 'Mushrooms',
  sum: '2 + 2',
  result: '4',
};
const templates = Object.entries(PHRASES).flatMap(([set, phrases]) =>
  phrases.map((template, index) => ({ template, key: `${set} ${index}`, wordings: expand(template, slots) })),
);
const wordings = templates.flatMap((template) => template.wordings);

describe('the phrases', () => {
  it('have no exclamation mark and no half-written slot', () => {
    expect(wordings.filter((text) => /[!{}|]/.test(text))).toEqual([]);
  });

  it('never apologise, but for what hurt', () => {
    const others = templates
      .filter(({ key }) => !key.startsWith('complaint '))
      .flatMap((own) => own.wordings);
    expect(others.filter((text) => /\b(?:sorry|apolog|unfortunately|regret)/i.test(text))).toEqual([]);
  });

  it('own what hurt in every wording', () => {
    const owned = templates.filter(({ key }) => key.startsWith('complaint ')).flatMap((own) => own.wordings);
    expect(owned.filter((text) => !/\b(?:sorry|apolog)/i.test(text))).toEqual([]);
  });

  it('never claim to be a person, or to have a body or a life', () => {
    expect(wordings.filter((text) => HUMAN_CLAIM.test(text))).toEqual([]);
  });

  it('are well formed: each sentence begins as one and ends as one', () => {
    const broken = wordings
      .flatMap(splitSentences)
      .filter((text) => !/^[\p{Lu}\p{Lo}\d¿`“].*[.?。？！।]”?$/u.test(text));
    expect(broken).toEqual([]);
  });

  it('do not say the same sentence in two places', () => {
    const places = new Map<string, Set<string>>();
    for (const { key, wordings: own } of templates) {
      if (key.startsWith('courtesy.')) continue;
      for (const sentence of own.flatMap(splitSentences)) {
        places.set(sentence, (places.get(sentence) ?? new Set()).add(key));
      }
    }
    expect([...places].filter(([, keys]) => keys.size > 1).map(([sentence]) => sentence)).toEqual([]);
  });

  it('are at least four to a set, but for the last resort', () => {
    const short = Object.entries(PHRASES).filter(
      ([set, phrases]) => phrases.length < 4 && set !== 'nothing-left',
    );
    expect(short).toEqual([]);
  });

  it('of the last resort are one sentence each, with its count', () => {
    for (const template of PHRASES['nothing-left']) {
      expect(template).toContain('{count}');
      expect(splitSentences(template)).toHaveLength(1);
    }
  });

  it('hold to the opener and the starters of the default persona', () => {
    expect(defaultPersona.opener).toMatch(/program/);
    expect(splitSentences(defaultPersona.opener)).toHaveLength(1);
    expect(defaultPersona.starters).toHaveLength(3);
  });
});
