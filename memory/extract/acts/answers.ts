/**
 * A short answer to the bot's own question, made a whole sentence of the person: "What is your dog called?" and "Max,
 * with an x" are "My dog is called Max, with an x". So answers are read by the frames that read everything else.
 */
import { asName } from '../reading/phrases.js';
import { sentencesOf } from '../clauses/clauses.js';
import { normalise } from '../reading/normalise.js';

const LONGEST_ANSWER = 140;

const YES =
  /^(?:yes|yeah|yep|yup|yea|ya|sure|of course|indeed|correct|right|absolutely|definitely|totally|certainly|i do|i am|i have|i did|we do|we have|that is right|exactly|mhm|uh-huh|guilty|kind of|you bet|affirmative|si|oui)\b[\s,.!:-]*/i;
const NO =
  /^(?:no|nope|nah|not really|not at all|not any ?more|no way|none|never|i do not|i am not|i have not|we do not|not yet|negative|nein|neither)\b[\s,.!:-]*/i;
const EVASION =
  /^(?:(?:i )?(?:do not|would rather not|prefer not|cannot) (?:know|say|tell|remember|want|care)|none of your|guess|why|what|who|how|where|when|you\b|that is (?:private|personal|secret|a secret)|secret|pass|skip|nothing|nobody|no one|nowhere|it depends|depends|hard to say|good question|not telling|mind your|haven't decided|I have not|not sure|no idea|idk|dunno|maybe|perhaps|lol|haha|ok|okay|thanks|thank you|stop|help|never ?mind|forget|please|hm+|um+|all of (?:them|it)|both|either|the (?:same|usual|first|second|last|former|latter)|a lot|many|it is|this|that|these|those|and you|what about|hello|hi|hey|bye|good|fine|great|well|anything|everything|something|whatever|too many|ask me|let us|tell me|can you|could you|do you|are you|private|rather not|wouldn't you|no comment|none)\b/i;

type Reading = (answer: string, groups: Readonly<Record<string, string>>) => string;
const THING = "(?<thing>(?:[a-z'-]+ ){0,2}[a-z'-]+)";

/** What is asked for something; the answer stands in the place of it. */
const OPEN_QUESTIONS: readonly (readonly [RegExp, Reading])[] = [
  [
    /\bwhere (?:do|are) you (?:currently |now )?(?:live|living|based|located)|\b(?:which|what) (?:city|town|country|part of the world|place|area) (?:do|are) you (?:live|living|based|in)|\bwhere(?:abouts)?(?: in the world)? are you(?: writing from| now)?\?/i,
    (answer) => `I live in ${bare(answer)}`,
  ],
  [
    /\bwhere (?:are|do) you (?:originally )?(?:come )?from|\bwhere is home\b|\bwhere were you born|\bwhere did you grow up/i,
    (answer) => (/^home/i.test(answer) ? answer : `I am from ${bare(answer)}`),
  ],
  [
    /\bwhat (?:is|should|may|shall|can|do) (?:your (?:first |full )?name|i call you|you go by|people call you)|\bwhat are you called|\bhow (?:should|may|shall|can) i (?:call|address) you|\bwho (?:am i|do i have the pleasure of) (?:talking|speaking|chatting) (?:to|with)|\byour name\?/i,
    (answer) => `my name is ${bare(answer)}`,
  ],
  [
    /\bwhat (?:kind of work )?do you do(?: for (?:a living|work))?\s*\?|\bwhat is your (?:job|profession|occupation|line of work)|\bwhat do you work (?:as|in)|\bwhat (?:sort|kind) of (?:work|job)/i,
    (answer) => jobAnswer(answer),
  ],
  [/\bwhere do you work|\bwho do you work for|\bwhich company/i, (answer) => `I work at ${bare(answer)}`],
  [
    /\bwhat (?:do|are|did) you (?:study|studying|major in|majoring in|reading at)|\bwhat is your (?:major|degree|course)/i,
    (answer) => `I study ${bare(answer)}`,
  ],
  [
    /\b(?:where|which (?:school|university|college)) do you (?:study|go to)/i,
    (answer) => `I study at ${bare(answer)}`,
  ],
  [/\bhow old are you|\bwhat is your age/i, (answer) => `I am ${bare(answer)}`],
  [
    /\bwhen (?:is|were) (?:your birthday|you born)|\bwhat is your (?:birthday|date of birth)/i,
    (answer) => `my birthday is on ${bare(answer)}`,
  ],
  [
    new RegExp(`\\bhow old (?:is|are) your ${THING}`, 'i'),
    (answer, { thing = '' }) => `my ${thing} is ${bare(answer)}`,
  ],
  [/\bhow old (?:is|are) (?<who>he|she|it|they)\b/i, (answer, { who = 'he' }) => `${who} is ${bare(answer)}`],
  [
    new RegExp(
      `\\bwhat (?:is|are) (?:the names? of your ${THING}|(?:your|the) (?<owner>(?:[a-z'-]+ ){0,2}[a-z-]+)(?:'s|s') names?|your (?<called>(?:[a-z'-]+ ){0,2}[a-z-]+) (?:called|named))`,
      'i',
    ),
    (answer, { thing = '', owner = '', called = '' }) =>
      `my ${thing + owner + called} is called ${bare(answer)}`,
  ],
  [
    new RegExp(
      `\\bwhat (?:do|did) you (?:call|name) (?:your|the) ${THING}|\\bwho is your ${THING.replace('thing', 'other')}\\?`,
      'i',
    ),
    (answer, { thing = '', other = '' }) => `my ${thing + other} is called ${bare(answer)}`,
  ],
  [
    /\bwhat (?:is|are) (?:his|her|its|their|the (?:dog|cat|puppy|kitten|baby)'s) names?|\bwhat (?:is|are) (?:he|she|it|they) (?:called|named)|\bwhat did you (?:call|name) (?:him|her|it|them)/i,
    (answer) => `his name is ${bare(answer)}`,
  ],
  [
    new RegExp(`\\bwhat (?:is|are)(?: then)? your (?:all[- ]time )?favou?rite ${THING}`, 'i'),
    (answer, { thing = '' }) => `my favourite ${thing} is ${bare(answer)}`,
  ],
  [
    /\bwhich (?<thing>[a-z]+) do you like (?:best|most)|\bdo you have an? (?:all[- ]time )?favou?rite (?<other>[a-z]+(?: [a-z]+)?)/i,
    (answer, { thing = '', other = '' }) =>
      `my favourite ${thing + other} is ${bare(answer.replace(YES, ''))}`,
  ],
  [/\b(?:what|which) (?:instruments?|sports?|games?) do you play/i, (answer) => `I play ${bare(answer)}`],
  [/\b(?:what|which) (?:other )?languages? (?:do|can) you speak/i, (answer) => `I speak ${bare(answer)}`],
  [/\b(?:what|which) languages? are you learning/i, (answer) => `I am learning ${bare(answer)}`],
  [
    /\bwhat (?:kind of |sort of )?car do you (?:drive|have)|\bwhat do you drive/i,
    (answer) => `I drive ${article(bare(answer))}`,
  ],
  [
    /\bwhat (?:do you (?:like (?:to do|doing)|do|enjoy)(?: (?:for fun|in your (?:spare|free) time|when you are not working|at weekends|to relax|outside (?:of )?work))|are your (?:hobbies|interests|pastimes)|are you into)/i,
    (answer) => `my hobbies are ${bare(answer.replace(/^(?:i )?(?:like|love|enjoy) /i, ''))}`,
  ],
  [
    /\bwhat (?:kinds? of |sort of |type of )?(?:[a-z]+ )?(?:do you like|do you enjoy|do you love)/i,
    (answer) => `I like ${bare(answer)}`,
  ],
  [
    /\bwhat (?:do you (?:hate|dislike)|don't you (?:like|eat)|do you not (?:like|eat)|can't you (?:stand|eat))/i,
    (answer) => `I do not like ${bare(answer)}`,
  ],
  [
    /\bwhat are you allergic to|\b(?:any|have) (?:food )?allergies|\ballergic to anything/i,
    (answer) => `I am allergic to ${bare(answer.replace(YES, ''))}`,
  ],
  [
    /\bwhat (?:kind of |sort of )?pets? do you have|\bwhat animals? do you (?:have|keep)/i,
    (answer) => `I have ${counted(answer)}`,
  ],
  [
    /\bhow many (?<thing>[a-z]+) do you have/i,
    (answer, { thing = '' }) => `I have ${counted(answer)} ${thing}`,
  ],
  [/\bwho do you live with/i, (answer) => `I live with ${bare(answer)}`],
  [
    /\bwhat (?:is|are) your partner's name|\bwho is the lucky/i,
    (answer) => `my partner is called ${bare(answer)}`,
  ],
  [
    /\bwhat (?:is|are) your (?<thing>pronouns|star sign|religion|diet|native language|mother tongue|nickname|phone|laptop)/i,
    (answer, { thing = '' }) => `my ${thing} is ${bare(answer)}`.replace('pronouns is', 'pronouns are'),
  ],
  [
    /\bwhere (?:are you (?:going|travell?ing|off to|flying)|will you go|is the trip)/i,
    (answer) => `I am going to ${asName(bare(answer).replace(/,.*$/, ''))}`,
  ],
  [
    /\bwhat are you (?:learning|reading|writing|planning|training for)\b/i,
    (answer) => `I am learning ${bare(answer)}`,
  ],
];

/** What is asked with yes or no, as the person would state it. */
function stated(question: string): { yes: string; no: string } | undefined {
  const groups =
    /\b(?<aux>do|are|have|can|were|did) you (?<rest>[^?]{2,80})\?/i.exec(question)?.groups ??
    /\b(?<aux>any) (?<rest>(?:pets|children|kids|siblings|brothers or sisters|brothers|sisters|hobbies|allergies|dogs|cats)[^?]{0,30})\?/i.exec(
      question,
    )?.groups;
  if (groups === undefined) return undefined;
  const aux = (groups['aux'] ?? '').toLowerCase();
  const rest = (groups['rest'] ?? '')
    .replace(/\byourself\b/gi, 'myself')
    .replace(/\byour\b/gi, 'my')
    .replace(/,.*$| (?:by any chance|too|as well|then|at the moment|perhaps|or (?:are|do|not|have).*)$/i, '')
    .replace(/^(?:ever|still|also|currently|actually|really|maybe|perhaps|happen to) /i, '');
  if (
    /\b(?:you|me|want|need|think|know|mean|remember|feel|sure|okay|ok|mind|ready|like to|tell|hear|see|plan|ask)\b/i.test(
      rest,
    )
  )
    return undefined;
  switch (aux) {
    case 'do':
      return { yes: `I ${rest}`, no: `I do not ${rest}` };
    case 'any':
      return { yes: `I have ${rest}`, no: `I do not have any ${rest}` };
    case 'are':
      return { yes: `I am ${rest}`, no: `I am not ${rest}` };
    case 'have':
      return /^(?:got )?(?:any|an?|pets|kids|children|brothers|sisters|siblings)\b/i.test(rest)
        ? { yes: `I have ${rest.replace(/^got /i, '')}`, no: `I do not have ${rest.replace(/^got /i, '')}` }
        : undefined;
    case 'can':
      return { yes: `I can ${rest}`, no: `I cannot ${rest}` };
    default:
      return undefined;
  }
}

/** Sentences that stand for the answer; none where the message is no answer, or says it in whole words itself. */
export function readAnswer(message: string, asked: string | undefined): string[] {
  if (asked === undefined || message.length > LONGEST_ANSWER || message.trimEnd().endsWith('?')) return [];
  const question = lastQuestion(asked);
  if (question === undefined) return [];
  const first = sentencesOf(message).find((sentence) => !sentence.endsWith('?')) ?? '';
  const answer = first.replace(/[\s.!,]+$/, '');
  const yesNo = stated(question);
  if (/\blive (?:with|alone)\b/i.test(question) && /^(?:just|only) me\b/i.test(answer))
    return ['I live alone'];
  if (yesNo !== undefined && (YES.test(answer) || NO.test(answer)))
    return answerYesNo(answer, yesNo, question);
  if (
    yesNo !== undefined &&
    /^(?:an?|two|three|four|five|six|one|\d+|just|only|my) /i.test(answer) &&
    /have|any/i.test(yesNo.yes)
  )
    return [`I have ${counted(answer)}`];
  if (EVASION.test(answer) || answer === '') return [];
  const put = yesNo === undefined ? undefined : inPlaceOfKind(yesNo.yes, answer);
  if (put !== undefined && !/^(?:I|we|my|our|he|she|they|it)\b/i.test(answer)) return [put];
  const isWhole = /^(?:I|we|my|our|he|she|they|it)\b/i.test(answer);
  if (isWhole) return [];
  for (const [form, read] of OPEN_QUESTIONS) {
    const found = form.exec(question);
    if (found === null) continue;
    if (NO.test(answer) && !YES.test(answer)) return [];
    const groups = Object.fromEntries(
      Object.entries(found.groups ?? {}).map(([name, words]) => [name, words ?? '']),
    );
    return [read(answer.replace(YES, ''), groups)].filter(
      (sentence) => !/\b(?:in|is|are|at|called|on|study|speak|like|have) ?$/.test(sentence),
    );
  }
  return [];
}

function answerYesNo(answer: string, { yes, no }: { yes: string; no: string }, question: string): string[] {
  const isYes = YES.test(answer) && !/^not\b/i.test(answer);
  const rest = answer
    .replace(YES, '')
    .replace(NO, '')
    .replace(/^(?:and |but |i have |i do |we have |got |just |only |mostly |mainly )+/i, '')
    .trim();
  if (!isYes) {
    const kindOfPlace = /^I (?:am from|live in|work (?:at|for|as)|study|speak|play|drive|support)\b/i.exec(
      yes,
    )?.[0];
    const isOther =
      kindOfPlace !== undefined &&
      rest !== '' &&
      rest.split(' ').length <= 3 &&
      !EVASION.test(rest) &&
      !/^(?:but|thanks|I|just|sorry|not|never|any|why|it)\b/i.test(rest);
    return isOther ? [no, `${kindOfPlace} ${bare(rest)}`] : [no];
  }
  if (/^(?:do not|not)\b/i.test(rest)) return [];
  const kind = /\b(?:have|got|any)\b/i.test(question);
  if (
    rest === '' ||
    /^(?:love|like|of course|very much|i do|i am|really|always|sure|since|for|too|thanks|why|so)\b/i.test(
      rest,
    )
  ) {
    // "Do you have any pets?" "yes" tells of no pet that could be named.
    return /\b(?:any|anything|some|anyone)\b/i.test(yes) ? [] : [yes];
  }
  if (/^(?:I|we|my|our|he|she|they|it)\b/i.test(rest)) return /\bany\b/i.test(yes) ? [] : [yes];
  const put = inPlaceOfKind(yes, rest);
  if (put !== undefined) return [put];
  if (kind && /^(?:an?|two|three|four|five|six|one|\d+|my|\p{L}+s?\b)/iu.test(rest))
    return [`I have ${counted(rest)}`];
  if (/^(?:to|called|named|with|in|at|from|as)\b/i.test(rest)) return [`${yes} ${rest}`];
  return [yes];
}

/** "Do you play any instruments?" "The cello". */
function inPlaceOfKind(yes: string, answer: string): string | undefined {
  const kind =
    /\b(?<verb>play|speak|drive|study|collect|learning|support|allergic to|work in|work at) (?:an?|any|another|other)\b.*$/i.exec(
      yes,
    );
  return kind === null
    ? undefined
    : `${yes.slice(0, kind.index)}${kind.groups?.['verb'] ?? ''} ${bare(answer)}`;
}

function lastQuestion(asked: string): string | undefined {
  const opened = normalise(asked.slice(-600));
  const sentences = sentencesOf(opened);
  return sentences.findLast((sentence) => sentence.endsWith('?'));
}

/** Without what only leads to it: "in leeds", "it's Max", "a nurse" where an article follows anyway. */
function bare(answer: string): string {
  return answer.replace(
    /^(?:(?:it is|its|that is|they are|well|um+|oh|so|just|in|at|on|from|as|mostly|currently|probably|mainly|to|near(?= ))[, ]+)+/i,
    (lead) => (/near/i.test(lead) ? 'near ' : ''),
  );
}

function counted(answer: string): string {
  const words = bare(answer);
  return /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|no|some|my|none)\b/i.test(words) ||
    /s$/.test(words.split(' ')[0] ?? '')
    ? words.replace(/^my /i, 'a ')
    : article(words);
}

function article(words: string): string {
  return /^(?:an?|the|my|two|three|\d)\b/i.test(words)
    ? words
    : `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}

function jobAnswer(answer: string): string {
  const words = bare(answer);
  if (/^(?:retired|unemployed|self|between|nothing|student)\b/i.test(words))
    return /^student/i.test(words) ? `I am a ${words}` : `I am ${words}`;
  if (/^(?:work|teach|drive|run|study|own|manage)\b/i.test(words)) return `I ${words}`;
  if (/^(?:in|for) /i.test(answer)) return `I work ${answer}`;
  return `I am ${article(words)}`;
}
