/** What somebody does for pleasure, and how often; what they gave up or never did. */
import { cut, listOf, trimTail } from '../reading/phrases.js';
import { secondPerson } from '../reading/second-person.js';
import { readDates } from '../reading/dates.js';
import { agree } from '../reading/subject.js';
import type { Draft } from '../draft.js';
import type { Frame, FrameContext } from '../frame.js';

import { fits } from './tastes.js';

export const deedPredicates: readonly Frame[] = [
  {
    form: /^(?:bake|knit|sew|crochet|paint|draw|sing|dance|run|swim|cycle|climb|surf|ski|sail|fish|garden|box|row|juggle|skateboard|meditate|DJ)$/i,
    read: (_groups, { holder, words }) => [
      {
        attribute: 'hobby',
        value: words.toLowerCase(),
        text: `${holder.label} ${agree(words.toLowerCase(), holder)}`,
        importance: 0.4,
      },
    ],
  },
  {
    form: /^(?:have been|are) (?<what>(?<verb>knitting|bouldering|climbing|running|swimming|painting|drawing|singing|dancing|baking|brewing|collecting|gardening|sewing|cycling|rowing|surfing|skating|boxing|fishing|sailing|juggling|skiing|hiking|birding|gaming|fencing|practi[sc]ing|volunteering|driving|coaching|refereeing|umpiring|taking|attending)\b.*)$/i,
    read: ({ what = '', verb = '' }, context) => {
      const { holder, words } = context;
      const isLong =
        /\b(?:since|for|twice|once|every|a week|years|months)\b/i.test(what) || /^have been/i.test(words);
      if (
        !isLong ||
        (/^(?:taking|attending)/i.test(verb) && !/\b(?:lessons?|class(?:es)?|courses?)\b/i.test(what))
      )
        return undefined;
      const value = secondPerson(cut(what.replace(/,? (?:for|since) .*$/i, '')));
      if (/^driving/i.test(verb) && !/\b(?:lorr|truck|bus|tax|cab|train|tram|van|ambulance)/i.test(value))
        return undefined;
      return [
        {
          attribute: /^driving/i.test(verb) ? 'job' : 'hobby',
          value,
          text: `${holder.label} ${agree(/^have/i.test(words) ? 'have been' : 'are', holder)} ${value}`,
          importance: 0.5,
        },
      ];
    },
  },
  {
    form: /^(?:no longer (?<verb>sing|play|dance|run|swim|cycle|paint|write|climb|train|go|coach|volunteer|use|watch|read|wear|see|travel|drive)|do not (?<other>sing|dance|run|swim|cycle|paint|write|climb|train|go|coach|volunteer|use|watch|read|wear|see|travel)(?= .* any ?more$)) (?<what>.+?)(?: any ?more)?$/i,
    read: ({ verb = '', other = '', what = '' }, { holder }) => {
      const deed = (verb + other).toLowerCase();
      const value = `${deed} ${secondPerson(cut(what))}`;
      return value.split(' ').length > 8
        ? []
        : [
            {
              act: 'end',
              attribute: 'hobby',
              value,
              text: `${holder.label} no longer ${agree(deed, holder)}${value.slice(deed.length)}`,
            },
          ];
    },
  },
  {
    form: /^gave up (?:on )?(?:the |my )?(?<what>[\p{L} ]{3,30} (?:lessons|classes|course|training|club|team))\b.*$/iu,
    read: ({ what = '' }, { holder }) => [
      { act: 'end', attribute: 'hobby', value: what, text: `${holder.label} gave up ${what}` },
    ],
  },
  {
    form: /^have never (?<what>(?:been|seen|eaten|tried|flown|learned|learnt|owned|driven|ridden|smoked|had) (?!so |such |this |that |a (?:better|worse|good|bad)|more |better |any (?:trouble|problem)).+)$/i,
    read: ({ what = '' }, { holder }) => {
      const value = secondPerson(cut(what.replace(/ (?:in my (?:whole )?life|before|once|ever).*$/i, '')));
      return value.split(' ').length > 7 || /\b(?:happier|sure|good at|able|there|it|one|you)\b/i.test(value)
        ? []
        : [
            {
              attribute: 'event',
              value: `never ${value}`,
              text: `${holder.label} ${agree('have', holder)} never ${value}`,
              importance: 0.3,
            },
          ];
    },
  },
  {
    form: /^(?:spend|while away) (?:most of |all(?: of)? |much of |half )?(?:my|our|his|her|their) (?<when>weekends?|free time|spare time|evenings|sundays|saturdays|summers|winters|mornings|nights|days|holidays|time) (?:just |on |mostly |usually )*(?<what>[a-z-]+ing\b.*)$/i,
    read: ({ when = '', what = '' }, { holder }) => {
      const value = secondPerson(cut(what));
      return fits(value) && !/^(?:trying|waiting|sleeping|worrying|thinking|working)\b/i.test(value)
        ? [
            {
              attribute: 'hobby',
              value,
              text: `${holder.label} ${agree('spend', holder)} ${holder.third ? 'their' : 'your'} ${when.toLowerCase()} ${value}`,
              importance: 0.5,
            },
          ]
        : [];
    },
  },
  {
    form: /^(?:stopped|quit|gave up|have stopped|have quit|have given up) (?<what>(?:playing|doing|going to|collecting|singing|dancing|running|writing|painting|drawing|cycling|swimming|knitting|watching|practi[sc]ing|learning|training|gaming|climbing)\b.*)$/i,
    read: ({ what = '' }, context) => {
      const dates = readDates(what, { ...context, lean: 'past' });
      const value = secondPerson(cut(dates.bare));
      if (value === '' || value.split(' ').length > 6 || /\b(?:this|that|it)\b/i.test(value)) return [];
      return [
        {
          act: 'end',
          attribute: 'hobby',
          value: value.replace(/^(?:playing|doing|collecting|practi[sc]ing) (?:the )?(?=\w)/i, ''),
          text: `${context.holder.label} stopped ${value}`,
          to: dates.to,
        },
      ];
    },
  },
  {
    form: /^(?:drink|take|like|have) (?:my|our|his|her) (?<what>tea|coffee|steak|eggs|whisky|whiskey|toast|porridge|curry) (?<how>(?:black|white|strong|weak|sweet|neat|rare|well done|medium|with(?:out)? .+|on the rocks|straight|hot|extra .+|very .+)(?: .*)?)$/i,
    read: ({ what = '', how = '' }, { holder, words }) => {
      const value = `${what.toLowerCase()} ${cut(how)}`;
      const verb = /^[a-z]+/i.exec(words)?.[0].toLowerCase() ?? 'like';
      return [
        {
          attribute: 'habit',
          value,
          text: `${holder.label} ${agree(verb, holder)} ${holder.third ? 'their' : 'your'} ${value}`,
          importance: 0.5,
        },
      ];
    },
  },
  {
    form: /^(?:mostly |mainly |usually )?listen to (?:mostly |mainly |a lot of |lots of |nothing but )?(?<what>.+)$/i,
    read: ({ what = '' }, { holder }) =>
      listOf(what.replace(/ (?:on|in|at|while|when|every|all|mostly|mainly) ?.*$/i, ''))
        .map((one) => secondPerson(one))
        .filter((value) => fits(value) && !/^(?:the (?:news|radio|rain|teacher|doctor)|your)\b/i.test(value))
        .map((value) => ({
          attribute: 'like',
          value,
          text: `${holder.label} ${agree('listen', holder)} to ${value}`,
          importance: 0.5,
        })),
  },
  {
    form: /^(?:play|collect|practise|practice|do|go|paint|sing|dance|write|bake|brew|breed|restore|build|make|grow|keep|knit|sew|crochet|draw|read|watch|follow|support|cycle|swim|run|climb|surf|ski|hike|jog|row|juggle|garden|fish|box|skate|sail|train in|train for|coach|umpire|referee|volunteer|blog|stream|photograph|forage|cook|listen to|drink|eat|wear|wake up|get up|go to bed|take|walk|commute|meditate|pray|smoke|work out|exercise|lift)\b(?<tail>.*)$/i,
    read: ({ tail = '' }, context) => deedDraft(tail.trim(), context),
  },
];

const OFTEN =
  /\b(?:every (?:day|morning|evening|night|week|weekend|month|year|summer|winter|spring|autumn|single day|other (?:day|week)|second|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|each (?:day|morning|week)|daily|weekly|once a (?:day|week|month|year)|twice a (?:day|week|month)|(?:a|per) (?:day|week|month)|\w+ times a (?:day|week|month|year)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|on weekends|at weekends|at the weekend|in (?:my|his|her) (?:spare|free) time|most (?:days|weekends|mornings|evenings)|before (?:work|bed|breakfast)|in the (?:mornings?|evenings?)|for (?:\w+ )?(?:years|decades|ages)|since (?:I was|\d{4})|for fun|as a hobby|on the side|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/i;
const ALWAYS =
  /^(?:play|collect|support|follow|knit|sew|crochet|brew|breed|restore|meditate|juggle|garden|surf|skate|sail|climb|coach|grow|paint|write (?!to\b|you\b|an?\b|the\b|this\b|it\b|that\b|down\b|about (?:it|this|that)\b)|sing (?=in|first|second|alto|soprano|tenor|bass|with|opera|jazz)|(?:umpire|referee) (?=for)|dance (?=\w)|bake|keep (?:bees|chickens|hens|pigeons|goats|sheep|ducks|quail|alpacas|tropical fish|reptiles)|run (?:marathons|ultras|half marathons)|row (?=for|in)|box (?=at|in)|fish (?=in|on|for)|forage|photograph)/i;
const PLAYED =
  /^(?:a bit of |a little |some |lots of |competitive |the |in (?:a|an|the|my) |for (?:a|the|my) |with |a lot of |[a-z])/i;

/** A deed is a hobby where it is one by its verb, or where they say how often. */
function deedDraft(tail: string, { holder, words }: FrameContext): Draft[] | undefined {
  const verb = /^[a-z]+(?: (?:up|out|to bed|to|in|for))?/i.exec(words)?.[0].toLowerCase() ?? '';
  const bareVerb = verb.split(' ')[0] ?? '';
  const often = OFTEN.exec(words)?.[0];
  if (/\b(?:you|your)\b/i.test(words)) return [];
  if (/^(?:go|do|take|make|keep|wear|drink|eat|play|read|watch)$/i.test(bareVerb) && /^(?:$|,)/.test(tail))
    return undefined;
  if (!ALWAYS.test(words) && often === undefined && !/^go \w+ing\b/i.test(words)) return undefined;
  if (
    ALWAYS.test(words) &&
    tail === '' &&
    !/^(?:knit|sew|crochet|meditate|juggle|garden|surf|skate|sail|climb|paint)/i.test(words)
  )
    return undefined;
  if (
    /^(?:play|follow|support|collect)\b/i.test(words) &&
    ((!PLAYED.test(tail) && !/^[A-Z]/.test(tail)) ||
      /^(?:it|this|that|along|a (?:role|game with)|dumb|hard|safe|dead|the (?:fool|victim|lottery)|with fire|your|instructions|the (?:rules|news))\b/i.test(
        tail,
      ))
  )
    return [];
  const said = trimTail(
    secondPerson(words).replace(
      /\s*(?:,|;|\b(?:because|since (?!\d|you were)|but|which|so that|to keep|so (?=you|it))\b).*$/i,
      '',
    ),
  );
  const rest = said.slice(bareVerb.length).trim();
  if (rest.split(' ').length > 12) return [];
  const things =
    /^(?:play|collect|support|follow|grow)$/.test(bareVerb) && often === undefined
      ? listOf(tail).map((one) => secondPerson(one))
      : [];
  if (things.length > 1)
    return things.map((thing) => ({
      attribute: /^(?:support|follow)$/.test(bareVerb) ? 'like' : 'hobby',
      value: thing,
      text: `${holder.label} ${agree(bareVerb, holder)} ${thing}`,
      importance: 0.5,
    }));
  const value =
    often === undefined && /^(?:play|collect|support|follow|grow|coach)$/.test(bareVerb) ? rest : said;
  const attribute =
    often !== undefined &&
    !ALWAYS.test(words) &&
    !/^(?:paint|sing|dance|write|bake|draw|read|cycle|swim|run|ski|hike|jog|row|fish|box|practi[sc]e|volunteer|blog)$/.test(
      bareVerb,
    )
      ? 'habit'
      : 'hobby';
  return [
    {
      attribute: /^(?:support|follow)$/.test(bareVerb) ? 'like' : attribute,
      value: value === '' ? said : value,
      text: `${holder.label} ${agree(bareVerb, holder)}${rest === '' ? '' : ` ${rest}`}`,
      importance: 0.5,
    },
  ];
}
