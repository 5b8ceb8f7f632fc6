/**
 * The message cut into clauses that each say one thing, with what was said around them: that they belong to a
 * question, that the person asked to have them remembered. A second verb gets the subject of the first ("I live in
 * Leeds and work as a nurse").
 */
import { isFront, withoutFront } from './fronted.js';
import { withAsides } from './asides.js';
import { opensQuestion } from '../reading/guards.js';
import { recast } from './recast.js';

export interface Clause {
  text: string;
  isQuestion: boolean;
  /** "remember that …": the person wishes it kept. */
  wished: boolean;
}

const MOST_CLAUSES = 40;
const MOST_SENTENCES = 60;
const LONGEST_CLAUSE = 300;

const SUBJECT =
  '(?:I|we|my|our|he|she|they|it|his|her|their|its|there|(?:the|this) (?:dog|cat|baby|kids?|house|flat|car)|[A-Z][a-z]+ (?:is|was|has|lives|works|likes|loves|and I))\\b';
const VERBS =
  'can|live|lived|work|worked|am|was|have|had|got|love|like|hate|play|played|speak|study|studied|enjoy|collect|drive|own|moved|do not|did not|cannot|used to|grew up|run|teach|prefer|drink|eat|started|bought|adopted|sold|quit|lost|lives|works|is|has|likes|loves|hates|plays|studies|enjoys|teaches|drives|speaks|are|read|write|paint|swim|cycle|bake|will|visited|married|went|graduated|retired|broke|finished|met';

const BREAKS = new RegExp(
  [
    `,? (?:and|but|so|because|although|though|while|whereas|plus|yet|then|and then|and now|but now|and also|so now|so naturally|so obviously|so of course|since|which means|, and) (?=${SUBJECT})`,
    `, (?=${SUBJECT})`,
    `,? (?:and|but) (?:also |now |then |recently |still |just |mostly |really |never )*(?=(?:${VERBS})\\b)`,
    ` (?=(?:do|don't|can|what|how|where|which|why|is there|are there|any) (?:you|would|should|do|is|are|can|tips|ideas|advice|recommendations)\\b)`,
    ',? (?=(?:what|how|where|why|which|who|when|can|could|do|does|did|is|are|should|would|any)\\b[^,]*\\?$)',
    `, (?=(?:${VERBS})\\b)`,
    ',? (?:and )?(?=(?:(?:was )?(?:raised|brought up) in|now (?:living |based )?in [A-Z]))',
    ', (?=(?:wish me|fingers crossed|so (?:nervous|excited|happy|sad|proud|tired|yeah|yes|no|now)\\b|cannot wait|hopefully|thank god|lol|haha|no contest|feeling|still|whatever|never|just|trying to|not (?:on|in|a|my)|much rather|need to|though|although|always|too|the \\w+er the|yay|ugh|obviously|honestly|tbh|as (?:I|we)|you (?:know|see)|even|only|at least|one of|which|who)\\b)',
    ',? (?=(?:if|unless|because of|even though|in case)\\b)',
    ' \\((?=[^)]*\\))|\\)',
  ].join('|'),
  'i',
);

const OPENING =
  /^(?:(?:well|yes|yeah|yep|yup|oh|ah|ok|okay|right|hi|hello|hey|hiya|good (?:morning|evening|afternoon|night)|thanks|thank you|cheers|so|and|but|also|plus|then|actually|honestly|anyway|anyways|lol|haha|hahaha|hmm?|umm?|er|erm|wow|yay|ugh|ouch|cool|great|nice|lovely|perfect|sadly|unfortunately|luckily|fortunately|obviously|of course|btw|by the way|fyi|tbh|to be honest|to be fair|as you know|you know|you see|look|listen|guess what|fun fact|random fact|little known fact|funny story|good news|bad news|big news|great news|news|update|quick update|small update|for context|some context|context|for the record|for what it is worth|in fact|in case you wonder|the thing is|thing is|turns out|it turns out|basically|literally|currently|recently|these days|nowadays|right now|at the moment|now|today|as I said|like I said|as I mentioned|as mentioned|I forgot to (?:mention|say|tell you)|I should (?:mention|say|add)|I wanted to (?:say|tell you|mention|share)|I want to tell you|I have to (?:say|admit|confess)|I must (?:say|admit|confess)|I admit|I confess|let me tell you|did I (?:ever )?(?:tell you|mention)|have I (?:ever )?(?:told you|mentioned)|did you know|just so you know|you should know|I am happy to say|I am proud to say|happy to report|I can tell you|just to say|I just realized|I just realised|believe it or not|no joke|not gonna lie|not going to lie|ngl|about me|a bit about me|a little about me|a bit of background|quick intro|intro|nice to meet you|pleased to meet you|personally|for me|as for me|me too|same|same here|speaking of which|on another note|in other news|another thing|one more thing|one thing|also|ps|p\.s|welp|man|dude|guys|everyone|everybody|there|bot|parley|first|firstly|second|secondly|lastly|the truth is|truth is|the fact is|sorry|wait|no|nope|nah|sure|exactly|true|agreed|I mean|correction|edit|typo|my bad|I said|I told you|as a matter of fact|good to know)(?: that(?= (?:I|we|my|our|he|she|they|it)\b))?(?:[,:.!;-]+ *| +(?=(?:I|we|my|our|he|she|they|it|there|his|her|and|but|so|also|remember|please|that)\b)| +(?=[A-Z][a-z]+ (?:is|was|has)\b)|$))+/i;

/** "A few things about me then: I am …"; what stands after another lead may be anybody's. */
const LEADING_IN =
  /^[^:?!"]{0,60}\b(?:about me|about myself|background|confession|the thing is|thing is|my week|my news|update|but ok|context)(?: then| for you| first)?: (?=(?:I|we|my|our)\b)/i;

export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  for (const sentence of sentencesOf(text).flatMap((one) => withAsides(one))) {
    const asks = sentence.trimEnd().endsWith('?');
    const parts = split(
      sentence
        .replace(/[\s.!?,;:]+$/, asks ? '?' : '')
        .replace(
          /^(?:\w+,? ){0,3}?I (?:just |already )?(?:said|told you|meant)(?: that)? (?=(?:I|my|we|our)\b)/i,
          '',
        )
        .replace(LEADING_IN, ''),
    );
    const last = parts.length - 1;
    const isPresupposed =
      /^(?:[\w ,]*\b)?(?:did I (?:ever )?(?:tell you|mention)|have I (?:ever )?(?:told you|mentioned)|did you know) (?:that )?(?:I|my|we|our)\b/i.test(
        sentence,
      );
    let subject: string | undefined;
    for (const [index, part] of parts.entries()) {
      const bare = part.replace(/\?$/, '').trim();
      const opened = recast(withoutFront(bare.replace(OPENING, '').replace(CLOSING, '').trim()));
      if (opened === '' || opened.length > LONGEST_CLAUSE) continue;
      // Of a question only what stands before it is told: "I have two cats, what do they eat?"
      const isQuestion =
        asks &&
        !isPresupposed &&
        (index === last ||
          opensQuestion(bare) ||
          !parts.slice(index + 1).some((later) => opensQuestion(later)));
      const carried = withSubject(opened, subject);
      subject = subjectOf(carried) ?? subject;
      clauses.push({ text: carried, isQuestion: isQuestion || opensQuestion(opened), wished: false });
      if (clauses.length >= MOST_CLAUSES) return clauses;
    }
  }
  return clauses;
}

/** After a full stop that ends no title, at a new line, a semicolon, a dash with spaces. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/\b(Dr|Mr|Mrs|Ms|St|Prof|vs|etc|approx|e\.g|i\.e)\. /g, '$1\u2024 ')
    .split(/(?<=[.!?]["')]?)\s+|\n+|;\s*|\s+[-–—]+\s+|\s*[–—]\s*|\.\.+\s*/)
    .map((sentence) => sentence.replaceAll('\u2024', '.').trim())
    .filter((sentence) => sentence !== '')
    .slice(0, MOST_SENTENCES);
}

function split(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence.slice(0, LONGEST_CLAUSE * 4);
  while (parts.length < MOST_CLAUSES) {
    const found = BREAKS.exec(rest);
    if (found === null) break;
    if (found.index > 0) parts.push(rest.slice(0, found.index));
    rest = rest.slice(found.index + Math.max(found[0].length, found.index === 0 ? 1 : 0));
  }
  return apposed(joinFronts([...parts, rest].map((part) => part.trim()).filter((part) => part !== '')));
}

/** "When I was 20, I hitchhiked …". */
function joinFronts(parts: string[]): string[] {
  const [first = '', second, ...others] = parts;
  return second !== undefined && isFront(first) && /^(?:I|we|my|our)\b/i.test(second)
    ? [`${second} ${first.charAt(0).toLowerCase()}${first.slice(1)}`, ...others]
    : parts;
}

const APPOSED =
  /(?:, (?:and )?| and )(?=(?:\d{1,2}(?:$|,| years? old| and)|(?:an?|the) (?:[a-z-]+ ){0,3}?[a-z-]+(?:er|or|ist|ian|nurse|student|mum|mom|dad|mother|father|engineer|vegetarian|vegan|chef|cook)\b|from [\p{Lu}]|living in|living with|based in|working (?:as|at|for|in)|originally from|born (?:in|and)|married|single|divorced|widowed|retired|self[- ]employed|vegan|vegetarian|studying|currently (?:living|working|studying)|proud (?:owner|mum|mom|dad|parent|father|mother)|mother of|father of|mum of|dad of|mom of))/iu;

/** "I'm Ewa, 41, a translator from Gdańsk, living in Cork" says four things of one subject. */
function apposed(parts: string[]): string[] {
  return parts.flatMap((part) => {
    if (!/^(?:[\w,!]+ ){0,3}?I am\b/i.test(part)) return [part];
    const [first = '', ...others] = part.split(new RegExp(APPOSED.source, 'iu'));
    return [first, ...others.map((other) => `I am ${other}`)];
  });
}

const CLOSING =
  /(?:[,;]? (?:btw|by the way|lol|haha+|tbh|ngl|imo|imho|fyi|wish me luck|fingers crossed|here|though|you know|to be honest|as it happens|if you must know|in case you (?:wondered|were wondering)|just so you know|for what it is worth|believe it or not|thanks|thank you|please|yay|ugh|so excited|so nervous|no contest|no joke|I swear|y'all|guys|folks|man|mate|dude|bro))+[\s.!]*$/i;

const CARRIED = new RegExp(`^(?:never |just |recently |always )?(?:${VERBS})\\b`, 'i');

function withSubject(clause: string, subject: string | undefined): string {
  return subject !== undefined && CARRIED.test(clause) ? `${subject} ${clause}` : clause;
}

function subjectOf(clause: string): string | undefined {
  return /^(?:I|we|he|she|they|it|(?:my|our|his|her) (?:[a-z-]+ ){0,2}?[a-z-]+(?:,? [A-Z][a-z]+)?|[A-Z][a-z]+)(?= (?:am|is|are|was|were|have|has|had|do|does|did|[a-z]+s|[a-z]+ed|live|work|love|like|hate|play|got|got|grew|moved|speak|study|enjoy|used|really|just|also|still|never|recently|currently|bought|drive|own|teach|run|cannot|will)\b)/i.exec(
    clause,
  )?.[0];
}
