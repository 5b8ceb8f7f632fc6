/**
 * An answer as it is said: one sentence, two where either may be meant or a second step follows. Where it points back ("It was completed …"), what it points to is put in
 * for the pronoun if that is sure, else the sentence before it comes along.
 */
import { isStep } from './answer-kinds.js';
import { POINTS_BACK } from './match-words.js';
import type { Question } from './read-question.js';
import type { ReadPassage } from './split-passage.js';

const LONGEST_ANSWER = 320;

export interface FoundSentence {
  passage: ReadPassage;
  index: number;
  /** Another sentence of the passage that is to be said with it. */
  second?: number | undefined;
}

export function wordAnswer({ passage, index, second }: FoundSentence, question: Question): string {
  const also = second ?? nextStep({ passage, index }, question);
  const alone = wordSentence({ passage, index }, question);
  if (also === undefined) return alone;
  const [from, to] = [Math.min(index, also), Math.max(index, also)];
  const first = wordSentence({ passage, index: from }, question);
  const text = passage.sentences[to]?.text ?? '';
  const then = to === from + 1 ? text : wordSentence({ passage, index: to }, question);
  const isNew = !first.includes(text) && !then.includes(first);
  return isNew && first.length + then.length < LONGEST_ANSWER ? `${first} ${then}` : alone;
}

/** What is done next, where somebody asks how something is done. */
function nextStep({ passage, index }: FoundSentence, { kind }: Question): number | undefined {
  const [step, next] = passage.sentences.slice(index, index + 2);
  if (kind !== 'manner' || step === undefined || next === undefined || next.isFirst) return undefined;
  return isStep(step.text) && isStep(next.text) ? index + 1 : undefined;
}

function wordSentence({ passage, index }: FoundSentence, { kind }: Question): string {
  const text = passage.sentences[index]?.text ?? '';
  const before = passage.sentences[index - 1];
  const after = passage.sentences[index + 1];
  if (POINTS_BACK.test(text) && passage.sentences[index]?.isFirst === false) {
    const named = withSubject(passage, index);
    if (named !== undefined) return trim(named);
    const leadsOn = before !== undefined && !POINTS_BACK.test(before.text);
    if (leadsOn && before.text.length + text.length < LONGEST_ANSWER) return `${before.text} ${trim(text)}`;
  }
  const goesOn = kind === 'about' && after !== undefined && !after.isFirst;
  if (goesOn && text.length + after.text.length < LONGEST_ANSWER) return `${text} ${trim(after.text)}`;
  return trim(text);
}

const PRONOUN = /^(?<pronoun>It|He|She|They|Its|His|Her|Their)(?= )/;
/** Words that a sentence which stays with its subject may begin with. */
const STAYS =
  /^(?:it|its|he|she|they|his|her|their|the|a|an|in|on|at|there|here|then|after|before|since|when|while|as|from|by|for|with|during|today|now|only|most|every|each|both|until|between|locals|visitors|this|these|\d)/i;

/** The sentence with the passage's subject in the pronoun's place; undefined where another could be meant. */
function withSubject(passage: ReadPassage, index: number): string | undefined {
  const text = passage.sentences[index]?.text ?? '';
  const pronoun = PRONOUN.exec(text)?.groups?.['pronoun'];
  const subject = subjectOf(passage);
  if (pronoun === undefined || subject === undefined) return undefined;
  const isOfPerson = /^(?:He|She|His|Her)$/.test(pronoun);
  if (isOfPerson !== subject.isPerson) return undefined;
  const between = passage.sentences.slice(1, index);
  if (!between.every((sentence) => STAYS.test(sentence.text) || sentence.text.startsWith(subject.name)))
    return undefined;
  const isOwner = /^(?:Its|His|Her|Their)$/.test(pronoun);
  return `${subject.name}${isOwner ? "'s" : ''}${text.slice(pronoun.length)}`;
}

interface Subject {
  name: string;
  isPerson: boolean;
}

/** What the title names, if the text begins with it. */
function subjectOf({ title, sentences }: ReadPassage): Subject | undefined {
  const name = (title.split(/ [|–—-] |, |: /)[0] ?? '').replace(/\s*\([^)]*\)/g, '').trim();
  const first = sentences[0]?.text ?? '';
  const article = /^(?:The|A|An) (?=.)/.exec(first)?.[0] ?? '';
  const bare = name.replace(/^(?:The|A|An) /, '');
  if (bare === '' || !first.slice(article.length).toLowerCase().startsWith(bare.toLowerCase()))
    return undefined;
  const rest = first.slice(article.length + bare.length);
  const isNamed = /^\p{Lu}\p{L}+ (?:.+ )?\p{Lu}/u.test(bare);
  const isPerson =
    article === '' &&
    isNamed &&
    /^(?:,| \(|,? (?:was|is) (?:an? |the )?(?:[\p{L}-]+ ){0,4}(?:[\p{L}]+(?:er|or|ist|ian|man|woman|eer)|nurse|king|queen|chef|poet|monk)\b|,? born\b| (?:works|lived|lives|played|plays|grew)\b)/u.test(
      rest,
    );
  return { name: `${article}${bare}`, isPerson };
}

function trim(text: string): string {
  if (text.length <= LONGEST_ANSWER) return text;
  const cut = text.slice(0, LONGEST_ANSWER);
  const end = Math.max(cut.lastIndexOf('; '), cut.lastIndexOf(', '));
  return `${cut.slice(0, end > LONGEST_ANSWER / 2 ? end : cut.lastIndexOf(' '))}…`;
}
