/**
 * "Actually, it's Max, not Mac", "sorry, I meant Leeds", "no, Leeds": a word put in the place of another that was said
 * before, by the person or, misunderstood, by the bot. Where nothing said before could be meant, nothing is corrected.
 */
import type { Claim } from '../../claim.js';
import { capitalised, trimTail } from '../reading/phrases.js';
import type { Draft } from '../draft.js';

const LEAD =
  '(?:(?:actually|no|nope|sorry|wait|oops|hm+|well|correction|typo|my bad|my mistake|wrong|whoops|ah|oh|i mean|argh|ugh|please|it is spelled|not quite|close|almost|again|nah|that is wrong|you got it wrong|you misunderstood)[,.!:;-]* +)';
const IT_IS =
  '(?:it is|it was|its|that is|make (?:that|it)|i meant?(?: to (?:say|write|type))?|that should be|it should be|should be|should have been|i said|he is|she is|they are|his name is|her name is|their name is|the name is|spelled|i am|my name is|call me)';
const WORDS = "[\\p{L}\\p{N}][\\p{L}\\p{N}'’ .-]{0,40}?";

const FORMS: readonly RegExp[] = [
  new RegExp(
    `^${LEAD}*${IT_IS} (?<right>${WORDS}),? (?:and )?not (?:an? |the |in |at |from )?(?<wrong>${WORDS})(?:[,.] .*)?$`,
    'iu',
  ),
  new RegExp(`^${LEAD}*not (?<wrong>${WORDS}),? (?:but |it is |i meant? )?(?<right>${WORDS})$`, 'iu'),
  new RegExp(`^${LEAD}*(?<right>${WORDS}), not (?:an? |the |in )?(?<wrong>${WORDS})$`, 'iu'),
  new RegExp(
    `^${LEAD}+${IT_IS} (?<right>${WORDS})(?: with an? .*| instead| actually| now| of course)?$`,
    'iu',
  ),
  new RegExp(`^${LEAD}*i meant?(?: to (?:say|write|type))? (?<right>${WORDS})(?: instead)?$`, 'iu'),
  new RegExp(`^${LEAD}*(?:it is|its) (?<right>\\p{L}[\\p{L}'-]*) with (?:an? |one |two |no )\\S+.*$`, 'iu'),
  /^(?<right>\p{Lu}[\p{L}'-]+),? with (?:an?|one|two|no) (?:\w\b|["'])/u,
  new RegExp(`^(?:no|nope|wrong|correction|typo|sorry|actually)[,.!:]+ *(?<right>${WORDS})$`, 'iu'),
  /^\*+ ?(?<right>[\p{L}\p{N}][\p{L}\p{N}' -]{0,30}?) ?\*?$/u,
];

const NOT_RIGHT =
  /^(?:that|this|it|so|not|you|what|why|how|fine|ok|okay|good|bad|true|right|wrong|thanks|thank you|i|we|my|the one|nothing|never mind|sorry|really|just|because|but|and|a joke|the (?:same|capital|other)|about|too|all|everything|there|here|hard|difficult|important|kidding|joking|sure|possible|pretty|very|quite|no|yes|please|wait|stop|great|nice|cool|interesting|funny|sad|happy|enough|over|time|worth|like|going|getting)\b/i;

export interface Correction {
  right: string;
  wrong: string | undefined;
}

export function readCorrection(sentence: string): Correction | undefined {
  const text = sentence.replace(/[\s.!]+$/, '');
  if (text.length > 120 || text.includes('?')) return undefined;
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    const right = trimTail(groups?.['right'] ?? '');
    if (groups === undefined || right === '' || right.split(' ').length > 5 || NOT_RIGHT.test(right))
      continue;
    const wrong = trimTail(groups['wrong'] ?? '');
    return { right, wrong: wrong === '' ? undefined : wrong };
  }
  return undefined;
}

/** The claim that is put right: it names the wrong word, or was the last that could take the right one. */
export function correct({ right, wrong }: Correction, earlier: readonly Draft[]): Draft | undefined {
  const lower = wrong?.toLowerCase();
  const meant =
    earlier.findLast(({ value, act }) =>
      (act ?? 'tell') === 'tell' && lower !== undefined
        ? new RegExp(`(?<![\\p{L}\\p{N}])${escape(lower)}(?![\\p{L}\\p{N}])`, 'u').test(value.toLowerCase())
        : false,
    ) ?? (wrong === undefined ? earlier.findLast((draft) => isAlike(draft, right)) : undefined);
  if (meant === undefined) return undefined;
  const old = wrong ?? lastName(meant);
  const fresh =
    /^\p{Lu}/u.test(old) || /^\p{Lu}/u.test(meant.value)
      ? right
          .split(' ')
          .map((word) => (word.length > 2 || right.split(' ').length === 1 ? capitalised(word) : word))
          .join(' ')
      : right;
  const put = (text: string) =>
    text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escape(old)}(?![\\p{L}\\p{N}])`, 'giu'), fresh);
  if (put(meant.value) === meant.value) return undefined;
  return {
    ...meant,
    act: 'correct',
    value: put(meant.value),
    text: put(meant.text),
    insteadOf: meant.value.toLowerCase() === old.toLowerCase() ? meant.value : meant.value,
    ...(meant.subject === undefined ? {} : { subject: meant.subject }),
  };
}

/** A number for a number, a name for a name, a word for a word. */
function isAlike({ value, act, attribute }: Draft, right: string): boolean {
  if ((act ?? 'tell') !== 'tell' || attribute === 'plan' || attribute === 'event' || attribute === 'opinion')
    return false;
  const isNumber = (words: string) => /\d/.test(words);
  return isNumber(value) === isNumber(right) && value.split(' ').length <= 4;
}

function lastName({ value }: Draft): string {
  return / called (?<name>.+)$/.exec(value)?.groups?.['name'] ?? value;
}

/** "Nice to meet you, Mac!" said by the bot: what it took the person to be called. */
export function misheardName(asked: string, { wrong, right }: Correction): Draft | undefined {
  const name =
    wrong ??
    /(?:meet you|morning|evening|afternoon|hello|hi|hey|welcome|thanks|thank you|well),? (?<name>\p{Lu}\p{L}+)\b/u.exec(
      asked,
    )?.groups?.['name'];
  if (
    name === undefined ||
    !new RegExp(
      `(?:^|[,!.] |meet you,? |hello,? |hi,? |hey,? |morning,? |evening,? |welcome,? |thanks,? |you,? )${escape(name)}(?:[,.!?]|$)`,
      'iu',
    ).test(asked)
  )
    return undefined;
  if (!/^\p{L}[\p{L}'-]{1,20}$/u.test(right)) return undefined;
  const value = capitalised(right);
  return {
    act: 'correct',
    subject: 'self',
    attribute: 'name',
    value,
    text: `Your name is ${value}`,
    insteadOf: capitalised(name),
    importance: 0.95,
  };
}

export function insteadOf(claim: Pick<Claim, 'act' | 'insteadOf'>): string | null {
  return claim.act === 'correct' ? claim.insteadOf : null;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
