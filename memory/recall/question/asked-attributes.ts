/** By which words people ask for an attribute, of themselves or of somebody else ("SUBJECT" stands for whoever it is). */
import type { AttributeName } from '../../attributes.js';
import type { Wanted } from './question.js';

export interface AskedAttribute {
  pattern: RegExp;
  attributes: readonly (AttributeName | 'favourite *')[];
  wants?: Wanted;
  /** Stems must be covered all the same: "which *instrument* do I play". */
  nouns?: 'kind';
  /** Nouns that the words stand for: "drive" asks for a car. */
  implied?: readonly string[];
}

const PLACE =
  'city|town|village|country|area|district|part of town|neighbou?rhood|quarter|suburb|street|place|state|region';
const WORK: readonly AttributeName[] = ['job', 'employer', 'workplace'];

/** The first that fits wins. */
export const ASKED_ATTRIBUTES: readonly AskedAttribute[] = [
  { pattern: /\b(?:surname|last name|family name)\b/, attributes: ['name'], wants: 'surname' },
  {
    pattern: /\bnick ?name\b|\bwhat (?:should|do) (?:you|people|they|friends) call me\b/,
    attributes: ['nickname', 'name'],
  },
  {
    pattern:
      /\bSUBJECT's (?:full |first |own )?names?\b|^who am SUBJECT$|\bwhat (?:am SUBJECT|SUBJECT am|SUBJECT is) called\b|\bname of SUBJECT\b(?!')|\b(?:is|are|was|were) SUBJECT called\b/,
    attributes: ['name'],
    wants: 'name',
  },
  {
    pattern: /\bhair\b|\beyes?\b(?=.*\bcolou?r\b)|\bcolou?r\b.*\b(?:hair|eyes)\b|\bhow tall\b|\blook like\b/,
    attributes: ['appearance'],
  },
  {
    pattern: /\bteams?\b.*\b(?:for|support|follow|fan)\b|\bwho\b.*\bsupport\b/,
    attributes: ['like', 'hobby', 'favourite *'],
    implied: ['support', 'team', 'club'],
  },
  { pattern: /\bpronouns?\b/, attributes: ['pronouns'] },
  { pattern: /\bfavou?rites?\b|\blikes? (?:best|most)\b/, attributes: ['favourite *'], nouns: 'kind' },
  {
    pattern: /\bhow old\b|\bSUBJECT(?:'s)? age\b|\bwhat age\b/,
    attributes: ['age'],
    wants: 'age',
  },
  {
    pattern: /\bbirthday\b|\bborn\b(?=.*\bwhen\b)|\bwhen\b.*\bborn\b|\bdate of birth\b|\bbirth ?date\b/,
    attributes: ['birthday'],
    wants: 'time',
  },
  {
    pattern:
      /\bwhere\b.*\b(?:from|born|grow up|grew up|come from|raised)\b|\bhome ?town\b|\b(?:country|town|city|place)\b.*\b(?:from|born|grow up|grew up)\b|\borigin/,
    attributes: ['origin', 'nationality'],
  },
  {
    pattern: /\bwho\b.*\bwork(?:s|ed|ing)?\b.*\bwith\b|\bcolleagues?\b|\bco-?workers?\b/,
    attributes: ['colleague'],
  },
  { pattern: /\bnationality\b/, attributes: ['nationality', 'origin'] },
  {
    pattern: new RegExp(
      `\\bwho\\b.*\\b(?:live|living|share|stay)s?\\b.*\\bwith\\b|\\bwho\\b.*\\bshar(?:e|es|ing) (?:a|the|my|our|his|her) (?:flat|house|room|home|apartment)\\b|\\bflat ?mates?\\b|\\broom ?mates?\\b|\\bhouse ?mates?\\b`,
    ),
    attributes: ['household'],
  },
  {
    pattern: new RegExp(
      `\\bwhere\\b.*\\b(?:lives?|lived|living|based|home|staying|reside|settled)\\b|\\b(?:${PLACE})\\b.*\\b(?:lives?|lived|living|home|based|staying)\\b|\\bSUBJECT(?:'s)? (?:home )?address\\b|\\bmove(?:d)? to\\b|\\bwhere\\b.*\\bmoved?\\b`,
    ),
    attributes: ['home'],
  },
  { pattern: /\b(?:which|what) (?:\w+ )?school\b/, attributes: ['school'] },
  {
    pattern:
      /\b(?:which|what) (?:\w+ )?(?:college|university|uni)\b|\bwhere\b.*\b(?:study|studying|studied|go to (?:school|college|university|uni)|at school)\b/,
    attributes: ['school', 'study'],
    wants: 'school',
  },
  {
    pattern:
      /\b(?:what|which subject)\b.*\b(?:study|studying|studies|studied|major(?:ing)?)\b|\bdegree\b|\bSUBJECT(?:'s)? (?:course|major|studies)\b/,
    attributes: ['study', 'school'],
  },
  {
    pattern:
      /\b(?:job|profession|occupation|career|employer|trade|position|job title)\b|\bfor (?:a living|work)\b|\bearn (?:a|my|his|her) living\b|\bwork as\b/,
    attributes: WORK,
  },
  {
    pattern:
      /\bwhere\b.*\bwork(?:s|ed|ing)?\b|\b(?:which|what) (?:\w+ )?(?:company|firm|agency|employer|department|place|hospital|bank|shop|business|office)\b.*\b(?:work(?:s|ed|ing)?|with|at|for|in)\b|\bwho\b.*\bwork(?:s|ed|ing)? for\b|\bname of the \w+ (?:where )?(?:SUBJECT|i|he|she) works?\b|\bSUBJECT(?:'s)? (?:work|company|workplace|office)\b|\bwhere SUBJECT works?\b/,
    attributes: ['employer', 'workplace', 'job'],
  },
  {
    pattern:
      /\bwhat (?:do|does|did) SUBJECT do(?: now| these days| nowadays| again| before.*| (?:in|at|for|over in) \w+)?$|\bwhat (?:is|was) SUBJECT\b$|\bwhat SUBJECT (?:do|does)$/,
    attributes: [...WORK, 'study'],
  },
  {
    pattern:
      /\b(?:am|is|was|are) SUBJECT (?:still )?(?:seeing|dating|going out|with|married|engaged|single|divorced|together)\b|\bwho\b.*\b(?:seeing|dating|going out with|married|engaged|marry|marrying|in love with|together with)\b|\brelationship\b|\bmarital\b/,
    attributes: ['partner', 'status'],
  },
  { pattern: /\ballerg/, attributes: ['allergy', 'diet', 'health'] },
  {
    pattern:
      /\bdiet\b|\b(?:vegetarian|vegan|coeliac|celiac|halal|kosher)\b|\b(?:can|can't|can not|cannot|may|mustn't|must not|shouldn't|should|don't|do not|doesn't) (?:SUBJECT )?(?:not )?eat\b|\b(?:can't|cannot|can not|not allowed to) SUBJECT eat\b|\beat meat\b|\bnot eat\b|\bavoid eating\b/,
    attributes: ['diet', 'allergy', 'health'],
  },
  {
    pattern:
      /\b(?:hate|hates|dislike|dislikes|(?:can't|cannot|can not) (?:SUBJECT )?stand|detest|(?:don't|do not|doesn't) (?:SUBJECT )?like|SUBJECT not like)\b/,
    attributes: ['dislike'],
  },
  { pattern: /\blanguages?\b/, attributes: ['language', 'study', 'skill', 'hobby'], nouns: 'kind' },
  {
    pattern: /\bwhat (?:do|does|did) SUBJECT play\b/,
    attributes: ['hobby', 'skill', 'habit', 'like'],
    implied: ['play', 'instrument', 'sport', 'game'],
  },
  {
    pattern:
      /\b(?:hobby|hobbies|interests|free time|spare time|for fun|pastimes?)\b|\bkeep (?:fit|in shape|active)\b|\bwork out\b|\bexercise\b/,
    attributes: ['hobby', 'habit', 'like', 'skill'],
  },
  {
    pattern:
      /\bwhat (?:\w+ )?instruments?\b.*\bplays?\b|\b(?:which|what) (?:game|sport|dance|instrument)s?\b/,
    attributes: ['hobby', 'skill', 'habit', 'like'],
    nouns: 'kind',
  },
  {
    pattern:
      /\bwhat\b.*\bSUBJECT\b.*\b(?:likes?|loves?|enjoys?|into|fan of|interested in|fond of)\b|\bwho\b.*\bfan of\b/,
    attributes: ['like', 'hobby', 'favourite *'],
    nouns: 'kind',
  },
  {
    pattern: /^(?:what|which)\b.*\b(?:drive|drives)\b(?!.*\bto\b)|\bget (?:around|about|to work)\b/,
    attributes: ['possession', 'habit'],
    implied: ['vehicle', 'bicycle', 'drive'],
  },
  {
    pattern: /\b(?:illness|disease|medical|medication|health|condition|diagnos)/,
    attributes: ['health', 'allergy'],
  },
  {
    pattern: /\b(?:when|what time|how early|how late)\b.*\b(?:(?:get|wake|gets|wakes) up|rise)\b/,
    attributes: ['habit', 'note'],
    wants: 'rising',
  },
  { pattern: /\breligion\b|\breligious\b|\bbelieve in\b/, attributes: ['religion'] },
  { pattern: /\bpolitic|\bvote\b/, attributes: ['politics'] },
  {
    pattern: /^(?:am|is|are|was|were) SUBJECT (?:still |really |also )?an? [\w-]+$/,
    attributes: [...WORK, 'study', 'nationality', 'hobby'],
  },
  {
    pattern:
      /\b(?:what|which)\b.*\b(?:SUBJECT (?:have|own|ride|got)|(?:have|has) SUBJECT got|(?:does|do|did) SUBJECT (?:use to )?(?:have|own|ride|possess))\b/,
    attributes: ['possession', 'pet', 'skill'],
    nouns: 'kind',
  },
];
