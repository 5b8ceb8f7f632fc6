/** What somebody eats and leaves on the plate, does for pleasure, and how often. */
import { cut, listOf, trimTail } from '../reading/phrases.js';
import { secondPerson } from '../reading/second-person.js';
import { readDates } from '../reading/dates.js';
import { agree } from '../reading/subject.js';
import type { Draft } from '../draft.js';
import type { Frame, FrameContext } from '../frame.js';

import { fits } from './tastes.js';

const DIETS =
  'vegetarian|vegan|pescatarian|veggie|flexitarian|teetotal|teetotaller|teetotaler|non-drinker|a non-smoker|gluten[- ]free|dairy[- ]free|plant[- ]based|keto|carnivore|halal|kosher|omnivore';

export const dietPredicates: readonly Frame[] = [
  {
    form: /^have not (?<verb>touched|eaten|drunk|smoked|had) (?<what>meat|alcohol|sugar|dairy|gluten|a (?:drink|drop|cigarette)|caffeine|coffee|bread|fish|carbs|red meat|pork|beef) (?:since|for|in) (?<tail>.+)$/i,
    read: ({ verb = '', what = '' }, { holder }) => [
      {
        attribute: 'diet',
        value: `no ${what.replace(/^a (?:drink|drop)$/i, 'alcohol').replace(/^a /i, '')}`,
        text: `${holder.label} ${agree('have', holder)} not ${verb} ${what}`,
        importance: 0.6,
      },
    ],
  },
  {
    form: /^(?:are trying to|try to|are trying not to|are learning to)(?: only| not)* (?<verb>eat|drink|quit|give up|stop|cut down on|cut out|cut back on|avoid|smoke)(?<tail>.*)$/i,
    read: ({ verb = '', tail = '' }, context) => {
      const { holder, words } = context;
      const said = cut(secondPerson(readDates(words, context).bare).replace(/,.*$/, ''));
      const things = cut(tail);
      if (/^(?:quit|give|stop)/i.test(verb) && things === '') return [];
      if (
        !/\b(?:no|not|less|fewer|more|only|health\w*|quit|give up|stop|cut|avoid|vegan|vegetarian)\b/i.test(
          words,
        )
      )
        return [];
      return [
        {
          attribute: 'diet',
          value: `${verb} ${things}`.trim().slice(0, 80),
          text: `${holder.label} ${agree('are', holder)} ${said.replace(/^(?:are )?(?:try|trying)/i, 'trying').replace(/^are /i, '')}`,
        },
      ];
    },
  },
  {
    form: /^only (?<verb>eat|drink|wear|use|buy|listen to|read|watch) (?<tail>.+)$/i,
    read: ({ verb = '', tail = '' }, { holder }) => {
      const value = secondPerson(cut(tail.replace(/,.*$/, '')));
      if (!fits(value)) return [];
      return [
        {
          attribute: /eat|drink/i.test(verb) ? 'diet' : 'habit',
          value,
          text: `${holder.label} only ${agree(verb.toLowerCase(), holder)} ${value}`,
        },
      ];
    },
  },
  {
    form: /^(?:work on|are working on|are writing|are recording|are building|are restoring|are knitting|are painting|are making|are developing|are composing|write|are renovating) (?<what>(?:an?|my|our|my first|another) .+)$/i,
    read: ({ what = '' }, context) => {
      const { holder, words } = context;
      const bare = readDates(what, { ...context, lean: 'past' }).bare;
      const value = secondPerson(
        cut(
          bare.replace(
            /,.*$| for (?:over |about |almost |nearly )?(?:an?|\w+) (?:years?|months?|weeks?|while)\b.*$/i,
            '',
          ),
        ),
      );
      if (
        value.split(' ').length > 8 ||
        /\b(?:message|email|e-mail|letter to|reply|list|report|essay|homework|assignment|cv|resume|case|presentation|bug|problem|task|shift|sandwich|cake|dinner|tea|coffee|fuss|mess|mistake)\b/i.test(
          value,
        )
      )
        return [];
      const verb = /^(?:are )?[a-z]+(?: on)?/i.exec(words)?.[0].toLowerCase() ?? 'work on';
      return [
        {
          attribute: 'hobby',
          value: value.replace(/^(?:an?|your) /, ''),
          text: `${holder.label} ${verb === 'write' ? 'are writing' : verb === 'work on' ? `${agree('are', holder)} working on` : verb.replace(/^are/, agree('are', holder))} ${value}`,
          importance: 0.5,
        },
      ];
    },
  },
  {
    form: /^do (?:(?:a bit of|a lot of|some|mostly|regular|lots of|cross[- ]country|competitive) )*(?<what>(?:[a-z-]+ ){0,2}?(?:[a-z-]{3,}ing|yoga|pilates|judo|karate|ballet|taekwondo|jiu[- ]jitsu|crossfit|ceramics|pottery|parkour|gymnastics|improv|theatre|amateur dramatics|magic|origami|calligraphy|embroidery|macrame|tai chi|zumba|athletics|archery|woodwork|carpentry|photography|triathlons?|marathons?|crosswords?|sudoku|jigsaws?|puzzles|cosplay|stand-?up|genealogy|voluntary work|volunteer work)\b.*)$/i,
    read: ({ what = '' }, { holder }) =>
      listOf(what.replace(/ (?:on|at|every|in|whenever|when|most|twice|once) .*$/i, ''))
        .map((value) => secondPerson(value))
        .filter(
          (value) =>
            fits(value) &&
            !/^(?:nothing|something|anything|the (?:washing|cleaning|shopping|cooking)|my |washing|everything)\b/i.test(
              value,
            ) &&
            !/^(?:washing|shopping|cleaning|ironing|hoovering|thinking|talking)\b/i.test(value),
        )
        .map((value) => ({
          attribute: 'hobby',
          value,
          text: `${holder.label} ${agree('do', holder)} ${value}`,
          importance: 0.5,
        })),
  },
  {
    form: new RegExp(
      `^(?:are|have been|went|turned|became|have gone|eat|go)(?: an?| strictly| fully| mostly)* (?<diet>${DIETS})(?:$|,| (?:for|since|and|so|but|now|these|person|diet|because|food|by|in|when|almost)\\b)`,
      'i',
    ),
    read: ({ diet = '' }, context) => {
      const { holder, words } = context;
      const value = diet.toLowerCase().replace(/^a /, '').replace('veggie', 'vegetarian');
      const article = /teetotall?er|carnivore|omnivore|non-/.test(value) ? 'a ' : '';
      const since = readDates(words, { ...context, lean: 'past' });
      if (/^(?:halal|kosher)$/.test(value))
        return [
          {
            attribute: 'diet',
            kind: 'religion',
            value,
            text: `${holder.label} ${agree('eat', holder)} ${value}`,
          },
        ];
      return [
        {
          attribute: 'diet',
          value,
          text: `${holder.label} ${agree('are', holder)} ${article}${value}`.replace(
            'a omnivore',
            'an omnivore',
          ),
          importance: 0.8,
          from: since.tense === 'future' ? null : since.from,
        },
      ];
    },
  },
  {
    form: new RegExp(
      `^(?:are not|are no longer|no longer are)(?: an?)? (?<diet>${DIETS})(?<any> any ?more| any longer)?`,
      'i',
    ),
    read: ({ diet = '', any = '' }, { holder, words }) => [
      {
        act: any !== '' || /no longer/i.test(words) ? 'end' : 'deny',
        attribute: 'diet',
        value: diet.toLowerCase(),
        text: `${holder.label} ${agree('are', holder)} not ${diet.toLowerCase()}${any === '' && !/no longer/i.test(words) ? '' : ' any more'}`,
      },
    ],
  },
  {
    form: /^(?:do not|cannot|no longer|do not ever|stopped|quit|gave up|have given up|have stopped|have quit|avoid|are giving up|are off|do without|stay away from|are cutting out|cut out)(?: really| usually| normally)? (?<verb>eat|eating|drink|drinking|touch|touching|consume|smoke|smoking|have)?(?<tail>(?: .+)?)$/i,
    read: ({ verb = '', tail = '' }, context) => {
      const { holder, words } = context;
      const opening =
        /^(?:do not ever|do not|cannot|no longer|stopped|quit|gave up|have given up|have stopped|have quit|avoid|are giving up|are off|stay away from|are cutting out|cut out)/i
          .exec(words)?.[0]
          .toLowerCase() ?? '';
      const needsVerb = /^(?:do not|cannot|no longer|stopped|have stopped|do not ever)$/.test(opening);
      if (needsVerb && (verb === '' || /^have$/i.test(verb))) return undefined;
      if (
        !needsVerb &&
        /^(?:work|my|the|school|college|uni|on|to|trying|it|this|that|that|hope|today|sick|him|her|social|facebook|twitter|instagram)\b/i.test(
          tail.trim(),
        )
      )
        return undefined;
      const dates = readDates(tail, { ...context, lean: 'past' });
      const things = cut(
        dates.bare.replace(
          /\b(?:any ?more|any longer|at all|for \w+ (?:years|months|weeks)|(?:\w+ )?(?:years|months|weeks|days) ago|last \w+|in \d{4}|since .*)$/i,
          '',
        ),
      );
      const deed = /smok/i.test(verb) ? 'smoke' : /drink/i.test(verb) ? 'drink' : 'eat';
      if (things === '' && deed === 'eat') return undefined;
      if (
        things !== '' &&
        (!/^[\p{L}]/u.test(things) ||
          /^(?:much|enough|before|after|until|breakfast|lunch|dinner|properly|today|yet|out|anything (?!with|that|from)|a lot|well|that|this|it|alone)\b/i.test(
            things,
          ) ||
          things.split(' ').length > 6)
      )
        return [];
      if (!needsVerb && verb === '' && /^(?:are off)/.test(opening)) return undefined;
      const kept = things.replace(/^any /i, '');
      if (!needsVerb && verb === '' && /ing\b/.test(kept.split(' ')[0] ?? '')) return undefined;
      const stopped = /^(?:stopped|quit|gave up|have given up|have stopped|have quit)$/.test(opening);
      const text = stopped
        ? `${holder.label} ${opening.startsWith('have') ? agree('have', holder) + opening.slice(4) : opening}${verb === '' ? '' : ` ${deed === 'smoke' ? 'smoking' : `${deed}ing`}`}${kept === '' ? '' : ` ${kept}`}`
        : opening === 'avoid' || opening === 'stay away from'
          ? `${holder.label} ${agree('avoid', holder)} ${kept}`
          : `${holder.label} ${agree('do not', holder)} ${deed}${kept === '' ? '' : ` ${kept}`}`;
      return [
        {
          attribute: deed === 'smoke' ? 'habit' : 'diet',
          value: `no ${kept === '' ? (deed === 'smoke' ? 'smoking' : 'alcohol') : kept}`.slice(0, 80),
          text: secondPerson(text),
          from: stopped ? dates.from : null,
          importance: 0.6,
        },
      ];
    },
  },
];

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
