/** Whether a fact holds what a question wants of it: a name, an age, a time, an amount. */
import type { Fact } from '../fact.js';
import type { RecallQuestion } from './question/question.js';

const AGE =
  /\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/i;
const TELLS_TIME =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|every|daily|weekly|weekends?|morning|evening|night|christmas|easter|summer|winter|spring|autumn)\b/i;
const TELLS_AMOUNT =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|half|dozen|every)\b/i;

const RISES = /\b(?:(?:get|gets|getting|wake|wakes|waking) up|up (?:at|by|before|around)|rises?|alarm)\b/i;
/** "You study botany" says nothing of where. */
const AT_SCHOOL =
  /\b(?:[Uu]niversit|[Cc]olleg|[Ss]chool|[Aa]cademy|[Ii]nstitut|[Cc]onservatoi?r)|\b(?:at|in|from) (?:the )?\p{Lu}/u;

/** Who asks what somebody is called is not served by a fact that names nobody. */
export function hasWanted(
  { wants, relation, subject }: RecallQuestion,
  fact: Fact,
  aliases: ReadonlySet<string>,
): boolean {
  switch (wants) {
    case null:
      return true;
    case 'age':
      return AGE.test(`${fact.text} ${fact.value}`);
    case 'time':
      return fact.validFrom !== null || TELLS_TIME.test(`${fact.text} ${fact.value}`);
    case 'amount':
      return TELLS_AMOUNT.test(fact.text);
    case 'rising':
      return RISES.test(fact.text);
    case 'school':
      return fact.attribute !== 'study' || AT_SCHOOL.test(fact.text);
    case 'surname':
      return (
        /\b(?:surname|last name|family name)\b/i.test(fact.text) || /\p{Lu}\S+ \p{Lu}\S+/u.test(fact.value)
      );
    case 'name': {
      const taken = subject.who === 'other' && relation !== null ? aliases : new Set<string>();
      return properNames(fact).some((name) => !taken.has(name));
    }
  }
}

/** Capital letters within the sentence, or the value's own. */
function properNames({ text, value }: Fact): string[] {
  const within = text.replace(/^\P{L}*\p{L}+/u, '').match(/\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? [];
  return [...within, ...(value.match(/^\p{Lu}[\p{L}'’-]*/gu) ?? [])].map((name) => name.toLowerCase());
}
