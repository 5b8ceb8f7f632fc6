/**
 * A question that leans on the talk before it, made whole: "When did it open?" gets the bridge that was asked about,
 * "What about Denmark?" the question that was asked of Norway, "Why?" the deed. What stands alone stays as it is.
 */
import type { Prompt } from '../../prompt.js';
import { isTelling, stemsOf, tellingStems, wordsOf } from '../words/telling-words.js';

type Asked = Pick<Prompt, 'message' | 'dialogue' | 'passages'>;

export interface WholeQuestion {
  text: string;
  /** Whether it had to be made whole. */
  isFollowUp: boolean;
}

const PERSON = /\b(?:he|she|him|her|his|hers|himself|herself)\b/i;
const THING = /\b(?:it|its|they|them|their|theirs|there|this|that|these|those)\b/i;
const INSTEAD =
  /^(?:(?:[Aa]nd|[Oo]r|[Bb]ut|[Oo]k|[Ss]o) )?(?:[Ww]hat|[Hh]ow) about |^(?:[Aa]nd|[Oo]r) (?:of |in |for )?(?=\p{Lu})/u;
const BARE =
  /^(?:(?:and|but|so|ok|oh) )?(?:when|where|why|who|how|how come|why not|what for|since when|until when|by whom|where to|how so|which one|how (?:long|many|much|old|tall|far|often|big|high|deep|fast|heavy))(?: (?:was|is|did|does|exactly|then|that|not|so))*\??$/i;
const ELLIPTIC = /^(?:and|or|but|also) /i;

export function completeQuestion({ message, dialogue, passages }: Asked): WholeQuestion {
  const asked = message.trim();
  const whole = (text: string): WholeQuestion => ({ text, isFollowUp: true });
  const alone: WholeQuestion = { text: asked, isFollowUp: false };
  const before = dialogue.findLast(({ role, text }) => role === 'user' && !BARE.test(text.trim()))?.text;
  if (before === undefined) return alone;
  if (BARE.test(asked)) return whole(`${asked.replace(/\?+$/, '')} ${withoutAsking(before)}`);
  const instead = INSTEAD.exec(asked)?.[0];
  if (instead !== undefined && namesIn(before).length > 0) {
    return whole(`${withoutNames(before)} ${asked.slice(instead.length)}`);
  }
  const swapped = swapIn(asked, before);
  if (swapped !== undefined) return whole(swapped);
  const names = namesIn(asked);
  const namesATitle = titleIn([{ role: 'user', text: asked }], passages) !== undefined;
  if (namesATitle && !PERSON.test(asked) && !THING.test(asked)) return alone;
  const isElliptic = ELLIPTIC.test(asked) && wordsOf(asked).filter(isTelling).length <= 3;
  if (names.length > 0 || !(PERSON.test(asked) || THING.test(asked) || isElliptic || instead !== undefined))
    return alone;
  const subject = PERSON.test(asked)
    ? (personIn(dialogue) ?? wordsAskedOf(before))
    : (titleIn(dialogue, passages) ?? thingIn(dialogue));
  return subject === undefined ? alone : whole(`${asked.replace(/\?+$/, '')} ${subject}?`);
}

/** Names of more words than one stand together. */
const NAME = /\p{Lu}[\p{L}\p{M}'’-]*(?: (?:(?:of|de|van|von|the|la|le|du) )?\p{Lu}[\p{L}\p{M}'’-]*)*/gu;
const NO_NAME =
  /^(?:I|I'm|I've|Is|Are|Was|Were|Do|Does|Did|Can|Could|Will|Would|Should|What|Who|Where|When|Why|How|Which|Whose|And|But|So|Or|Ok|Okay|Hi|Hello|Hey|Thanks|Please|Tell|The|A|An|It|He|She|They|In|On|At|Of|For|From|Has|Have|Had|Yes|No|My|Its|His|Her|Their|This|That|There|Explain|Describe)$/;

/** The names in a text, without the capital that only begins the sentence. */
export function namesIn(text: string): string[] {
  return [...text.replaceAll(/\[\d+\]/g, '').matchAll(NAME)]
    .map(([found]) => {
      const words = found.split(' ');
      return NO_NAME.test(words[0] ?? '') ? words.slice(1).join(' ') : found;
    })
    .filter((name) => /^\p{Lu}/u.test(name));
}

function withoutNames(question: string): string {
  return namesIn(question)
    .reduce((rest, name) => rest.replace(name, ''), question)
    .replace(/[?.!]+\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Designed Harrow Bridge" of "Who designed Harrow Bridge?". */
function withoutAsking(question: string): string {
  return question
    .replace(
      /^(?:(?:so|and|ok|please|can you tell me|tell me|do you know) )*(?:what|who|where|when|why|how|which)(?:'s)?(?: (?:is|was|are|were|did|does|do))? /i,
      '',
    )
    .replace(/[?.!]+\s*$/, '');
}

/** Who was answered with, else who was asked about. */
function personIn(dialogue: Prompt['dialogue']): string | undefined {
  for (const { role, text } of dialogue.slice(-6).toReversed()) {
    const names = namesIn(text);
    const person = role === 'assistant' ? names.find((name) => isSomebody(name, text)) : names.at(-1);
    if (person !== undefined) return person;
  }
  return undefined;
}

/** A name of two words or more that is not "the" something, or a name that does something. */
function isSomebody(name: string, text: string): boolean {
  const at = text.indexOf(name);
  const before = text.slice(0, at);
  if (/\b(?:in|at|on|near|to|of|from|the) $/i.test(before)) return false;
  return name.includes(' ') || /^(?: (?:was|is|had|has)\b|, )/.test(text.slice(at + name.length));
}

/** What the visitor asked about last, by its name or else by its noun. */
function thingIn(dialogue: Prompt['dialogue']): string | undefined {
  const own = dialogue.filter(({ role }) => role === 'user').slice(-3);
  for (const { text } of own.toReversed()) {
    const name = namesIn(text).at(-1);
    if (name !== undefined) return name;
    const noun =
      /\b(?:the|an?|of|about) (?<noun>(?:[\p{L}-]+ )??[\p{L}-]{3,})(?=[?.!,]|$| (?:is|was|are|were|have|has|do|does|did|can|in|on|at|of|for|that|which)\b)/iu.exec(
        text,
      )?.groups?.['noun'];
    if (noun !== undefined) return noun;
  }
  return undefined;
}

const ANOTHER_ONE =
  /^(?:(?:and|but|or|so|ok|what about|how about) )*(?:what about |how about )?the (?<which>[\p{L}-]+(?: [\p{L}-]+)?) ones?\W*$/iu;
const ANOTHER_CASE =
  /^(?:(?:and|but|or|so|ok) )*(?:what about |how about )?(?<how>for|on|in|at|with|to|by|from|during|after|before|without) (?<what>[\p{L}\p{N} '-]{2,40}?)\W*$/iu;
const ANOTHER_SUBJECT =
  /^(?:(?:and|but|or|so|ok) )+(?:what about |how about )?(?<what>(?:an? |the )?(?!(?:what|which|who|whose|when|where|why|how|is|are|was|were|do|does|did|can|could|has|have|will|would|it|its|they|their|he|she|his|her|that|this|then|now|so|also)\b)[\p{L}-]{3,}(?: (?!in\b|of\b|on\b|at\b|for\b)[\p{L}-]{3,})?)\W*$|^(?:what about|how about) (?<other>(?:an? |the )?[\p{L}-]{3,}(?: [\p{L}-]{3,})?)\W*$/iu;

/** "And the slow one?", "and for children?", "and dogs?": what was asked before, of another. */
function swapIn(asked: string, before: string): string | undefined {
  const question = before.replace(/[?.!\s]+$/, '');
  const which = ANOTHER_ONE.exec(asked)?.groups?.['which'];
  if (which !== undefined && /\bthe [\p{L}-]+ [\p{L}-]+/iu.test(question))
    return `${question.replace(/\bthe [\p{L}-]+ (?=[\p{L}-]+)/iu, `the ${which} `)}?`;
  const { how, what } = ANOTHER_CASE.exec(asked)?.groups ?? {};
  if (how !== undefined && what !== undefined) {
    const same = new RegExp(`\\b${how} (?:the |an? )?[\\p{L}\\p{N}-]+$`, 'iu');
    return `${question.replace(same, '').trim()} ${how} ${what}?`;
  }
  const groups = ANOTHER_SUBJECT.exec(asked)?.groups;
  const subject = groups?.['what'] ?? groups?.['other'];
  const SUBJECT = /(?<=\b(?:do|does|did|is|are|was|were|can|could|may|should) )(?:(?:an?|the) )?[\p{L}-]+/iu;
  if (subject === undefined || !SUBJECT.test(question)) return undefined;
  return `${question.replace(SUBJECT, subject)}?`;
}

/** The page whose title was spoken of last, by a word that tells it from the others. */
function titleIn(dialogue: Prompt['dialogue'], passages: Prompt['passages']): string | undefined {
  const titles = passages.map(({ title }) => {
    const name = (title.split(/ [|–—-] |, |: /)[0] ?? '').replace(/\s*\([^)]*\)/g, '').trim();
    return { name, words: tellingStems(name) };
  });
  const isTold = (word: string) => !titles.every(({ words }) => words.includes(word)) || titles.length === 1;
  for (const { text } of dialogue.slice(-4).toReversed()) {
    const said = new Set(stemsOf(text));
    const [best] = titles
      .map(({ name, words }) => ({
        name,
        share: words.filter((word) => said.has(word) && isTold(word)).length / (words.length || 1),
      }))
      .sort((a, b) => b.share - a.share);
    if (best !== undefined && best.share > 0.3) return best.name;
  }
  return undefined;
}

function wordsAskedOf(question: string): string | undefined {
  const words = wordsOf(withoutAsking(question)).filter(isTelling);
  return words.length === 0 ? undefined : words.join(' ');
}
