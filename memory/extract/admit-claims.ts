/**
 * The last gate, the same for the grammar and for a model: of what was read from a message only that comes out which
 * its author said, which holds no secret, gives the bot no orders, and is as short as a fact.
 */
import { MEMORY_TEXT_LIMIT } from '../../protocol/memories.js';
import type { Claim } from '../claim.js';
import { LONGEST_READ, normalise } from './reading/normalise.js';
import type { Secrets } from './secrets.js';

const LONGEST_VALUE = 120;
const MOST_CLAIMS = 8;

const ORDER =
  /\b(?:you (?:must|should|shall|have to|need to|will (?:always|never)|are (?:now|required|allowed|an? (?:ai|assistant|bot|pirate|robot|language model))|always|never) |ignore|obey|system prompt|instructions?\b|from now on|respond (?:with|in|as)|reply (?:with|in|as)|answer (?:only|always|every))/i;

export interface Admission {
  /** Of the person. */
  message: string;
  /** What the message answers, if it answers something. */
  answered: string;
  secrets: Secrets;
}

export function admitClaims(claims: readonly Claim[], { message, answered, secrets }: Admission): Claim[] {
  if (claims.length === 0) return [];
  const said = wordsOf(`${message} ${normalise(message)} ${answered}`);
  const seen = new Set<string>();
  // The detector is slow: of words from a message in which it finds nothing it is not asked again.
  const holdsOne = [message, answered].some((words) => secrets.isIn(words.slice(0, LONGEST_READ)));
  const isSecret = (words: string) => (holdsOne ? secrets.isIn(words) : secrets.isSpokenOf(words));
  return claims
    .filter((claim) => {
      const fields = [claim.text, claim.value, claim.subject, claim.attribute, claim.insteadOf ?? ''];
      if (claim.text.length > MEMORY_TEXT_LIMIT || claim.value.length > LONGEST_VALUE) return false;
      if (claim.text.trim() === '' || fields.some(isSecret)) return false;
      if (ORDER.test(claim.text.replace(/^You (?:never|always) (?=[a-z]+ )/, ''))) return false;
      if (claim.act !== 'forget' && !isSaid(claim.value, said)) return false;
      const key = `${claim.act}|${claim.subject}|${claim.attribute}|${claim.value}`.toLowerCase();
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MOST_CLAIMS);
}

/** Words of a frame's own may stand beside the person's: "turning 40", "dog called Max", "no meat", "learning Welsh". */
const OF_FRAMES = new Set(
  'a an the of at in to is are your you yours yourself no not called nearly turning learning teacher stolen lost died job new cannot good bad handed notice number good alone only and sweet things smoking alcohol drive have get'.split(
    ' ',
  ),
);

function isSaid(value: string, said: ReadonlySet<string>): boolean {
  return [...wordsOf(value)].every(
    (word) =>
      said.has(word) ||
      OF_FRAMES.has(word) ||
      isDate(word) ||
      said.has(`${word}s`) ||
      said.has(word.replace(/s$/, '')) ||
      isForm(word, said),
  );
}

/** "moved" for "moving", "40" for "forty". */
function isForm(word: string, said: ReadonlySet<string>): boolean {
  if (/^\d+$/.test(word))
    return (
      [...said].some((other) => /\d/.test(other) && other.includes(word)) ||
      HAS_NUMBER.test([...said].join(' '))
    );
  if (word.length < 4) return false;
  const stem = word.slice(0, Math.max(4, word.length - 3));
  return [...said].some((other) => other.startsWith(stem));
}

const HAS_NUMBER =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|today|tomorrow|yesterday)\b/;

function isDate(word: string): boolean {
  return /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
    word,
  );
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[’`´]/g, "'")
      .split(/[^\p{L}\p{N}']+/u)
      .map((word) => word.replace(/^'+|'s$|'+$/g, ''))
      .filter((word) => word !== ''),
  );
}
