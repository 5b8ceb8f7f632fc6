import { capitalised, nameOf } from '../reading/phrases.js';
import { isFirstName, tagWords } from '../reading/words.js';
import type { Draft } from '../draft.js';
import type { Frame } from '../frame.js';

function ownName(tail: string): Draft[] | undefined {
  const name = nameOf(tail);
  return name === undefined
    ? undefined
    : [{ attribute: 'name', value: name, text: `Your name is ${name}`, importance: 0.95 }];
}

function nickname(tail: string): Draft[] | undefined {
  const name = nameOf(tail);
  return name === undefined
    ? undefined
    : [{ attribute: 'nickname', value: name, text: `You like to be called ${name}`, importance: 0.85 }];
}

export const nameClauses: readonly Frame[] = [
  {
    form: /^(?:my|the) (?:full |first |real |actual |own |given |christian )?name (?:is|are) (?:actually |really |just )?(?<name>.+)$/i,
    read: ({ name = '' }) => ownName(name) ?? [],
  },
  {
    form: /^(?:my (?:last|family|middle|maiden|sur) ?name|my surname) is (?<name>.+)$/i,
    read: ({ name = '' }, { words }) => {
      const value = nameOf(name);
      const which = /^my (.+?) is /i.exec(words)?.[1]?.toLowerCase() ?? 'surname';
      return value === undefined
        ? []
        : [
            {
              attribute: which.includes(' ') ? which : 'surname',
              kind: 'identity',
              value,
              text: `Your ${which} is ${value}`,
            },
          ];
    },
  },
  {
    form: /^(?:(?:my |most )?(?:friends|family|people|everyone|everybody|colleagues|parents|mates|they|folks)(?: all| just| usually| always)? calls? me|(?:please |just |you can |you may |feel free to )*(?:call|address) me|you (?:can|may) call me|my nickname is|(?:I|we) go by|I am (?:also |usually |better )?known as|I prefer (?:to be called|the name)|I like to be called|I am called) (?<name>.+)$/i,
    read: ({ name = '' }, { words }) =>
      /^I am called /i.test(words) ? ownName(name) : nickname(name.replace(/^by /, '')),
  },
  { form: /^it is (?<name>\p{Lu}\p{L}+),? short for \p{Lu}/u, read: ({ name = '' }) => ownName(name) },
  { form: /^this is (?<name>[A-Z][a-z]+)(?: here)?$/, read: ({ name = '' }) => ownName(name) },
  { form: /^(?<name>[A-Z][a-z]+) here$/, read: ({ name = '' }) => ownName(name) },
  {
    form: /^my pronouns are (?<pronouns>(?:he|she|they|ze|xe)(?: ?\/ ?\w+){0,2})$/i,
    read: ({ pronouns = '' }) => {
      const value = pronouns.replace(/ /g, '').toLowerCase();
      return [{ attribute: 'pronouns', value, text: `Your pronouns are ${value}`, importance: 0.8 }];
    },
  },
  {
    form: /^I use (?<pronouns>(?:he|she|they)(?: ?\/ ?\w+){0,2}) pronouns$/i,
    read: ({ pronouns = '' }) => {
      const value = pronouns.replace(/ /g, '').toLowerCase();
      return [{ attribute: 'pronouns', value, text: `Your pronouns are ${value}`, importance: 0.8 }];
    },
  },
];

const NAME_ALONE =
  /^are (?<name>\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?)(?:$|,| (?:and|from|but|the)\b)/u;

export const namePredicates: readonly Frame[] = [
  {
    // "im jamal": in small letters only what the tagger knows as a name, and nothing after it.
    form: /^are (?<name>[a-z]{3,15})$/,
    read: ({ name = '' }, { holder }) =>
      holder.subject === 'self' &&
      isFirstName(name) &&
      !/^(?:will|rich|frank|young|happy|sunny|hardy|bill|mark|rose|grace|hope|joy|faith|chase|grant|drew|guy|gene|dusty|sandy|rusty|stormy|ready|art|christian|jordan|london|paris|brooklyn|dallas|austin|autumn|summer|april|may|june|august|angel|baby|blue|brown|black|white|gray|green|honey|harry|tiny|sweet|precious|royal|noble|merry|jolly|junior|prince|king|queen|earnest|ernest|constant|justice|worth|wise|good|best|major)$/.test(
        name,
      )
        ? ownName(name)
        : undefined,
  },
  {
    form: /^(?:are|were|got) (?:called|named) (?:after .*)?(?<name>.*)$/i,
    read: ({ name = '' }, { holder }) => {
      if (holder.subject === 'self') return ownName(name);
      const { role } = holder;
      if (role === undefined) return undefined;
      const names = name
        .split(/\s*,\s*(?:and )?|\s+and\s+/)
        .map((one) => nameOf(one))
        .filter((one) => one !== undefined);
      return names.map((one) => relationNamed(role, one));
    },
  },
  {
    form: NAME_ALONE,
    read: ({ name = '' }, { holder }) => {
      const tagged = tagWords(`I am ${name}`).slice(2);
      const isOther = tagged.some(
        ({ tags }) =>
          tags.has('Demonym') ||
          tags.has('Place') ||
          tags.has('Adjective') ||
          tags.has('Organization') ||
          tags.has('Date'),
      );
      if (isOther || FAITH.test(name) || FAMOUS.test(name)) return undefined;
      if (holder.subject === 'self') return ownName(name);
      return undefined;
    },
  },
];

const FAITH =
  /^(?:Christian|Catholic|Muslim|Jewish|Hindu|Buddhist|Sikh|Protestant|Anglican|Methodist|Baptist|Mormon|Jain|Orthodox|Lutheran|Quaker|Asian|Black|White|Latina|Latino|Hispanic|Arab|African|European|Caribbean|Indigenous|Native|Gay|Vegan|Vegetarian|Single|Married|Sorry|Fine|Not|Ok|Okay|Dyslexic|Autistic|Deaf|Republican|Democrat|Labour|Tory|Conservative|Liberal|Scorpio|Leo|Virgo|Libra|Aries|Taurus|Gemini|Cancer|Aquarius|Pisces|Capricorn|Sagittarius|ADHD|INFP|INTJ|INFJ|ENFP|ENTP|ISTJ)\b/i;
const FAMOUS =
  /^(?:Batman|Superman|Spider|Napoleon|Jesus|God|Elvis|Sherlock|Santa|Iron|Groot|Shakespeare|Einstein|Darth|Legion|Spartacus|Superwoman|Cleopatra|Queen|King|President|Pope)/i;

/** "You have a dog called Max." */
export function relationNamed({ attribute, word }: { attribute: string; word: string }, name: string): Draft {
  const single = singular(word);
  const value = attribute === 'pet' ? `${single} called ${name}` : name;
  return {
    subject: 'self',
    attribute,
    value,
    text: isOnly(single)
      ? `Your ${single} is called ${capitalised(name)}`
      : `You have ${/^[aeiou]/.test(single) ? 'an' : 'a'} ${single} called ${capitalised(name)}`,
    importance: attribute === 'friend' || attribute === 'colleague' ? 0.6 : 0.8,
  };
}

function isOnly(word: string): boolean {
  return /^(?:wife|husband|partner|girlfriend|boyfriend|fianc\S+|spouse|mother|father|mum|mom|mam|mummy|dad|daddy|papa|boss|best friend|best mate|bestie|better half|other half)$/.test(
    word,
  );
}

export function singular(word: string): string {
  const irregular: Readonly<Record<string, string>> = {
    children: 'child',
    kids: 'kid',
    babies: 'baby',
    puppies: 'puppy',
    mice: 'mouse',
    wives: 'wife',
    bunnies: 'bunny',
    ponies: 'pony',
    twins: 'twin',
    fish: 'fish',
    goldfish: 'goldfish',
    sheep: 'sheep',
    boss: 'boss',
    huskies: 'husky',
    canaries: 'canary',
  };
  return irregular[word] ?? (word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);
}
