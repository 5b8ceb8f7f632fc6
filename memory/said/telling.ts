/** Whether words tell something of a life that may be asked for later. */
import { roleOf } from '../recall/roles.js';
import { tagWords } from '../extract/reading/words.js';
import { tellingWords } from '../ranking/telling-words.js';

const OWN =
  /\b(?:i|i'?m|i'?ve|im|ive|my|mine|me|we|we'?re|we'?ve|our|us|he|she|they|him|her|his|their|hes|shes|theyre)\b/i;
const MOOD =
  /^(?:(?:i'?m|i am|im|feeling|so|very|really|just|still|bit|a bit|too|dead|all|it'?s|its|that'?s|was|is|it was|that was|good|and|but) )*(?:tired|sad|happy|bored|fine|good|great|ok|okay|well|excited|nervous|angry|scared|hungry|sleepy|cold|hot|busy|proud|gutted|freezing|lonely|stressed|exhausted|crying|dying|shaking|glad|sorry|lovely|nice|cool|funny|hard|easy|terrible|awful|amazing|wonderful|perfect|beautiful|mad|loud|sure|true|exactly|done|free)\b[\s\w]{0,12}$/i;
const GREETING =
  /^(?:happy|merry|compliments of the) .{0,20}\b(?:new year|christmas|birthday|easter)\b.{0,8}$|^(?:cheers|thanks|thank you|good (?:morning|night|evening|point)|bye|hello|hi|hey|lol|haha+)\b.{0,14}$/i;
/** "Dogs are mammals", "Lima is the capital of Peru": nobody's own. */
const GENERAL =
  /^(?:the |an? )?[\p{L} -]{2,40} (?:is|are|was|were|has|have|means?) (?:an?|the|called|made|known|located|found|about|one of)\b/iu;

export function tellsSomething(words: string): boolean {
  if (MOOD.test(words.trim()) || GREETING.test(words.trim())) return false;
  const telling = tellingWords(words);
  if (telling.length === 0) return false;
  const hasOwn = OWN.test(words) || telling.some((word) => roleOf(word) !== undefined);
  if (!hasOwn && GENERAL.test(words)) return false;
  if (/\d/.test(words) || hasName(words)) return telling.length >= 1;
  return telling.length >= 2 && tagWords(words).some(({ tags }) => tags.has('Noun') && !tags.has('Pronoun'));
}

function hasName(words: string): boolean {
  return /(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}'-]+/u.test(words.replace(/\bI(?:'\w+)?\b/gu, 'i'));
}
