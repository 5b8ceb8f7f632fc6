/**
 * Who a clause is about, and the rest of it with the verb in its plain form, so that one frame reads "I live in",
 * "my sister lives in" and "she lives in" alike. Somebody whom nothing ties to the person is nobody: such a clause
 * is not read.
 */
import { isBeing, type AttributeName } from '../../attributes.js';
import type { Fact } from '../../fact.js';
import { capitalised } from './phrases.js';
import { ROLE, roleOf } from './relations.js';
import { isFirstName } from './words.js';

export interface Holder {
  /** `self`, a name, or a role. */
  subject: string;
  /** "You", "Your sister Anna". */
  label: string;
  /** "Your", "Your sister Anna's". */
  possessive: string;
  /** Verbs agree with it as with "she". */
  third: boolean;
  /** Whose relation it is, where the clause says so. */
  role?: { attribute: AttributeName; word: string; name: string | undefined; isNew: boolean };
}

export interface Predicate {
  holder: Holder;
  /** From the verb on; the verb as after "you". */
  rest: string;
}

export const SELF: Holder = { subject: 'self', label: 'You', possessive: 'Your', third: false };

const FILLERS =
  '(?:really|just|actually|currently|still|also|absolutely|honestly|literally|totally|basically|recently|finally|mostly|usually|always|often|definitely|certainly|truly|simply|now|quite|officially|already|both|all|personally|generally|especially|proudly|happily|obviously|very much|secretly|mainly|primarily|genuinely|completely|sadly|sometimes|regularly|normally|typically|originally|newly|happily|too|myself|today|lately|kind of|sort of|do(?= (?:like|love|have|live|enjoy|hate|work|play|speak)))';
const LEADING_FILLERS = new RegExp(`^(?:${FILLERS} )+`, 'i');
const AFTER_BE = new RegExp(
  `^(are|were|have|have been|had|do not|are not|used to|am|cannot|can|will) (?:${FILLERS} )+`,
  'i',
);

const NAME = "[\\p{Lu}][\\p{L}'’-]{1,24}(?: [\\p{Lu}][\\p{L}'’-]{1,24})?";
const MY_ROLE = new RegExp(
  `^(?:my|our) (?<adjectives>(?:(?:own|dear|lovely|beautiful|older|elder|younger|little|big|baby|oldest|eldest|youngest|late|new|old|best|other|only|first|second|amazing|wonderful|sweet|gorgeous|ex|current|two|three|four|five|\\d|twin|long-term|lifelong|then|closest|middle|\\w+-year-old|\\w+ year old|black|white|ginger|tabby|rescue|beloved|paternal|maternal|great|soon-to-be|estranged|adopted|foster|pet|grown-up|teenage|work|good|close|dearest|oldest|crazy|lazy|fat|tiny|elderly|grumpy) )*)(?<role>${ROLE})(?![\\w'-])(?<rest>.*)$`,
  'iu',
);

/** The person, alone or with others. */
const OWN_SUBJECT =
  /^(?:[Ii]|[Ww]e(?: (?:all|both))?|(?:[Bb]oth|[Aa]ll) of us|[Mm]e and (?:my [a-z]+(?: \p{Lu}\p{L}+)?|\p{L}+)|[Mm]y [a-z]+(?: \p{Lu}\p{L}+)? and (?:I|me)|\p{L}+ and (?:I|me))(?=[ ,])/u;

export interface SubjectContext {
  known: readonly Fact[];
  /** Who was spoken of last, for "she" and "it". */
  antecedent: Holder | undefined;
}

export function readSubject(clause: string, context: SubjectContext): Predicate | undefined {
  const own = OWN_SUBJECT.exec(clause)?.[0];
  if (own !== undefined) return { holder: SELF, rest: plainVerb(clause.slice(own.length), false) };
  return (
    readRole(clause) ??
    readApposition(clause) ??
    readPronoun(clause, context) ??
    readKnownName(clause, context)
  );
}

function readRole(clause: string): Predicate | undefined {
  const groups = MY_ROLE.exec(clause)?.groups;
  const role = roleOf(groups?.['role'] ?? '');
  if (groups === undefined || role === undefined) return undefined;
  const rest = groups['rest'] ?? '';
  if (/^'s?\b|^s'/.test(rest)) return undefined;
  const named = nameAfter(rest);
  const adjectives = (groups['adjectives'] ?? '').trim().toLowerCase();
  const kept = /\b(?:ex|twin|best|step|half|late|great|foster)\b/.exec(adjectives)?.[0];
  const word = kept === undefined ? role.word : `${kept} ${role.word}`;
  const described = adjectives === '' ? word : `${adjectives} ${role.word}`;
  const label = role.plural || named === undefined ? `Your ${described}` : `Your ${word} ${named.name}`;
  return {
    holder: {
      subject: named?.name ?? word,
      label,
      possessive: `${label}'${role.plural ? '' : 's'}`,
      third: !role.plural,
      role: {
        attribute: kept === 'ex' || word.startsWith('ex-') ? 'relative' : role.attribute,
        word,
        name: named?.name,
        isNew: named !== undefined,
      },
    },
    rest: plainVerb(named?.rest ?? rest, !role.plural),
  };
}

const MENTION = new RegExp(
  `\\b(?:my|our) (?<adjectives>(?:(?:older|younger|little|big|best|twin|dear|lovely|new|old|late) )*)(?<role>${ROLE})(?:,| called| named)? (?<name>\\p{Lu}[\\p{L}'-]{1,20})(?![\\p{L}'])`,
  'gu',
);

const OWN = new RegExp(
  `\\b(?:my|our) (?:[a-z-]+ ){0,2}?(?:${ROLE})(?![\\w'-])(?: \\p{Lu}[\\p{L}'-]+)?`,
  'giu',
);

/** Whoever is called the person's last: "what is my dog called". */
export function lastOfOwn(words: string): Holder | undefined {
  const last = words.match(OWN)?.at(-1);
  return last === undefined ? undefined : readRole(last)?.holder;
}

/** People and animals that are named in passing: "me and my boyfriend Mateus", "what do I tell my daughter Lena?". */
export function namedInPassing(clause: string): NonNullable<Holder['role']>[] {
  return [...clause.matchAll(MENTION)].flatMap(({ groups }) => {
    const role = roleOf(groups?.['role'] ?? '');
    const name = groups?.['name'] ?? '';
    if (
      role === undefined ||
      role.plural ||
      /^(?:I|Is|Was|Has|And|But|The|Mr|Mrs|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)$/.test(
        name,
      )
    )
      return [];
    const kept = /best|twin/.exec(groups?.['adjectives'] ?? '')?.[0];
    return [
      {
        attribute: role.attribute,
        word: kept === undefined ? role.word : `${kept} ${role.word}`,
        name,
        isNew: true,
      },
    ];
  });
}

/** "Anna", "called Anna", ", Anna," or "anna" where it is known as a name. */
function nameAfter(rest: string): { name: string; rest: string } | undefined {
  const capital = new RegExp(
    `^,? (?:called |named )?(?<name>${NAME})(?![\\p{L}'])(?<comma>,)?(?<rest>.*)$`,
    'u',
  ).exec(rest)?.groups;
  if (capital !== undefined) {
    const name = capital['name'] ?? '';
    if (!/^(?:I|Is|Was|Has|And)\b/.test(name)) return { name, rest: capital['rest'] ?? '' };
  }
  const called =
    /^,? (?:called|named) (?<name>(?!(?:me|us|him|her|it|them|my|the)\b)[\p{L}'-]{2,20})(?<rest>.*)$/iu.exec(
      rest,
    )?.groups;
  if (called !== undefined) return { name: capitalised(called['name'] ?? ''), rest: called['rest'] ?? '' };
  const small = /^,? (?<name>[a-z]{3,14})\b,?(?<rest> .*)$/.exec(rest)?.groups;
  const word = small?.['name'] ?? '';
  if (word !== '' && !VERB_LIKE.test(word) && isFirstName(word))
    return { name: capitalised(word), rest: small?.['rest'] ?? '' };
  return undefined;
}

const VERB_LIKE =
  /^(?:will|may|can|mark|rose|grace|is|has|was|are|in|on|and|does|did|had|lives|just|said|bill|pat|chase|hope|faith|joy|sue|rob|drew|don|art|gene|miles|dean|grant|jack|frank|chuck|an|the|who|from|at|with|to|for)$/i;

/** "Anna is my sister and lives …" is read by the frames of the family; here "Max, my dog, is six". */
function readApposition(clause: string): Predicate | undefined {
  const groups = new RegExp(
    `^(?<name>${NAME}), (?:my|our) (?:(?:older|younger|little|big|best|new|old) )?(?<role>${ROLE})\\b,?(?<rest> .*)?$`,
    'u',
  ).exec(clause)?.groups;
  const role = roleOf(groups?.['role'] ?? '');
  if (groups === undefined || role === undefined) return undefined;
  const name = groups['name'] ?? '';
  const label = `Your ${role.word} ${name}`;
  return {
    holder: {
      subject: name,
      label,
      possessive: `${label}'s`,
      third: true,
      role: { attribute: role.attribute, word: role.word, name, isNew: true },
    },
    rest: plainVerb(groups['rest'] ?? '', true),
  };
}

function readPronoun(clause: string, { antecedent }: SubjectContext): Predicate | undefined {
  const pronoun = /^(?:he|she|they|it|the (?:dog|cat|puppy|kitten|baby|kids))(?= )/i.exec(clause)?.[0];
  if (pronoun === undefined || antecedent === undefined) return undefined;
  if (/^they$/i.test(pronoun) === antecedent.third) return undefined;
  if (/^it$/i.test(pronoun) && antecedent.role?.attribute !== 'pet') return undefined;
  return { holder: antecedent, rest: plainVerb(clause.slice(pronoun.length), antecedent.third) };
}

/** A name alone, of somebody who is known, or who was just spoken of. */
function readKnownName(clause: string, { known, antecedent }: SubjectContext): Predicate | undefined {
  const name = /^[\p{L}'-]{2,20}/u.exec(clause)?.[0];
  if (name === undefined || clause.length === name.length) return undefined;
  const rest = clause.slice(name.length);
  if (antecedent !== undefined && antecedent.subject.toLowerCase() === name.toLowerCase())
    return { holder: antecedent, rest: plainVerb(rest, true) };
  const fact = known.find(
    (one) => isBeing(one.attribute) && one.value.toLowerCase().split(' ').includes(name.toLowerCase()),
  );
  if (fact === undefined) return undefined;
  const proper = capitalised(name);
  return {
    holder: { subject: proper, label: proper, possessive: `${proper}'s`, third: true },
    rest: plainVerb(rest, true),
  };
}

const TO_PLAIN: Readonly<Record<string, string>> = {
  am: 'are',
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  goes: 'go',
  "'s": 'are',
};

/** "is really living in" → "are living in"; "doesn't" was opened before. */
export function plainVerb(rest: string, third: boolean): string {
  let text = rest.replace(/^[\s,]+/, '').replace(LEADING_FILLERS, '');
  const first = /^[a-z']+/i.exec(text)?.[0] ?? '';
  const plain = TO_PLAIN[first.toLowerCase()] ?? (third ? withoutEnding(first) : undefined);
  if (plain !== undefined) text = `${plain}${text.slice(first.length)}`;
  text = text
    .replace(/^(?:never|do not ever|do never|do not really|do not) /i, 'do not ')
    .replace(AFTER_BE, '$1 ')
    .replace(/^have got /, 'have ')
    .replace(/^got (?=(?:an?|two|three|four|five|six|seven|eight|\d+|no|some) )/i, 'have ')
    .replace(
      /^(?:are|have been|were) (?=(?:living|working|studying|learning|teaching|playing|volunteering|renting|training) )/,
      '@',
    )
    .replace(/^@(\w+?)(?:ing) /, (_whole, stem: string) => `${BASE[stem] ?? stem} `)
    .replace(
      /^have (lived|worked|studied|played|taught|owned|loved|hated|known|spoken) /,
      (_whole, verb: string) => `${PERFECT[verb] ?? verb} `,
    )
    .replace(LEADING_FILLERS, '');
  return text.trim();
}

const BASE: Readonly<Record<string, string>> = {
  liv: 'live',
  rent: 'rent',
  stud: 'study',
  studying: 'study',
  volunteer: 'volunteer',
  train: 'train',
};
const PERFECT: Readonly<Record<string, string>> = {
  lived: 'live',
  worked: 'work',
  studied: 'study',
  played: 'play',
  taught: 'teach',
  owned: 'own',
  loved: 'love',
  hated: 'hate',
  known: 'know',
  spoken: 'speak',
};

function withoutEnding(verb: string): string | undefined {
  const lower = verb.toLowerCase();
  if (!/^[a-z]{3,}s$/.test(lower) || lower.endsWith('ss')) return undefined;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

/** The verb as the holder needs it: "live" → "lives". */
export function agree(verb: string, { third }: Pick<Holder, 'third'>): string {
  if (!third) return verb;
  const irregular: Readonly<Record<string, string>> = {
    are: 'is',
    were: 'was',
    have: 'has',
    do: 'does',
    go: 'goes',
    'do not': 'does not',
    'have been': 'has been',
  };
  const [first = '', ...others] = verb.split(' ');
  const known = irregular[verb] ?? undefined;
  if (known !== undefined) return known;
  const turned =
    irregular[first] ??
    (/[^aeiou]y$/.test(first)
      ? `${first.slice(0, -1)}ies`
      : /(?:s|sh|ch|x|z)$/.test(first)
        ? `${first}es`
        : `${first}s`);
  return [turned, ...others].join(' ');
}
