/**
 * Whether two wordings say the same: by the set of their words, without those that carry no meaning here, each in
 * one form for its plural, its spelling and a small closed list of synonyms. It never guesses: what it does not know
 * to be the same is different.
 */

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/'(?:m|re|ve|ll|d|s)\b/g, ''],
];

/** What a sentence to the person has whatever it says. */
const EMPTY_WORDS = new Set(
  (
    'a an the some any this that these those you your yours yourself my mine me i we our us it its ' +
    'is are am was were be been being do does did have has had having got get own owns ' +
    'of to in on at for with from by as and or called call name named names ' +
    'currently now still really very also just quite much too so there lot lots'
  ).split(' '),
);

/** Each line is one word for all that stand in it. */
const SYNONYMS = [
  'mother mum mom mam mama mummy mommy ma',
  'father dad daddy papa pa',
  'grandmother grandma granny gran nan nana nanna grandmum',
  'grandfather grandad granddad grandpa grandpapa gramps',
  'sibling sib',
  'sister sis',
  'brother bro',
  'child kid',
  'aunt auntie aunty',
  'dog doggy doggie pup puppy pooch',
  'cat kitty kitten pussycat',
  'rabbit bunny',
  'bike bicycle',
  'car automobile',
  'tv television telly',
  'phone telephone mobile cellphone smartphone',
  'flat apartment',
  'movie film',
  'football soccer',
  'photo photograph picture',
  'photography photographing',
  'fridge refrigerator',
  'job work occupation',
  'doctor physician gp',
  'holiday vacation',
  'colour color',
  'favourite favorite',
  'uk britain',
  'usa us america',
  'nyc york',
  'like love enjoy adore fond',
  'dislike hate loathe detest',
  'maths math mathematics',
  'fiance fiancee',
  'boyfriend bf',
  'girlfriend gf',
  'vegetarian veggie',
  'swimming swim',
  'running jogging jog',
];

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const SAME = new Map<string, string>([
  ...NUMBERS.map((word, i) => [word, String(i)] as const),
  ...SYNONYMS.flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return others.map((word) => [stem(word), stem(first)] as const);
  }),
]);

/** The words of a value or a sentence that carry its meaning, each in one form. */
export function meaningWords(text: string): Set<string> {
  const plain = PLAIN.test(text) ? text.toLowerCase() : withoutMarks(text);
  const words = plain.match(WORD) ?? [];
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return new Set((telling.length === 0 ? words : telling).map(oneForm));
}

const PLAIN = /^[a-z0-9 .,-]*$/i;
const WORD = /[\p{L}\p{N}]+/gu;

function withoutMarks(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'");
  return CONTRACTIONS.reduce((words, [form, opened]) => words.replace(form, opened), plain)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

function oneForm(word: string): string {
  const stemmed = stem(word);
  return SAME.get(word) ?? SAME.get(stemmed) ?? stemmed;
}

/** Plural, "-ing" and a last "e" off: "hikes", "hiking" and "hike" are one, "cities" and "city" too. */
function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  const singular = word
    .replace(/ies$/, 'i')
    .replace(/(s|x|z|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  const base = /[aeiouy].*ing$/.test(singular) ? withoutIng(singular) : singular;
  return base.length > 3 ? base.replace(/e$/, '').replace(/(?<=[^aeiou])y$/, 'i') : base;
}

function withoutIng(word: string): string {
  return word.slice(0, -3).replace(/([bdgmnprt])\1$/, '$1');
}

/** The same for two wordings that say the same. */
export function meaningKey(text: string): string {
  return [...meaningWords(text)].sort().join(' ');
}

export function isSameMeaning(a: string, b: string): boolean {
  return a === b || areSame(meaningWords(a), meaningWords(b));
}

export function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && isWithin(a, b);
}

/** Every word of the first is one of the second. */
export function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word));
}
