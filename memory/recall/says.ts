/**
 * An attribute told under another one: "You have a sister, Isla, who is 11", "You joined the bank as a tester". Facts
 * are kept under what they mainly say, and a question may ask for the rest.
 */
import type { Fact } from '../fact.js';
import type { RecallQuestion } from './question/question.js';

const SAYS: Readonly<Record<string, RegExp>> = {
  age: /\b(?:(?:is|are|turned|turns|aged|turning) (?:now )?(?:\d{1,3}|\w+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty\S*|thirty\S*|forty\S*)\b|year-old|years? old)/i,
  home: /\b(?:live|lives|living) (?:in|at|near|on|with)\b|\bmoved? (?:in|to|into)\b/i,
  birthday: /\bbirthday\b|\bborn\b/i,
  study: /\bstud(?:y|ies|ying)\b/i,
  job: /\bworks? (?:as|at|for|in|on)\b|\b(?:coaches|teaches|runs|sells|fixes|repairs|builds|manages|owns|designs|nurses|farms)\b|\b(?:is|are) an? \w+(?:er|or|ist|ian|nurse|chef|vet|guard|doctor)\b|\b(?:started|joined|promoted|hired)\b.*\b(?:as|at|with|to)\b/i,
  allergy: /\ballerg|\bintoleran|\bcoeliac\b|\bceliac\b/i,
  diet: /\b(?:vegetarian|vegan|gluten|halal|kosher|lactose|coeliac|celiac|(?:don't|doesn't|can't|cannot|no longer) eats?)\b/i,
  partner: /\b(?:seeing|dating|going out with|married to|engaged to|together with)\b/i,
};
/** How what is over is told of oneself: "You drove a truck for 30 years", "You moved out of Leeds". */
const SAID: Readonly<Record<string, RegExp>> = {
  job: /\b(?:worked|drove|taught|ran|served|used to (?:work|be)|(?:were|was) an? \w+)\b.*\b(?:for|as|at|in|years?)\b/i,
  home: /\bmoved (?:out of|from|away from)\b|\blived in\b|\bleft\b/i,
};

/** A fact may tell it under another attribute: "You have a sister, Isla, who is 11", or a note of whatever. */
export function saysOf(question: RecallQuestion, fact: Fact, aliases: ReadonlySet<string>): boolean {
  const { attributes, subject, history } = question;
  const isLoose = LOOSE.has(fact.attribute);
  if (subject.who === 'self' && !isLoose) return false;
  if (
    subject.who === 'other' &&
    !isLoose &&
    !RELATION_LIKE.has(fact.attribute) &&
    !aliases.has(fact.subject.toLowerCase())
  ) {
    return false;
  }
  return attributes.some(
    (attribute) =>
      SAYS[attribute]?.test(fact.text) === true || (history && SAID[attribute]?.test(fact.text) === true),
  );
}

/** Kept for what was said, not for what it is. */
const LOOSE: ReadonlySet<string> = new Set(['note', 'event', 'health']);
const RELATION_LIKE: ReadonlySet<string> = new Set(
  'partner child parent sibling relative friend colleague household pet'.split(' '),
);
