/**
 * The plainest statements that somebody makes about themselves, turned round: "I have a dog" becomes "You have a
 * dog." Modest on purpose: what is not one of these forms is left out, because a wrong note is worse than none.
 */
import { ownWordsToSecondPerson } from '../../composer/recall/second-person.js';
import { findVisitorName } from '../../composer/recognition/visitor-name.js';

const STATEMENTS = [
  /^i(?:'m| am) (?:an? |from |\d+|allergic |married|vegan|vegetarian|retired|learning |studying |\w+ years old)/i,
  /^i (?:really |also |still |just )?(?:like|love|hate|prefer|enjoy|collect|play|study|speak) \S/i,
  /^i (?:currently |now |still )?(?:live|work|grew up|come from|was born)\b/i,
  /^(?:i|we) (?:have|own|keep)(?: got)? (?:an?|two|three|four|five|six|\d+|no) \S/i,
  /^(?:my|our) (?:\S+ ){1,3}?(?:is|are|lives?|works?|has|have) \S/i,
];
/** Of the moment, in jest, of what is not so, or a secret. */
const NOT_KEPT =
  /\b(?:if|would|could|might|maybe|perhaps|wish|joking|kidding|question|idea|problem|point|bored|tired|hungry|sad|sorry|fine|password|passcode|pin|card number|account number|iban|today|right now|at the moment)\b|\?|\d{6,}/i;
const OPENING =
  /^(?:(?:well|yes|yeah|oh|ok|okay|and|but|so|also|actually|hi|hello|hey|btw|by the way|fyi|thanks)[,!.:;]? +)+/i;
const LONGEST = 160;
const MOST = 8;

export function extractByRules(message: string): string[] {
  const name = findVisitorName(message);
  const statements = clausesOf(message)
    .filter((clause) => clause.length <= LONGEST && STATEMENTS.some((form) => form.test(clause)))
    .filter((clause) => !NOT_KEPT.test(clause) && !/^my name\b/i.test(clause))
    .map(ownWordsToSecondPerson)
    .filter((turned) => turned !== undefined)
    .map((turned) => `${turned.charAt(0).toUpperCase()}${turned.slice(1)}.`);
  return [...new Set([...(name === undefined ? [] : [`Your name is ${name}.`]), ...statements])].slice(
    0,
    MOST,
  );
}

function clausesOf(message: string): string[] {
  return message
    .replace(/[’‘`´]/g, "'")
    .split(/(?<=[.!?…])\s+|\n+|;\s+|,? (?:and|but) (?=(?:i|i'm|my|we|our)\b)|, (?=(?:i|i'm|my|we)\b)/i)
    .map((clause) => clause.trim().replace(OPENING, ''));
}
