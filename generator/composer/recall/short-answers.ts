/**
 * A word or two in answer to what the voice itself asked ("Where do you live?" "Lisbon"), and a word put in the place
 * of the last one ("actually it's blue"), as facts. What fits no pattern is left alone: nothing is guessed.
 */
const SHORTEST_TALK = /^[\p{L}\p{M}\p{N}' -]{1,40}$/u;
const NO_ANSWER =
  /^(?:yes|yeah|yep|no|nope|nah|ok|okay|sure|maybe|thanks|thank you|hello|hi|hey|bye|why|what|who|never|nothing|none|not|i|you|it|that|this|idk|dunno|hm+|lol|haha|good|fine|great|well|and|but|stop|help|guess|secret|pass|none of your business)\b/i;

/** What was asked, and the fact that an answer to it makes; `#` stands for the answer. */
const ASKED: readonly (readonly [RegExp, string])[] = [
  [/\bwhere do you live\b|\bwhich (?:city|town|country) do you live in\b/i, 'you live in #'],
  [/\bwhere are you from\b|\bwhere do you come from\b/i, 'you are from #'],
  [/\bwhat(?: is|'s) your name\b|\b(?:what|how) (?:should|may|shall|can) i call you\b/i, 'your name is #'],
  [
    /\bwhat do you do(?: for a living| for work)?\?|\bwhat(?: is|'s) your (?:job|work|profession)\b/i,
    'you work as #',
  ],
  [/\bhow old are you\b/i, 'you are #'],
  [/\bhow old is your (?<thing>[a-z]+(?: [a-z]+)?)\?/i, 'your @ is #'],
  [/\bwhat(?: is|'s) your (?<thing>[a-z]+(?: [a-z]+)?) called\b/i, 'your @ is called #'],
  [/\bwhat(?: is|'s) your (?<thing>[a-z]+)(?:'s|’s) name\b/i, 'your @ is called #'],
  [/\bwhat(?: is|'s|are) your (?<thing>favou?rite [a-z]+(?: [a-z]+)?)\?/i, 'your @ is #'],
  [
    /\b(?:what|which) (?<thing>instrument|sport|language|team|car)s? do you (?<deed>play|speak|support|drive)\b/i,
    'you ~ #',
  ],
  [/\bwhen(?: is|'s) your (?<thing>[a-z]+(?: [a-z]+)?)\?/i, 'your @ is on #'],
];

export function factOfShortAnswer(message: string, asked: string): string | undefined {
  const answer = message
    .trim()
    .replace(/[.!]+$/, '')
    .replace(/^(?:it's|it is|in|at|on|as|a|an|the) /i, '');
  if (!SHORTEST_TALK.test(answer) || answer.split(' ').length > 4 || NO_ANSWER.test(answer)) return undefined;
  for (const [question, fact] of ASKED) {
    const groups = question.exec(asked)?.groups;
    if (!question.test(asked)) continue;
    const told = fact.replace('@', groups?.['thing'] ?? '').replace('~', groups?.['deed'] ?? '');
    return told.replace('#', withArticle(answer, fact));
  }
  return undefined;
}

/** "You work as a nurse". */
function withArticle(answer: string, fact: string): string {
  if (!fact.includes(' work as ')) return answer;
  return `${/^[aeiou]/i.test(answer) ? 'an' : 'a'} ${answer}`;
}

const INSTEAD =
  /^(?:(?:actually|no|sorry|wait|oops|hm+|well|correction),? )+(?:it's|it is|its|make (?:that|it)|i meant?|that should be|it should be) (?<right>[\p{L}\p{N}' -]{1,40}?)[.!]*$/iu;

/** The fact told last with its end put right; undefined where it ends in nothing that could be meant. */
export function putRightAtTheEnd(message: string, last: string | undefined): string | undefined {
  const right = INSTEAD.exec(message.trim())?.groups?.['right'];
  const begins =
    /^your (?:\S+ ){1,3}?(?:is|are) (?:called |named |on )?|^you (?:are called|live in|work as) /.exec(
      last ?? '',
    )?.[0];
  return right === undefined || begins === undefined || / not /.test(right) ? undefined : `${begins}${right}`;
}
