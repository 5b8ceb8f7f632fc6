/**
 * What somebody asks about themselves ("what's my dog called?") or about somebody they told of ("how old is Ruth?").
 * Advice ("should I …") and help ("how do I …") are not such questions.
 */
import { isTelling, wordsOf } from '../words/telling-words.js';
import { stem } from '../words/stem.js';
import { ATTRIBUTES } from './attributes.js';
import type { Attribute } from './attributes.js';

export interface PersonalQuestion {
  /** The question without "do you remember" and the like, in lower case. */
  core: string;
  terms: string[];
  /** "Football team" in "which football team do I support": the answer is one, and need not say so. */
  kindWords: readonly string[];
  attribute: Attribute | undefined;
  /** "Do I have …": answered by yes where the fact says all of it. */
  isYesNo: boolean;
  /** Asks for everything, for the last thing said, or for one thing. */
  scope: 'all' | 'last' | 'one';
  isAboutSelf: boolean;
}

const LEAD =
  /^(?:(?:so|and|but|ok|okay|well|now|hey|hi|hello|please|wait|parley|thanks)[,!.]? +)*(?:(?:can|could|would|will) you (?:please )?(?:still )?(?:tell me|remember|recall|say|guess)(?: again)? |(?:do|did|don't) you (?:still |even |also )?(?:remember|recall|know|happen to know|notice)(?: if| whether)? |(?:please )?(?:tell|remind) me(?: again)? |i wonder (?:if you (?:know|remember) )?|any idea |you (?:know|remember) |i(?:'ve| have)? (?:told you|mentioned) |what did i (?:just )?(?:say|tell you) (?:that )?(?=my|i\b|was|is)|did i (?:tell you|mention|say) |have i (?:told you|mentioned) |i bet you (?:do not|don't) (?:know|remember) |guess )?/;
const ABOUT_ALL =
  /(?:what|anything|everything|something|all) (?:else )?(?:do |can |did |have )?(?:you |i )?(?:know|remember|recall|learn(?:ed|t)?|tell|told|say|said|stored?|noted?)?(?: you)? ?(?:about|of) me\b|(?:tell me (?:something )?about|describe) (?:me|myself)\b|^(?:remember|know|recall|recogni[sz]e) me\b|^me\??$|^who i am\b|^who am i\b|what have i told you\??$|what did i tell you\??$|know about me/;
const ABOUT_LAST =
  /what did i (?:just|last) (?:say|tell|ask|write)|what was (?:my last message|the last thing i said)|^what i (?:just )?said\??$|^what did i say\??$/;
const NOT_PERSONAL =
  /\b(?:should|shall|can|could|may|might|would|must) i\b(?! not)|\bhow (?:do|can|would|should|could) (?:i|we)\b(?! (?:take|like|drink|have|spell|travel|commute|get to|know)\b)|\bwhat (?:can|should|could|would) (?:i|we)\b(?! not)|^i (?:want|would like|need)\b|\bmy (?:question|data|messages?|privacy|homework|essay|email|text|code|conversations?|chats?)\b|\bcall (?:you|yourself)\b/;

export function readPersonalQuestion(message: string): PersonalQuestion | undefined {
  const asked = questionOf(message)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\bwhats\b/g, "what's")
    .replace(/\bwork out\b/g, 'exercise');
  const core = asked
    .replace(LEAD, '')
    .replace(/[?!.]+$/, '')
    .trim();
  const isAll = ABOUT_ALL.test(core) || ABOUT_ALL.test(asked);
  const isLast = ABOUT_LAST.test(asked);
  if (!isAll && !isLast && NOT_PERSONAL.test(core)) return undefined;
  const words = wordsOf(core).filter((word) => isTelling(word) && !NOISE.has(word));
  const isYesNo =
    /^(?:do|does|did|am|is|are|have|has|was|were|if) /.test(core) &&
    !/\b(?:or|what|who|where|when)\b/.test(core);
  return {
    core,
    terms: [...new Set(words.map(stem))],
    kindWords: kindWordsOf(core),
    attribute: attributeOf(core, isYesNo),
    isYesNo,
    scope: isAll ? 'all' : isLast ? 'last' : 'one',
    isAboutSelf: isAll || isLast || /\b(?:i|me|my|mine|myself|i'm|we|our|us)\b/.test(core),
  };
}

function kindWordsOf(core: string): string[] {
  const words =
    /^(?:what|which) (?:kind of |sort of |type of |breed of )?(?<words>(?:(?!do |did |am |have |was |is |are |does |has )[a-z]+ )?[a-z]+) (?:do|did|am|have|was|is|are|does|has) \S/.exec(
      core,
    )?.groups?.['words'];
  return words?.split(' ').map(stem) ?? [];
}

/** "Am I a teacher" asks for the work, because "you are a teacher" tells it. */
function attributeOf(core: string, isYesNo: boolean): Attribute | undefined {
  if (/^how (?:do|did|does) /.test(core)) return undefined;
  const asked = ATTRIBUTES.find(({ ask }) => ask.test(core));
  if (asked !== undefined || !isYesNo) return asked;
  const told = core.replace(/^(?:am|was) i\b/, 'you are').replace(/^(?:do|did|have) i\b/, 'you');
  return ATTRIBUTES.find(({ name, fact }) => IN_YES_NO.includes(name) && fact.test(told));
}

const IN_YES_NO = ['home', 'origin', 'work', 'age', 'study', 'diet'];

const NOISE: ReadonlySet<string> = new Set(
  'kind breed type sort mention mentioned told remember earlier before tell said say just now still talk about told yet today again'.split(
    ' ',
  ),
);

function questionOf(message: string): string {
  const sentences = message.split(/(?<=[.?!])\s+|\n+/).filter((sentence) => /\p{L}/u.test(sentence));
  return sentences.findLast((sentence) => sentence.includes('?')) ?? sentences.at(-1) ?? message;
}
