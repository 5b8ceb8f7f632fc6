/**
 * "Actually it's Max, not Mac": what was told before is put right, so that it is never said again as it was. The
 * wrong word is the one that is named, else the one of the last facts that the right word is likest to.
 */
export interface Correction {
  right: string;
  /** Undefined where only the right word was given. */
  wrong: string | undefined;
}

const LEAD =
  /^(?:(?:no|nope|oh|oops|sorry|wait|hang on|actually|well|ah|my mistake|my bad|typo|correction|rather|i mean|i meant|i should have said|to be precise)[,:;.!]*\s+)+/i;
const IT_IS =
  "(?:it'?s|it is|that'?s|(?:his|her|its|their|my) name(?:'s| is)|(?:she|he|they)(?:'s| is| are)(?: called)?|make (?:that|it)|should be|it should be|i said)";
const VALUE = String.raw`(?<right>[\p{L}\p{N}][\p{L}\p{N}'’ -]{0,40}?)`;
const WRONG = String.raw`(?<wrong>[\p{L}\p{N}][\p{L}\p{N}'’ -]{0,40}?)`;
const TAIL = String.raw`(?:,? (?:with|spelt|spelled|now|though|sorry|actually|of course)\b.*)?[.!]*$`;
const TWO_SIDED = [
  new RegExp(`^(?:${IT_IS} )?${VALUE},? (?:and )?not (?:an? )?${WRONG}${TAIL}`, 'iu'),
  new RegExp(
    `^(?:${IT_IS} )?not (?:an? )?${WRONG},? (?:but|it'?s|it is|rather) (?:an? )?${VALUE}${TAIL}`,
    'iu',
  ),
  new RegExp(
    `^(?:it'?s|it is|that'?s) not (?:an? )?${WRONG}[,.;]? (?:but|it'?s|it is) (?:an? )?${VALUE}${TAIL}`,
    'iu',
  ),
];
const ONE_SIDED = new RegExp(`^(?:${IT_IS} )?${VALUE}${TAIL}`, 'iu');
/** Without one of these, "it's Max" puts nothing right. */
const MEANS_IT =
  /\b(?:actually|i mean|i meant|correction|typo|my mistake|make (?:that|it)|should be|i should have said)\b/i;
const MOST_WORDS = 4;

export function correctionIn(message: string): Correction | undefined {
  const text = message.trim().replace(/[’‘`´]/g, "'");
  const rest = text.replace(LEAD, '');
  for (const pattern of TWO_SIDED) {
    const found = pattern.exec(rest)?.groups;
    if (found?.['right'] !== undefined && found['wrong'] !== undefined) {
      return { right: found['right'].trim(), wrong: found['wrong'].trim() };
    }
  }
  if (!MEANS_IT.test(text)) return undefined;
  const right = ONE_SIDED.exec(rest)?.groups?.['right']?.trim();
  const isValue = right !== undefined && right.split(' ').length <= MOST_WORDS && !SAYS_MORE.test(right);
  return isValue ? { right, wrong: undefined } : undefined;
}

const SAYS_MORE = /\b(?:i|i'm|my|we|you|is|are|was|am|have|has|do|it|that|this|not|what|why)\b/i;

/** A fact with the right word in it; undefined where it does not hold the wrong one. */
export function putRight(fact: string, { right, wrong }: Correction): string | undefined {
  const word = wrong ?? likest(fact, right);
  if (word === undefined) return undefined;
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${escape(word)}(?![\\p{L}\\p{N}])`, 'iu');
  if (!found.test(fact)) return undefined;
  return fact.replace(found, () => right);
}

/** The word that the right one most looks like, if it could be a slip for it. */
function likest(fact: string, right: string): string | undefined {
  const words = fact.split(' ').slice(1);
  const close = words.filter((word) => word.toLowerCase() !== right.toLowerCase() && looksLike(word, right));
  if (close.length > 0) return close.at(-1);
  const isName = /^\p{Lu}/u.test(right);
  if (isName) return words.findLast((word) => /^\p{Lu}/u.test(word));
  return /^\d/.test(right) ? words.findLast((word) => /^\d/.test(word)) : undefined;
}

function looksLike(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return (
    x.length > 2 &&
    y.length > 2 &&
    x.slice(0, 2) === y.slice(0, 2) &&
    /^\p{Lu}/u.test(a) === /^\p{Lu}/u.test(b)
  );
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
