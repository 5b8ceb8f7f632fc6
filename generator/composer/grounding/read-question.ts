/** What a question asks for (a person, a time, a number and so on) and the words it asks it with. */
import { phraseWords, withoutPhrases } from '../words/phrase-words.js';
import { isTelling, wordsOf } from '../words/telling-words.js';
import { stem } from '../words/stem.js';
import { facetOf } from './facets.js';
import type { Facet } from './facets.js';

export type AnswerKind =
  | 'person'
  | 'time'
  | 'place'
  | 'number'
  | 'reason'
  | 'manner'
  | 'definition'
  | 'material'
  | 'name'
  | 'nationality'
  | 'condition'
  | 'yes-no'
  | 'about'
  | 'any';

export interface QuestionTerm {
  stem: string;
  /** A name or a number: a passage that lacks it speaks of something else. */
  isSpecific: boolean;
  /** A thing by its article ("the lighthouse"): a passage without it hardly answers. */
  isThing: boolean;
  weight: number;
}

export interface Question {
  kind: AnswerKind;
  terms: QuestionTerm[];
  /** The deed that "who" is asked for, or the "deep" of "how deep": without it there is no answer. */
  deed: string | null;
  /** "First", "last", "third": the answer must say it. */
  ordinal: string | null;
  /** What "how many" counts. */
  counted: string[];
  /** What "how tall" and the like measure; decides which number answers. */
  unit: UnitKind | null;
  facet: Facet | undefined;
  /** In lower case, without what leads up to it. */
  asked: string;
}

export type UnitKind =
  | 'size'
  | 'length'
  | 'weight'
  | 'age'
  | 'money'
  | 'speed'
  | 'temperature'
  | 'duration'
  | 'frequency'
  | 'count';

const LEAD =
  /^(?:(?:so|and|but|well|ok|okay|hi|hello|hey|thanks|please|now|then|hmm)[,!.]?\s+)*(?:(?:can|could|would|will) you\s+(?:please\s+)?(?:tell me|explain|say)\s+|(?:do you|d'you)\s+(?:know|happen to know)\s+(?:if\s+|whether\s+)?|(?:please\s+)?tell me\s+(?!about)|i(?: a|')m wondering\s+|i wonder\s+|i(?: would|'d) like to know\s+|i want to know\s+|any idea\s+|remind me\s+)?/i;

const KINDS: readonly [AnswerKind, RegExp][] = [
  ['manner', /^what (?:should|can|could|do|must) (?:i|you|we|one) do\b/],
  ['manner', /^how (?:can|do|does|did|could|would|should|is|are|was|were|has|have) /],
  ['nationality', /\bnationality\b/],
  [
    'name',
    /^what (?:is|was|are|were) .{3,60} (?:called|named)\b|\bname of\b|\bwhat (?:is|was) (?:his|her|its|their) name\b/,
  ],
  [
    'any',
    /^what (?:do|does|would) (?:you|they|people|we|one) call\b|^what (?:is|'s) the (?:name|word|term) (?:of|for) (?:the )?(?:stuff|thing|part|process|person)\b|^which (?:is|one is|of)\b/,
  ],
  ['any', /^what does (?:it|that|this) mean (?:when|if)\b/],
  ['material', /\bmade (?:of|from|out of)\b|\b(?:what|which) material/],
  [
    'condition',
    /^when (?:should|must|can|could|may|do (?:i|you|we)|does (?:one|a)|is it (?:best|safe|time))\b/,
  ],
  [
    'reason',
    /\b(?:why|what (?:is|was|were|are) the (?:reason|cause)s?|how come|what (?:caused|causes|led to))\b/,
  ],
  [
    'time',
    /^(?:\S+ )?when\b|\b(?:what|which) (?:years?|dates?|days?|months?|century|decade|time|season|hours)\b|\bhow long ago\b|\bsince when\b|\bwhat time\b/,
  ],
  [
    'number',
    /\bhow (?:many|much|tall|high|long|old|far|big|large|wide|deep|heavy|fast|hot|cold|often|small|thick)\b|\bwhat (?:is|was|are) the (?:height|length|age|price|cost|weight|speed|depth|population|number|distance|area|temperature|width|size|percentage|capacity)\b|\bwhat (?:does|do|did) .{2,60} (?:cost|weigh|measure)\b|\bwhat temperature\b|\bwhat age\b|\bwhat (?:percentage|number|proportion)\b|^(?:the )?(?:height|length|age|price|cost|weight|speed|depth|population|number|distance|area|temperature|width|size) of\b/,
  ],
  [
    'place',
    /^(?!(?:\S+ )?(?:what|who|why|how|which|when)\b).*\bwhere\b|\b(?:what|which) (?:country|city|town|place|river|island|continent|village|region|state|street|part of (?:the )?(?:country|world|city|town|island|coast))\b/,
  ],
  [
    'person',
    /\b(?:who|whom|whose)\b|\b(?:what|which) (?:man|woman|person|king|queen|president|author|artist|architect|scientist|writer|company|composer|director|actor|team|band|player|explorer|engineer)\b/,
  ],
  [
    'definition',
    /^what(?:'s|s| is| are| was| were| does) (?:(?:a|an|the)\s+)?(?:[\p{L}\p{N}'-]+ ?){1,4}(?: mean| stand for)?\??$|^who(?:'s| is| was) |^define\b|\bmeaning of\b/u,
  ],
  ['manner', /\bhow\b/],
  ['about', /\b(?:about|describe|explain|information on|facts on)\b/],
  ['yes-no', /^(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|may|might|must)\b/],
];

const UNITS: readonly [UnitKind, RegExp][] = [
  ['size', /how (?:big|large)/],
  ['length', /how (?:tall|high|far|wide|deep|thick|small)|height|length|depth|distance|width|area|size/],
  ['weight', /how heavy|weigh/],
  ['age', /how old(?! (?:can|do|does) .{2,40} (?:get|live|grow|become|reach))|\bage\b/],
  [
    'money',
    /how expensive|how much (?:money|is|are|was|were) |\bworth\b|\b(?:pay|charged?|paid)\b|\bcosts?\b|\bprices?\b|\bfees?\b/,
  ],
  ['speed', /how fast|speed/],
  ['temperature', /how (?:hot|cold|warm)|temperature/],
  ['duration', /how long|how old (?:can|do|does) .{2,40} (?:get|live|grow|become|reach)/],
  ['frequency', /how often/],
  ['count', /how many|how much|number|population|percentage/],
];

/** Words of a question that its answer need not repeat. */
const ASKING: ReadonlySet<string> = new Set(
  (
    'many much long old far often stuff called come year date day month century decade time place reason person number ' +
    'about describe explain information facts fact define meaning mean percentage wonder curious want find out idea ' +
    'per nationality trade profession occupation job question interested think please situation detail details bit little happen happened now today during while until against still again ever together someone somebody people anyone anybody'
  ).split(' '),
);

/** Words that many sentences share and few turn on. */
export const WEAK: ReadonlySet<string> = new Set(
  'use used get go going take make give find need work come put keep look first last next new main big go really often usually stay become home'.split(
    ' ',
  ),
);

/** Words that stand for the thing a passage is about, whose own name it gives: "the company", "this town". */
const GENERIC: ReadonlySet<string> = new Set(
  (
    'company firm business place town city village country film movie book novel story animal bird product device event ' +
    'person man woman building site area region island group organisation organization club team artist author'
  ).split(' '),
);

export function readQuestion(message: string): Question {
  const asked = splitQuestion(message)
    .replace(LEAD, '')
    .replace(/\b(what|who|where|when|how)(?:'s|’s)\b/gi, '$1 is')
    .replace(/\bhow frequently\b/i, 'how often')
    .replace(/\bhow many people live\b/i, 'how many inhabitants')
    .trim();
  const low = asked.toLowerCase().replace(/’/g, "'");
  const kind = /^(?:who|whom|whose)\b(?! (?:is|was) (?!the |an? |his |her |its |their )\S+ ?\S*\??$)/.test(
    low,
  )
    ? 'person'
    : (KINDS.find(([, pattern]) => pattern.test(low))?.[0] ?? 'any');
  const unit = kind === 'number' ? (UNITS.find(([, pattern]) => pattern.test(low))?.[0] ?? 'count') : null;
  const terms = termsOf(asked);
  const verb =
    /^who(?:'s| is| are| was| were| has| had| have| will)? (?:(?:\w+ly|first|also|originally) )?(?<verb>[a-z]+)/.exec(
      low,
    )?.groups?.['verb'];
  const deed =
    verb === undefined
      ? null
      : (terms.find((term) => term.stem === stem(verb) && !term.isSpecific)?.stem ?? null);
  const counted =
    /\bhow many (?<nouns>people|[a-z]+(?: [a-z]+)?)/.exec(low)?.groups?.['nouns']?.split(' ') ?? [];
  const dimension = /\bhow (?<dimension>tall|high|wide|deep|thick)\b/.exec(low)?.groups?.['dimension'];
  const facet = facetOf(low);
  return {
    kind: kind === 'definition' && facet !== undefined && !IS_DEFINED_BY.has(facet.name) ? 'any' : kind,
    unit,
    terms,
    asked: low,
    facet,
    ordinal:
      /\b(?:the|her|his|its|their) (?<ordinal>first|last|next|second|third|fourth|fifth|final)\b/.exec(low)
        ?.groups?.['ordinal'] ?? null,
    counted: counted.filter(isTelling).map(stem),
    deed: kind === 'person' ? deed : dimension === undefined ? null : stem(dimension),
  };
}

const IS_DEFINED_BY: ReadonlySet<string> = new Set(['kind', 'fame']);

/** The sentence that asks, else the last one. */
export function splitQuestion(message: string): string {
  const sentences = message.split(/(?<=[.?!])\s+|\n+/).filter((sentence) => /\p{L}/u.test(sentence));
  return sentences.findLast((sentence) => sentence.includes('?')) ?? sentences.at(-1) ?? message;
}

function termsOf(asked: string): QuestionTerm[] {
  const proper = properWords(asked);
  const things = new Set(
    [
      ...asked.toLowerCase().matchAll(/\b(?:the|an?|his|her|its|their|which|what|many) (?<noun>[a-z]+)\b/g),
    ].map((found) => found.groups?.['noun'] ?? ''),
  );
  const phrased = phraseWords(asked);
  const words = [
    ...new Set(
      [...wordsOf(withoutPhrases(asked)), ...wordsOf(phrased)].filter(
        (word) => isTelling(word) || proper.has(word),
      ),
    ),
  ];
  const telling = words.filter((word) => !ASKING.has(word) && !ASKING.has(word.replace(/s$/, '')));
  return (telling.length === 0 ? words : telling).map((word) => {
    const isSpecific = proper.has(word) || /\d/.test(word);
    return {
      stem: stem(word),
      isSpecific,
      isThing: things.has(word) && !GENERIC.has(word),
      weight: isSpecific ? 1.4 : WEAK.has(word) ? 0.5 : GENERIC.has(word) ? 0.4 : 1,
    };
  });
}

/** Words with a capital that is not the sentence's own. */
function properWords(asked: string): Set<string> {
  const inner = asked.replace(/^\P{L}*\p{L}[\p{L}'’]*/u, '');
  return new Set(
    wordsOf(
      (inner.match(/\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? []).filter((word) => !/^I(?:['’]|$)/.test(word)).join(' '),
    ),
  );
}
