/** Whether a sentence holds something of the kind that a question asks for, besides the question's own words. */
import type { AnswerKind, Question, UnitKind } from './read-question.js';
import type { PassageSentence } from './split-passage.js';
import { areSynonyms } from '../words/synonyms.js';
import { stem } from '../words/stem.js';
import { wordsOf } from '../words/telling-words.js';

const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter';
const NUMBER_WORD =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|' +
  'nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|once|twice|' +
  'half|third|quarter|one|no|none|both|single|zero|daily|weekly|every';

const TIME = new RegExp(
  `\\b(?:1\\d{3}|20\\d{2})s?\\b|\\b(?:${MONTH})\\b|\\b\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|o'clock)\\b|\\b\\d{1,2}:\\d{2}\\b|` +
    '\\bcentur(?:y|ies)\\b|\\b(?:bc|ad|bce)\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|' +
    '\\b(?:noon|midnight|dawn|dusk|yesterday|today|tomorrow|weekends?|christmas|easter|night|morning|evening)\\b|' +
    '\\b(?:years?|days?|weeks?|months?|hours?|minutes?) (?:ago|later|after|before|earlier)\\b|\\bwar\\b',
  'i',
);
const NUMBER = new RegExp(`\\d|\\b(?:${NUMBER_WORD})\\b`, 'i');
const UNIT: Record<UnitKind, RegExp> = {
  size: /\b(?:km|kilomet(?:re|er)s?|miles?) (?:long|wide|across)\b|\b(?:m|cm|mm|ft|(?:centi|milli)?met(?:re|er)s?|feet|foot|inch(?:es)?|hectares?|acres?|square|men|people|soldiers|members|rooms|seats|inhabitants|pupils|students|stor(?:e?ys?|ies)|kilos?|tonnes?|pages?)\b|\bsize of\b/i,
  length:
    /\b(?:km|m|cm|mm|ft|mi|mi?les?|(?:kilo|centi|milli)?met(?:re|er)s?|foot|feet|inch(?:es)?|yards?|light[- ]years?|square|hectares?|acres?|stor(?:e?ys?|ies)|floors?|minutes?|hours?|nautical|pages?)\b|\d ?(?:km|m|ft|mi)\b/i,
  weight:
    /\b(?:kg|g|tons?|tonnes?|pounds?|lbs?|kilos?|(?:kilo|milli)?grams?|grammes?|ounces?|stone)\b|\d ?(?:kg|g|t|lb)\b/i,
  age: /\b(?:years?[- ]old|months?[- ]old|weeks?[- ]old|years of age|aged?|old)\b/i,
  money:
    /[$£€¥₹]|\b(?:pounds?|euros?|dollars?|pence|cents?|yen|rupees?|francs?|free|pesos?|crowns?|kronor|kroner|marks?|guineas?|florins?|ducats?|shillings?|lira|roubles?|rubles?|zloty|forints?|dinars?|litres?|tonnes?|per cent|percent|million|billion)\b|%/i,
  speed:
    /\b(?:km\/h|kph|mph|m\/s|knots?|(?:kilomet(?:re|er)s?|miles?|met(?:re|er)s?|feet|km) (?:per|an?|each) (?:hour|second|minute|day)|per (?:hour|second|minute)|an hour|times as fast|speed of)\b/i,
  temperature: /°|\b(?:degrees?|celsius|fahrenheit|kelvin)\b/i,
  duration:
    /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|generations?|lifetime|semesters?|km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|feet)\b|\d ?(?:km|m|min|h)\b/i,
  frequency:
    /\b(?:once|twice|times|every|each|daily|weekly|monthly|yearly|annually|hourly|per|an? (?:hour|day|week|month|year))\b/i,
  count: /./,
};
const REASON =
  /\b(?:because|since|due to|owing to|as a result|result of|so that|in order to|reason|causes?|caused|thanks to|to (?:protect|keep|make|avoid|prevent|allow|help|save|reduce|attract|celebrate|mark|commemorate|honou?r|stop|give|show|let|escape|find|warn)|after|led to|therefore|which (?:means|makes)|means that|for (?:safety|fear|lack|want|[a-z]+ing)\b|\bso\b (?!far)|, as |as (?:it|they|he|she|the))\b/i;
const MANNER = /\b(?:by|using|with|through|via|from|into|when|until|then|first|on foot|means of|as)\b/i;
const PLACE =
  /\b(?:in|at|on|near|from|to|of|off|beside|between|along|north|south|east|west|outside|inside|across|around|under|above)\b (?:the |a |an |its |his |her |their )?(?:[a-z]+ ){0,3}(?:\p{Lu}|(?:coast|banks?|centre|center|middle|edge|top|foot|shore|island|town|city|village|river|sea|forest|mountains?|square|street|station|road|park|floor|room|hall|museum|school|church|basement|building|garden|house|north|south|east|west|border|mouth|desert|ocean|lake|hills?)\b)/u;
/** "In a pawnshop", but not "in the morning". */
const SOMEWHERE =
  /\b(?:in|at|near|behind|outside|inside|beside|opposite|below|beneath|beyond|next to|under|on) (?:the|an?|its|his|her|their) (?!(?:[a-z]+ )?(?:morning|evening|afternoon|night|day|week|month|year|decade|century|summer|winter|spring|autumn|season|end|beginning|start|time|age|average|total|case|way|form|hope|hurry|cost|price|rate|speed|same|first|last|next|future|past|moment|war|race|film|story|process|event)\b)[a-z]{3,}/;
const A_PLACE_BY_NAME =
  /\b(?:what|which) (?:country|city|town|state|continent|province|county)\b|\bnationality\b/;
const NAMED_PLACE = /(?<=[\p{Ll},] )(?:the )?\p{Lu}\p{Ll}{2,}|\b(?:from|in|to|of|near|at) (?:the )?\p{Lu}/u;
/** "In hollow logs", but not "in pairs" or "by day". */
const AMONG =
  /\b(?:in|inside|under|underneath|among|beneath|behind|between|within|on) (?!.{0,20}\b(?:years|months|weeks|days|hours|minutes|seconds|pairs|groups|herds|numbers|colours|colors|terms|times|sizes|forms|ways|cases|parts|languages|countries|stages|halves|pieces|litres|metres)\b)(?:[a-z-]+ )?[a-z]{3,}s\b/;
const MATERIAL =
  /\b(?:stone|wood(?:en)?|steel|iron|bricks?|concrete|glass|granite|marble|sandstone|limestone|gold|silver|copper|bronze|brass|clay|paper|plastic|leather|wool|cotton|silk|oak|pine|cedar|timber|flour|milk|sugar|wax|bone|ivory|mud|straw|bamboo|aluminium|titanium|tin|lead|ceramic|porcelain|cloth|canvas|linen|rubber|ice|sand|rice|wheat|water|eggs?)\b/i;
const PROPER = /\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]+)*/gu;

/** Kinds that no word marks for certain: a sentence that tells the question's facet is of the kind. */
const SOFT: readonly AnswerKind[] = ['reason', 'manner', 'any', 'yes-no', 'condition'];

/** 0 where the kind asked for is missing, 1 where it is there; kinds without a mark of their own are in between. */
export function fitOf(
  { text: sentence, stems }: PassageSentence,
  question: Question,
  tellsFacet = false,
): number {
  const { kind, unit, terms } = question;
  if (tellsFacet && SOFT.includes(kind)) return 0.9;
  const asked = new Set(terms.map((term) => term.stem));
  switch (kind) {
    case 'person':
      return newNames(sentence, asked, IS_PLACE_BEFORE) > 0 ? 1 : speaksOfSomebody(sentence, asked) ? 0.7 : 0;
    case 'time':
      return timeAsked(question.asked).test(withoutAsked(sentence, terms)) ? 1 : 0;
    case 'number': {
      const rest = withoutAsked(sentence, terms);
      if (!measures(rest, unit ?? 'count')) return 0;
      if (unit === 'money' && !/\d/.test(rest) && !/\bfree\b/.test(question.asked)) return 0.2;
      if (unit !== 'count' || tellsFacet || question.counted.length === 0) return 1;
      return isCounted(question.counted, stems) ? 1 : COUNTS_SOMETHING.test(rest) ? 0.3 : 0;
    }
    case 'place':
      if (A_PLACE_BY_NAME.test(question.asked)) return NAMED_PLACE.test(sentence) ? 1 : 0;
      if (PLACE.test(sentence) && /[a-z]/.test(sentence)) return 1;
      if (SOMEWHERE.test(sentence)) return 0.8;
      if (AMONG.test(sentence)) return 0.7;
      return newNames(sentence, asked) > 0 ? 0.5 : 0;
    case 'reason':
      return REASON.test(sentence) ? 1 : 0.3;
    case 'name':
      return newNames(sentence, asked) > 0 && namesIt(sentence, asked) ? 1 : 0;
    case 'nationality':
      return DEMONYM.test(sentence) ? 1 : 0;
    case 'material':
      return MATERIAL.test(sentence) ? (/\b(?:built|made|of|from)\b/.test(sentence) ? 1 : 0.7) : 0.2;
    case 'condition':
      return /\b(?:if|when|once|as soon as|before|after|until|while|during|whenever)\b/i.test(sentence) ||
        TIME.test(sentence)
        ? 1
        : 0.2;
    case 'manner':
      return isStep(sentence) ? 1 : MANNER.test(sentence) ? 0.8 : 0.4;
    case 'yes-no':
      return question.facet?.name === 'permitted' && !RULES.test(sentence) ? 0.3 : 0.6;
    case 'definition':
    case 'about':
    case 'any':
      return 0.6;
  }
}

const HOUR =
  /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?(?:am|pm|o'clock)\b|\b(?:noon|midnight|midday|dawn|dusk|sunrise|sunset)\b|\b(?:at|from|until|till|to|before|after|by|between|past) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:%|per|percent|degrees|years|euros|pounds|dollars|metres|kilomet|people|[a-z]+s\b))|\b24 hours\b|\baround the clock\b/i;
const DAY = new RegExp(
  `\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|\\b(?:${MONTH})\\b|\\b(?:weekends?|weekdays?|holidays?|christmas|easter|new year|every day|daily|yesterday|today|tomorrow)\\b`,
  'i',
);
const YEAR = /\b(?:1\d{3}|20\d{2})\b|\bcentur(?:y|ies)\b|\b(?:bc|ad|bce)\b|\b\d{3} (?:ad|bc)\b/i;

/** "What time" is told by an hour alone, "which day" by a day, "what year" by a year. */
function timeAsked(asked: string): RegExp {
  if (/\bwhat time\b|\bopening (?:hours|times)\b|\b(?:what|which) hours?\b/.test(asked)) return HOUR;
  if (/\b(?:what|which) days?\b/.test(asked)) return DAY;
  return /\b(?:what|which) years?\b/.test(asked) ? YEAR : TIME;
}

const RULES =
  /\b(?:may|must|can|cannot|can't|allow\w*|permit\w*|forb\w+|bann?\w*|prohibit\w*|not|never|only|no|free|need|required|welcome|have to|has to|should|legal|illegal|left|stay|closed|avoid)\b/i;

/** What somebody is told to do: "Push the pin …", "To test it, knock …", "The lid must be …". */
const STEP_VERBS =
  'push|press|hold|open|close|click|choose|select|turn|put|place|remove|add|mix|pour|unplug|plug|wait|enter|type|go|send|call|ask|bring|fill|take|cut|soak|rinse|dry|heat|bake|boil|simmer|stir|let|leave|keep|use|apply|wash|clean|screw|pull|lift|insert|connect|download|install|sign|log|visit|write|print|pay|book|show|scan|tap|drag|check|make|set|start|stop|switch|cover|store|rub|wipe|brush|dig|water|plant|prune|feed|give|repeat|follow|attach|return|hand|pick|collect|register|contact|email|phone|fold|tie|knock|listen|strain|toss|shake|sow|buy|try|hang|scrape|sprinkle|drain|spread|slide|hold down|unscrew|loosen|tighten|dial|fry|roast|chill|freeze|thaw|serve|peel|chop|grate|blend|whisk|knead|roll|dip|dissolve|dilute|measure|move|change|replace|report|present|exchange|avoid|never|do not';
const STEP = new RegExp(
  `^(?:(?:first|then|next|now|finally|afterwards?|simply|always|(?:to|for|if|when|once|after|before|with|while|in|on|at) [^,]{2,60}),? )*(?:${STEP_VERBS})\\b|, (?:then )?(?:${STEP_VERBS}) (?:the|a|an|it|them|your|in|on|for|to|with)\\b|\\b(?:you|visitors|users|one|they) (?:can|may|must|should|need to|have to)\\b|\\b(?:is|are|must be|should be|can be|has to be|have to be) [a-z]+ed (?:by|with|using|on|at|through|over|from|in)\\b`,
  'i',
);

export function isStep(sentence: string): boolean {
  return STEP.test(sentence);
}

const DEMONYM =
  /\b(?:\p{Lu}\p{Ll}+(?:ian|ish|ese|ean|can)|French|Dutch|German|Greek|Swiss|Welsh|Irish|Roman|Swede|Dane|Pole|Finn|Briton|Scot|Turk|Spaniard|Thai|Czech|Iraqi|Israeli|Pakistani)\b/u;

/** A number stands just before what is counted. */
function isCounted(counted: readonly string[], stems: readonly string[]): boolean {
  return stems.some(
    (word, at) =>
      counted.some((noun) => word === noun || areSynonyms(noun, word)) &&
      stems
        .slice(Math.max(0, at - 4), at)
        .some(
          (before) => (/\d/.test(before) && !/^(?:1\d|20)\d\d$/.test(before)) || NUMBER_STEMS.has(before),
        ),
  );
}

/** "Once they have laid" and "no more" count nothing. */
const NO_COUNT = /^(?:once|twice|no|none|every|daily|weekly|single|half|third|quarter|both)$/;
const NUMBER_STEMS: ReadonlySet<string> = new Set(
  NUMBER_WORD.split('|')
    .filter((word) => !NO_COUNT.test(word))
    .map(stem),
);
const COUNTS_SOMETHING = new RegExp(
  `\\b(?:\\d{1,3}|\\d[\\d,]{4,}|${NUMBER_WORD.split('|')
    .filter((word) => !NO_COUNT.test(word))
    .join(
      '|',
    )}) (?!per cent|percent|years?|hours?|minutes?|days?|weeks?|months?|pounds?|euros?|dollars?|pence)[a-z]`,
  'i',
);

/** Units that themselves say what is asked for: degrees answer "how warm". */
export function isTellingUnit(unit: UnitKind | null): boolean {
  return unit === 'money' || unit === 'weight' || unit === 'speed' || unit === 'temperature';
}

const FREE_STANDING: ReadonlySet<UnitKind> = new Set(['money', 'count', 'frequency', 'temperature']);

const AGE = new RegExp(
  `(?:\\d[\\d.,]*|${NUMBER_WORD})(?: (?:million|billion|thousand|hundred))?[- ](?:years?|months?|weeks?|days?)[- ](?:old|of age)|\\bat (?:\\d{1,2}|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?)\\b(?! (?:o'clock|am|pm|per|degrees))|\\b(?:aged?|ages? of) (?:\\d|[a-z]+teen|[a-z]+ty)|` +
    '\\b(?:born|built|founded|dates?|dating|opened|completed|began|back to) .{0,20}\\d{3}|centur(?:y|ies)',
  'i',
);

/** A number with its unit beside it, so that a year or a count does not pass for a length. */
function measures(text: string, unit: UnitKind): boolean {
  if (
    unit === 'money' &&
    /\bfree\b|\b(?:costs?|pay|pays|paid|charges?) (?:[a-z]+ ){0,3}nothing\b/i.test(text)
  )
    return true;
  if (
    unit === 'duration' &&
    /\bfor (?:generations|years|decades|centuries|hours|days|weeks|months)\b/.test(text)
  )
    return true;
  if (unit === 'size' && /\b(?:the size of|as (?:big|large) as)\b/i.test(text)) return true;
  if (FREE_STANDING.has(unit)) return NUMBER.test(text) && UNIT[unit].test(text);
  if (
    unit === 'age' &&
    /\b(?:born|built|founded|dates?|dating|opened|completed|began|back to|from) .{0,20}\d{3}/i.test(text)
  )
    return true;
  if (unit === 'age') return AGE.test(text) || /\p{Lu}\p{Ll}+,? \(?\d{1,2}(?:,|\))/u.test(text);
  const numbers = text.matchAll(new RegExp(`(?:\\d[\\d.,]*|\\b(?:${NUMBER_WORD})\\b)`, 'gi'));
  return [...numbers].some(({ index }) => UNIT[unit].test(withoutRates(text.slice(index, index + 32), unit)));
}

/** "45 pounds a year" tells of no duration. */
function withoutRates(text: string, unit: UnitKind): string {
  return unit === 'duration' ? text.replace(/\b(?:an?|per|each|every) [a-z]+.*$/i, '') : text;
}

/** Without these the sentence is no answer, whatever else it says. */
export function isHard(kind: AnswerKind): boolean {
  return (
    kind === 'person' ||
    kind === 'time' ||
    kind === 'number' ||
    kind === 'place' ||
    kind === 'name' ||
    kind === 'nationality'
  );
}

const IS_PLACE_BEFORE =
  /\b(?:in|at|on|off|near|across|to|from|of|until|till|and|since|for|into|through|towards|between) (?:the )?$/;
const SOMEBODY =
  /\b(?:by|is|was|are|were) (?:the|an?|its|their) (?:[a-z-]+ ){0,2}(?:female|male|matriarch|bull|mother|father|parents?|widow|wife|husband|daughter|son|sisters?|brothers?|twins?|nuns?|monks?|abbot|bishop|duke|earl|lord|lady|prince|princess|emperor|volunteers?|women|men|people|villagers|locals)\b|\b(?:an?|the|his|her|local|by) [a-z]+(?:er|or|ist|ians?|ers|men|man|woman|women|students|family|children|company|team|army|group|king|queen|council|captain|volunteers)\b/i;
/** By a word for it, in quotation marks, or as a name beside the thing. */
function namesIt(sentence: string, asked: Set<string>): boolean {
  if (/\b(?:called|named|name|known as|christened|dubbed|titled)\b|["“]/.test(sentence)) return true;
  const words = sentence.split(' ');
  return words.some(
    (word, at) =>
      asked.has(stem(wordsOf(word)[0] ?? '')) &&
      words.slice(Math.max(0, at - 2), at + 3).some((near) => near !== word && /^\p{Lu}\p{Ll}/u.test(near)),
  );
}

/** "Her partner" does not say who the partner is. */
function speaksOfSomebody(sentence: string, asked: Set<string>): boolean {
  const found = SOMEBODY.exec(sentence)?.[0];
  if (/^\p{Lu}[a-z]+(?:ers|eers|ors|ists|ians|men|women)\b/u.test(sentence)) return true;
  return found !== undefined && !wordsOf(found).some((word) => asked.has(stem(word)));
}

const DAY_OR_MONTH = new RegExp(`^(?:${MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$`, 'i');

/** Names that the question does not give; those after `isOtherBefore` do not count. */
function newNames(sentence: string, asked: Set<string>, isOtherBefore?: RegExp): number {
  return [...sentence.matchAll(PROPER)].filter((found) => {
    const [name] = found;
    const words = wordsOf(name);
    const before = sentence.slice(0, found.index);
    const isOpening = !/\p{L}/u.test(before);
    if (isOpening && (COMMON_OPENINGS.has(words[0] ?? '') || (words.length === 1 && /[^s]s$/.test(name))))
      return false;
    if (DAY_OR_MONTH.test(name) || isOtherBefore?.test(before) === true) return false;
    // "Mayor Daniel Okafor" names the mayor.
    const open = words.filter((word) => !asked.has(stem(word)));
    return open.some((word) => word.length > 1) && (open.length === words.length || isTitled(words, asked));
  }).length;
}

function isTitled([title = '', ...name]: string[], asked: Set<string>): boolean {
  return name.length > 0 && asked.has(stem(title)) && !name.some((word) => asked.has(stem(word)));
}

const COMMON_OPENINGS: ReadonlySet<string> = new Set(
  (
    'the a an it its he she they this that these those in on at by for with from when while after before during since ' +
    'as although though but and so however there here some many most all each every both one two three his her their ' +
    'if until because today now later then first to of under over between into about around visitors tickets people ' +
    'no not only early late nobody local work'
  ).split(' '),
);

/** A year that the question names is not its answer. */
function withoutAsked(sentence: string, terms: Question['terms']): string {
  return terms
    .filter((term) => /\d/.test(term.stem))
    .reduce((text, term) => text.replaceAll(term.stem, ''), sentence);
}
