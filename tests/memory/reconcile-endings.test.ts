import { describe, expect, it } from 'vitest';
import { undoChanges } from '../../memory/index.js';
import { DAY, claimOf, home, like, ofMax, pet, plan, remembering } from '../harness/claims.js';
import { MORNING } from '../harness/facts.js';

describe('what is over', () => {
  it('ends with a value, and without one', () => {
    const person = remembering();
    person.say([home('Berlin'), like('tea'), like('jazz')]);
    person.say(home('Berlin', { act: 'end' }));
    expect(person.fact('You live in Berlin.')).toMatchObject({
      retired: { because: 'ended', by: null },
      validTo: person.now(),
    });
    person.say(like('', { act: 'end' }));
    expect(person.texts()).toEqual([]);
  });

  it('retracts what is denied', () => {
    const person = remembering();
    person.say(claimOf({ attribute: 'possession', value: 'red car', text: 'You have a red car.' }));
    person.say(
      claimOf({ act: 'deny', attribute: 'possession', value: 'car', text: 'You do not have a car.' }),
    );
    person.say(claimOf({ act: 'deny', attribute: 'pet', value: '', text: 'You have no pets.' }));
    expect(person.texts()).toEqual([]);
    expect(person.facts()).toHaveLength(1);
    expect(person.facts()[0]?.retired?.because).toBe('retracted');
  });

  it('keeps what is over or not so, and was not known, as nothing that holds', () => {
    const person = remembering();
    person.say(home('Berlin', { act: 'end', text: 'You no longer live in Berlin.' }));
    const noCar = { attribute: 'possession', value: 'car', text: 'You do not have a car.' };
    person.say(claimOf({ act: 'deny', ...noCar }));
    person.say(claimOf({ act: 'deny', ...noCar }));
    expect(person.texts()).toEqual([]);
    expect(person.facts().map(({ retired }) => retired?.because)).toEqual(['ended', 'retracted']);
  });

  it('hears "I no longer live in Berlin, I moved to Paris" as one move', () => {
    const person = remembering();
    person.say(home('Berlin'));
    person.say([home('Berlin', { act: 'end' }), home('Paris')]);
    expect(person.texts()).toEqual(['You live in Paris.']);
    expect(person.fact('You live in Paris.').supersedes).toBe(person.fact('You live in Berlin.').id);
    expect(person.facts()).toHaveLength(2);
  });

  it('ends with a dog what was told of it', () => {
    const person = remembering();
    person.say([ofMax, pet('Tom', 'You have a cat called Tom.')]);
    person.say(claimOf({ subject: 'Max', attribute: 'age', value: '3', text: 'Max is three.' }));
    person.say(claimOf({ subject: 'dog', attribute: 'like', value: 'ham', text: 'Your dog likes ham.' }));
    person.say(claimOf({ subject: 'Tom', attribute: 'age', value: '5', text: 'Tom is five.' }));
    person.say(pet('dog', 'Your dog died.', { act: 'end' }));
    expect(person.texts()).toEqual(['You have a cat called Tom.', 'Tom is five.']);
    person.say(claimOf({ act: 'end', subject: 'Tom', attribute: '', value: '', text: 'Tom died.' }));
    expect(person.texts()).toEqual([]);
  });

  it('finds what ends under a kindred attribute', () => {
    const person = remembering();
    person.say(claimOf({ attribute: 'hobby', value: 'tennis', text: 'You play tennis.' }));
    person.say(
      claimOf({
        act: 'end',
        attribute: 'habit',
        value: 'playing tennis',
        text: 'You no longer play tennis.',
      }),
    );
    person.say(
      claimOf({ act: 'end', attribute: 'habit', value: 'tennis', text: 'You no longer play tennis.' }),
    );
    expect(person.texts()).toEqual([]);
  });
});

describe('plans', () => {
  const may = MORNING + 160 * DAY;
  it('hold until their day has passed', () => {
    const person = remembering();
    person.say(plan('trip to Rome', 'You are going to Rome in April.', MORNING + 2 * DAY));
    expect(person.texts()).toHaveLength(1);
    person.say([], MORNING + 3 * DAY);
    expect(person.texts()).toEqual([]);
    expect(person.facts()).toHaveLength(1);
  });

  it('move: "the trip moved to May"', () => {
    const person = remembering();
    person.say(plan('trip to Rome', 'You have a trip to Rome in April.', MORNING + 130 * DAY));
    person.say(plan('dinner with Anna', 'You are having dinner with Anna on Friday.', MORNING + 2 * DAY));
    person.say(plan('trip', 'Your trip is in May.', may));
    expect(person.texts()).toEqual([
      'You are having dinner with Anna on Friday.',
      'Your trip to Rome is in May.',
    ]);
    const [old] = person.facts();
    expect(old?.retired).toMatchObject({ because: 'superseded', by: person.current()[1]?.id });
  });

  it('are the same on the same day, finer or not, and others on another day', () => {
    const person = remembering();
    person.say(plan('trip', 'You are going on a trip in May.', may, { validTo: may + 30 * DAY }));
    person.say(plan('trip to Oslo', 'You are going to Oslo on 3 May.', may + 2 * DAY));
    person.say(plan('trip', 'You are going on a trip.', null));
    expect(person.texts()).toEqual(['You are going to Oslo on 3 May.']);
    person.say(plan('trip to Rome', 'You are going to Rome in June.', may + 40 * DAY));
    expect(person.texts()).toHaveLength(2);
  });

  it('end when they are called off', () => {
    const person = remembering();
    person.say(plan('trip to Rome', 'You are going to Rome in May.', may));
    person.say(plan('trip', 'Your trip is cancelled.', null, { act: 'end' }));
    expect(person.texts()).toEqual([]);
    expect(person.facts()).toHaveLength(1);
  });
});

describe('forgetting', () => {
  it('erases a fact with everything that it took the place of', () => {
    const person = remembering();
    person.say(home('Berlin'));
    person.say(home('Paris'));
    person.say(home('Rome'));
    person.say(like('tea'));
    person.say(home('Paris', { act: 'forget' }));
    expect(person.facts().map(({ text }) => text)).toEqual(['You live in Rome.', 'You like tea.']);
    person.say(home('', { act: 'forget' }));
    expect(person.facts().map(({ text }) => text)).toEqual(['You like tea.']);
  });

  it('erases somebody with all that was told of them, and everything at the word', () => {
    const person = remembering();
    person.say([
      claimOf({ attribute: 'sibling', value: 'Anna', text: 'Your sister is called Anna.' }),
      like('tea'),
    ]);
    person.say(home('York', { subject: 'Anna', text: 'Anna lives in York.' }));
    person.say(claimOf({ act: 'forget', attribute: 'sibling', value: 'sister' }));
    expect(person.facts().map(({ text }) => text)).toEqual(['You like tea.']);
    person.say(claimOf({ act: 'forget', attribute: '', value: '' }));
    expect(person.facts()).toEqual([]);
  });

  it('cannot be undone, but what else a message changed can', () => {
    const person = remembering();
    person.say([like('tea'), home('Berlin')]);
    const before = person.facts();
    const changes = person.say([like('tea', { act: 'forget' }), home('Paris')]);
    expect(undoChanges(person.facts(), changes)).toEqual(
      before.filter(({ attribute }) => attribute === 'home'),
    );
  });
});
