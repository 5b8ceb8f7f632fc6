/**
 * The words of a text by which it is found again: lower case, without what every text has. They are divided where a
 * full-text index divides what is stored ("o'brien" is two words), and not stemmed, since the index does that itself.
 */

const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those there here it its itself and or but nor so if then than as of to in on at by for ' +
    'with from into onto about over under up down out off away after before during while since until ' +
    'i me my mine myself you your yours yourself he him his himself she her hers herself they them their theirs ' +
    'themselves we us our ours ourselves who whom whose what which when where why how ' +
    'is are was were be been being am do does did doing done have has had having can could will would shall should ' +
    'may might must not no yes just really very too also only even still ever never again some any all both each ' +
    'every other another such own same much many more most get gets got getting let lets ' +
    'aint arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt mustnt shouldnt wasnt werent wont wouldnt ' +
    'im ive id ill youre youve youd youll hes shes theyre theyve theyd theyll weve wed whats wheres whos hows thats ' +
    'theres heres ok okay well oh ah wow hey hi hello thanks thank please'
  ).split(' '),
);

/** What is longer is no word; the time must not grow with what somebody pastes. */
const LONGEST_TEXT = 20_000;
const LONGEST_WORD = 60;

const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu;
/** What a contraction or a possessive ends with says nothing by itself: "anna's", "anna'll". */
const ENDING = /^(?:s|d|m|t|ll|re|ve)$/;

/** Every word of a text in lower case, in its order, with its apostrophes: "don't", "anna's". */
export function wordsOfText(text: string): string[] {
  const plain = text
    .slice(0, LONGEST_TEXT)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'");
  return (plain.match(WORD) ?? []).filter((word) => word.length <= LONGEST_WORD);
}

/** Without its apostrophe where it has one: "dont". */
export function isTellingWord(word: string): boolean {
  return !STOP_WORDS.has(word.replaceAll("'", ''));
}

/** In the order of their first appearance, each once unless `repeated`. Empty where a text says nothing to go by. */
export function tellingWords(text: string, { repeated = false } = {}): string[] {
  const telling = wordsOfText(text).filter(isTellingWord).flatMap(partsOf);
  return repeated ? telling : [...new Set(telling)];
}

function partsOf(word: string): string[] {
  const [first = '', ...rest] = word.split("'");
  return [first, ...rest.filter((part) => !ENDING.test(part))].filter(isTellingWord);
}
