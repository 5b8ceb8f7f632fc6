/**
 * What somebody said of themselves, or what was noted of them, as it is said to them: "I have a dog" and "Has a
 * dog" both become "you have a dog". Undefined where the words cannot be turned round safely.
 */
const FIRST_PERSON: ReadonlyMap<string, string> = new Map([
  ["i'm", 'you are'],
  ['im', 'you are'],
  ["i've", 'you have'],
  ['ive', 'you have'],
  ["i'd", 'you would'],
  ["i'll", 'you will'],
  ['i', 'you'],
  ['me', 'you'],
  ['my', 'your'],
  ['mine', 'yours'],
  ['myself', 'yourself'],
  ["we're", 'you are'],
  ["we've", 'you have'],
  ["we'd", 'you would'],
  ["we'll", 'you will'],
  ['we', 'you'],
  ['us', 'you'],
  ['our', 'your'],
  ['ours', 'yours'],
  ['ourselves', 'yourselves'],
]);

const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map([
  ['has', 'have'],
  ['is', 'are'],
  ['was', 'were'],
  ['does', 'do'],
  ['goes', 'go'],
  ["doesn't", "don't"],
  ["isn't", 'are not'],
  ["hasn't", "haven't"],
  ["wasn't", 'were not'],
]);
const PAST_VERBS =
  /^(?:had|went|bought|met|moved|grew|got|lost|won|broke|made|took|saw|wrote|ran|came|began|started|used|did|said|told|found|left|felt|kept|sold|taught|thought|wore|swam|spent|built|became|gave|ate|drove|flew|chose|quit|read|cannot|can|can't|could|will|would|wants|recently|just|once|never|also|often|usually|always|sometimes|currently|still)$/;
/** Forms in -ed and the like that say how somebody is, not what they did. */
const STATES =
  /^(?:married|engaged|divorced|retired|interested|allergic|afraid|based|trained|employed|obsessed|scared|tired|worried|excited|single|vegetarian|vegan|pregnant|from|in|at|on|good|bad|new|fond|keen|left-handed|right-handed|colou?r-?blind|proud|deaf|blind|diabetic|lactose|gluten|originally|nearly|almost|about|not|an?|the|named|called|self-employed|unemployed|bilingual|fluent|into|over|under|widowed|separated|dyslexic|british|american|french|german|spanish|italian|irish|scottish|welsh|indian|chinese|brazilian|polish|canadian|australian|\d+)$/;
const RELATIVE =
  /^(?:mum|mom|mother|dad|father|sister|brother|son|daughter|wife|husband|partner|girlfriend|boyfriend|dog|cat|pet|boss|best friend|friend|grandmother|grandfather|gran|nan|aunt|uncle|cousin|child|children|kids|twins|fianc[eé]e?|horse|rabbit|hamster|car|house|birthday|job|name|age|hobby|hobbies|favou?rite)\b/i;
const SOMEBODY = /^(?:the )?(?:visitor|user|person|speaker|human)\b/i;

/** A line of memory. `visitorName` is who the memories are of, where they say so. */
export function memoryToSecondPerson(memory: string, visitorName?: string): string {
  const text = tidy(memory);
  const subject =
    SOMEBODY.exec(text)?.[0] ??
    /^(?:they|he|she)\b/i.exec(text)?.[0] ??
    (visitorName !== undefined && text.toLowerCase().startsWith(`${visitorName.toLowerCase()} `)
      ? visitorName
      : undefined);
  const named =
    visitorName === undefined ? undefined : new RegExp(`^${escape(visitorName)}'s `, 'i').exec(text)?.[0];
  if (named !== undefined) return `your ${text.slice(named.length)}`;
  if (subject !== undefined) {
    const rest = text.slice(subject.length);
    return rest.startsWith("'s ") && !/^'s (?:an?|the|not|\w+ing|\d)\b/.test(rest)
      ? `your ${rest.slice(3)}`
      : withVerb(
          rest
            .replace(/^'s /, ' is ')
            .replace(/^'(?:re|ve) /, ' ')
            .trim(),
        );
  }
  const own = /^(?:their|his|her) /i.exec(text)?.[0];
  if (own !== undefined) return `your ${possessives(text.slice(own.length))}`;
  if (/^(?:i|i'm|i've|my|we|our|im|ive)\b/i.test(text)) return toYou(text);
  const pair = /^(?<key>[a-z][a-z ]{1,24}): (?<value>.+)$/i.exec(text)?.groups;
  if (pair !== undefined) return `your ${(pair['key'] ?? '').toLowerCase()} is ${pair['value'] ?? ''}`;
  if (RELATIVE.test(text)) return `your ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  return withVerb(text);
}

/** "Has a dog and lives in Leeds", "Married to Tom", "Ruth is a vet". */
function withVerb(text: string): string {
  const [first = '', ...rest] = text.split(' ');
  const word = first.toLowerCase();
  const tail = possessives(rest.join(' '));
  const plural = pluralVerb(word);
  const startsSentence = /^(?:is|are|was|has|have|lives|works|likes|plays|does)\b/.test(rest[0] ?? '');
  if (startsSentence && /^\p{Lu}/u.test(first)) return text;
  if (plural !== undefined) return `you ${plural} ${laterVerbs(tail)}`.trim();
  if (word === 'born') return `you were born ${tail}`;
  if (word === 'a' || word === 'an') return `you are ${word} ${tail}`;
  if (STATES.test(word)) return `you are ${lowerUnlessName(first)} ${laterVerbs(tail)}`.trim();
  if (PAST_VERBS.test(word) || word.endsWith('ed')) return `you ${word} ${laterVerbs(tail)}`.trim();
  if (/^[a-z]+ing$/.test(word)) return `you are ${word} ${tail}`;
  return text;
}

function pluralVerb(word: string): string | undefined {
  const irregular = IRREGULAR_VERBS.get(word);
  if (irregular !== undefined) return irregular;
  if (!/^[a-z]{2,}s$/.test(word) || word.endsWith('ss') || word.endsWith('us')) return undefined;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return /(?:ss|sh|ch|x|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function laterVerbs(text: string): string {
  return text.replace(
    /\b(and|but|also|who|,) (has|is|lives|works|likes|loves|plays|enjoys|wants|prefers|hates|drinks|speaks|studies|needs|drives|owns|runs|goes|does|collects|paints|writes|reads|cooks|takes|keeps)\b/g,
    (_whole, link: string, verb: string) => `${link} ${link === 'who' ? verb : (pluralVerb(verb) ?? verb)}`,
  );
}

function possessives(text: string): string {
  return text.replace(/\b(?:their|his|her)\b(?! own\b)/g, 'your');
}

/** The visitor's own words. Undefined where they speak of the program, whose "you" would turn round too. */
export function ownWordsToSecondPerson(sentence: string): string | undefined {
  const text = tidy(sentence);
  if (/\b(?:you|your|yours|u|ur|yourself|you're|you've)\b/i.test(text)) return undefined;
  return toYou(text.replace(/^(he|she|it)'s (?!been|got|had|gone|done)/i, '$1 is '));
}

function toYou(text: string): string {
  const turned = text
    .split(' ')
    .map((token) => {
      const parts = /^(\P{L}*)([\p{L}']+)(.*)$/u.exec(token);
      if (parts === null) return token;
      const [, before = '', word = '', after = ''] = parts;
      const you = word === 'US' ? undefined : FIRST_PERSON.get(word.toLowerCase());
      return you === undefined ? token : `${before}${you}${after}`;
    })
    .join(' ')
    .replace(/\b(you(?: (?:also|really|just|always|still|never|often))?) am\b/g, '$1 are')
    .replace(/\b(you(?: (?:also|really|just|always|still|never|often))?) was\b/g, '$1 were');
  return lowerUnlessName(turned);
}

const OPENING_NAME =
  /^(?:the|a|an|this|that|these|those|it|he|she|they|there|and|but|yes|no|today|yesterday|last|in|at|on|you|your|when|after|before|since|both|every|some|most|all|one|two|three)\b/i;

function lowerUnlessName(text: string): string {
  return OPENING_NAME.test(text) ||
    !/^\p{Lu}\p{Ll}+ (?:is|was|has|lives|works|likes|loves|and|plays|can|will)\b/u.test(text)
    ? `${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : text;
}

function tidy(text: string): string {
  return text
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!…;,:]+$/, '');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
