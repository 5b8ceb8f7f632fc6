/**
 * A question as it would be typed into a search engine: without "can you tell me", and with whom it is about put
 * in place of "he", "it" or "there" where the dialogue names one. Undefined where the question points at something
 * that was not named.
 */
import { isTelling, wordsOf } from '../../composer/words/telling-words.js';
import type { DialogueMessage } from '../../prompt.js';

const LEAD =
  /^(?:(?:so|and|but|well|ok|okay|hi|hello|hey|thanks|please|now|then|hmm|oh|um)[,!.]?\s+)*(?:(?:can|could|would|will) you\s+(?:please\s+)?(?:tell me|explain|say)\s+(?:to me\s+)?|(?:please\s+)?(?:tell me|explain)\s+(?:to me\s+)?(?:more\s+)?(?:about\s+)?|(?:do|did) you\s+(?:happen to\s+)?know\s+|(?:have you )?ever heard of\s+|i(?: a|')m (?:wondering|curious)\s+(?:about\s+)?|i wonder\s+|i(?: would|'d) like to know\s+|i (?:want|need) to know\s+|any idea\s+|remind me\s+|let'?s talk about\s+)?/iu;
/** "And in France?", "what about Spain?": the question before, of something else. */
const GOES_ON =
  /^(?:(?:ok|okay|so|thanks)[,!.]? )?(?:(?:and |or )?(?:what|how) about |and |or )(?<rest>(?!(?:what|who|whom|whose|where|when|why|how|which|is|are|was|were|do|does|did|can|could|will|would|has|have|tell|explain)\b).+)$/iu;
/** "It" in "is it true that" and the like stands for nothing. */
const EMPTY_IT =
  /\b(?:is|was|does|did) it (?:true|possible|take|legal|safe|worth|rain|snow)\b|\bhow (?:far|long|much) (?:is|does|did|would) it\b|\bit (?:is|'s) (?:true|possible)\b|\b(?:is|are|was|were) there\b/iu;
const POINTS =
  /\b(?<word>it|its|he|him|his|she|her|hers|they|them|their|theirs|there|that one|this one|those|these)\b/iu;
const POSSESSIVE = /^(?:its|his|their)$/iu;

export function standaloneQuery(question: string, before: DialogueMessage[]): string | undefined {
  const goesOn = GOES_ON.exec(tidy(question))?.groups?.['rest'];
  if (goesOn !== undefined) return goOn(lastQuestion(before), goesOn);
  const plain = tidy(question).replace(LEAD, '');
  const pointing = EMPTY_IT.test(plain) ? null : POINTS.exec(plain);
  if (pointing === null || pointsInside(pointing) || namesIn(plain).length > 0)
    return plain === '' ? undefined : plain;
  const name = lastName(before);
  if (name === undefined) return undefined;
  const word = pointing.groups?.['word'] ?? '';
  const after = plain.slice(pointing.index + word.length);
  const owns = POSSESSIVE.test(word) || (/^her$/iu.test(word) && /^ \p{L}/u.test(after));
  if (/^there$/iu.test(word)) return `${plain.slice(0, pointing.index)}in ${name}${after}`;
  return `${plain.slice(0, pointing.index)}${name}${owns ? "'s" : ''}${after}`;
}

/** "How many live in Germany", "in France": the place is exchanged where both name one, else it is added. */
function goOn(subject: string | undefined, rest: string): string {
  if (subject === undefined) return rest;
  const preposition = /^(?:in|at|on|of|for|from|to)(?= )/iu.exec(rest)?.[0];
  const at = preposition === undefined ? -1 : subject.lastIndexOf(` ${preposition.toLowerCase()} `);
  return at === -1 ? `${subject} ${rest}` : `${subject.slice(0, at)} ${rest}`;
}

/** "How far can an owl turn its head": whose it is stands before it. Of "he" and "she" that is seldom so. */
function pointsInside({ 0: word, index, input }: RegExpExecArray): boolean {
  return /^(?:it|its|they|them|their|theirs)$/iu.test(word) && NAMES_THING.test(input.slice(0, index));
}

const NAMES_THING =
  /\b(?:an?|the|every|each) \p{L}{2,}|\b(?!(?:is|was|does|has|this|its|his|as)\b)\p{L}{2,}s\b/iu;

function tidy(text: string): string {
  return text
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[?!.…]+$/u, '')
    .trim();
}

function lastQuestion(before: DialogueMessage[]): string | undefined {
  const own = before.filter(({ role }) => role === 'user').map(({ text }) => tidy(text).replace(LEAD, ''));
  return own.findLast((text) => text.split(' ').length > 2 && text.length < 120);
}

/** The person's own words are asked first: a chatbot names many things in passing. */
function lastName(before: DialogueMessage[]): string | undefined {
  const latest = before.slice(-6);
  const of = (role: DialogueMessage['role']): string | undefined =>
    latest
      .filter((message) => message.role === role)
      .map(({ text }) => namesIn(text).at(-1))
      .findLast((name) => name !== undefined);
  return of('user') ?? of('assistant');
}

const NAME = /\p{Lu}[\p{L}\p{M}'’-]*(?:\s+(?:(?:of|the|de|la|von|van|al|bin)\s+)?\p{Lu}[\p{L}\p{M}'’-]*)*/gu;

/** Words with a capital that are no more than the start of a sentence are not names. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(NAME)]
    .map(({ 0: name, index }) => ({ name, opens: /(?:^|[.?!…"“]\s*|\n\s*)$/u.test(text.slice(0, index)) }))
    .map(({ name, opens }) => (opens ? withoutOpeningWord(name) : name).replace(/['’]s$/u, ''))
    .filter((name) => name !== '' && !/^(?:I|I'm|I've|I'd|I'll|OK|TV)$/u.test(name));
}

const OPENING_WORD =
  /^(?:Hi|Hello|Hey|Thanks|Please|Sorry|Yes|No|Do|Does|Did|Is|Are|Was|Were|Can|Could|Will|Would|Should|Have|Has|Had|Tell|Explain|Let|My|Your|Our|If|That|This|These|Those|It|He|She|They|We|You)\b/u;

function withoutOpeningWord(name: string): string {
  const [first = '', ...rest] = name.split(/\s+/u);
  const isWord = OPENING_WORD.test(first) || wordsOf(first).every((word) => !isTelling(word));
  return isWord ? rest.join(' ') : name;
}
