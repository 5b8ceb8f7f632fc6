/** Where the words of a value end, and how they are written. */
import { tagWords } from './words.js';

const STOPS =
  /\s*(?:[(";:]|,? (?:because|since|when|whenever|while|who|whom|which|whose|that|but|so|although|though|until|till|if|as well as I|for now|and (?:I|we|my|our|it|he|she|they|that|then|am|is|are|was|have|has|do|did|not|so)|where|after|before|whereas|thanks to|due to|even|except|especially|particularly|mainly|mostly|such as|as long as|despite|instead|unlike|like (?:my|a|the|most)|just like|ever since|plus|compared|than|again and again|in case|no matter|or so|about (?:how|it|that|this)|the \w+er the|not (?:because|that)|and a half)\b).*$/i;
const TAIL =
  /(?:,? (?:a lot|a ton|lots|so much|so so much|very much|too much|too|as well|lol|haha+|tbh|though|these days|lately|nowadays|at the moment|right now|at present|currently|now|again|btw|by the way|the most|more than anything|to bits|to be honest|honestly|actually|really|of course|you know|I guess|I think|and so on|etc|and stuff|and all that|or something|already|anyway|at all|ever|myself|here|there|please|thanks|thank you|in general|in particular|sometimes|either|yet|still|today|as it happens|if you must know|with all my heart|more than ever|every time|quite a bit|a bit|a little|for fun|and everything|and more|much|dearly|obviously|indeed|once more|as always|completely|entirely|altogether|by heart|since I was (?:a |an )?\w+|since childhood|all my life|my whole life|my entire life|in my (?:spare|free) time|in my life|one day|xx?|xd))+$/i;

export function trimTail(words: string): string {
  return words
    .replace(TAIL, '')
    .replace(/^[\s,]+|[\s,.!?;:"'()*-]+$/g, '')
    .trim();
}

export function cut(tail: string): string {
  return trimTail(tail.replace(STOPS, ''));
}

/** A thing, with no clause after it: where a second verb begins, it ends. */
export function cutThing(tail: string): string {
  const words = trimTail(cut(tail).replace(/,.*$/, ''));
  if (words.split(' ').length < 4) return words;
  const tagged = tagWords(words);
  const at = tagged.findIndex(
    ({ tags }, index) =>
      index > 1 &&
      tags.has('Verb') &&
      !tags.has('Gerund') &&
      !tags.has('Infinitive') &&
      !tags.has('PastTense') &&
      (tagged[index - 1]?.tags.has('Noun') ?? false),
  );
  return at === -1
    ? words
    : trimTail(
        tagged
          .slice(0, at)
          .map(({ text }) => text)
          .join(' '),
      );
}

/** "sushi, ramen and green tea" as three; what holds a verb or is long is one. */
export function listOf(tail: string, most = 6): string[] {
  const whole = cut(tail);
  const parts = whole
    .split(/\s*,\s*(?:and |or |& )?|\s+(?:and|&|or) (?:also |especially )?/i)
    .map((part) => trimTail(part).replace(/^(?:also|especially|sometimes|both|either|then) /i, ''))
    .filter(
      (part) => part !== '' && !/^(?:badly|terribly|poorly|not well|sort of|kind of|obviously)$/i.test(part),
    );
  const isList =
    parts.length > 1 &&
    parts.every(
      (part, index) => part.split(' ').length <= (index === parts.length - 1 && index > 1 ? 6 : 4),
    ) &&
    !/\b(?:rock and roll|salt and vinegar|fish and chips|mac and cheese|arts and crafts|drum and bass|gin and tonic|bed and breakfast|peanut butter and jelly|black and white|cookies and cream)\b/i.test(
      whole,
    );
  return isList ? parts.slice(0, most) : [cutThing(tail)].filter((part) => part !== '');
}

const SMALL =
  /^(?:of|the|upon|in|de|la|le|du|on|and|near|a|an|outside|just|by|under|north|south|east|west|central|downtown|rural|northern|southern|eastern|western|city|suburb|suburbs|town|village|outskirts|countryside|coast|around|close|to)$/i;

/** A place by its name, written as names are; undefined where there is none. */
export function placeOf(tail: string): string | undefined {
  const words = tail
    .replace(STOPS, '')
    .replace(
      /,? (?:with|for|since|from|at|as|now|by myself|on my own|alone|together|last|next|this|in (?:19|20)\d\d|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|to (?:be|study|work|live|get|start|join|take|help|find|do|look|visit)|until|about (?:a|two|three|\d)|around (?:a|two|three|\d)|a (?:few|couple|year|month|week)|two|three|four|five|six|\d+ (?:years|months|weeks)|permanently|temporarily|full[- ]time|part[- ]time|yesterday|tomorrow|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the \d)|today|and (?=work|love|have|study|like|play|run|am|speak)|over|and (?:the|it|there|that|this|then|[a-z]+) |during|again|back in|when|almost|nearly|not|near (?:my|the|a)) ?.*$/i,
      '',
    );
  const place = trimTail(words).replace(
    /^(?:the city of|a (?:little |small |tiny )?(?:town|village|city|place) called|beautiful|sunny|rainy|lovely|good old|cold|here in|little old) /i,
    '',
  );
  if (place === '' || place.split(' ').length > 6 || !/\p{L}/u.test(place)) return undefined;
  if (
    /^(?:it|this|that|there|here|town|general|bed|love|fear|hope|peace|the (?:moment|past|future|present|middle|house|same|world|now|dark|clouds|zone)|my|your|his|her|our|their|a (?:bubble|hurry|world|mess|good|bad|simulation|society|time))\b/i.test(
      place,
    )
  )
    return undefined;
  return /^\p{Ll}/u.test(place) || place === place.toUpperCase() ? asName(place) : place;
}

/** "new york" → "New York"; "a village near york" → "a village near York" where the tagger knows it. */
export function asName(words: string): string {
  if (/^(?:an?|the) [a-z]/.test(words)) return words;
  if (/^[A-Z]{2,3}$/.test(words)) return words;
  if (/^(?:uk|usa|us|uae|la|nyc|dc)$/i.test(words)) return words.toUpperCase();
  return words
    .split(' ')
    .map((word, index) =>
      index > 0 && SMALL.test(word)
        ? word.toLowerCase()
        : SMALL.test(word) && index === 0
          ? word.toLowerCase()
          : capitalised(word),
    )
    .join(' ');
}

export function capitalised(word: string): string {
  if (/^\p{Lu}/u.test(word))
    return word === word.toUpperCase() && word.length > 3
      ? word.charAt(0) + word.slice(1).toLowerCase()
      : word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const NOT_A_NAME =
  /^(?:not|the|a|an|is|so|very|in|on|at|from|here|there|and|but|or|no|yes|ok|okay|fine|good|well|great|just|still|really|also|it|that|this|he|she|they|we|you|i|my|your|his|her|their|sorry|happy|sad|tired|bored|back|done|ready|sure|new|old|going|trying|looking|thinking|doing|working|having|getting|making|pretty|kind|sort|like|too|unknown|secret|private|none|nothing|something|someone|difficult|hard|easy|common|unusual|boring|weird|funny|unique|french|english|irish|german|spanish|italian|mine|irrelevant|important|pronounced|spelled|spelt|written|hungry|married|single|what|who|which|anonymous|mud|quite|because|but|actually|short|long|everyone|people|both|never|always|all|one|two|three|over|about|for|with|to|of)$/i;

/** A person's or an animal's name: one to three words with no word in them that names never are. */
export function nameOf(tail: string): string | undefined {
  const words = trimTail(
    tail.replace(
      /\s*(?:[,(;:"]|\b(?:and|but|because|by the way|btw|who|which|after|short for|like the|as in|if|for short|not|with (?:an?|one|two|no|the)|from|in|at|on|is|was|so|though|please|nice|pleased|it is|instead|last|next|this|yesterday|today|two|three|\d+|a few|when|since|recently|lately|now)\b).*$/i,
      '',
    ),
  ).split(' ');
  const name = words.slice(0, 3);
  if (words.length > 3 || name.length === 0) return undefined;
  if (name.some((word) => NOT_A_NAME.test(word) || !/^[\p{L}][\p{L}'’.-]{0,24}$/u.test(word)))
    return undefined;
  // In small letters only one word is taken, so that "my name is mud on this project" is none.
  if (
    words.length > 1 &&
    name.some((word) => /^\p{Ll}/u.test(word)) &&
    !name.every((word) => /^\p{Ll}/u.test(word) && word.length > 1)
  )
    return undefined;
  return name
    .map((word) =>
      word === word.toUpperCase() && word.length > 2 ? capitalised(word.toLowerCase()) : capitalised(word),
    )
    .join(' ');
}
