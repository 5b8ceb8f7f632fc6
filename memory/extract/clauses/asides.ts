/**
 * What a sentence says beside its main clause, as sentences of their own: relative clauses ("my sister Bea, who just
 * moved to Oslo, says hi"), appositions ("my grandmother, 94, still bakes"), the capacity in which somebody speaks
 * ("as a nurse I see that"), and lists of what one is ("34, dad of two, live in Cardiff").
 */
import { ROLE } from '../reading/relations.js';

const THINGS = 'car|bike|motorbike|guitar|boat|van|laptop|phone|camera|house|flat';
const WHOSE = `(?:my|our) (?:(?:older|elder|younger|little|big|best|twin|old|new|late|eldest|oldest|youngest|middle|good|dear|other) )*`;
const SOMEBODY = `${WHOSE}(?:${ROLE})(?![\\w'-])(?:,? \\p{Lu}[\\p{L}'-]+(?![\\p{L}'-]))?`;

const WHO = new RegExp(
  `^(?<before>.*?)\\b(?<whom>${SOMEBODY}),? who (?<said>[^,()]{3,90})(?:, ?(?<after>.+))?$`,
  'iu',
);
const HAVE_WHO = new RegExp(
  `^(?<before>.*?\\b(?:an?|one) (?:\\p{L}+ ){0,2}?(?<whom>${ROLE})(?: (?:called|named) (?<name>\\p{Lu}[\\p{L}'-]+))?),? who (?<said>[^,()]{3,90})(?:, ?(?<after>.+))?$`,
  'iu',
);
const AGED = new RegExp(
  `^(?<before>.*?)\\b(?<whom>${SOMEBODY})(?:, (?:aged |who is )?(?<age>\\d{1,3})(?:,| years old,)| \\((?<years>\\d{1,3})\\))(?<after>.*)$`,
  'iu',
);
const APPOSED = new RegExp(
  `^(?<before>.*?)\\b(?<whom>${SOMEBODY}|(?:my|our) (?:${THINGS})), (?<said>an? [^,]{3,50}), (?<after>.+)$`,
  'iu',
);
const BEING = new RegExp(`^(?<whom>${SOMEBODY}) being (?<said>[^,]{3,60}), (?<after>.+)$`, 'iu');

const NO_CAPACITY =
  '(?!(?:an?|the) (?:kid|child|teen|teenager|boy|girl|toddler|baby|rule|result|matter|joke|gift|present|start|whole|treat|bonus|consequence|reminder|test|side note|team|group|family|couple|beginner|last|first|general|young|little|small|young \\w+)\\b)';
const CAPACITY = new RegExp(
  `^(?:speaking |talking )?(?:as|being) ${NO_CAPACITY}(?<what>(?:an?|the (?:eldest|oldest|youngest|middle|only)) [^,]{3,60}?)(?:, (?<rest>.+)| (?<own>(?:I|we|my)\\b.+))$`,
  'i',
);
const SOMEONE_WHO =
  /^(?:speaking )?(?:as|being) (?:someone|somebody|a person|one|a \p{L}+) who (?<said>[^,]{3,80}?)(?:, (?<rest>.+)| (?<own>(?:I|we)\b.+))$/iu;
const IN_BRACKETS = new RegExp(
  `^(?<before>.*?)(?<name>\\p{Lu}[\\p{L}'-]+) \\((?:(?:he|she|it|that|who) is )?(?<whom>my (?:\\p{L}+ )?(?:${ROLE}))\\)(?<after>.*)$`,
  'u',
);
const WE_TWO =
  /^we (?:are|have|broke|split)\b(?<said> ?(?:not together|no longer together|broken up|split up|up)?[^,]{0,20}), (?<who>\p{Lu}\p{L}+) and (?:me|I)\b.*$/u;
const I_WHO = /^(?<before>I am .{3,80}?),? who (?<said>[a-z]+s\b.{2,80})$/i;

type Groups = Readonly<Record<string, string>>;
type Aside = readonly [RegExp, (groups: Groups) => string[]];

const joined = (...words: (string | undefined)[]) =>
  words
    .filter((word) => word !== undefined && word.trim() !== '')
    .join(' ')
    .replace(/ {2,}/g, ' ')
    .trim();

const ASIDES: readonly Aside[] = [
  [SOMEONE_WHO, ({ said, rest, own }) => [`I ${plain(said ?? '')}`, (rest || own) ?? '']],
  [CAPACITY, ({ what, rest, own }) => [`I am ${what ?? ''}`, (rest || own) ?? '']],
  [
    AGED,
    ({ before, whom, age, years, after }) => [
      `${whom ?? ''} is ${(age || years) ?? ''}`,
      joined(before, whom, after),
    ],
  ],
  [BEING, ({ whom, said, after }) => [`${whom ?? ''} is ${said ?? ''}`, after ?? '']],
  [WHO, ({ before, whom, said, after }) => [joined(before, whom, after), `${whom ?? ''} ${said ?? ''}`]],
  [
    HAVE_WHO,
    ({ before, whom, name, said, after }) => [
      before ?? '',
      joined(`my ${whom ?? ''}`, name, said),
      after ?? '',
    ],
  ],
  [
    APPOSED,
    ({ before, whom, said, after }) => [`${whom ?? ''} is ${said ?? ''}`, joined(before, whom, after)],
  ],
  [
    IN_BRACKETS,
    ({ before, name, whom, after }) => [`${whom ?? ''} is called ${name ?? ''}`, joined(before, name, after)],
  ],
  [WE_TWO, ({ who }) => [`I broke up with ${who ?? ''}`]],
  [I_WHO, ({ before, said }) => [before ?? '', `I ${plain(said ?? '')}`]],
];

const MOST_ASIDES = 3;
const LONGEST = 400;

export function withAsides(sentence: string, depth = MOST_ASIDES): string[] {
  if (depth === 0 || sentence.length > LONGEST) return [sentence];
  const list = asList(sentence);
  if (list !== undefined) return list;
  if (!/\b(?:who|being|as)\b|,|\(/i.test(sentence)) return [sentence];
  for (const [form, read] of ASIDES) {
    const found = form.exec(sentence);
    if (found === null) continue;
    const groups = Object.fromEntries(
      Object.entries(found.groups ?? {}).map(([name, words]) => [name, words ?? '']),
    );
    return read(groups)
      .map((part) => part.trim())
      .filter((part) => part !== '' && part !== sentence)
      .flatMap((part) => withAsides(part, depth - 1));
  }
  return [sentence];
}

/** "loves sailing", said of "someone who", as after "I". */
function plain(said: string): string {
  const verb = /^[a-z]+/i.exec(said)?.[0] ?? '';
  const forms: Readonly<Record<string, string>> = {
    is: 'am',
    has: 'have',
    does: 'do',
    was: 'was',
    goes: 'go',
  };
  const first =
    forms[verb.toLowerCase()] ??
    (/ies$/.test(verb)
      ? `${verb.slice(0, -3)}y`
      : /(?:sh|ch|ss|x)es$/.test(verb)
        ? verb.slice(0, -2)
        : verb.replace(/(?<=[a-z]{2})(?<!s|u|i)s$/, ''));
  return `${first}${said.slice(verb.length)}`;
}

/** What stands alone between commas and says something of the writer. */
const LISTED: readonly (readonly [RegExp, string])[] = [
  [/^\d{1,2}(?: years old)?$/, 'I am '],
  [/^(?:mum|mom|dad|mother|father|parent) (?:of|to) /i, 'I am a '],
  [/^(?:he\/him|she\/her|they\/them)$/i, 'my pronouns are '],
  [/^(?:born|raised|brought up) (?:in|on) /i, 'I was '],
  [/^now (?:living |based )?in /i, ''],
  [
    /^(?:single|married|divorced|engaged|widowed|retired|vegan|vegetarian|mad about|crazy about|into|obsessed with|from|based in|living in|originally from|working (?:as|at|for|in)|studying|a fan of)\b/i,
    'I am ',
  ],
  [/^(?:live|love|work|like|hate|play|enjoy|study|collect|speak|teach|grew up|drive)\b/i, 'I '],
  [
    /^(?:an?|one|two|three|four|five|no|\d) (?:\p{L}+ ){0,2}(?:kids?|children|cats?|dogs?|sons?|daughters?|brothers?|sisters?|rabbits?|horses?|pets)$/iu,
    'I have ',
  ],
];

function asList(sentence: string): string[] | undefined {
  const body = sentence.replace(/^.{0,40}?\b(?:about|background|intro|stats|info)(?: me)? ?[:-] */i, '');
  if (!body.includes(',') || /^(?:I|we|my|our|he|she|they|it|you|the)\b/i.test(body)) return undefined;
  const parts = body
    .replace(/[\s.!]+$/, '')
    .split(/\s*,\s*(?:and )?/)
    .filter((part) => part !== '');
  const read = parts.map((part) => {
    const lead = LISTED.find(([form]) => form.test(part))?.[1];
    return lead === undefined ? undefined : `${lead}${part}`;
  });
  const known = read.filter((part) => part !== undefined).length;
  if (parts.length < 3 || known < 2 || known / parts.length < 0.5) return undefined;
  return read.map((part, index) => part ?? parts[index] ?? '');
}
