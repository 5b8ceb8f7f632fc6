/**
 * Everything the built-in voice can say, by what it is said to. `(a|b)` are two wordings of one template and
 * `{slot}` is filled by the plan. A sentence stands in one template only, has no exclamation mark, apologises for
 * nothing but what hurt, and claims neither a body nor a life (tests/generator/composer/phrases.test.ts).
 */
import { PHRASES_ABOUT_IT } from './about-it.js';
import { PHRASES_COURTESIES } from './courtesies.js';
import { PHRASES_FEELINGS } from './feelings.js';
import { PHRASES_GROUNDED } from './grounded.js';
import { PHRASES_LIMITS } from './limits.js';
import { PHRASES_OTHER_LANGUAGES } from './other-languages.js';
import { PHRASES_SOCIAL } from './social.js';

const BANK = {
  ...PHRASES_ABOUT_IT,
  ...PHRASES_SOCIAL,
  ...PHRASES_FEELINGS,
  ...PHRASES_GROUNDED,
  ...PHRASES_LIMITS,
  ...PHRASES_COURTESIES,
  ...PHRASES_OTHER_LANGUAGES,
};

export type PhraseSet = keyof typeof BANK;

/** Sets whose first phrase says the most: they are used in their order. */
export const IN_ORDER: ReadonlySet<PhraseSet> = new Set<PhraseSet>([
  'ask-abilities',
  'ask-model',
  'ask-recording',
  'ask-recording.delete',
  'danger',
  'passage.answer',
  'passage.quoted',
  'language.fr',
  'language.es',
  'language.de',
  'language.pt',
  'language.hi',
  'language.zh',
  'language.unknown',
]);

export const PHRASES: Readonly<Record<PhraseSet, readonly string[]>> = BANK;
