/**
 * A question as it was meant: the chat around it left out ("my son asked me how far it is"), and its words spelt as
 * the passages spell them, because a name with one wrong letter is still that name.
 */
import type { Passage } from '../../passage.js';
import { areSynonyms } from '../words/synonyms.js';
import { isTelling, wordsOf } from '../words/telling-words.js';
import { stem } from '../words/stem.js';

const ASKING = '(?:what|which|who|whose|whom|when|where|why|how)';
const LEADS_ON =
  'wondering|wonder|wondered|know|tell me|asked me|ask you|asking|ask|curious(?: about)?|find out|figure out|work out|remember|recall|' +
  'any idea|no idea|a clue|told me|sure|forgot|forgotten|question|idea|understand|see|check|explain|interested in';
/** "I was just wondering", "so for my homework:", "my son asked me". */
const CHAT_BEFORE = new RegExp(
  `^.*?(?:\\b(?:${LEADS_ON})\\b[,:]?|[,:;–—-])\\s*(?:(?:if|whether) (?:you|anyone|somebody) (?:could|can|would|knows?) (?:tell me|know|say)?\\s*)?(?:(?:and|so|but|please|like|then|about)\\s+)?(?=${ASKING}\\b)`,
  'i',
);
/** "Sorry if this is obvious but what is it for". */
const EXCUSE =
  /^(?:sorry|i|i'm|im|my|this|need|needed|just|quick|hi|hello|hey|ok|okay|maybe|probably|it|it's|its|stupid|silly|dumb|random|not|one|for|we|excuse|pardon|thanks|hope)\b(?:(?!\b(?:what|which|who|whose|when|where|why|how)\b).)*?\b(?:but|so|and)\s+(?=(?:what|which|who|whose|whom|when|where|why|how|is|are|was|were|do|does|did|can|could)\b)/i;
const CHAT_AFTER =
  /[,;]? (?:please|pls|thanks|thank you|thx|do you know|any idea|if you know|if i may ask|by the way|btw|though|lol|exactly|again|anyway|mate|then|you know|do you happen to know)(?=[?.! ]*$)/i;

const MISSPELT: ReadonlyMap<string, string> = new Map([
  ['wich', 'which'],
  ['whitch', 'which'],
  ['wihch', 'which'],
  ['waht', 'what'],
  ['wat', 'what'],
  ['wht', 'what'],
  ['whats', 'what is'],
  ['wats', 'what is'],
  ['whos', 'who is'],
  ['wheres', 'where is'],
  ['wher', 'where'],
  ['whre', 'where'],
  ['hows', 'how is'],
  ['hwo', 'how'],
  ['wyh', 'why'],
  ['whi', 'why'],
  ['hwy', 'why'],
  ['wehre', 'where'],
  ['whare', 'where'],
  ['mutch', 'much'],
  ['meny', 'many'],
  ['til', 'until'],
  ['hw', 'how'],
  ['whens', 'when is'],
  ['wen', 'when'],
  ['wehn', 'when'],
  ['whn', 'when'],
  ['teh', 'the'],
  ['dose', 'does'],
  ['doess', 'does'],
  ['u', 'you'],
  ['ppl', 'people'],
]);

/** Question words only; the rest is told by what was read (`spellAs`). */
export function plainQuestion(message: string): string {
  const spelt = message.replace(/\b[a-z]+\b/gi, (word) => MISSPELT.get(word.toLowerCase()) ?? word);
  const bare = spelt.replace(EXCUSE, '').replace(CHAT_BEFORE, '').replace(CHAT_AFTER, '');
  return bare.trim() === '' ? spelt : bare;
}

const SHORTEST = 5;

/** The message with the words that no passage has put right by those that one has. */
export function spellAs(message: string, passages: readonly Passage[]): string {
  const known = new Set(passages.flatMap(({ title, text }) => wordsOf(`${title} ${text}`)));
  const stems = new Set([...known].map(stem));
  const long = [...known].filter((word) => word.length >= SHORTEST && /^\p{L}+$/u.test(word));
  return message.replace(/\p{L}+/gu, (written) => {
    const word = written.toLowerCase();
    if (word.length < SHORTEST || stems.has(stem(word)) || !isTelling(word)) return written;
    const meant = long.find(
      (other) => other.charAt(0) === word.charAt(0) && isOneSlipApart(word, other) && !areAlike(word, other),
    );
    if (meant === undefined) return written;
    return /^\p{Lu}/u.test(written) ? `${meant.charAt(0).toUpperCase()}${meant.slice(1)}` : meant;
  });
}

/** Forms of one word are told by their stems, and need not be put right. */
function areAlike(a: string, b: string): boolean {
  return areSynonyms(stem(a), stem(b)) || a.startsWith(b) || b.startsWith(a);
}

/** One letter wrong, missing, too many or swapped; two where the word is long. */
function isOneSlipApart(a: string, b: string): boolean {
  const slips = Math.min(a.length, b.length) >= 8 ? 2 : 1;
  return Math.abs(a.length - b.length) <= slips && distance(a, b) <= slips;
}

/** Damerau-Levenshtein, with neighbours swapped as one. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_none, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
