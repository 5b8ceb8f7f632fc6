/** Whom somebody has: relations, companions, animals; and how they stand with each other. */
import { capitalised, cut, nameOf } from '../reading/phrases.js';
import { ROLE, roleOf } from '../reading/relations.js';
import type { Role } from '../reading/relations.js';
import { secondPerson } from '../reading/second-person.js';
import { agree } from '../reading/subject.js';
import type { Draft } from '../draft.js';
import type { Frame, FrameContext } from '../frame.js';
import { withArticle } from '../frame.js';
import { relationNamed, singular } from './names.js';

const COUNT =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}|some|several|a couple of|a few|another|twin|both)';
const ADJECTIVES =
  '(?:(?:new|little|older|younger|elder|big|small|cute|lovely|beautiful|adorable|gorgeous|wonderful|great|best|old|tiny|huge|fat|lazy|rescue|twin|half|step|black|white|brown|grey|gray|ginger|orange|golden|tabby|three|grown[- ]up|adult|teenage|\\d+[- ]year[- ]old|\\w+[- ](?:month|year)[- ]old|baby|pet|crazy|very|really|close|good|long-term|fluffy|spotted|tortoiseshell|calico|male|female|boy|girl|elderly|energetic|[a-z]+-[a-z]+ed|deaf|blind|spoilt|stubborn|clever|mad|noisy|sweet|grumpy|silly|stupid|retired|\\w+ grumpy|bad-tempered|energetic|playful|naughty|cheeky|identical|furry|part-time|full-time) )*';

const HAVE_ROLE = new RegExp(
  `^(?<verb>have|adopted|got|bought|own|keep|rescued|look after|foster) (?<count>${COUNT}) (?<adjectives>${ADJECTIVES})(?<role>${ROLE})(?![\\w'-])(?<tail>.*)$`,
  'i',
);
const AND_ROLE = new RegExp(
  `^(?:,? and |, )(?<count>${COUNT}) (?<adjectives>${ADJECTIVES})(?<role>${ROLE})(?![\\w'-])(?<tail>.*)$`,
  'i',
);
const BREEDS =
  /^(?:greyhound|labrador|lab|beagle|poodle|terrier|spaniel|cocker spaniel|border collie|collie|dachshund|pug|husky|corgi|golden retriever|retriever|german shepherd|dalmatian|whippet|bulldog|french bulldog|chihuahua|rottweiler|boxer|cockapoo|labradoodle|shih tzu|schnauzer|great dane|jack russell|staffy)s?$/;

function relationsFrom(groups: Readonly<Record<string, string>>, context: FrameContext): Draft[] | undefined {
  const role = roleOf(groups['role'] ?? '');
  if (role === undefined || !isSomebody(role, groups['tail'] ?? '')) return undefined;
  const { holder } = context;
  const names = namesIn(groups['tail'] ?? '');
  const count = (groups['count'] ?? 'a').toLowerCase();
  const adjectives = kept(groups['adjectives'] ?? '');
  const word = `${adjectives}${role.word}`;
  const after = names === undefined ? (groups['tail'] ?? '') : names.rest;
  const more = AND_ROLE.exec(after)?.groups;
  const others = more === undefined ? [] : (relationsFrom(more, context) ?? []);
  if (holder.subject !== 'self') {
    if (names !== undefined) return [];
    const value = `${count} ${word}`;
    return [
      {
        attribute: role.attribute,
        value: role.plural ? value : word,
        text: `${holder.label} ${agree('have', holder)} ${value}`,
        importance: 0.4,
      },
      ...others,
    ];
  }
  if (names !== undefined && names.names.length > 0)
    return [
      ...names.names.map((name) =>
        relationNamed(
          { attribute: role.attribute, word: word.replace(role.word, singular(role.word)) },
          name,
        ),
      ),
      ...others,
    ];
  const amount = role.plural ? `${count} ` : '';
  return [
    {
      attribute: role.attribute,
      value: `${amount}${word}`,
      text: `You have ${role.plural ? `${count} ${word}` : withArticle(word)}`,
      importance: role.attribute === 'friend' || role.attribute === 'colleague' ? 0.4 : 0.7,
    },
    ...others,
  ];
}

/** "a boy" or "a manager" in passing is nobody's; a mouse may be for a computer. */
function isSomebody(role: Role, tail: string): boolean {
  if (
    /^(?:boys?|girls?|assistants?|managers?|mouse|mice|pigs?|chickens?|ducks?|birds?|fish|boxers?|labs?|terriers?|spiders?|rats?|twins?|pals?|mates?|parents?|mentors?|friends?|buddies)$/.test(
      role.word,
    )
  )
    return (
      /^(?:$|,|,? (?:called|named)|,? and |s\b| as (?:a )?pets?)/.test(tail) ||
      /^ ?(?:called|named)/.test(tail)
    );
  return !/^ (?:person|lover|people|food|allergy|show|problem|sitter|house|owner|shelter|rescue centre|cafe|video|meme|picture|costume|tattoo|on the way|bed|walker|park|collar|shaped|who (?:said|told|thinks)|over)\b/.test(
    tail,
  );
}

function kept(adjectives: string): string {
  return (
    adjectives
      .toLowerCase()
      .match(
        /\b(?:older|younger|elder|twin|half|step|best|rescue|black|white|brown|grey|gray|ginger|orange|golden|tabby|tortoiseshell|calico)\b/g,
      ) ?? []
  )
    .filter((word) => !['rescue'].includes(word) || true)
    .map((word) => `${word} `)
    .join('');
}

function namesIn(tail: string): { names: string[]; rest: string } | undefined {
  const called =
    /^,? (?:(?:who|that|which) (?:is|are) )?(?:called|named|whose names? (?:is|are)|by the names? of) (?<names>.+)$/i.exec(
      tail,
    )?.groups?.['names'] ??
    /^[,:(] ?(?<names>\p{Lu}[\p{L}'-]+(?:(?:, | and |, and | & )\p{Lu}[\p{L}'-]+){0,5})\)?(?:,.*)?$/u.exec(
      tail,
    )?.groups?.['names'];
  if (called === undefined) return undefined;
  const upTo = called.replace(/,? (?:and|,) (?:an?|two|three|four|my|the) .*$/i, '');
  const names = upTo
    .split(/\s*,\s*(?:and )?|\s+and\s+|\s*&\s*/)
    .map((one) => nameOf(one))
    .filter((one) => one !== undefined);
  return { names, rest: called.slice(upTo.length) };
}

const STATUSES =
  'married|engaged|divorced|single|widowed|separated|a widow|a widower|newly single|recently divorced|happily married|in a (?:long-distance |serious |happy |new )?relationship|in an open relationship|a single (?:mum|mom|mother|dad|father|parent)|a newlywed|newlyweds|newly married|newly wed';

/** "Living in Cork with my husband and two cats". */
export function companionsIn(words: string, context: FrameContext): Draft[] {
  const groups = WITH_ROLE.exec(words)?.groups;
  return groups === undefined || context.holder.subject !== 'self'
    ? []
    : (relationsFrom({ ...(groups as Record<string, string>), tail: '' }, context) ?? []);
}

const WITH_ROLE = new RegExp(
  `\\bwith (?:[^,.]{0,40}? and )?(?<count>${COUNT}) (?<adjectives>${ADJECTIVES})(?<role>${ROLE})(?![\\w'-])`,
  'i',
);

export const familyPredicates: readonly Frame[] = [
  {
    form: /^are (?:an?|the) (?:proud |happy |new |single |first-time |very |working |busy |tired |brand new )*(?<what>mother|father|mum|mom|mama|dad|daddy|parent|uncle|aunt|auntie|grandmother|grandfather|grandma|grandpa|granny|nan|grandparent|godmother|godfather|stepmum|stepmom|stepdad|stepmother|stepfather) (?:of|to) (?<tail>.+)$/i,
    read: ({ what = '', tail = '' }, { holder }) => {
      const value = cut(secondPerson(tail)).replace(/,.*$/, '');
      if (holder.subject !== 'self' || value === '' || value.split(' ').length > 8) return undefined;
      const attribute = /uncle|aunt|grand|nan|god/i.test(what) ? 'relative' : 'child';
      return [{ attribute, value, text: `You are the ${what.toLowerCase()} of ${value}`, importance: 0.7 }];
    },
  },
  {
    form: /^do not have (?:any |an? )?(?<what>.+)$/i,
    read: ({ what = '' }, { holder }) => {
      const role = roleOf(cut(what).replace(/ or .*$/, ''));
      if (role === undefined || holder.subject !== 'self') return undefined;
      const word = cut(what);
      return [
        {
          act: 'deny',
          attribute: role.attribute,
          value: role.plural ? '' : role.word,
          text: `You do not have ${role.plural ? 'any ' : /^(?:kids|children)$/.test(word) ? '' : 'a '}${word}`,
        },
      ];
    },
  },
  {
    form: new RegExp(`^have no (?<what>${ROLE})(?![\\w'-])`, 'i'),
    read: ({ what = '' }, { holder }) => {
      const role = roleOf(what);
      if (role === undefined || holder.subject !== 'self') return undefined;
      return [
        {
          act: 'deny',
          attribute: role.attribute,
          value: role.plural ? '' : role.word,
          text: `You have no ${role.word}`,
        },
      ];
    },
  },
  {
    form: /^are the (?<what>(?:eldest|oldest|youngest|middle|second|third|only) (?:child|one|sibling|daughter|son|girl|boy)?(?: ?(?:of|out of) (?:two|three|four|five|six|seven|eight|nine|ten|\d+)(?: \w+)?)?)$/i,
    read: ({ what = '' }, { holder }) => [
      { attribute: 'sibling', value: what, text: `${holder.label} ${agree('are', holder)} the ${what}` },
    ],
  },
  {
    form: /^(?:were|was) (?<what>adopted|fostered)(?: .*)?$/i,
    read: ({ what = '' }, { holder }) =>
      holder.third
        ? undefined
        : [
            {
              attribute: 'relative',
              value: what.toLowerCase(),
              text: `${holder.label} ${agree('were', holder)} ${what.toLowerCase()}`,
              importance: 0.5,
            },
          ],
  },
  {
    form: /^are an only child$/i,
    read: (_groups, { holder }) => [
      {
        attribute: 'sibling',
        value: 'only child',
        text: `${holder.label} ${agree('are', holder)} an only child`,
      },
    ],
  },
  { form: HAVE_ROLE, read: (groups, context) => relationsFrom(groups, context) },
  {
    form: new RegExp(`^are not (?<status>${STATUSES})\\b`, 'i'),
    read: ({ status = '' }, { holder }) => [
      {
        act: 'deny',
        attribute: 'status',
        value: status.toLowerCase(),
        text: `${holder.label} ${agree('are', holder)} not ${status.toLowerCase()}`,
      },
    ],
  },
  {
    form: new RegExp(
      `^(?:are|have been|have both been) (?<status>${STATUSES})(?: (?:for|since) .+)?(?: to (?<name>.+)| with (?<kids>.+))?$`,
      'i',
    ),
    read: ({ status = '', name = '' }, { holder }) => {
      const value = status
        .toLowerCase()
        .replace(/^(?:happily|newly|recently) /, '')
        .replace(/^an? (?:newly wed|newlyweds?)$/, 'married');
      if (name !== '' && nameOf(name) === undefined && !/^(?:my|an?) /.test(name)) return [];
      const drafts: Draft[] = [
        {
          attribute: 'status',
          value,
          text: `${holder.label} ${agree('are', holder)} ${value}`,
          importance: 0.7,
        },
      ];
      const partner = nameOf(name);
      if (partner !== undefined && holder.subject === 'self')
        drafts.push({
          attribute: 'partner',
          value: partner,
          text: `You are ${value} to ${partner}`,
          importance: 0.8,
        });
      return drafts;
    },
  },
  {
    form: /^(?:are (?:dating|seeing|going out with)|have a crush on) (?<name>.+)$/i,
    read: ({ name = '' }, { holder }) => {
      const partner = nameOf(name);
      if (partner === undefined || holder.subject !== 'self' || !/^\p{Lu}/u.test(name)) return undefined;
      return [{ attribute: 'partner', value: partner, text: `You are dating ${partner}`, importance: 0.7 }];
    },
  },
  {
    form: /^(?:live|share (?:an?|my|our) (?:\w+ )?(?:flat|house|apartment|room|place)) (?:with (?<whom>.+)|(?<alone>alone|on (?:my|his|her) own|by (?:my|him|her)self))$/i,
    read: ({ whom = '', alone = '' }, context) => {
      const { holder, words } = context;
      const verb = /^share/i.test(words) ? cut(secondPerson(words)).replace(/ with .*$/i, '') : 'live';
      if (alone !== '')
        return [
          {
            attribute: 'household',
            value: 'alone',
            text: `${holder.label} ${agree('live', holder)} alone`,
            importance: 0.5,
          },
        ];
      if (
        !/^(?:my|our|an?|two|three|four|five|some|\d) |^[A-Z]/.test(whom) ||
        /^(?:it|the|this|that|depression|anxiety)\b/i.test(whom)
      )
        return undefined;
      const value = cut(whom).replace(/\b(?:my|our) /g, '');
      const said = cut(whom).replace(/\b(?:my|our) /g, 'your ');
      return [
        {
          attribute: 'household',
          value,
          text: `${holder.label} ${agree(verb, holder)} with ${said}`,
          importance: 0.5,
        },
        ...companionsIn(`with ${whom}`, context),
      ];
    },
  },
];

export const familyClauses: readonly Frame[] = [
  {
    form: new RegExp(
      `^(?<name>[\\p{Lu}][\\p{L}'-]+(?: [\\p{Lu}][\\p{L}'-]+)?) is (?:my|our) (?<adjectives>(?:older |younger |little |big |best |new |old |twin |eldest |oldest |youngest |late )*)(?<role>${ROLE})\\b(?<tail>.*)$`,
      'iu',
    ),
    read: ({ name = '', adjectives = '', role = '', tail = '' }) => {
      const found = roleOf(role);
      const proper = nameOf(name);
      if (found === undefined || proper === undefined || /^'s/.test(tail)) return undefined;
      if (/^(?:this|that|he|she|it|who|here|here)$/i.test(name)) return undefined;
      const twin = /best|twin/.exec(adjectives)?.[0];
      return [
        relationNamed(
          { attribute: found.attribute, word: twin === undefined ? found.word : `${twin} ${found.word}` },
          proper,
        ),
      ];
    },
  },
  {
    form: new RegExp(
      `^(?:my|our) (?<adjectives>(?:older |younger |little |big |best |new |old |twin |eldest |oldest |youngest )*)(?<role>${ROLE})(?:'s|s'|s|') names? (?:is|are) (?<name>.+)$`,
      'iu',
    ),
    read: ({ role = '', adjectives = '', name = '' }) => {
      const found = roleOf(role);
      if (found === undefined) return undefined;
      const best = /best|twin/.exec(adjectives)?.[0];
      return name
        .split(/\s*,\s*(?:and )?|\s+and\s+/)
        .map((one) => nameOf(one))
        .filter((one) => one !== undefined)
        .map((one) =>
          relationNamed(
            { attribute: found.attribute, word: best === undefined ? found.word : `${best} ${found.word}` },
            one,
          ),
        );
    },
  },
  {
    form: new RegExp(
      `^(?:I|we) (?:named|called|are naming|have named|have called) (?:him|her|it|them|the (?<the>dog|cat|puppy|kitten|baby)|my (?<role>${ROLE})|our (?<ours>${ROLE})) (?<name>\\p{Lu}.*)$`,
      'iu',
    ),
    read: ({ role = '', ours = '', the = '', name = '' }, { holder }) => {
      const said = role + ours + the;
      const found = said === '' ? holder.role : roleOf(said);
      const proper = nameOf(name);
      return found === undefined || proper === undefined ? undefined : [relationNamed(found, proper)];
    },
  },
  {
    form: /^(?:his|her|their|its) names? (?:is|are) (?<name>.+)$/i,
    read: ({ name = '' }, { holder }) => {
      const proper = nameOf(name);
      const { role } = holder;
      if (role === undefined || proper === undefined) return [];
      return name
        .split(/\s+and\s+|, /)
        .map((one) => nameOf(one))
        .filter((one) => one !== undefined)
        .map((one) => relationNamed(role, capitalised(one)));
    },
  },
];

export function isBreed(word: string): boolean {
  return BREEDS.test(word);
}
