/** What happened, and what is over: a verb of the past, with its day where one is named. */
import { readDates } from '../reading/dates.js';
import { cut, nameOf, placeOf, trimTail } from '../reading/phrases.js';
import { ROLE, roleOf } from '../reading/relations.js';
import { secondPerson } from '../reading/second-person.js';
import { agree } from '../reading/subject.js';
import { tagWords } from '../reading/words.js';
import type { Draft } from '../draft.js';
import type { Frame, FrameContext } from '../frame.js';

/** Done every day, or said of the talk itself. */
const TRIVIAL =
  /^(?:ate|had (?!(?:an?|my|our) (?:first |second |third )?(?:baby|burglary|break-in|fire|flood|crash|accident|son|daughter|interview|party|miscarriage|stroke|heart))|slept|woke|watched|drank|felt|said|thought|wanted|were|was|looked|tried|needed|asked|told|heard|knew|saw|read|liked|loved|hated|hoped|meant|used|went to (?:bed|sleep|work|the (?:shop|shops|gym|supermarket|store|toilet|bathroom|kitchen|doctor))|came (?:home|back)|got (?:up|home|back|here|it|that|your|my|up|in|out|ready|lost|bored|tired|wet|cold|a (?:headache|cold|call|message))|stayed|did|made (?:a mistake|it|sure|dinner|lunch|breakfast|tea|coffee)|forgot|remembered|noticed|talked|spoke|called|texted|googled|searched|checked|found (?:out|it|this|that|your|you)|waited|decided|laughed|cried|sat|stood|took a (?:nap|shower|bath|break|walk)|cooked|cleaned|washed|ordered|missed|lost (?:my (?:keys|way|mind|temper)|the game|track)|spent|put|kept|let|gave|sent|wrote (?:to )?you|typed|clicked|worked (?:late|all|hard|until)|overslept|ended up|figured|realized|realised|understood|agreed|guessed|wondered|mentioned|walked to|drove to work|left (?:work|home|the (?:house|office)|my (?:phone|keys|bag|wallet)|it)|bought (?:some|milk|bread|groceries|a (?:coffee|sandwich|drink))|played (?:a game|games|some)|listened|showed|turned (?:on|off)|opened|closed|pressed|dreamt|dreamed|have)\b/i;

const SPECIAL =
  /^(?:got (?:married|engaged|divorced|promoted|hired|accepted|my (?:degree|driving licen[cs]e|licen[cs]e|citizenship|visa|first)|into \p{Lu}|a (?:promotion|raise|scholarship|distinction|first))|graduated|retired|had (?:a|our|my) (?:first |second |third )?(?:baby|child|son|daughter|twins)|won|passed (?:my|the|our)|failed (?:my|the)|finished (?:my|a|writing|the)|published|ran (?:a|my|the) (?:\w+ ){0,3}(?:marathon|10k|5k|race|half)|completed (?:my|a|the)|met (?:my (?:husband|wife|partner|boyfriend|girlfriend)|[\p{Lu}])|became a (?:father|mother|dad|mum|mom|grandmother|grandfather|grandparent|parent|grandma|grandpa)|climbed|hitchhiked|cycled|sailed|swam|walked the|served in|backpacked|emigrated|crossed|visited|travell?ed|wrote a (?:book|novel)|built|founded|launched|performed|spoke at|received|was awarded|were awarded|survived|witnessed|dropped out of|spent (?:a|my|the|two|three|six|four|five|last) (?:year|summer|month|week|winter|honeymoon)|went (?:to [\p{Lu}]|on (?:honeymoon|a (?:cruise|safari|trip|pilgrimage))|skydiving|bungee)|have been to|handed in|proposed|buried|toured|competed|qualified|signed up for|dropped out of|were on (?:telly|tv|the radio|the news|television|a (?:quiz|game) show))\b/iu;

const IRREGULAR =
  /^(?:went|ran|won|met|got|had|became|began|bought|built|broke|came|caught|chose|drove|fell|fought|flew|found|gave|grew|held|hid|hit|led|left|lent|lost|made|paid|quit|rode|sang|sold|shot|swam|taught|threw|took|wore|wrote|saw|spoke|spent|split|started|stole|swore|tore|woke|hitchhiked|handed)\b/i;

function isPast(words: string): boolean {
  if (
    IRREGULAR.test(words) ||
    /^were on (?:telly|tv|the radio|the news|television|a \w+ show)\b/i.test(words)
  )
    return true;
  const first = /^[a-z]+/i.exec(words)?.[0] ?? '';
  if (!/ed$/i.test(first)) return false;
  return tagWords(`I ${words}`)[1]?.tags.has('PastTense') ?? false;
}

function upTo(words: string): string {
  return words.replace(
    /(?:,|;)? (?:because|so (?=I|we|it)|but|which|and (?=I|we|it|am|she|he|they|so|now|not)|finally|still)\b.*$|, (?!\d|on |in |at |the |\p{Lu}).*$/iu,
    '',
  );
}

function eventDraft(context: FrameContext): Draft[] | undefined {
  const words = upTo(context.words);
  const dates = readDates(words, { ...context, lean: 'past' });
  const isSpecial = SPECIAL.test(words);
  if (dates.tense === 'future') return undefined;
  if (dates.from === null && !isSpecial) return undefined;
  if (TRIVIAL.test(words) && !isSpecial) return [];
  const value = trimTail(cut(secondPerson(dates.bare)));
  if (value.split(' ').length < 2 && !/^(?:graduated|retired|emigrated)$/i.test(value)) return undefined;
  if (value.split(' ').length > 16) return [];
  return [
    {
      attribute: 'event',
      value,
      text: `${context.holder.label} ${trimTail(secondPerson(dates.absolute))}`,
      from: dates.from,
      to: dates.to,
      importance: 0.5,
    },
  ];
}

/** Partings, deaths, jobs lost: told by their own words, before any other frame. */
export const lifeEvents: readonly Frame[] = [
  {
    form: /^(?:dumped|left|divorced|broke up with|walked out on|cheated on) me\b(?<tail>.*)$/i,
    read: ({ tail = '' }, context) => {
      const { holder, words } = context;
      if (holder.role?.attribute !== 'partner') return undefined;
      const dates = readDates(tail, { ...context, lean: 'past' });
      return [
        {
          act: 'end',
          subject: 'self',
          attribute: 'partner',
          value: holder.role.name ?? holder.role.word,
          text: `${holder.label} ${trimTail(cut(secondPerson(words)))}`,
          to: dates.to,
        },
      ];
    },
  },
  {
    form: /^(?:had to put|have put|put) (?:my|our) (?:\p{L}+ ){0,2}?(?<role>\p{L}+) (?:to sleep|down)\b(?<tail>.*)$/iu,
    read: ({ role = '', tail = '' }, context) => {
      const found = roleOf(role);
      if (found?.attribute !== 'pet') return undefined;
      const dates = readDates(tail, { ...context, lean: 'past' });
      return [
        {
          act: 'end',
          attribute: 'pet',
          value: found.word,
          text: `Your ${found.word} was put to sleep`,
          to: dates.to,
        },
      ];
    },
  },
  {
    form: /^(?:have |just |recently )*(?:broke|broken|split|breaking|splitting)(?: it)? (?:up|off)(?: with (?<whom>.+))?/i,
    read: ({ whom = '' }, context) => {
      const { holder } = context;
      if (holder.subject !== 'self') return undefined;
      const name = nameOf(
        whom.replace(/^my (?:\w+ )?(?:boyfriend|girlfriend|partner|fianc\S+|husband|wife) ?/i, ''),
      );
      const dates = readDates(whom === '' ? context.words : whom, { ...context, lean: 'past' });
      return [
        {
          act: 'end',
          attribute: 'partner',
          value: name ?? '',
          text:
            name === undefined
              ? `You and your partner ${/\bspli/i.test(context.words) ? 'split' : 'broke'} up`
              : `You broke up with ${name}`,
          to: dates.to ?? null,
        },
      ];
    },
  },
  {
    form: /^(?:left|divorced|dumped|separated from|are separated from|are no longer with|are no longer dating|are not with|are not dating|were dumped by|got divorced from) (?<whom>(?:my (?:\w+ )?(?:boyfriend|girlfriend|partner|fianc\S+|husband|wife)(?: \p{Lu}\p{L}+)?)|\p{Lu}\p{L}+)(?: any ?more| any longer)?/iu,
    read: ({ whom = '' }, context) => {
      const { holder, words } = context;
      if (/^left \p{Lu}/u.test(words)) return undefined;
      const name = nameOf(
        whom.replace(/^my (?:\w+ )?(?:boyfriend|girlfriend|partner|fianc\S+|husband|wife) ?/i, ''),
      );
      return [
        {
          act: 'end',
          attribute: 'partner',
          value: name ?? '',
          text: `${holder.label} ${trimTail(secondPerson(words))}`,
        },
      ];
    },
  },
  {
    form: /^(?:have |just |finally )*(?:quit|left|lost|resigned from|walked out of|are leaving|handed in|gave up|was fired|were fired|got fired|got sacked|were sacked|got laid off|were laid off|were made redundant|got made redundant|have been laid off|have been fired|have been made redundant|retired)(?: (?:my|the|our) (?:\w+ )?(?:job|position|post|notice|work))?(?: (?:at|as|from|with|by) (?<tail>.+))?(?: (?:today|yesterday|last .*|this .*|two .*|in .*))?$/i,
    read: ({ tail = '' }, context) => {
      const { holder, words } = context;
      if (!/job|position|post|notice|fired|sacked|laid off|redundant|resigned|retired/i.test(words))
        return undefined;
      const dates = readDates(words, { ...context, lean: 'past' });
      if (/\bare leaving\b/i.test(words) || dates.tense === 'future') return undefined;
      const bareTail = trimTail(readDates(tail, { ...context, lean: 'past' }).bare).replace(/^the /i, '');
      const said = secondPerson(dates.absolute);
      if (/notice/i.test(words))
        return [
          {
            attribute: 'event',
            value: 'handed in notice',
            text: `${holder.label} ${said}`,
            from: dates.from,
            to: dates.to,
            importance: 0.6,
          },
        ];
      if (/retired/i.test(words))
        return [
          {
            attribute: 'event',
            value: trimTail(secondPerson(dates.bare)),
            text: `${holder.label} ${said}`,
            from: dates.from,
            to: dates.to,
            importance: 0.6,
          },
        ];
      const isAs = / as (?:an?|the) /i.test(words);
      return [
        {
          act: 'end',
          attribute: isAs ? 'job' : bareTail === '' ? 'job' : 'employer',
          value: bareTail.replace(/^an? /i, ''),
          text: `${holder.label} ${said}`,
          from: dates.from,
          to: dates.to,
          importance: 0.6,
        },
      ];
    },
  },
  {
    form: /^(?:have |finally )*(?:left|moved away from|moved out of|emigrated from) (?<tail>\p{Lu}.+|my (?:flat|house|apartment|parents).*)$/u,
    read: ({ tail = '' }, context) => {
      const dates = readDates(tail, { ...context, lean: 'past' });
      const place = placeOf(dates.bare.replace(/ for (?:good|ever)\b.*$/i, ''));
      if (place === undefined) return undefined;
      return [
        {
          act: 'end',
          attribute: 'home',
          value: place,
          text: `${context.holder.label} left ${secondPerson(place)}`,
          to: dates.to,
        },
      ];
    },
  },
  {
    form: /^(?:have |sadly |just |unfortunately )*(?:died|passed away|passed on|passed|crossed the rainbow bridge|were put down|was put down|had to be put down|had to be put to sleep|was put to sleep|were put to sleep|are dead|are no longer with (?:us|me)|are gone)\b(?<tail>.*)$/i,
    read: (_groups, context) => {
      const { holder, words } = context;
      if (holder.role === undefined || /^passed (?:my|his|her|the|their|an?)\b/i.test(words))
        return undefined;
      const dates = readDates(words, { ...context, lean: 'past' });
      const { attribute, word, name } = holder.role;
      const said = trimTail(cut(secondPerson(dates.absolute)))
        .replace(/^are /, agree('are', holder) + ' ')
        .replace(/^were /, agree('were', holder) + ' ');
      return [
        {
          act: attribute === 'pet' ? 'end' : 'tell',
          subject: attribute === 'pet' ? 'self' : holder.subject,
          attribute: attribute === 'pet' ? 'pet' : 'event',
          kind: attribute === 'pet' ? 'possession' : 'event',
          value: attribute === 'pet' ? (name === undefined ? word : `${word} called ${name}`) : 'died',
          text: `${holder.label} ${said}`,
          from: attribute === 'pet' ? null : dates.from,
          to: dates.to,
          importance: 0.7,
        },
      ];
    },
  },
  {
    form: new RegExp(
      `^(?:have )?lost (?:my|our) (?<adjectives>(?:old |dear |beloved |poor |sweet |little |late )*)(?<role>${ROLE})(?![\\w'-])(?<tail>.*)$`,
      'iu',
    ),
    read: ({ role = '', tail = '' }, context) => {
      const found = roleOf(role);
      if (found === undefined) return undefined;
      const dates = readDates(tail, { ...context, lean: 'past' });
      const name = nameOf(dates.bare.replace(/,.*$/, ''));
      const said =
        `${context.holder.label} lost your ${role.toLowerCase()} ${secondPerson(dates.absolute)}`.replace(
          /,.*$/,
          '',
        );
      const isPet = found.attribute === 'pet';
      return [
        {
          act: isPet ? 'end' : 'tell',
          attribute: isPet ? 'pet' : 'event',
          value: isPet
            ? name === undefined
              ? found.word
              : `${found.word} called ${name}`
            : `lost ${found.word}`,
          text: trimTail(said),
          from: isPet ? null : dates.from,
          to: dates.to,
          importance: 0.7,
        },
      ];
    },
  },
  {
    form: /^(?:got|get|have gotten|were|have got) (?<what>married|engaged|divorced)\b(?<tail>.*)$/i,
    read: ({ what = '', tail = '' }, context) => {
      const dates = readDates(tail, { ...context, lean: 'past' });
      if (/^get\b/i.test(context.words) || dates.tense === 'future') return undefined;
      const to = nameOf(/^ to (?<name>.+)$/i.exec(dates.bare)?.groups?.['name'] ?? '');
      const drafts: Draft[] = [
        {
          attribute: 'status',
          value: what.toLowerCase(),
          text: `${context.holder.label} got ${what.toLowerCase()}${trimTail(cut(dates.absolute)) === '' ? '' : ` ${trimTail(secondPerson(cut(dates.absolute)))}`}`,
          from: dates.from,
          importance: 0.7,
        },
      ];
      if (to !== undefined && context.holder.subject === 'self')
        drafts.push({ attribute: 'partner', value: to, text: `You got ${what.toLowerCase()} to ${to}` });
      return drafts;
    },
  },
];

/** Whatever else was done on a day of the past. */
export const happenings: readonly Frame[] = [
  {
    form: /^(?:were|was) (?<what>(?:an? |the |in (?:the|a) |on the )(?:[\p{L}-]+ ){0,4}[\p{L}-]+) (?<when>as an? (?:kid|child|teenager|teen|boy|girl|student|young \w+)|when I was .+|in (?:my|his|her) (?:teens|youth|twenties|thirties|childhood|\d0s)|at (?:school|uni|university|college)|back in .+|for (?:\w+ )?(?:years|decades)|(?:\w+ )?years ago)$/iu,
    read: ({ what = '', when = '' }, context) => {
      const { holder } = context;
      const dates = readDates(when, { ...context, lean: 'past' });
      if (/\b(?:mess|wreck|lot|bit|pain|nightmare|joy|handful)\b/i.test(what)) return [];
      return [
        {
          attribute: 'event',
          value: what.replace(/^an? /i, ''),
          text: `${holder.label} ${agree('were', holder)} ${what} ${secondPerson(dates.from === null ? when : dates.absolute)}`,
          from: dates.from,
          to: dates.to,
          importance: 0.4,
        },
      ];
    },
  },
  {
    form: /^[a-z]+/i,
    read: (_groups, context) => {
      const words = context.words.replace(/^(?:have )?(?:once|recently|already|even|actually) (?=\w)/i, '');
      return isPast(words) ? eventDraft({ ...context, words }) : undefined;
    },
  },
];

export const eventClauses: readonly Frame[] = [
  {
    form: new RegExp(
      `^(?<name>\\p{Lu}[\\p{L}'-]+) is (?:no longer|not) (?:my|our) (?<role>${ROLE})(?: any ?more| any longer)?$`,
      'u',
    ),
    read: ({ name = '', role = '' }) => {
      const found = roleOf(role);
      return found === undefined
        ? undefined
        : [
            {
              act: 'end',
              attribute: found.attribute,
              value: name,
              text: `${name} is no longer your ${found.word}`,
            },
          ];
    },
  },
  {
    form: /^(?:someone|somebody|some \w+|they|thieves|a thief|burglars|an? (?:car|van|lorry|bus|driver|cyclist)) (?:finally )?(?:stole|nicked|took|broke into|smashed|hit|crashed into|keyed|reversed into|drove into|scratched|ran over|knocked over|published|accepted|rejected|printed|shortlisted) (?:my|our) (?<tail>.+)$/i,
    read: ({ tail = '' }, context) => {
      const dates = readDates(context.words, { ...context, lean: 'past' });
      const bare = cut(readDates(tail, { ...context, lean: 'past' }).bare);
      const said = secondPerson(upTo(dates.absolute));
      return [
        {
          attribute: 'event',
          value: secondPerson(trimTail(/stole|nicked|took/i.test(context.words) ? `stolen ${bare}` : bare)),
          text: `${said.charAt(0).toUpperCase()}${trimTail(said.slice(1))}`,
          from: dates.from,
          to: dates.to,
          importance: 0.4,
        },
      ];
    },
  },
  {
    form: /^(?:my|our) (?<what>(?:(?!\p{L}+'s )[\p{L}'-]+ ){0,3}?[\p{L}'-]+) (?<verb>won|was stolen|got stolen|was published|got published|was accepted|got accepted|was broken into|burned down|burnt down|got cancelled|was cancelled|was born|were born|was chosen|sold out|flooded|came out|was nominated|broke down)\b(?<tail>.*)$/iu,
    read: (_groups, context) => {
      const words = upTo(context.words);
      const dates = readDates(words, { ...context, lean: 'past' });
      if (dates.tense === 'future') return undefined;
      const said = secondPerson(dates.absolute);
      return [
        {
          attribute: 'event',
          value: trimTail(cut(secondPerson(dates.bare.replace(/^(?:my|our) /i, '')))),
          text: `${said.charAt(0).toUpperCase()}${trimTail(said.slice(1))}`,
          from: dates.from,
          to: dates.to,
          importance: 0.5,
        },
      ];
    },
  },
];
