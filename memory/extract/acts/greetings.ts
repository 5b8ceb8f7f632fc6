/** "hey im priya": after a greeting one word is a name, in small letters too, unless it says how somebody is. */
import type { Draft } from '../draft.js';
import { nameOf } from '../reading/phrases.js';
import { tagWords } from '../reading/words.js';

const GREETED =
  /^(?:hi+|hello+|hey+|hiya|howdy|yo|heya|greetings|good (?:morning|evening|afternoon)|nice to meet you|pleased to meet you)(?: (?:there|all|everyone|everybody|bot|parley|again|mate|you))?[\s,.!-]+(?:I am|it is|this is|my name is|call me) (?<name>[\p{L}'-]{2,15})(?=$|[,.!(]|\s+(?:and|again|from|here|but|nice|pleased|I|by the way)\b)/iu;
const STATE =
  /^(?:back|home|here|new|lost|stuck|ready|alone|drunk|high|done|out|in|up|down|late|early|off|on|free|busy|sick|ill|cold|hot|wet|old|young|good|fine|ok|okay|well|great|bored|tired|hungry|sad|happy|angry|mad|sorry|curious|confused|worried|scared|depressed|pregnant|single|married|gay|vegan|vegetarian|student|human|you|me|him|her|just|still|not|so|the|a|an|only|also|looking|trying|thinking|going|about|feeling|having|doing|from|your|my|someone|nobody|awake|asleep|alive|dead|dying|nervous|excited|serious|desperate|broke|rich|poor|interested|kidding|joking|again|retired|unemployed|divorced|engaged)$/i;

export function introducedName(text: string): Draft | undefined {
  const word = GREETED.exec(text)?.groups?.['name'];
  if (word === undefined || STATE.test(word)) return undefined;
  const tags = tagWords(`I am ${word}`).at(-1)?.tags;
  const isName =
    tags !== undefined &&
    !['Adjective', 'Verb', 'Adverb', 'Demonym', 'Place', 'Value', 'Plural', 'Determiner', 'Preposition'].some(
      (tag) => tags.has(tag),
    );
  const name = isName ? nameOf(word) : undefined;
  return name === undefined
    ? undefined
    : { attribute: 'name', value: name, text: `Your name is ${name}`, importance: 0.95, trust: 0.85 };
}
