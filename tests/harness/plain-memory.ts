/**
 * Memory as a person with a notebook would keep it: maps from what is asked to what holds now. It knows nothing of
 * facts, sources or supersession, so what it and `reconcile` agree on is not agreed on by the same mistake.
 */
import type { Claim } from '../../memory/index.js';
import { claimOf } from './claims.js';

const DAY = 86_400_000;
const ONES = ['home', 'employer', 'favourite film'] as const;

interface Notebook {
  /** What has one value. */
  ones: Map<string, string>;
  tastes: Map<string, 'like' | 'dislike'>;
  /** By the thing; whether it was told to be blue. */
  things: Map<string, boolean>;
  dog: { name: string | undefined; age: { subject: string; value: string } | undefined } | undefined;
  /** By what is planned: the first moment of its day. */
  plans: Map<string, number>;
}

/** What a person may say, and what it does to the notebook. */
export interface Saying {
  claims: Claim[];
  note(notebook: Notebook, at: number): void;
}

export function emptyNotebook(): Notebook {
  return { ones: new Map(), tastes: new Map(), things: new Map(), dog: undefined, plans: new Map() };
}

/** As "subject|attribute|value", sorted. */
export function holding({ ones, tastes, things, dog, plans }: Notebook, at: number): string[] {
  const dogs = dog === undefined ? [] : [`self|pet|${dog.name ?? 'dog'}`];
  const age = dog?.age === undefined ? [] : [`${dog.age.subject}|age|${dog.age.value}`];
  return [
    ...[...ones].map(([attribute, value]) => `self|${attribute}|${value}`),
    ...[...tastes].map(([value, taste]) => `self|${taste}|${value}`),
    ...[...things].map(([thing, isBlue]) => `self|possession|${isBlue ? 'blue ' : ''}${thing}`),
    ...dogs,
    ...age,
    ...[...plans].filter(([, from]) => from + DAY - 1 >= at).map(([value]) => `self|plan|${value}`),
  ].sort();
}

export interface Chance {
  /** 0 to below n. */
  below(n: number): number;
}

/** Every value has `tag` in it, so that nobody's words are another's. */
export function say(chance: Chance, notebook: Notebook, { tag, at }: { tag: string; at: number }): Saying {
  const kinds = [one, taste, thing, dog, plan];
  return (kinds[chance.below(kinds.length)] ?? one)(chance, notebook, { tag, at });
}

interface Now {
  tag: string;
  at: number;
}

function one(chance: Chance, { ones }: Notebook, { tag }: Now): Saying {
  const attribute = ONES[chance.below(ONES.length)] ?? 'home';
  const value = `Place${chance.below(6)}${tag}`;
  const held = ones.get(attribute);
  const claim = claimOf({ attribute, value });
  switch (chance.below(8)) {
    case 0:
      return {
        claims: [{ ...claim, act: 'correct', insteadOf: held ?? null }],
        note: (notebook) => notebook.ones.set(attribute, value),
      };
    case 1:
    case 2: {
      const act = chance.below(2) === 0 ? 'end' : 'deny';
      return {
        claims: [{ ...claim, act }],
        note: (notebook) => {
          if (held === value) notebook.ones.delete(attribute);
        },
      };
    }
    case 3:
      return {
        claims: [{ ...claim, act: 'forget', value: '' }],
        note: (notebook) => notebook.ones.delete(attribute),
      };
    case 4:
      // "I no longer live here, I live there."
      return {
        claims: [{ ...claim, act: 'end', value: held ?? 'elsewhere' }, claim],
        note: (notebook) => notebook.ones.set(attribute, value),
      };
    default:
      return { claims: [claim], note: (notebook) => notebook.ones.set(attribute, value) };
  }
}

function taste(chance: Chance, { tastes }: Notebook, { tag }: Now): Saying {
  const value = `dish${chance.below(12)}${tag}`;
  const attribute = chance.below(3) === 0 ? 'dislike' : 'like';
  const claim = claimOf({ attribute, value, text: `You ${attribute} ${value}.` });
  if (chance.below(4) > 0) {
    return { claims: [claim], note: (notebook) => notebook.tastes.set(value, attribute) };
  }
  const isHeld = tastes.get(value) === attribute;
  return {
    claims: [{ ...claim, act: chance.below(3) === 0 ? 'forget' : 'end' }],
    note: (notebook) => {
      if (isHeld) notebook.tastes.delete(value);
    },
  };
}

function thing(chance: Chance, _notebook: Notebook, { tag }: Now): Saying {
  const name = `thing${chance.below(12)}${tag}`;
  const isBlue = chance.below(2) === 0;
  const value = isBlue ? `blue ${name}` : name;
  const claim = claimOf({ attribute: 'possession', value, text: `You have a ${value}.` });
  if (chance.below(4) > 0) {
    return {
      claims: [claim],
      note: ({ things }) => things.set(name, isBlue || (things.get(name) ?? false)),
    };
  }
  return {
    claims: [{ ...claim, act: chance.below(3) === 0 ? 'deny' : 'end' }],
    note: ({ things }) => things.delete(name),
  };
}

function dog(chance: Chance, { dog: held }: Notebook, { tag }: Now): Saying {
  const vague = claimOf({ attribute: 'pet', value: 'dog', text: 'You have a dog.' });
  const name = `Rex${chance.below(5)}${tag}`;
  const named = claimOf({ attribute: 'pet', value: name, text: `You have a dog called ${name}.` });
  switch (chance.below(6)) {
    case 0:
      return {
        claims: [{ ...vague, act: chance.below(3) === 0 ? 'forget' : 'end' }],
        note: (notebook) => (notebook.dog = undefined),
      };
    case 1:
    case 2:
      return {
        claims: [vague],
        note: (notebook) => (notebook.dog ??= { name: undefined, age: undefined }),
      };
    case 3: {
      if (held === undefined) return { claims: [], note: () => undefined };
      const subject = held.name === undefined || chance.below(2) === 0 ? 'dog' : held.name;
      const value = `${chance.below(9)} years ${tag}`;
      return {
        claims: [claimOf({ subject, attribute: 'age', value, text: `${subject} is ${value}.` })],
        note: (notebook) => {
          const known = notebook.dog?.age;
          if (notebook.dog && known?.value !== value) notebook.dog.age = { subject, value };
        },
      };
    }
    default: {
      const wrong = held?.name === undefined || held.name === name ? undefined : held.name;
      const claim: Claim = wrong === undefined ? named : { ...named, act: 'correct', insteadOf: wrong };
      return {
        claims: [claim],
        note: (notebook) => {
          const age = notebook.dog?.age;
          const isOfName = age !== undefined && age.subject !== 'dog';
          notebook.dog = { name, age: isOfName ? { ...age, subject: name } : age };
        },
      };
    }
  }
}

function plan(chance: Chance, _notebook: Notebook, { tag, at }: Now): Saying {
  const value = `trip${chance.below(4)}${tag}`;
  const from = (Math.floor(at / DAY) + 1 + chance.below(9)) * DAY;
  const text = `You have a ${value} on day ${from / DAY}.`;
  const claim = claimOf({ attribute: 'plan', value, text, validFrom: from, validTo: from + DAY - 1 });
  if (chance.below(5) > 0) {
    return { claims: [claim], note: ({ plans }) => plans.set(value, from) };
  }
  return {
    claims: [{ ...claim, act: 'end', validFrom: null, validTo: null }],
    // One that has passed is not ended any more.
    note: ({ plans }, now) => {
      if ((plans.get(value) ?? 0) + DAY - 1 >= now) plans.delete(value);
    },
  };
}
