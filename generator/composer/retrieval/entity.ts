/** Whom or what the visitor talks about: "my sister", a dog with its name; the latest that they brought up. */
import type { Prompt } from '../../prompt.js';
import { isInGrief } from './hard-times.js';

export interface Entity {
  /** As it is said to them: "your sister", "Max". */
  name: string;
  isLiving: boolean;
}

const LIVING =
  '(?:mum|mom|mother|dad|father|sister|brother|son|daughter|wife|husband|partner|girlfriend|boyfriend|boss|friend|' +
  'best friend|teacher|neighbour|neighbor|grandmother|grandfather|grandma|grandpa|gran|nan|aunt|uncle|cousin|' +
  'colleague|flatmate|roommate|baby|dog|cat|rabbit|horse|hamster|parrot|puppy|kitten|tortoise|manager|coach|niece|nephew)';
const AFTER =
  '(?= (?:is|was|are|were|has|had|just|keeps?|died|broke|came|comes|got|went|lives?|works?|wants?|will|can|never|' +
  'always|said|says|told|and|in|on|at|to|for|with|from|who|that|since|because|started|moved|loves?|likes?|hates?|' +
  'needs?|makes?|made|today|yesterday|again|this|last|but|so|would|did|does|of|about|called|named|still|really|next|by)\\b|[.,;:!?]|$)';

const NAMED = new RegExp(
  `\\b${LIVING}(?:'s)?(?: (?:is|was))?(?: (?:called|named|name is))? (?<name>\\p{Lu}\\p{Ll}+)`,
  'u',
);
const LIVING_ONE = new RegExp(
  `\\b(?:my|our) (?<name>(?:(?:older|younger|little|big|best|old|new|late|twin) )?${LIVING})\\b`,
  'i',
);
const THING = new RegExp(`\\b(?:my|our) (?<name>(?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+)${AFTER}`, 'iu');

export function entityOf(text: string): Entity | undefined {
  const plain = text.replace(/[’‘`´]/g, "'");
  const named = NAMED.exec(plain)?.groups?.['name'];
  if (named !== undefined) return { name: named, isLiving: true };
  const living = LIVING_ONE.exec(plain)?.groups?.['name'];
  if (living !== undefined) return { name: `your ${living.toLowerCase()}`, isLiving: true };
  const thing = THING.exec(plain)?.groups?.['name'];
  if (thing === undefined || VAGUE.test(thing)) return undefined;
  return { name: `your ${thing}`, isLiving: false };
}

const VAGUE =
  /\b(?:god|name|own|life|way|mind|self|opinion|question|point|fault|bad|problem|turn|age|day|word|words|head|eyes|body|ass|dick)\b/i;

/** A message that goes on about somebody ("he is six") is about whom the visitor named before. */
export function entityUnderDiscussion(prompt: Prompt): Entity | undefined {
  if (isInGrief(prompt)) return undefined;
  const here = entityOf(prompt.message);
  if (here !== undefined) return here;
  if (!/\b(?:he|she|him|her|his|hers|they|them|their)\b/i.test(prompt.message)) return undefined;
  return prompt.dialogue
    .filter(({ role }) => role === 'user')
    .slice(-5)
    .toReversed()
    .map(({ text }) => entityOf(text))
    .find((entity) => entity?.isLiving === true);
}
