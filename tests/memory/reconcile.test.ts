import { describe, expect, it } from 'vitest';
import { isSameMeaning } from '../../memory/reconcile/meaning-words.js';
import { reconcile } from '../../memory/index.js';
import {
  DAY,
  claimOf,
  dislike,
  home,
  like,
  ofDog,
  ofMac,
  ofMax,
  pet,
  remembering,
} from '../harness/claims.js';
import { factOf, MORNING } from '../harness/facts.js';

describe("BlenderBot 3's failures", () => {
  it('keeps "a dog named Max" after "a dog", in its place', () => {
    const person = remembering();
    person.say(ofDog);
    person.say(ofMax);
    expect(person.texts()).toEqual(['You have a dog called Max.']);
    const [vague, fine] = person.facts();
    expect(vague?.retired).toMatchObject({ because: 'refined', by: fine?.id });
    expect(fine).toMatchObject({ supersedes: vague?.id, value: 'Max' });
    expect(fine?.sources.map(({ messageId }) => messageId)).toEqual(['m1', 'm2']);
  });

  it('adds nothing for "a dog" after "a dog named Max"', () => {
    const person = remembering();
    person.say(ofMax);
    person.say(ofDog);
    expect(person.facts()).toHaveLength(1);
    expect(person.fact('You have a dog called Max.').sources).toHaveLength(2);
  });

  it('does not keep "I live in Berlin" beside "I live in Paris"', () => {
    const person = remembering();
    person.say(home('Berlin'));
    person.say(home('Paris'));
    expect(person.texts()).toEqual(['You live in Paris.']);
    const berlin = person.fact('You live in Berlin.');
    expect(berlin.retired?.because).toBe('superseded');
    expect(berlin.validTo).toBe(person.now());
    expect(person.fact('You live in Paris.').supersedes).toBe(berlin.id);
  });

  it('merges paraphrases', () => {
    const person = remembering();
    person.say(claimOf({ attribute: 'parent', value: 'mum', text: 'Your mum is a nurse.' }));
    person.say(claimOf({ attribute: 'parent', value: 'mother', text: "Your mother's a nurse." }));
    person.say(like('hiking'));
    person.say(like('hikes', { text: 'You love hiking.' }));
    person.say(claimOf({ attribute: 'possession', value: 'two cats', text: 'You have two cats.' }));
    person.say(claimOf({ attribute: 'possession', value: '2 cats', text: 'You own 2 cats.' }));
    expect(person.facts()).toHaveLength(3);
    for (const fact of person.facts()) expect(fact.sources).toHaveLength(2);
    expect(person.fact('You like hiking.').importance).toBeCloseTo(0.55);
  });
});

describe('the meaning of words', () => {
  it.each([
    ['a dog', 'dogs'],
    ['my Mum', 'mother'],
    ["I don't eat meat", 'I do not eat meat'],
    ['three bikes', '3 bicycles'],
    ['swimming', 'swim'],
    ['the movies', 'film'],
    ['Café', 'cafe'],
    ['cycling', 'cycle'],
  ])('is the same in "%s" and "%s"', (a, b) => {
    expect(isSameMeaning(a, b)).toBe(true);
  });

  it.each([
    ['tea', 'green tea'],
    ['bus', 'bush'],
    ['not spicy', 'spicy'],
    ['king', 'kings cross'],
    ['Paris', 'pari mutuel'],
    ['two dogs', 'three dogs'],
    ['sister', 'brother'],
    ['Spain', 'spa'],
  ])('differs in "%s" and "%s"', (a, b) => {
    expect(isSameMeaning(a, b)).toBe(false);
  });
});

describe('telling', () => {
  it('lets many values stand beside each other, and a narrower liking beside the wider', () => {
    const person = remembering();
    person.say([
      like('tea'),
      like('green tea'),
      like('coffee'),
      ofMax,
      pet('Rex', 'You have a dog called Rex.'),
    ]);
    expect(person.texts()).toHaveLength(5);
    person.say(ofDog);
    expect(person.texts()).toHaveLength(5);
  });

  it('takes a liking and a dislike of the same for each other, in both directions', () => {
    const person = remembering();
    person.say(like('olives'));
    person.say(dislike('olives'));
    expect(person.texts()).toEqual(['You do not like olives.']);
    person.say(like('olives'));
    expect(person.texts()).toEqual(['You like olives.']);
    expect(person.facts()).toHaveLength(3);
  });

  it('begins the new where the old ends, when it is said since when', () => {
    const person = remembering();
    person.say(home('Berlin'));
    person.say(home('Paris', { validFrom: MORNING - 100 * DAY }));
    expect(person.fact('You live in Berlin.').validTo).toBe(MORNING - 100 * DAY);
  });

  it('makes a place finer, and hears a wider one as the same', () => {
    const person = remembering();
    person.say(home('Berlin'));
    person.say(home('Kreuzberg, Berlin'));
    person.say(home('Berlin'));
    expect(person.texts()).toEqual(['You live in Kreuzberg, Berlin.']);
  });

  it('keeps what was as something that is over', () => {
    const person = remembering();
    person.say(home('Leeds'));
    person.say(home('Berlin', { text: 'You lived in Berlin.', validTo: MORNING - 300 * DAY }));
    expect(person.texts()).toEqual(['You live in Leeds.']);
    expect(person.fact('You lived in Berlin.').retired?.because).toBe('ended');
  });

  it('does not let an older message that is read late push out what is newer', () => {
    const person = remembering();
    person.say(home('Paris'), MORNING + DAY);
    person.say(home('Berlin'), MORNING);
    expect(person.texts()).toEqual(['You live in Paris.']);
    expect(person.fact('You live in Berlin.')).toMatchObject({
      retired: { because: 'superseded', by: person.fact('You live in Paris.').id },
      validTo: MORNING + DAY,
    });
  });

  it('never touches what the bot said of itself', () => {
    const mine = factOf({ about: 'bot', attribute: 'home', value: 'Berlin', text: 'I live in Berlin.' });
    const message = { id: 'm', conversationId: null, at: MORNING + 1, utcOffsetMinutes: 0 };
    for (const act of ['tell', 'correct', 'end', 'deny', 'forget'] as const) {
      const claims = [home('Paris', { act }), home('Berlin', { act }), home('', { act, attribute: '' })];
      const changes = reconcile({ facts: [mine], claims, message, newId: () => 'f' });
      expect(JSON.stringify(changes)).not.toContain(mine.id);
    }
  });

  it('at the cap lets the least important go, never what the person wrote by hand', () => {
    const byHand = factOf({ importance: 0, trust: 1, value: 'a' });
    const least = factOf({ importance: 0.1, value: 'b' });
    const facts = [byHand, least, factOf({ importance: 0.2, value: 'c' })];
    const message = { id: 'm', conversationId: null, at: MORNING + 1, utcOffsetMinutes: 0 };
    const changes = reconcile({ facts, claims: [like('tea')], message, newId: () => 'new', capacity: 3 });
    expect(changes).toMatchObject([
      { type: 'retire', factId: least.id, retired: { because: 'superseded', by: 'new' } },
      { type: 'add' },
    ]);
  });
});

describe('those who go by a name and by a role', () => {
  it('takes "your sister" and "Anna" for one', () => {
    const person = remembering();
    person.say(claimOf({ attribute: 'sibling', value: 'Anna', text: 'Your sister is called Anna.' }));
    person.say(home('Leeds', { subject: 'sister', text: 'Your sister lives in Leeds.' }));
    person.say(home('York', { subject: 'Anna', text: 'Anna lives in York.' }));
    expect(person.texts()).toEqual(['Your sister is called Anna.', 'Anna lives in York.']);
    person.say(home('York', { subject: 'sis', text: 'Your sister lives in York.' }));
    expect(person.texts()).toHaveLength(2);
  });

  it('does not take one of two sisters for the other, nor the person for either', () => {
    const person = remembering();
    person.say([
      claimOf({ attribute: 'sibling', value: 'Anna', text: 'Your sister is called Anna.' }),
      claimOf({ attribute: 'sibling', value: 'Berta', text: 'Your sister is called Berta.' }),
      home('Rome'),
    ]);
    person.say(home('York', { subject: 'Anna', text: 'Anna lives in York.' }));
    person.say(home('Bath', { subject: 'Berta', text: 'Berta lives in Bath.' }));
    person.say(home('Hull', { subject: 'sister', text: 'Your sister lives in Hull.' }));
    expect(person.texts()).toHaveLength(6);
  });

  it('hears the name of a known dog as the dog, and a new name as the new one', () => {
    const person = remembering();
    person.say(ofDog);
    const named = (value: string) =>
      claimOf({ subject: 'dog', attribute: 'name', value, text: `Your dog is called ${value}.` });
    person.say(named('Max'));
    expect(person.current()).toMatchObject([{ attribute: 'pet', value: 'Max', subject: 'self' }]);
    person.say(named('Rex'));
    expect(person.current()).toMatchObject([{ attribute: 'pet', value: 'Rex' }]);
  });

  it('lets what was told of a former partner go with them', () => {
    const person = remembering();
    person.say(claimOf({ attribute: 'partner', value: 'Tom', text: 'Your boyfriend is called Tom.' }));
    person.say(claimOf({ subject: 'Tom', attribute: 'job', value: 'baker', text: 'Tom is a baker.' }));
    person.say(claimOf({ attribute: 'partner', value: 'boyfriend', text: 'You have a boyfriend.' }));
    expect(person.texts()).toHaveLength(2);
    person.say(claimOf({ attribute: 'partner', value: 'Alex', text: 'Your boyfriend is called Alex.' }));
    expect(person.texts()).toEqual(['Your boyfriend is called Alex.']);
  });
});

describe('correcting', () => {
  it('puts right the name of a dog wherever it stands: "it\'s Max, not Mac"', () => {
    const person = remembering();
    person.say(ofMac);
    person.say(claimOf({ subject: 'Mac', attribute: 'age', value: '3', text: 'Mac is three years old.' }));
    person.say(like('walks with Mac'));
    person.say(claimOf({ attribute: 'employer', value: 'MacArthur', text: 'You work at MacArthur.' }));
    person.say({ ...ofMax, act: 'correct', insteadOf: 'Mac', text: 'Your dog is called Max.' });
    expect(person.texts().sort()).toEqual([
      'Max is three years old.',
      'You have a dog called Max.',
      'You like walks with Max.',
      'You work at MacArthur.',
    ]);
    expect(person.current().find(({ attribute }) => attribute === 'age')?.subject).toBe('Max');
    const wrong = person.fact('You have a dog called Mac.');
    const right = person.fact('You have a dog called Max.');
    expect(wrong.retired).toMatchObject({ because: 'retracted', by: right.id });
    expect(right.sources.map(({ messageId }) => messageId)).toEqual(['m1', 'm5']);
  });

  it('without the wrong value corrects the last fact of its kind', () => {
    const person = remembering();
    person.say([pet('Rex', 'You have a cat called Rex.')]);
    person.say(ofMac);
    person.say({ ...ofMax, act: 'correct' });
    expect(person.texts()).toEqual(['You have a cat called Rex.', 'You have a dog called Max.']);
  });

  it('finds what was wrong by its value, also where the claim does not know what it is of', () => {
    const person = remembering();
    person.say(claimOf({ attribute: 'sibling', value: 'Ana', text: 'Your sister is called Ana.' }));
    person.say(
      claimOf({ act: 'correct', attribute: 'note', value: 'Anna', insteadOf: 'Ana', text: 'It is Anna.' }),
    );
    expect(person.current()).toMatchObject([
      { text: 'Your sister is called Anna.', attribute: 'sibling', value: 'Anna' },
    ]);
  });

  it('swaps the name alone where the value is "dog called Mac"', () => {
    const person = remembering();
    person.say(pet('black dog called Mac', 'You have a black dog called Mac.'));
    person.say(claimOf({ subject: 'Mac', attribute: 'age', value: '3', text: 'Your dog Mac is three.' }));
    person.say(
      pet('dog called Max', 'You have a dog called Max.', { act: 'correct', insteadOf: 'dog called Mac' }),
    );
    expect(person.current()).toMatchObject([
      { text: 'You have a black dog called Max.', value: 'black dog called Max' },
      { text: 'Your dog Max is three.', subject: 'Max', value: '3' },
    ]);
    person.say(pet('Max', 'Your dog is called Max.'));
    expect(person.facts()).toHaveLength(4);
  });

  it('leaves a namesake alone', () => {
    const person = remembering();
    person.say([
      ofMac,
      claimOf({ attribute: 'friend', value: 'Mac', text: 'You have a friend called Mac.' }),
    ]);
    person.say(claimOf({ subject: 'Mac', attribute: 'job', value: 'cook', text: 'Mac is a cook.' }));
    person.say({ ...ofMax, act: 'correct', insteadOf: 'Mac' });
    expect(person.texts()).toEqual([
      'You have a friend called Mac.',
      'Mac is a cook.',
      'You have a dog called Max.',
    ]);
  });

  it('tells what it corrects when nothing was known, and hears a repetition as one', () => {
    const person = remembering();
    person.say({ ...ofMax, act: 'correct', insteadOf: 'Mac' });
    person.say({ ...ofMax, act: 'correct', insteadOf: 'Mac' });
    expect(person.texts()).toEqual(['You have a dog called Max.']);
    expect(person.facts()).toHaveLength(1);
  });
});
